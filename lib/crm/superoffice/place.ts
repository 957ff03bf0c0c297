import type { Entity } from '../../model/record';

/** Where and how SuperOffice keeps a field in an entity of its web services. */
export interface Place {
  readonly kind: PlaceKind;
  readonly path: readonly string[];
  /** What holds the value below the path; more than one where a value is kept in parts. Empty: the path itself. */
  readonly parts: readonly (readonly string[])[];
}

type PlaceKind =
  | 'text'
  /** One field of up to three lines, kept as three texts. */
  | 'lines'
  /** The first of an array of elements such as telephone numbers. */
  | 'element'
  /** A row of a list, named by its id. */
  | 'reference'
  | 'country'
  /** A time stamp of which only the day means something; the year 1 stands for blank. */
  | 'date'
  | 'flag';

const PARTS: Readonly<Record<PlaceKind, Place['parts']>> = {
  text: [[]],
  lines: [['Address1'], ['Address2'], ['Address3']],
  element: [['0', 'Value']],
  reference: [['Id']],
  country: [['TwoLetterISOCountry']],
  date: [[]],
  flag: [[]],
};

function place(kind: PlaceKind, ...path: string[]): Place {
  return { kind, path, parts: PARTS[kind] };
}

const SHARED: Readonly<Record<string, Place>> = {
  fax: place('element', 'Faxes'),
  email: place('element', 'Emails'),
  website: place('element', 'Urls'),
  'postal.street': place('lines', 'Address', 'Postal'),
  'postal.zip': place('text', 'Address', 'Postal', 'Zipcode'),
  'postal.city': place('text', 'Address', 'Postal', 'City'),
  'street.street': place('lines', 'Address', 'Street'),
  'street.zip': place('text', 'Address', 'Street', 'Zipcode'),
  'street.city': place('text', 'Address', 'Street', 'City'),
  country: place('country', 'Country'),
  description: place('text', 'Description'),
};

const PLACES: Readonly<Record<Entity, Readonly<Record<string, Place>>>> = {
  company: {
    ...SHARED,
    name: place('text', 'Name'),
    department: place('text', 'Department'),
    orgNr: place('text', 'OrgNr'),
    number1: place('text', 'Number1'),
    number2: place('text', 'Number2'),
    phone: place('element', 'Phones'),
    category: place('reference', 'Category'),
    business: place('reference', 'Business'),
  },
  contact: {
    ...SHARED,
    firstName: place('text', 'Firstname'),
    middleName: place('text', 'MiddleName'),
    lastName: place('text', 'Lastname'),
    title: place('text', 'Title'),
    personNumber: place('text', 'PersonNumber'),
    phone: place('element', 'OfficePhones'),
    mobile: place('element', 'MobilePhones'),
    position: place('reference', 'Position'),
  },
  project: {
    name: place('text', 'Name'),
    projectNumber: place('text', 'ProjectNumber'),
    description: place('text', 'Description'),
    website: place('element', 'Urls'),
    endDate: place('date', 'EndDate'),
    status: place('reference', 'ProjectStatus'),
    type: place('reference', 'ProjectType'),
    completed: place('flag', 'Completed'),
  },
};

export function placesOf(entity: Entity): Readonly<Record<string, Place>> {
  return PLACES[entity];
}
