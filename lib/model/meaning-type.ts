import type { FieldMeaning } from './field';
import type { FieldType } from './value';

const TYPES: Readonly<Partial<Record<FieldMeaning, FieldType>>> = {
  email: 'email',
  phone: 'phone',
  mobile: 'phone',
  fax: 'phone',
  website: 'website',
  organisationNumber: 'identifier',
  vatNumber: 'identifier',
  description: 'multiline',
};

/** The type that fields of a meaning usually have. A date is one only where it is written as one, such as `2026-11-23`. */
export function typeOfMeaning(meaning: FieldMeaning | null, sample: string): FieldType {
  if (meaning === 'endDate') return /^\d{4}-\d{2}-\d{2}/.test(sample) ? 'date' : 'text';
  return (meaning && TYPES[meaning]) ?? 'text';
}
