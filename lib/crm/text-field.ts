import type { Field, FieldAccess, FieldMeaning } from '../model/field';

/** A field of plain text in an adapter's list; `maxLength` as in `Field`. */
export function textField(
  key: string,
  label: string,
  meaning?: FieldMeaning,
  maxLength?: number,
  access: FieldAccess = 'normal',
): Field {
  return {
    key,
    label,
    type: 'text',
    access,
    ...(meaning === undefined ? {} : { meaning }),
    ...(maxLength === undefined ? {} : { maxLength }),
  };
}
