import { type FieldType, type FieldValue, isBlank } from '../model/value';
import { comparableIdentifier } from './comparable-identifier';
import { comparableNumber } from './comparable-number';
import { comparablePhone } from './comparable-phone';
import { comparableLines, comparableText, inSmallLetters } from './comparable-text';
import { comparableWebsite } from './comparable-website';

const DAY = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/u;

const COMPARABLE_TEXT: Readonly<Record<FieldType, (text: string) => string | number | boolean>> = {
  text: comparableText,
  multiline: comparableLines,
  integer: comparableNumber,
  decimal: comparableNumber,
  boolean: comparableBoolean,
  date: comparableDate,
  list: comparableText,
  country: (text) => comparableText(text).toUpperCase(),
  email: (text) => inSmallLetters(comparableText(text)),
  phone: comparablePhone,
  website: comparableWebsite,
  identifier: comparableIdentifier,
};

/**
 * The form in which values of a type are compared: two values are the same when their comparable forms are. It is for
 * comparing only, never written anywhere. Null for blanks and for nothing else. The comparable form of a comparable form
 * is itself.
 *
 * E-mail addresses are compared without regard to case as a whole: no mail server in use tells `Post@` from `post@`.
 */
export function comparable(type: FieldType, value: FieldValue): string | number | boolean | null {
  if (value === null || isBlank(value)) return null;
  if (typeof value === 'string') return COMPARABLE_TEXT[type](value);
  if (typeof value === 'number' && (type === 'integer' || type === 'decimal')) return comparableNumber(value);
  if (typeof value === 'boolean' && type === 'boolean') return value;
  return COMPARABLE_TEXT[type](String(value));
}

/** Some systems say 1 and 0. */
function comparableBoolean(text: string): boolean | string {
  const word = comparableText(text).toLowerCase();
  if (word === 'true' || word === '1') return true;
  return word === 'false' || word === '0' ? false : word;
}

/** The day that is written there. A time of day does not count, and no time zone moves the day. */
function comparableDate(text: string): string {
  const plain = comparableText(text);
  return DAY.exec(plain)?.[0] ?? plain;
}
