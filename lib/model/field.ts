import type { FieldType } from './value';

/**
 * What a field means in business, whatever either system calls it. Fields of the same meaning are mapped to each other.
 * In the order in which a person is given them to choose from.
 */
export const FIELD_MEANINGS = [
  'name',
  'firstName',
  'lastName',
  'department',
  'number',
  'code',
  'organisationNumber',
  'vatNumber',
  'phone',
  'mobile',
  'fax',
  'email',
  'website',
  'postal.street',
  'postal.zip',
  'postal.city',
  'street.street',
  'street.zip',
  'street.city',
  'country',
  'title',
  'position',
  'description',
  'endDate',
] as const;

export type FieldMeaning = (typeof FIELD_MEANINGS)[number];

export type FieldAccess = 'normal' | 'mandatory' | 'read-only';

/** A field of an actor type or of a CRM record, as its system declares it. */
export interface Field {
  readonly key: string;
  /** Plain words of the system itself, in its own language; used where no meaning gives a translated label. */
  readonly label: string;
  readonly type: FieldType;
  readonly access: FieldAccess;
  readonly meaning?: FieldMeaning;
  /** Longest text in UTF-16 code units; absent: unlimited. */
  readonly maxLength?: number;
  /** Name of the list that the keys of a `list` field come from. */
  readonly list?: string;
  /** Automatic mapping makes this field travel only this way. Absent: as far as access allows. */
  readonly automaticDirection?: 'to-crm' | 'to-erp' | 'none';
}

/** Nothing of what these fields belong to can be written: values for it are carried there by hand. */
export function isReadOnly(fields: readonly Field[]): boolean {
  return fields.length > 0 && fields.every(({ access }) => access === 'read-only');
}

export interface ListItem {
  readonly key: string;
  readonly label: string;
}
