import type { Entity } from '../../model/record';

/** Where and how SuperOffice keeps a field in an entity of its web services. */
export type Storage =
  | { readonly kind: 'text'; readonly path: readonly string[] }
  /** One field of up to three lines, kept as three texts. */
  | { readonly kind: 'lines'; readonly path: readonly string[] }
  /** The first of an array of elements such as telephone numbers. */
  | { readonly kind: 'element'; readonly path: readonly string[] }
  /** A row of a list, named by its id. */
  | { readonly kind: 'reference'; readonly path: readonly string[]; readonly id: string }
  | { readonly kind: 'country'; readonly path: readonly string[] }
  /** A time stamp of which only the day means something; the year 1 stands for blank. */
  | { readonly kind: 'date'; readonly path: readonly string[] }
  | { readonly kind: 'flag'; readonly path: readonly string[] };

const SHARED: Readonly<Record<string, Storage>> = {
  fax: { kind: 'element', path: ['Faxes'] },
  email: { kind: 'element', path: ['Emails'] },
  website: { kind: 'element', path: ['Urls'] },
  'postal.street': { kind: 'lines', path: ['Address', 'Postal'] },
  'postal.zip': { kind: 'text', path: ['Address', 'Postal', 'Zipcode'] },
  'postal.city': { kind: 'text', path: ['Address', 'Postal', 'City'] },
  'street.street': { kind: 'lines', path: ['Address', 'Street'] },
  'street.zip': { kind: 'text', path: ['Address', 'Street', 'Zipcode'] },
  'street.city': { kind: 'text', path: ['Address', 'Street', 'City'] },
  country: { kind: 'country', path: ['Country'] },
  description: { kind: 'text', path: ['Description'] },
};

const STORAGES: Readonly<Record<Entity, Readonly<Record<string, Storage>>>> = {
  company: {
    ...SHARED,
    name: { kind: 'text', path: ['Name'] },
    department: { kind: 'text', path: ['Department'] },
    orgNr: { kind: 'text', path: ['OrgNr'] },
    number1: { kind: 'text', path: ['Number1'] },
    number2: { kind: 'text', path: ['Number2'] },
    phone: { kind: 'element', path: ['Phones'] },
    category: { kind: 'reference', path: ['Category'], id: 'Id' },
    business: { kind: 'reference', path: ['Business'], id: 'Id' },
  },
  contact: {
    ...SHARED,
    firstName: { kind: 'text', path: ['Firstname'] },
    middleName: { kind: 'text', path: ['MiddleName'] },
    lastName: { kind: 'text', path: ['Lastname'] },
    title: { kind: 'text', path: ['Title'] },
    personNumber: { kind: 'text', path: ['PersonNumber'] },
    phone: { kind: 'element', path: ['OfficePhones'] },
    mobile: { kind: 'element', path: ['MobilePhones'] },
    position: { kind: 'reference', path: ['Position'], id: 'Id' },
  },
  project: {
    name: { kind: 'text', path: ['Name'] },
    projectNumber: { kind: 'text', path: ['ProjectNumber'] },
    description: { kind: 'text', path: ['Description'] },
    website: { kind: 'element', path: ['Urls'] },
    endDate: { kind: 'date', path: ['EndDate'] },
    status: { kind: 'reference', path: ['ProjectStatus'], id: 'Id' },
    type: { kind: 'reference', path: ['ProjectType'], id: 'Id' },
    completed: { kind: 'flag', path: ['Completed'] },
  },
};

export function storagesOf(entity: Entity): Readonly<Record<string, Storage>> {
  return STORAGES[entity];
}

/** The three lines that a street or postal address is kept in. */
export const ADDRESS_LINES = ['Address1', 'Address2', 'Address3'] as const;
