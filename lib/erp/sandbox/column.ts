import type { FieldType, FieldValue } from '../../model/value';
import { fold } from './fold';

const TEXT_TYPES: ReadonlySet<FieldType> = new Set(['text', 'multiline', 'email', 'phone', 'website', 'identifier']);
const NUMBER_TYPES: ReadonlySet<FieldType> = new Set(['integer', 'decimal']);

export function isTextType(type: FieldType): boolean {
  return TEXT_TYPES.has(type);
}

export function isNumberType(type: FieldType): boolean {
  return NUMBER_TYPES.has(type);
}

/** A value as the catalogue keeps it: texts folded, anything else as its own text, blank as the empty text. */
export function columnText(type: FieldType, value: FieldValue): string {
  if (value === null) return '';
  return isTextType(type) ? fold(String(value)) : String(value);
}

/** What a column is ordered by: numbers by size, numbers written as identifiers too, texts by their folded letters. Blank comes first. */
export function orderKey(type: FieldType, column: string): string | number {
  if (isNumberType(type)) return column === '' ? Number.NEGATIVE_INFINITY : Number(column);
  if (type === 'identifier' && /^\d+$/.test(column)) return column.padStart(20, '0');
  return column;
}
