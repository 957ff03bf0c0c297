import type { FieldType, FieldValue } from '../model/value';
import { comparable } from './normalise';

/** Whether two values of a type are the same to a reader; see `comparable`. Blank is the same as blank only. */
export function sameValue(type: FieldType, left: FieldValue, right: FieldValue): boolean {
  return left === right || comparable(type, left) === comparable(type, right);
}
