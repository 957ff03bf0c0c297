/** Characters that take no room on screen and come along when text is copied from web pages and telephones. */
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069]/gu;
const SPACES = /\s+/gu;
const LINE_ENDS = /\r\n?|\u2028|\u2029/gu;

const SPACE = 0x20;
const LINE_BREAK = 0x0a;
const FIRST_VISIBLE = 0x21;
const LAST_ASCII = 0x7e;
const FIRST_LATIN = 0xa1;
const SOFT_HYPHEN = 0xad;
/** Below the combining marks every character is its own composed form. */
const FIRST_COMBINING = 0x300;

/** One line: composed characters, no invisible ones, every run of white space one space, none at the ends. */
export function comparableText(text: string): string {
  return isPlain(text, SPACE) ? text : orItself(composed(text).replace(SPACES, ' ').trim(), text);
}

/** Several lines: each as `comparableText` has it, without the empty lines before and after the text. */
export function comparableLines(text: string): string {
  const unified = text.includes('\r') ? text.replace(LINE_ENDS, '\n') : text;
  if (isPlain(unified, LINE_BREAK)) return unified;
  const lines = composed(unified).replace(LINE_ENDS, '\n').split('\n');
  const trimmed = lines.map((line) => line.replace(SPACES, ' ').trim());
  return orItself(trimmed.join('\n').trim(), text);
}

/** Letters in their small form, composed. */
export function inSmallLetters(text: string): string {
  return text.toLowerCase().normalize('NFC');
}

/** A text of which nothing is left to compare is compared as it is: it is not blank. */
export function orItself(reduced: string, text: string): string {
  return reduced === '' ? text.trim() : reduced;
}

function composed(text: string): string {
  return text.replace(INVISIBLE, '').normalize('NFC');
}

/**
 * Whether the text already is its own comparable form: true for nearly all values, and found without a copy.
 * `separator`: what may stand between words besides a space.
 */
function isPlain(text: string, separator: number): boolean {
  let afterSpace = true;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const isSpace = code === SPACE || code === separator;
    if (isSpace ? afterSpace : !isVisible(code)) return false;
    afterSpace = isSpace;
  }
  return !afterSpace;
}

function isVisible(code: number): boolean {
  if (code <= LAST_ASCII) return code >= FIRST_VISIBLE;
  return code >= FIRST_LATIN && code < FIRST_COMBINING && code !== SOFT_HYPHEN;
}
