import type { FieldMeaning } from '../../model/field';
import type { FieldValues } from '../../model/value';
import type { ErpField } from '../contract';

export const SAMPLE_ACTOR_TYPES = ['customer', 'supplier', 'person', 'project'] as const;
export type SampleActorType = (typeof SAMPLE_ACTOR_TYPES)[number];

const NUMBER = {
  key: 'number',
  label: 'Number',
  type: 'identifier',
  access: 'read-only',
  meaning: 'number',
  sortable: true,
} as const;
const MODIFIED = {
  key: 'modified',
  label: 'Last modified',
  type: 'date',
  access: 'read-only',
  sortable: true,
} as const;
const PHONE = {
  key: 'phone',
  label: 'Phone',
  type: 'phone',
  access: 'normal',
  meaning: 'phone',
  maxLength: 30,
  sortable: true,
} as const;
const EMAIL = {
  key: 'email',
  label: 'E-mail',
  type: 'email',
  access: 'normal',
  meaning: 'email',
  maxLength: 80,
  sortable: true,
} as const;

const FIRM: readonly ErpField[] = [
  { key: 'name', label: 'Name', type: 'text', access: 'mandatory', meaning: 'name', maxLength: 60, sortable: true },
  NUMBER,
  {
    key: 'department',
    label: 'Department',
    type: 'text',
    access: 'normal',
    meaning: 'department',
    maxLength: 40,
    sortable: false,
  },
  {
    key: 'organisationNumber',
    label: 'Organisation number',
    type: 'identifier',
    access: 'normal',
    meaning: 'organisationNumber',
    maxLength: 20,
    sortable: true,
  },
  {
    key: 'vatNumber',
    label: 'VAT number',
    type: 'identifier',
    access: 'normal',
    meaning: 'vatNumber',
    maxLength: 20,
    sortable: true,
  },
  PHONE,
  EMAIL,
  {
    key: 'website',
    label: 'Website',
    type: 'website',
    access: 'normal',
    meaning: 'website',
    maxLength: 120,
    sortable: false,
  },
  {
    key: 'postalStreet',
    label: 'Postal address',
    type: 'multiline',
    access: 'normal',
    meaning: 'postal.street',
    maxLength: 120,
    sortable: false,
  },
  {
    key: 'postalZip',
    label: 'Postal code',
    type: 'text',
    access: 'normal',
    meaning: 'postal.zip',
    maxLength: 12,
    sortable: true,
  },
  {
    key: 'postalCity',
    label: 'Postal city',
    type: 'text',
    access: 'normal',
    meaning: 'postal.city',
    maxLength: 40,
    sortable: true,
  },
  {
    key: 'streetStreet',
    label: 'Street address',
    type: 'multiline',
    access: 'normal',
    meaning: 'street.street',
    maxLength: 120,
    sortable: false,
  },
  {
    key: 'streetZip',
    label: 'Street postal code',
    type: 'text',
    access: 'normal',
    meaning: 'street.zip',
    maxLength: 12,
    sortable: false,
  },
  {
    key: 'streetCity',
    label: 'Street city',
    type: 'text',
    access: 'normal',
    meaning: 'street.city',
    maxLength: 40,
    sortable: true,
  },
  { key: 'country', label: 'Country', type: 'country', access: 'normal', meaning: 'country', sortable: true },
];

const PAYMENT: readonly ErpField[] = [
  { key: 'paymentTerms', label: 'Payment terms', type: 'list', access: 'normal', list: 'paymentTerms', sortable: true },
  { key: 'currency', label: 'Currency', type: 'list', access: 'normal', list: 'currency', sortable: true },
];

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
