import { comparableText, inSmallLetters } from './comparable-text';

const INTERNATIONAL = /^[\s()[\]]*(?:\+|00)/u;
const TRUNK_ZERO = /\(\s*0\s*\)/gu;
const SEPARATORS = /[\s()[\]./\\\p{Pd}\p{Cf}\u2212]/gu;

/**
 * A telephone number without what people put between its digits; `00` before a country is `+`, and the `(0)` of an
 * international number is dropped. Whatever else stands in it (`ext. 12`, a second number) stays and counts.
 *
 * A number with a country prefix is not the same as one without: which country a national number belongs to is not
 * known here, and two numbers that are thought the same would hide a difference.
 */
export function comparablePhone(text: string): string {
  const international = INTERNATIONAL.test(text);
  const digits = (international ? text.replace(TRUNK_ZERO, '') : text).replace(SEPARATORS, '');
  const number = digits.startsWith('00') ? `+${digits.slice(2)}` : digits;
  return number === '' ? comparableText(text) : inSmallLetters(number).trim();
}
