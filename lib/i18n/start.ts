import { sideBySide } from './side-by-side';

/** What the toolbar popup says where no record is on screen; loaded only then. */
export const start = sideBySide({
  'recent.heading': ['Recently viewed', 'Nylig vist'],
  'recent.actor': ['{actor} in {connection}', '{actor} i {connection}'],
  'start.site': ['You are in {crm}.', 'Du er i {crm}.'],
  'start.siteNext': ['Open a company, and choose its ERP tab.', 'Åpne et firma, og velg ERP-fanen.'],
  'start.elsewhere': [
    'Open a company in your CRM, and choose its ERP tab.',
    'Åpne et firma i CRM-systemet ditt, og velg ERP-fanen.',
  ],
  'start.elsewhereRecent': [
    'Open a company in your CRM, or one of these.',
    'Åpne et firma i CRM-systemet ditt, eller et av disse.',
  ],
  'start.notSetUp': [
    'Counterpart puts your ERP on the pages of your CRM. Setting it up takes a minute.',
    'Counterpart viser ERP-systemet på sidene i CRM-systemet ditt. Det tar et minutt å sette opp.',
  ],
  'start.setUp': ['Set up Counterpart', 'Sett opp Counterpart'],
  'start.looksLike': ['This page looks like {crm}.', 'Denne siden ser ut som {crm}.'],
  'start.grantSays': [
    'Counterpart may then read and write records on {origin}, with your own sign-in, and nowhere else.',
    'Counterpart kan da lese og skrive poster på {origin}, med din egen pålogging, og ingen andre steder.',
  ],
  'start.grantSaysReadOnly': [
    'Counterpart may then read records on {origin}, with your own sign-in, and nowhere else. It changes nothing there.',
    'Counterpart kan da lese poster på {origin}, med din egen pålogging, og ingen andre steder. Det endrer ingenting der.',
  ],
  'start.allow': ['Allow Counterpart on {origin}', 'Tillat Counterpart på {origin}'],
  'start.refused': [
    'The browser did not grant it. Nothing was changed; you can try again.',
    'Nettleseren ga ikke tilgang. Ingenting er endret; du kan prøve igjen.',
  ],
  'start.added': [
    'Done. Open a company in {crm}: it has an ERP tab now.',
    'Ferdig. Åpne et firma i {crm}: det har en ERP-fane nå.',
  ],
});
