const ENGLISH: Readonly<Record<string, string>> = {
  Account: 'Accounts',
  Contact: 'Contacts',
  Opportunity: 'Opportunities',
  'one Account': 'Account',
  'one Contact': 'Contact',
  'one Opportunity': 'Opportunity',
  edit: 'Edit',
  save: 'Save',
  cancel: 'Cancel',
  create: 'Create',
  overview: 'Overview',
  details: 'Details',
  assignedUser: 'Assigned User',
  createdAt: 'Created',
  modifiedAt: 'Modified',
  none: 'None',
  stream: 'Stream',
  posted: 'created this record',
  name: 'Name',
  website: 'Website',
  emailAddress: 'Email',
  phoneNumber: 'Phone',
  billingAddress: 'Billing Address',
  shippingAddress: 'Shipping Address',
  address: 'Address',
  type: 'Type',
  industry: 'Industry',
  sicCode: 'SIC Code',
  description: 'Description',
  account: 'Account',
  title: 'Title',
  stage: 'Stage',
  amount: 'Amount',
  probability: 'Probability, %',
  closeDate: 'Close Date',
  previous: 'Previous Entry',
  next: 'Next Entry',
  userName: 'Username',
  password: 'Password',
  login: 'Log in',
  conflict: 'This record has been modified by someone else.',
};

const NORWEGIAN: Readonly<Record<string, string>> = {
  ...ENGLISH,
  Account: 'Kontoer',
  Contact: 'Kontakter',
  Opportunity: 'Salgsmuligheter',
  'one Account': 'Konto',
  'one Contact': 'Kontakt',
  'one Opportunity': 'Salgsmulighet',
  edit: 'Rediger',
  save: 'Lagre',
  cancel: 'Avbryt',
  create: 'Opprett',
  overview: 'Oversikt',
  details: 'Detaljer',
  assignedUser: 'Tildelt bruker',
  createdAt: 'Opprettet',
  modifiedAt: 'Endret',
  none: 'Ingen',
  stream: 'Strøm',
  posted: 'opprettet denne posten',
  name: 'Navn',
  website: 'Nettsted',
  emailAddress: 'E-post',
  phoneNumber: 'Telefon',
  billingAddress: 'Fakturaadresse',
  shippingAddress: 'Leveringsadresse',
  address: 'Adresse',
  industry: 'Bransje',
  description: 'Beskrivelse',
  account: 'Konto',
  title: 'Tittel',
  stage: 'Fase',
  amount: 'Beløp',
  probability: 'Sannsynlighet, %',
  closeDate: 'Lukkedato',
};

interface PageParams {
  readonly tabs: boolean;
  readonly language: string;
}

/** What the server tells the page about itself. */
export function pageParams(): PageParams {
  const text = document.querySelector('script[data-name="page-params"]')?.textContent ?? '';
  const { tabs, language }: Record<string, unknown> = JSON.parse(text);
  return { tabs: tabs === true, language: String(language) };
}

export function word(key: string): string {
  const words = pageParams().language === 'nb_NO' ? NORWEGIAN : ENGLISH;
  return words[key] ?? key;
}
