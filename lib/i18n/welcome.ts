import type { Dictionaries, Dictionary } from './translate';

export type WelcomeKey =
  | 'title'
  | 'intro'
  | 'step.crm'
  | 'step.erp'
  | 'step.open'
  | 'step.done'
  | 'crm.address'
  | 'crm.hint'
  | 'crm.placeholder'
  | 'crm.kind'
  | 'crm.allow'
  | 'crm.grantSays'
  | 'crm.malformed'
  | 'crm.refused'
  | 'crm.done'
  | 'crm.another'
  | 'crm.supported'
  | 'erp.intro'
  | 'erp.sample'
  | 'erp.connect'
  | 'erp.done'
  | 'erp.another'
  | 'open.next'
  | 'open.button'
  | 'open.before'
  | 'open.later'
  | 'open.settings';

const ENGLISH: Dictionary<WelcomeKey> = {
  title: 'Set up Counterpart',
  intro: 'See and sync your ERP’s customers and suppliers on the pages of your CRM.',
  'step.crm': 'Your CRM',
  'step.erp': 'Your ERP',
  'step.open': 'Open your CRM',
  'step.done': 'done',
  'crm.address': 'Address of your CRM',
  'crm.hint': 'Copy it from the browser’s address bar while you use your CRM.',
  'crm.placeholder': 'https://online.superoffice.com/Cust12345/',
  'crm.kind': 'CRM',
  'crm.allow': 'Allow Counterpart there',
  'crm.grantSays': 'The browser asks about {origin} only.',
  'crm.malformed': 'That is not a web address. It starts with https:// or http://.',
  'crm.refused': 'The browser did not grant {origin}. Press the button again and allow it.',
  'crm.done': 'Counterpart works on {origin}.',
  'crm.another': 'Add another CRM',
  'crm.supported': 'Works with {crms}.',
  'erp.intro': 'Try it with made-up firms that never leave this browser, or connect your own.',
  'erp.sample': 'Try the sample ERP',
  'erp.connect': 'Connect {connector}…',
  'erp.done': '{connection} is ready.',
  'erp.another': 'Add another ERP',
  'open.next': 'Open a company there and choose its ERP tab.',
  'open.button': 'Open {site}',
  'open.before': 'First choose your CRM and an ERP above.',
  'open.later': 'Everything can be changed in the settings.',
  'open.settings': 'Settings',
};

const NORWEGIAN: Dictionary<WelcomeKey> = {
  title: 'Sett opp Counterpart',
  intro: 'Se og synkroniser kundene og leverandørene i ERP-systemet på sidene i CRM-systemet ditt.',
  'step.crm': 'CRM-systemet ditt',
  'step.erp': 'ERP-systemet ditt',
  'step.open': 'Åpne CRM-systemet ditt',
  'step.done': 'ferdig',
  'crm.address': 'Adressen til CRM-systemet ditt',
  'crm.hint': 'Kopier den fra adresselinjen i nettleseren mens du bruker CRM-systemet.',
  'crm.placeholder': 'https://online.superoffice.com/Cust12345/',
  'crm.kind': 'CRM',
  'crm.allow': 'Tillat Counterpart der',
  'crm.grantSays': 'Nettleseren spør bare om {origin}.',
  'crm.malformed': 'Dette er ikke en nettadresse. Den starter med https:// eller http://.',
  'crm.refused': 'Nettleseren ga ikke tilgang til {origin}. Trykk på knappen igjen, og tillat det.',
  'crm.done': 'Counterpart virker på {origin}.',
  'crm.another': 'Legg til et CRM til',
  'crm.supported': 'Virker med {crms}.',
  'erp.intro': 'Prøv med oppdiktede firmaer som aldri forlater denne nettleseren, eller koble til ditt eget.',
  'erp.sample': 'Prøv eksempel-ERP',
  'erp.connect': 'Koble til {connector} …',
  'erp.done': '{connection} er klar.',
  'erp.another': 'Legg til et ERP til',
  'open.next': 'Åpne et firma der, og velg ERP-fanen.',
  'open.button': 'Åpne {site}',
  'open.before': 'Velg først CRM og ERP ovenfor.',
  'open.later': 'Alt kan endres i innstillingene.',
  'open.settings': 'Innstillinger',
};

/** Words of the page that opens after installation. */
export const welcome: Dictionaries<WelcomeKey> = { en: ENGLISH, nb: NORWEGIAN };
