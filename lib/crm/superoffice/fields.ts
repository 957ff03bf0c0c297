import type { Field } from '../../model/field';
import type { Entity } from '../../model/record';
import { textField } from '../text-field';

/**
 * The fields of SuperOffice's records that can be mapped. Keys are our own and stay the same whatever the web service
 * is called; lengths are those of the columns in SuperOffice's database reference. OrgNr is SuperOffice's only number
 * for organisation and VAT: its automatic ERP mapping calls it VATNO.
 */
const COMPANY: readonly Field[] = [
  textField('name', 'Name', 'name', 219, 'mandatory'),
  textField('department', 'Department', 'department', 219),
  { ...textField('orgNr', 'VAT No.', 'vatNumber', 49), type: 'identifier' },
  textField('number1', 'Code', 'code', 49),
  textField('number2', 'Number', 'number', 49),
  { ...textField('phone', 'Phone', 'phone', 254), type: 'phone' },
  { ...textField('fax', 'Fax', 'fax', 254), type: 'phone' },
  { ...textField('email', 'E-mail', 'email', 254), type: 'email' },
  { ...textField('website', 'Website', 'website', 254), type: 'website' },
  ...address('postal', 'Postal address'),
  ...address('street', 'Visiting address'),
  { key: 'country', label: 'Country', type: 'country', access: 'normal', meaning: 'country', list: 'country' },
  { key: 'category', label: 'Category', type: 'list', access: 'normal', list: 'category' },
  { key: 'business', label: 'Business', type: 'list', access: 'normal', list: 'business' },
  { key: 'description', label: 'Note', type: 'multiline', access: 'normal', meaning: 'description', maxLength: 2047 },
];

const CONTACT: readonly Field[] = [
  textField('firstName', 'First name', 'firstName', 99),
  textField('middleName', 'Middle name', undefined, 99),
  textField('lastName', 'Last name', 'lastName', 99, 'mandatory'),
  textField('title', 'Title', 'title', 239),
  textField('personNumber', 'Number', 'number', 49),
  { ...textField('phone', 'Direct phone', 'phone', 254), type: 'phone' },
  { ...textField('mobile', 'Mobile', 'mobile', 254), type: 'phone' },
  { ...textField('fax', 'Fax', 'fax', 254), type: 'phone' },
  { ...textField('email', 'E-mail', 'email', 254), type: 'email' },
  { ...textField('website', 'Website', 'website', 254), type: 'website' },
  { key: 'position', label: 'Position', type: 'list', access: 'normal', list: 'perspos' },
  ...address('postal', 'Postal address'),
  ...address('street', 'Visiting address'),
  { key: 'country', label: 'Country', type: 'country', access: 'normal', meaning: 'country', list: 'country' },
  { key: 'description', label: 'Note', type: 'multiline', access: 'normal', meaning: 'description', maxLength: 2047 },
];

const PROJECT: readonly Field[] = [
  textField('name', 'Name', 'name', 219, 'mandatory'),
  textField('projectNumber', 'Number', 'number', 49),
  { key: 'description', label: 'Description', type: 'multiline', access: 'normal', meaning: 'description' },
  { ...textField('website', 'Website', 'website', 254), type: 'website' },
  { key: 'endDate', label: 'End date', type: 'date', access: 'normal', meaning: 'endDate' },
  { key: 'status', label: 'Status', type: 'list', access: 'normal', list: 'projectstatus' },
  { key: 'type', label: 'Type', type: 'list', access: 'normal', list: 'projecttype' },
  { key: 'completed', label: 'Completed', type: 'boolean', access: 'normal' },
];

const FIELDS: Readonly<Record<Entity, readonly Field[]>> = { company: COMPANY, contact: CONTACT, project: PROJECT };

export function superOfficeFields(entity: Entity): readonly Field[] {
  return FIELDS[entity];
}

/** Three address lines of 79 characters are one field here: other systems keep a street as one text of several lines. */
function address(kind: 'postal' | 'street', label: string): Field[] {
  return [
    { key: `${kind}.street`, label, type: 'multiline', access: 'normal', meaning: `${kind}.street`, maxLength: 239 },
    textField(`${kind}.zip`, `${label}: postal code`, `${kind}.zip`, 11),
    textField(`${kind}.city`, `${label}: city`, `${kind}.city`, 79),
  ];
}
