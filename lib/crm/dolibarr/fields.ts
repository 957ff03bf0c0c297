import type { Field } from '../../model/field';
import type { Entity } from '../../model/record';
import { textField } from '../text-field';

/**
 * The fields of Dolibarr's records that can be mapped: keys are the names of the controls in its edit forms, which are
 * the same in every language. Lengths are those of the controls and of the columns behind them (`llx_societe`,
 * `llx_socpeople`, `llx_projet` in Dolibarr's install/mysql/tables). Codes are given out by numbering rules of the
 * installation, so they are mapped only by hand.
 */
const COMPANY: readonly Field[] = [
  textField('name', 'Third-party name', 'name', 128, 'mandatory'),
  textField('name_alias', 'Alias name', undefined, 128),
  ...address(),
  phone('phone', 'Phone', 'phone'),
  phone('phone_mobile', 'Mobile phone', 'mobile'),
  phone('fax', 'Fax', 'fax'),
  { ...textField('email', 'Email', 'email', 128), type: 'email' },
  { ...textField('url', 'Web', 'website', 255), type: 'website' },
  { ...textField('idprof1', 'Professional ID 1', 'organisationNumber', 128), type: 'identifier' },
  { ...textField('idprof2', 'Professional ID 2', undefined, 128), type: 'identifier' },
  { ...textField('tva_intra', 'VAT ID', 'vatNumber', 20), type: 'identifier' },
  code('customer_code', 'Customer code', 'number'),
  code('supplier_code', 'Vendor code', 'code'),
];

const CONTACT: readonly Field[] = [
  textField('lastname', 'Last name', 'lastName', 80, 'mandatory'),
  textField('firstname', 'First name', 'firstName', 80),
  list('civility_code', 'Title', 'contact.civility_code'),
  textField('poste', 'Job position', 'position', 255),
  ...address(),
  phone('phone_pro', 'Business phone', 'phone'),
  phone('phone_perso', 'Personal phone', undefined),
  phone('phone_mobile', 'Mobile phone', 'mobile'),
  phone('fax', 'Fax', 'fax'),
  { ...textField('email', 'Email', 'email', 128), type: 'email' },
  { key: 'note_public', label: 'Note (public)', type: 'multiline', access: 'normal', meaning: 'description' },
];

const PROJECT: readonly Field[] = [
  textField('title', 'Label', 'name', 255, 'mandatory'),
  { ...code('ref', 'Ref.', 'number'), access: 'mandatory', maxLength: 50 },
  { key: 'description', label: 'Description', type: 'multiline', access: 'normal', meaning: 'description' },
  { key: 'projectstart', label: 'Start date', type: 'date', access: 'normal' },
  { key: 'projectend', label: 'End date', type: 'date', access: 'normal', meaning: 'endDate' },
  list('status', 'Status', 'project.status'),
  { key: 'budget_amount', label: 'Budget', type: 'decimal', access: 'normal' },
  list('opp_status', 'Lead status', 'project.opp_status'),
  { key: 'opp_amount', label: 'Lead amount', type: 'decimal', access: 'normal' },
  { key: 'opp_percent', label: 'Lead probability', type: 'decimal', access: 'normal' },
];

const FIELDS: Readonly<Record<Entity, readonly Field[]>> = { company: COMPANY, contact: CONTACT, project: PROJECT };

export function dolibarrFields(entity: Entity): readonly Field[] {
  return FIELDS[entity];
}

function phone(key: string, label: string, meaning: Field['meaning']): Field {
  return { ...textField(key, label, meaning, 30), type: 'phone' };
}

function code(key: string, label: string, meaning: NonNullable<Field['meaning']>): Field {
  return { ...textField(key, label, meaning, 24), automaticDirection: 'none' };
}

function list(key: string, label: string, name: string): Field {
  return { key, label, type: 'list', access: 'normal', list: name };
}

function address(): Field[] {
  return [
    { ...textField('address', 'Address', 'postal.street', 255), type: 'multiline' },
    textField('zipcode', 'Zip code', 'postal.zip', 25),
    textField('town', 'City', 'postal.city', 50),
    { key: 'country_id', label: 'Country', type: 'country', access: 'normal', meaning: 'country', list: 'country' },
  ];
}
