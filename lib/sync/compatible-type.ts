import type { FieldType } from '../model/value';

/** From the least to the most exact kind of text. */
const PLAIN_TEXTS: readonly FieldType[] = ['multiline', 'text'];
const EXACT_TEXTS: readonly FieldType[] = ['email', 'phone', 'website', 'identifier'];

/**
 * The type as which two fields are compared, or null where the value of one cannot be a value of the other. Texts go
 * together, and the more exact kind decides: one line before several, an e-mail address before a line. List items of two
 * systems have different keys and need a list mapping.
 */
export function commonType(left: FieldType, right: FieldType): FieldType | null {
  if (left === 'list' || right === 'list') return null;
  if (left === right) return left;
  const isText = (type: FieldType) => PLAIN_TEXTS.includes(type) || EXACT_TEXTS.includes(type);
  if (!isText(left) || !isText(right)) return null;
  if (EXACT_TEXTS.includes(left)) return PLAIN_TEXTS.includes(right) ? left : null;
  return EXACT_TEXTS.includes(right) ? right : 'text';
}
