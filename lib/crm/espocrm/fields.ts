import type { Field } from '../../model/field';
import type { Entity } from '../../model/record';
import { textField } from '../text-field';
import { SCOPES } from './address';

/**
 * The fields of EspoCRM's records that can be mapped, from the entityDefs of EspoCRM 8.4. A key is the attribute's own
 * name in the API. An administrator can add further fields; a site profile can name those.
 */
const COMPANY: readonly Field[] = [
  { ...textField('name', 'Name', 'name', 249), access: 'mandatory' },
  { ...textField('website', 'Website', 'website', 255), type: 'website' },
  { ...textField('emailAddress', 'Email', 'email'), type: 'email' },
  { ...textField('phoneNumber', 'Phone', 'phone', 36), type: 'phone' },
  ...address('billingAddress', 'Billing Address', 'postal'),
  { ...country('billingAddressCountry', 'Billing Address: Country'), meaning: 'country' },
  ...address('shippingAddress', 'Shipping Address', 'street'),
  country('shippingAddressCountry', 'Shipping Address: Country'),
  list('company', 'type', 'Type'),
  list('company', 'industry', 'Industry'),
  textField('sicCode', 'SIC Code', undefined, 40),
  { ...textField('description', 'Description', 'description'), type: 'multiline' },
];

const CONTACT: readonly Field[] = [
  textField('firstName', 'First Name', 'firstName', 100),
  { ...textField('lastName', 'Last Name', 'lastName', 100), access: 'mandatory' },
  textField('title', 'Title', 'position', 100),
  { ...textField('emailAddress', 'Email', 'email'), type: 'email' },
  { ...textField('phoneNumber', 'Phone', 'phone', 36), type: 'phone' },
  ...address('address', 'Address', 'postal'),
  { ...country('addressCountry', 'Address: Country'), meaning: 'country' },
  { ...textField('description', 'Description', 'description'), type: 'multiline' },
];

const PROJECT: readonly Field[] = [
  { ...textField('name', 'Name', 'name', 249), access: 'mandatory' },
  { key: 'closeDate', label: 'Close Date', type: 'date', access: 'mandatory', meaning: 'endDate' },
  { key: 'amount', label: 'Amount', type: 'decimal', access: 'mandatory' },
  { key: 'probability', label: 'Probability, %', type: 'integer', access: 'normal' },
  list('project', 'stage', 'Stage'),
  { ...textField('description', 'Description', 'description'), type: 'multiline' },
];

const FIELDS: Readonly<Record<Entity, readonly Field[]>> = { company: COMPANY, contact: CONTACT, project: PROJECT };

export function espoCrmFields(entity: Entity): readonly Field[] {
  return FIELDS[entity];
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
    { ...textField(`${prefix}Street`, label, `${kind}.street`, 255), type: 'multiline' },
    textField(`${prefix}PostalCode`, `${label}: postal code`, `${kind}.zip`, 40),
    textField(`${prefix}City`, `${label}: city`, `${kind}.city`, 100),
  ];
}
