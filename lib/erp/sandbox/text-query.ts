import { foldedWords } from './fold';

/** Words that say nothing about which firm it is: legal forms and "and". */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'as asa sa ans da ab hb kb publ aps is oy oyj abp bv nv vof cv bvba srl sprl sarl se gmbh kg ag co ehf hf ltd inc ' +
    'og och und and en et ja'
  ).split(' '),
);

/** Scores from here on mean that some words were not found. */
export const PARTIAL = 10;

/**
 * How well an actor matches a text; lower is better, null is no match. An equal name, number or address comes first. All
 * words must be found, in the name or another
 * field. Where no actor has all of them, `PARTIAL` and higher still offer those that have the first word and at least
 * half of all, as a person who types a firm's full name expects.
 */
export type TextQuery = (name: string, words: string) => number | null;

/** Null for a blank text, which matches everything. */
export function textQuery(text: string): TextQuery | null {
  if (text.trim() === '') return null;
  const all = foldedWords(text);
  const telling = all.filter((word) => !COMMON_WORDS.has(word));
  const wanted = telling.length > 0 ? telling : all;
  if (wanted.length === 0) return () => null;
  const whole = all.join(' ');
  const start = wanted.join(' ');
  const number = ` ${all.join('')} `;
  return (name, words) => {
    if (name === whole || ` ${words} `.includes(number)) return 0;
    if (wanted.every((word) => name.includes(word))) return name.startsWith(start) ? 1 : 2;
    const missing = wanted.filter((word) => !name.includes(word) && !words.includes(word)).length;
    if (missing === 0) return 3;
    const first = wanted[0] ?? '';
    return name.includes(first) && missing * 2 <= wanted.length ? PARTIAL + missing : null;
  };
}
