const LINES = /[^\n]*\n|[^\n]+/gu;
/** White space, or what stands between it. A space that carries a mark is no white space. */
const CHUNKS = /\s+(?![\p{Grapheme_Extend}\u200D])|\s?\S+/gu;
const WORD_CHARACTER = /^[\p{L}\p{N}]/u;

/** Browsers copy the whole text for each character that they find in it, so only short texts are taken apart. */
const LONGEST_FOR_CHARACTERS = 500;
const LONGEST_FOR_WORDS = 10_000;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Lines with their ends. */
export function lines(text: string): string[] {
  return text.match(LINES) ?? [];
}

/** Words, runs of white space and single other characters. A text too long to take apart is one unit. */
export function words(text: string): string[] {
  if (text.length > LONGEST_FOR_WORDS) return [text];
  return (text.match(CHUNKS) ?? []).flatMap((chunk) => (chunk.trim() === '' ? [chunk] : wordsOfChunk(chunk)));
}

/** Characters as a reader sees them, whatever they are made of. A text too long to take apart is one unit. */
export function characters(text: string): string[] {
  if (text.length > LONGEST_FOR_CHARACTERS) return [text];
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

function wordsOfChunk(chunk: string): string[] {
  const found: string[] = [];
  let inWord = false;
  for (const character of characters(chunk)) {
    const continues = WORD_CHARACTER.test(character);
    if (continues && inWord) found.push(`${found.pop() ?? ''}${character}`);
    else found.push(character);
    inWord = continues;
  }
  return found;
}
