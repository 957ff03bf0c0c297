import { session } from './session';

const NORWEGIAN: Readonly<Record<string, string>> = {
  Contacts: 'Kontakter',
  Projects: 'Prosjekter',
  New: 'Ny',
  Name: 'Navn',
  Email: 'E-post',
  City: 'Sted',
  Customer: 'Kunde',
  'Save manually': 'Lagre manuelt',
  'Discard all changes': 'Forkast alle endringer',
  Previous: 'Forrige',
  Next: 'Neste',
  Address: 'Adresse',
  Street: 'Gate',
  ZIP: 'Postnr.',
  'Tax ID': 'MVA-nummer',
  'Company ID': 'Organisasjonsnummer',
  Reference: 'Referanse',
  'Job Position': 'Stilling',
  Phone: 'Telefon',
  Mobile: 'Mobil',
  Website: 'Nettsted',
  Company: 'Selskap',
  Person: 'Person',
  'Start Date': 'Startdato',
  'Expiration Date': 'Utløpsdato',
  'Contacts & Addresses': 'Kontakter og adresser',
  'Sales & Purchase': 'Salg og innkjøp',
  'Internal Notes': 'Interne notater',
  Description: 'Beskrivelse',
  Settings: 'Innstillinger',
  'Send message': 'Send melding',
  'Log note': 'Loggfør notat',
  Activities: 'Aktiviteter',
  'Name of Tasks': 'Navn på oppgaver',
  Tasks: 'Oppgaver',
  Salesperson: 'Selger',
  'Payment Terms': 'Betalingsbetingelser',
  '30 Days': '30 dager',
  'Dark Mode': 'Mørk modus',
};

/** A word of the page in the page's language. */
export function word(english: string): string {
  return session.user_context.lang === 'nb_NO' ? (NORWEGIAN[english] ?? english) : english;
}
