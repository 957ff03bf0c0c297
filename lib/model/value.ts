/**
 * One value of one field, on either side. Lists and countries are item keys (countries: ISO 3166-1 alpha-2),
 * dates are ISO 8601 (`2026-11-23`), long texts keep their line breaks as `\n`. Blank is `null`.
 */
export type FieldValue = string | number | boolean | null;

export type FieldValues = Readonly<Record<string, FieldValue>>;

export const FIELD_TYPES = [
  'text',
  'multiline',
  'integer',
  'decimal',
  'boolean',
  'date',
  'list',
  'country',
  'email',
  'phone',
  'website',
  'identifier',
] as const;

export type FieldType = (typeof FIELD_TYPES)[number];

/** A value that says nothing: null, or text of white space only. `false` and `0` are values. */
export function isBlank(value: FieldValue | undefined): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
