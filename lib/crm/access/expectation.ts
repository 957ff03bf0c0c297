import type { FieldValue, FieldValues } from '../../model/value';
import { CrmError } from '../contract';

/**
 * Refuses a write whose expectation no longer holds. @throws CrmError conflict, with the fields that have changed
 */
export function refuseUnexpected(expected: FieldValues, before: FieldValues): void {
  const changed = Object.keys(expected).filter((key) => !sameStored(expected[key] ?? null, before[key] ?? null));
  if (changed.length > 0) throw new CrmError('conflict', { fields: blankWords(changed) });
}

/**
 * Refuses a write that was answered as done and was not: a field that the user may not change can be left as it was
 * without a word. A value that the CRM stored in a form of its own was taken.
 * @throws CrmError permission, with the fields that stayed as they were
 */
export function refuseUntaken(wanted: FieldValues, before: FieldValues, after: FieldValues): void {
  const untaken = Object.keys(wanted).filter((key) => {
    const [asked = null, was = null, is = null] = [wanted[key], before[key], after[key]];
    return !sameStored(asked, was) && sameStored(is, was);
  });
  if (untaken.length > 0) throw new CrmError('permission', { fields: blankWords(untaken) });
}

/** Field keys without words of the server's. */
export function blankWords(keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [key, '']));
}

/** Spaces around a text and the way lines end are not part of a value. */
export function sameStored(left: FieldValue, right: FieldValue): boolean {
  return comparable(left) === comparable(right);
}

function comparable(value: FieldValue): FieldValue {
  if (typeof value !== 'string') return value;
  const text = value.replaceAll('\r\n', '\n').trim();
  return text === '' ? null : text;
}
