import type { RecordScreen } from '../../address';
import type { Words } from '../../dictionary/en';

type WordKey = keyof Words;

/** How one line of a card is shown and edited. */
export type FieldSpec =
  | {
      readonly kind: 'text' | 'note' | 'phone' | 'email' | 'url' | 'date' | 'flag' | 'custom-number' | 'custom-flag';
      readonly label: WordKey;
      readonly path: string;
      readonly fixed?: boolean;
    }
  | {
      readonly kind: 'list';
      readonly label: WordKey;
      readonly path: string;
      readonly list: string;
      readonly idName: string;
    }
  | { readonly kind: 'address'; readonly label: WordKey; readonly path: string; readonly fixed?: boolean }
  | { readonly kind: 'company'; readonly label: WordKey; readonly path: string };

/** A panel of label and value pairs, in columns. */
export type FieldColumns = readonly (readonly FieldSpec[])[];

const category: FieldSpec = { kind: 'list', label: 'category', path: '/Category', list: 'category', idName: 'Id' };
const business: FieldSpec = { kind: 'list', label: 'business', path: '/Business', list: 'business', idName: 'Id' };
const country: FieldSpec = { kind: 'list', label: 'country', path: '/Country', list: 'country', idName: 'CountryId' };
const ourContact: FieldSpec = { kind: 'text', label: 'ourContact', path: '/Associate/FullName', fixed: true };
const registered: FieldSpec = { kind: 'date', label: 'registered', path: '/CreatedDate', fixed: true };
const updated: FieldSpec = { kind: 'date', label: 'updated', path: '/UpdatedDate', fixed: true };
const reference: FieldSpec = { kind: 'text', label: 'reference', path: '/CustomFields/SuperOffice:1' };

const COMPANY_MAIN: FieldColumns = [
  [
    { kind: 'text', label: 'name', path: '/Name' },
    { kind: 'text', label: 'department', path: '/Department' },
    { kind: 'text', label: 'orgNr', path: '/OrgNr' },
    { kind: 'text', label: 'number', path: '/Number2' },
    category,
    business,
  ],
  [
    { kind: 'address', label: 'postalAddress', path: '/Address/Postal' },
    { kind: 'address', label: 'streetAddress', path: '/Address/Street' },
    country,
  ],
  [
    { kind: 'phone', label: 'phone', path: '/Phones' },
    { kind: 'email', label: 'email', path: '/Emails' },
    { kind: 'url', label: 'website', path: '/Urls' },
    ourContact,
  ],
];

const COMPANY_MORE: FieldColumns = [
  [{ kind: 'text', label: 'code', path: '/Number1' }, { kind: 'phone', label: 'fax', path: '/Faxes' }, reference],
  [
    { kind: 'custom-number', label: 'paymentDays', path: '/CustomFields/SuperOffice:2', fixed: true },
    { kind: 'custom-flag', label: 'eInvoice', path: '/CustomFields/SuperOffice:3', fixed: true },
  ],
  [registered, updated],
];

const PERSON_MAIN: FieldColumns = [
  [
    { kind: 'text', label: 'firstName', path: '/Firstname' },
    { kind: 'text', label: 'lastName', path: '/Lastname' },
    { kind: 'company', label: 'company', path: '/Contact' },
    { kind: 'text', label: 'title', path: '/Title' },
    { kind: 'list', label: 'position_', path: '/Position', list: 'perspos', idName: 'Id' },
  ],
  [
    { kind: 'phone', label: 'officePhone', path: '/OfficePhones' },
    { kind: 'phone', label: 'mobile', path: '/MobilePhones' },
    { kind: 'email', label: 'email', path: '/Emails' },
  ],
  [{ kind: 'address', label: 'companyAddress', path: '/Contact/Address/Street', fixed: true }, country, ourContact],
];

const PERSON_DETAILS: FieldColumns = [
  [
    { kind: 'text', label: 'middleName', path: '/MiddleName' },
    { kind: 'text', label: 'salutation', path: '/Salutation' },
    { kind: 'text', label: 'personNumber', path: '/PersonNumber' },
  ],
  [
    { kind: 'date', label: 'birthDate', path: '/BirthDate' },
    { kind: 'phone', label: 'privatePhone', path: '/PrivatePhones' },
  ],
];

const PROJECT_MAIN: FieldColumns = [
  [
    { kind: 'text', label: 'name', path: '/Name' },
    { kind: 'text', label: 'projectNumber', path: '/ProjectNumber' },
    { kind: 'list', label: 'projectType', path: '/ProjectType', list: 'projecttype', idName: 'Id' },
  ],
  [
    { kind: 'list', label: 'projectStatus', path: '/ProjectStatus', list: 'projectstatus', idName: 'Id' },
    { kind: 'date', label: 'endDate', path: '/EndDate' },
    { kind: 'flag', label: 'completed', path: '/Completed', fixed: true },
  ],
  [
    { kind: 'text', label: 'responsible', path: '/Associate/FullName', fixed: true },
    { kind: 'text', label: 'description', path: '/Description' },
  ],
];

/** Tabs that hold label and value pairs. The other tabs have panels of their own. */
export const FIELD_PANELS: Readonly<Record<RecordScreen, Readonly<Record<string, FieldColumns>>>> = {
  contact: { main: COMPANY_MAIN, udef: COMPANY_MORE },
  person: { main: PERSON_MAIN, details: PERSON_DETAILS, udef: [[reference], [registered, updated]] },
  project: { main: PROJECT_MAIN, udef: [[reference], [registered, updated]] },
};

const note: FieldSpec = { kind: 'note', label: 'note', path: '/Description' };

/** Tabs that hold inputs while the card is edited. */
export const EDIT_PANELS: typeof FIELD_PANELS = {
  contact: { ...FIELD_PANELS.contact, info: [[note]] },
  person: { ...FIELD_PANELS.person, info: [[note]] },
  project: { ...FIELD_PANELS.project, info: [[{ ...note, path: '/Postit' }]] },
};

/** The label of each tab of the card. */
export const TAB_LABELS: Readonly<Record<RecordScreen, Readonly<Record<string, WordKey>>>> = {
  contact: { main: 'company', udef: 'more', interest: 'interests', info: 'note', www: 'www' },
  person: { main: 'contact', details: 'details', udef: 'more', interest: 'interests', info: 'note', www: 'www' },
  project: { main: 'project', udef: 'more', info: 'note', image: 'image', links: 'links' },
};
