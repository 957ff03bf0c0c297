export interface TextPart {
  readonly text: string;
  readonly matches: boolean;
}

/** One code unit of a text without case and accents; `ø` and `o` stay different letters. */
function folded(character: string): string {
  return character.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}

/** The parts of a text that match one of the words that were searched for and those between. */
export function matchingParts(text: string, search: string): readonly TextPart[] {
  const words = search
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(foldedText);
  if (words.length === 0 || text === '') return [{ text, matches: false }];
  const marks = marksOf([...text], words);
  const parts: TextPart[] = [];
  for (const [index, character] of [...text].entries()) {
    const matches = marks[index] ?? false;
    const last = parts.at(-1);
    if (last?.matches === matches) parts[parts.length - 1] = { text: last.text + character, matches };
    else parts.push({ text: character, matches });
  }
  return parts;
}

function foldedText(text: string): string {
  return [...text].map(folded).join('');
}

/** Per character of the text, whether it belongs to a match. */
function marksOf(characters: readonly string[], words: readonly string[]): boolean[] {
  const owners = characters.flatMap((character, index) => [...folded(character)].map(() => index));
  const text = characters.map(folded).join('');
  const positions = [...text];
  const marks = characters.map(() => false);
  for (const word of words) {
    for (let at = indexOf(positions, word, 0); at >= 0; at = indexOf(positions, word, at + 1)) {
      for (let offset = 0; offset < [...word].length; offset += 1) marks[owners[at + offset] ?? 0] = true;
    }
  }
  return marks;
}

function indexOf(characters: readonly string[], word: string, from: number): number {
  const wanted = [...word];
  for (let at = from; at + wanted.length <= characters.length; at += 1) {
    if (wanted.every((character, offset) => characters[at + offset] === character)) return at;
  }
  return -1;
}
