import type { Field, FieldMeaning } from '../../model/field';
import type { Entity } from '../../model/record';
import { SCOPES } from './address';

/**
 * The fields of EspoCRM's records that can be mapped, from the entityDefs of EspoCRM 8.4. A key is the attribute's own
 * name in the API. An administrator can add further fields; a site profile can name those.
 */
const COMPANY: readonly Field[] = [
  { ...text('name', 'Name', 'name', 249), access: 'mandatory' },
  { ...text('website', 'Website', 'website', 255), type: 'website' },
  { ...text('emailAddress', 'Email', 'email'), type: 'email' },
  { ...text('phoneNumber', 'Phone', 'phone', 36), type: 'phone' },
  ...address('billingAddress', 'Billing Address', 'postal'),
  { ...country('billingAddressCountry', 'Billing Address: Country'), meaning: 'country' },
  ...address('shippingAddress', 'Shipping Address', 'street'),
  country('shippingAddressCountry', 'Shipping Address: Country'),
  list('company', 'type', 'Type'),
  list('company', 'industry', 'Industry'),
  text('sicCode', 'SIC Code', undefined, 40),
  { ...text('description', 'Description', 'description'), type: 'multiline' },
];

const CONTACT: readonly Field[] = [
  text('firstName', 'First Name', 'firstName', 100),
  { ...text('lastName', 'Last Name', 'lastName', 100), access: 'mandatory' },
  text('title', 'Title', 'position', 100),
  { ...text('emailAddress', 'Email', 'email'), type: 'email' },
  { ...text('phoneNumber', 'Phone', 'phone', 36), type: 'phone' },
  ...address('address', 'Address', 'postal'),
  { ...country('addressCountry', 'Address: Country'), meaning: 'country' },
  { ...text('description', 'Description', 'description'), type: 'multiline' },
];

const PROJECT: readonly Field[] = [
  { ...text('name', 'Name', 'name', 249), access: 'mandatory' },
  { key: 'closeDate', label: 'Close Date', type: 'date', access: 'mandatory', meaning: 'endDate' },
  { key: 'amount', label: 'Amount', type: 'decimal', access: 'mandatory' },
  { key: 'probability', label: 'Probability, %', type: 'integer', access: 'normal' },
  list('project', 'stage', 'Stage'),
  { ...text('description', 'Description', 'description'), type: 'multiline' },
];

const FIELDS: Readonly<Record<Entity, readonly Field[]>> = { company: COMPANY, contact: CONTACT, project: PROJECT };

export function espoCrmFields(entity: Entity): readonly Field[] {
  return FIELDS[entity];
}

function text(key: string, label: string, meaning?: FieldMeaning, maxLength?: number): Field {
  return {
    key,
    label,
    type: 'text',
    access: 'normal',
    ...(meaning === undefined ? {} : { meaning }),
    ...(maxLength === undefined ? {} : { maxLength }),
  };
}

function country(key: string, label: string): Field {
  return { key, label, type: 'country', access: 'normal' };
}

/** The name of a list is where its items stand in EspoCRM's metadata. */
function list(entity: Entity, key: string, label: string): Field {
  return { key, label, type: 'list', access: 'normal', list: `entityDefs.${SCOPES[entity]}.fields.${key}.options` };
}

function address(prefix: string, label: string, kind: 'postal' | 'street'): Field[] {
  return [
    { ...text(`${prefix}Street`, label, `${kind}.street`, 255), type: 'multiline' },
    text(`${prefix}PostalCode`, `${label}: postal code`, `${kind}.zip`, 40),
    text(`${prefix}City`, `${label}: city`, `${kind}.city`, 100),
  ];
}
