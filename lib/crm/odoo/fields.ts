import type { Field } from '../../model/field';
import type { Entity } from '../../model/record';

/** Odoo keeps formatted text in it, which a plain one would destroy. */
const NOTES: Field = {
  key: 'description',
  label: 'Notes',
  type: 'multiline',
  access: 'read-only',
  meaning: 'description',
};

const NAME: Field = { key: 'name', label: 'Name', type: 'text', access: 'mandatory', meaning: 'name' };

/** What companies and contacts share. Odoo's columns for these have no length. */
const REACHING: readonly Field[] = [
  { key: 'number', label: 'Reference', type: 'text', access: 'normal', meaning: 'number' },
  { key: 'phone', label: 'Phone', type: 'phone', access: 'normal', meaning: 'phone' },
  { key: 'mobile', label: 'Mobile', type: 'phone', access: 'normal', meaning: 'mobile' },
  { key: 'email', label: 'Email', type: 'email', access: 'normal', meaning: 'email' },
  { key: 'website', label: 'Website', type: 'website', access: 'normal', meaning: 'website' },
];

const ADDRESS: readonly Field[] = [
  { key: 'postal.street', label: 'Street', type: 'multiline', access: 'normal', meaning: 'postal.street' },
  { key: 'postal.zip', label: 'ZIP', type: 'text', access: 'normal', meaning: 'postal.zip' },
  { key: 'postal.city', label: 'City', type: 'text', access: 'normal', meaning: 'postal.city' },
  { key: 'country', label: 'Country', type: 'country', access: 'normal', meaning: 'country', list: 'country' },
];

const FIELDS: Readonly<Record<Entity, readonly Field[]>> = {
  company: [
    NAME,
    { key: 'vatNumber', label: 'Tax ID', type: 'identifier', access: 'normal', meaning: 'vatNumber' },
    {
      key: 'organisationNumber',
      label: 'Company ID',
      type: 'identifier',
      access: 'normal',
      meaning: 'organisationNumber',
    },
    ...REACHING,
    ...ADDRESS,
    NOTES,
  ],
  contact: [
    NAME,
    { key: 'position', label: 'Job Position', type: 'text', access: 'normal', meaning: 'position' },
    ...REACHING,
    // Odoo gives a contact the address of its company, again and again; its own form refuses another.
    ...ADDRESS.map((field): Field => ({ ...field, access: 'read-only' })),
    NOTES,
  ],
  project: [
    NAME,
    { key: 'startDate', label: 'Start Date', type: 'date', access: 'normal' },
    { key: 'endDate', label: 'Expiration Date', type: 'date', access: 'normal', meaning: 'endDate' },
    NOTES,
  ],
};

/** The fields of Odoo's partners and projects that can be mapped. Keys are our own. */
export function odooFields(entity: Entity): readonly Field[] {
  return FIELDS[entity];
}
