import type { Entity } from '../../model/record';
import { PARTNER, PROJECT } from './address';

export const MODELS: Readonly<Record<Entity, string>> = { company: PARTNER, contact: PARTNER, project: PROJECT };

/** Where and how Odoo keeps one of our fields in a record. */
export interface Place {
  readonly kind: 'text' | 'lines' | 'html' | 'country' | 'date';
  /** Odoo's own fields; more than one where a value is kept in parts. */
  readonly columns: readonly [string, ...string[]];
}

const SHARED: Readonly<Record<string, Place>> = {
  name: text('name'),
  number: text('ref'),
  phone: text('phone'),
  mobile: text('mobile'),
  email: text('email'),
  website: text('website'),
  'postal.street': { kind: 'lines', columns: ['street', 'street2'] },
  'postal.zip': text('zip'),
  'postal.city': text('city'),
  country: { kind: 'country', columns: ['country_id'] },
  description: { kind: 'html', columns: ['comment'] },
};

const PLACES: Readonly<Record<Entity, Readonly<Record<string, Place>>>> = {
  company: { ...SHARED, vatNumber: text('vat'), organisationNumber: text('company_registry') },
  contact: { ...SHARED, position: text('function') },
  project: {
    name: text('name'),
    startDate: { kind: 'date', columns: ['date_start'] },
    endDate: { kind: 'date', columns: ['date'] },
    description: { kind: 'html', columns: ['description'] },
  },
};

export function placesOf(entity: Entity): Readonly<Record<string, Place>> {
  return PLACES[entity];
}

function text(column: string): Place {
  return { kind: 'text', columns: [column] };
}
