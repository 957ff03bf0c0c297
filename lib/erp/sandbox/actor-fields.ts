import type { FieldMeaning } from '../../model/field';
import type { FieldValues } from '../../model/value';
import type { ErpField } from '../contract';
import { EMAIL, MODIFIED, NUMBER, PHONE } from './common-fields';
import { FIRM, PAYMENT } from './firm-fields';

export const SAMPLE_ACTOR_TYPES = ['customer', 'supplier', 'person', 'project'] as const;
export type SampleActorType = (typeof SAMPLE_ACTOR_TYPES)[number];

const FIELDS: Readonly<Record<SampleActorType, readonly ErpField[]>> = {
  customer: [
    ...FIRM,
    {
      key: 'customerGroup',
      label: 'Customer group',
      type: 'list',
      access: 'normal',
      list: 'customerGroup',
      sortable: true,
    },
    ...PAYMENT,
    { key: 'creditLimit', label: 'Credit limit', type: 'decimal', access: 'normal', sortable: true },
    { key: 'blocked', label: 'Blocked', type: 'boolean', access: 'normal', sortable: true },
    { key: 'balance', label: 'Balance', type: 'decimal', access: 'read-only', sortable: true },
    {
      key: 'note',
      label: 'Note',
      type: 'multiline',
      access: 'normal',
      meaning: 'description',
      maxLength: 500,
      sortable: false,
    },
    MODIFIED,
  ],
  supplier: [
    ...FIRM,
    {
      key: 'supplierGroup',
      label: 'Supplier group',
      type: 'list',
      access: 'normal',
      list: 'supplierGroup',
      sortable: true,
    },
    ...PAYMENT,
    {
      key: 'note',
      label: 'Note',
      type: 'multiline',
      access: 'normal',
      meaning: 'description',
      maxLength: 500,
      sortable: false,
    },
    MODIFIED,
  ],
  person: [
    {
      key: 'firstName',
      label: 'First name',
      type: 'text',
      access: 'mandatory',
      meaning: 'firstName',
      maxLength: 40,
      sortable: true,
    },
    {
      key: 'lastName',
      label: 'Last name',
      type: 'text',
      access: 'mandatory',
      meaning: 'lastName',
      maxLength: 40,
      sortable: true,
    },
    NUMBER,
    {
      key: 'position',
      label: 'Position',
      type: 'text',
      access: 'normal',
      meaning: 'position',
      maxLength: 60,
      sortable: true,
    },
    PHONE,
    {
      key: 'mobile',
      label: 'Mobile',
      type: 'phone',
      access: 'normal',
      meaning: 'mobile',
      maxLength: 30,
      sortable: true,
    },
    EMAIL,
    MODIFIED,
  ],
  project: [
    { key: 'name', label: 'Name', type: 'text', access: 'mandatory', meaning: 'name', maxLength: 80, sortable: true },
    NUMBER,
    { key: 'status', label: 'Status', type: 'list', access: 'normal', list: 'projectStatus', sortable: true },
    { key: 'endDate', label: 'End date', type: 'date', access: 'normal', meaning: 'endDate', sortable: true },
    { key: 'hours', label: 'Hours', type: 'integer', access: 'normal', sortable: true },
    {
      key: 'description',
      label: 'Description',
      type: 'multiline',
      access: 'normal',
      meaning: 'description',
      maxLength: 1000,
      sortable: false,
    },
    MODIFIED,
  ],
};

/** All fields of an actor type, in the order in which a person would read them. */
export function fieldsOf(type: SampleActorType): readonly ErpField[] {
  return FIELDS[type];
}

export function hasField(type: SampleActorType, key: string): boolean {
  return FIELDS[type].some((field) => field.key === key);
}

/** The fields that the catalogue keeps: what can be ordered by can also be restricted. */
export function columnsOf(type: SampleActorType): readonly ErpField[] {
  return FIELDS[type].filter((field) => field.sortable);
}

const FREE_TEXT: ReadonlySet<FieldMeaning> = new Set([
  'number',
  'organisationNumber',
  'vatNumber',
  'phone',
  'mobile',
  'email',
  'postal.city',
  'street.city',
]);

/** The fields besides the name that a free text is looked for in. */
export function freeTextFieldsOf(type: SampleActorType): readonly ErpField[] {
  return FIELDS[type].filter((field) => field.meaning !== undefined && FREE_TEXT.has(field.meaning));
}

/** What a person calls the actor. */
export function nameOf(type: SampleActorType, values: FieldValues): string {
  return type === 'person' ? `${values.firstName ?? ''} ${values.lastName ?? ''}`.trim() : `${values.name ?? ''}`;
}

/** The name as lists are ordered by it: persons by last name. */
export function orderNameOf(type: SampleActorType, values: FieldValues): string {
  return type === 'person' ? `${values.lastName ?? ''} ${values.firstName ?? ''}`.trim() : `${values.name ?? ''}`;
}

/** The field whose order is that of the name. */
export function nameFieldOf(type: SampleActorType): string {
  return type === 'person' ? 'lastName' : 'name';
}
