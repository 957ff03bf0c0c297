import type { Model, Row } from './definitions';

const COUNTRIES: readonly [number, string, string][] = [
  [166, 'NO', 'Norway'],
  [196, 'SE', 'Sweden'],
  [59, 'DK', 'Denmark'],
  [57, 'DE', 'Germany'],
];

interface Company {
  readonly name: string;
  readonly city: string;
  readonly zip: string;
  readonly country: number;
  readonly vat: string;
}

const COMPANIES: readonly Company[] = [
  { name: 'Fjellheim Møbler AS', city: 'Bergen', zip: '5014', country: 166, vat: 'NO915933149MVA' },
  { name: 'Nordlys Energi AS', city: 'Tromsø', zip: '9008', country: 166, vat: 'NO982463718MVA' },
  { name: 'Åkesson & Söner AB', city: 'Malmö', zip: '211 20', country: 196, vat: 'SE556000016701' },
  { name: 'Hansen Byg ApS', city: 'Aarhus', zip: '8000', country: 59, vat: 'DK13585628' },
  { name: 'Rheintal Maschinenbau GmbH', city: 'Köln', zip: '50667', country: 57, vat: 'DE129273398' },
];

const PERSONS: readonly (readonly [string, string, number])[] = [
  ['Øystein Ødegård', 'Purchasing Manager', 1],
  ['Ingrid Solberg', 'Controller', 1],
  ['Jürgen Weiß', 'Managing Director', 5],
];

export const FIRST_COMPANY = 10;
export const FIRST_PERSON = 30;
/** An address of a company that is a partner of its own: neither company nor person. */
export const DELIVERY_ADDRESS = 40;
const WRITTEN = '2026-11-20 08:15:00';

/** The rows that every fresh Odoo of the tests has. */
export function seedRows(): Record<Model, Row[]> {
  return {
    'res.country': COUNTRIES.map(([id, code, name]) => ({ id, code, name, write_date: WRITTEN })),
    'res.users': [{ id: 2, name: 'Mitchell Admin', lang: 'en_US', write_date: WRITTEN }],
    'res.partner': [...COMPANIES.map(company), ...PERSONS.map(person), deliveryAddress()],
    'project.project': [
      project(5, 'New showroom', FIRST_COMPANY, '2026-10-01', '2027-03-31'),
      project(6, 'Energy audit', FIRST_COMPANY + 1, false, false),
    ],
  };
}

const BLANK = {
  ref: false,
  vat: false,
  company_registry: false,
  function: false,
  phone: false,
  mobile: false,
  email: false,
  website: false,
  street: false,
  street2: false,
  zip: false,
  city: false,
  country_id: false,
  comment: false,
  parent_id: false,
  type: 'contact',
  active: true,
  write_date: WRITTEN,
};

function company({ name, city, zip, country, vat }: Company, index: number): Row {
  const host = name.toLowerCase().replace(/[^a-z]+/g, '');
  return {
    ...BLANK,
    id: FIRST_COMPANY + index,
    name,
    is_company: true,
    ref: `C${1001 + index}`,
    vat,
    phone: `+47 55 12 30 0${index}`,
    email: `post@${host}.example`,
    website: `http://www.${host}.example`,
    street: `Storgata ${index + 1}`,
    street2: index === 0 ? 'Building B' : false,
    zip,
    city,
    country_id: country,
    comment: index === 0 ? '<p>Pays by invoice.</p><p>Ask for <b>Øystein</b>.</p>' : false,
  };
}

function person([name, position, employer]: readonly [string, string, number], index: number): Row {
  const { city, zip, country } = COMPANIES[employer - 1] ?? { city: '', zip: '', country: 166 };
  return {
    ...BLANK,
    id: FIRST_PERSON + index,
    name,
    is_company: false,
    parent_id: FIRST_COMPANY + employer - 1,
    function: position,
    email: `${name.split(' ')[0]?.toLowerCase()}@example.com`,
    street: `Storgata ${employer}`,
    zip,
    city,
    country_id: country,
  };
}

function deliveryAddress(): Row {
  return {
    ...BLANK,
    id: DELIVERY_ADDRESS,
    name: 'Warehouse',
    is_company: false,
    type: 'delivery',
    parent_id: FIRST_COMPANY,
    city: 'Os',
    country_id: 166,
  };
}

function project(id: number, name: string, partner: number, start: string | false, end: string | false): Row {
  return {
    id,
    name,
    partner_id: partner,
    date_start: start,
    date: end,
    description: '<p>As agreed.</p>',
    active: true,
    write_date: WRITTEN,
  };
}
