import { sideBySide } from './side-by-side';

/** Words of the page that opens after installation. */
export const welcome = sideBySide({
  title: ['Set up Counterpart', 'Sett opp Counterpart'],
  intro: [
    'See and sync your ERP’s customers and suppliers on the pages of your CRM.',
    'Se og synkroniser kundene og leverandørene i ERP-systemet på sidene i CRM-systemet ditt.',
  ],
  'step.crm': ['Your CRM', 'CRM-systemet ditt'],
  'step.erp': ['Your ERP', 'ERP-systemet ditt'],
  'step.open': ['Open your CRM', 'Åpne CRM-systemet ditt'],
  'step.done': ['done', 'ferdig'],
  'crm.address': ['Address of your CRM', 'Adressen til CRM-systemet ditt'],
  'crm.hint': [
    'Copy it from the browser’s address bar while you use your CRM.',
    'Kopier den fra adresselinjen i nettleseren mens du bruker CRM-systemet.',
  ],
  'crm.placeholder': ['https://online.superoffice.com/Cust12345/', 'https://online.superoffice.com/Cust12345/'],
  'crm.allow': ['Allow Counterpart there', 'Tillat Counterpart der'],
  'crm.grantSays': ['The browser asks about {origin} only.', 'Nettleseren spør bare om {origin}.'],
  'crm.malformed': [
    'That is not a web address. It starts with https:// or http://.',
    'Dette er ikke en nettadresse. Den starter med https:// eller http://.',
  ],
  'crm.refused': [
    'The browser did not grant {origin}. Press the button again and allow it.',
    'Nettleseren ga ikke tilgang til {origin}. Trykk på knappen igjen, og tillat det.',
  ],
  'crm.done': ['Counterpart works on {origin}.', 'Counterpart virker på {origin}.'],
  'crm.another': ['Add another CRM', 'Legg til et CRM til'],
  'crm.supported': ['Works with {crms}.', 'Virker med {crms}.'],
  'erp.intro': [
    'Try it with made-up firms that never leave this browser, or connect your own.',
    'Prøv med oppdiktede firmaer som aldri forlater denne nettleseren, eller koble til ditt eget.',
  ],
  'erp.sample': ['Try the sample ERP', 'Prøv eksempel-ERP'],
  'erp.connect': ['Connect {connector}…', 'Koble til {connector} …'],
  'erp.done': ['{connection} is ready.', '{connection} er klar.'],
  'erp.another': ['Add another ERP', 'Legg til et ERP til'],
  'open.next': ['Open a company there and choose its ERP tab.', 'Åpne et firma der, og velg ERP-fanen.'],
  'open.button': ['Open {site}', 'Åpne {site}'],
  'open.before': ['First choose your CRM and an ERP above.', 'Velg først CRM og ERP ovenfor.'],
  'open.later': ['Everything can be changed in the settings.', 'Alt kan endres i innstillingene.'],
  'open.settings': ['Settings', 'Innstillinger'],
});

export type WelcomeKey = keyof typeof welcome.en;
