/** Rows of Dolibarr's dictionaries: the id that its forms send, and the code. */
export const COUNTRIES: readonly { readonly id: string; readonly code: string }[] = [
  { id: '2', code: 'BE' },
  { id: '80', code: 'DK' },
  { id: '90', code: 'FI' },
  { id: '1', code: 'FR' },
  { id: '5', code: 'DE' },
  { id: '115', code: 'IS' },
  { id: '140', code: 'LU' },
  { id: '17', code: 'NL' },
  { id: '173', code: 'NO' },
  { id: '20', code: 'SE' },
  { id: '7', code: 'GB' },
];

export const USERS = [
  { id: '1', name: 'Ingrid Ånensen' },
  { id: '2', name: 'Jonas Lie' },
  { id: '3', name: 'Per Gynt' },
] as const;

export const CATEGORIES = [
  { id: '4', name: 'Key account' },
  { id: '5', name: 'Export' },
] as const;

export const STATES = [
  { id: '701', country: '173', name: 'NO-03 - Oslo' },
  { id: '702', country: '173', name: 'NO-15 - Møre og Romsdal' },
] as const;

export const CIVILITIES = [
  { id: 'MME', en: 'Mrs.', nb: 'Fru' },
  { id: 'MR', en: 'Mr.', nb: 'Herr' },
  { id: 'DR', en: 'Doctor', nb: 'Doktor' },
] as const;

export const PROJECT_STATES = [
  { id: '0', en: 'Draft', nb: 'Kladd' },
  { id: '1', en: 'Open', nb: 'Åpen' },
  { id: '2', en: 'Closed', nb: 'Lukket' },
] as const;

export const LEAD_STATES = [
  { id: '1', en: 'Prospection', nb: 'Prospektering' },
  { id: '2', en: 'Qualification', nb: 'Kvalifisering' },
  { id: '3', en: 'Proposal', nb: 'Tilbud' },
] as const;
