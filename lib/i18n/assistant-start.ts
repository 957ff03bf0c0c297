import { sideBySide } from './side-by-side';

/** Words by which the popup and the settings lead to the assistant that adds a CRM; apart from it, because they are small. */
export const assistantStart = sideBySide({
  'entity.company': ['Company', 'Firma'],
  'entity.contact': ['Contact (a person)', 'Kontakt (en person)'],
  'entity.project': ['Project', 'Prosjekt'],
  'start.unknown': ['{host} is not set up.', '{host} er ikke satt opp.'],
  'start.add': ['Add this CRM', 'Legg til dette CRM-systemet'],
  'start.addHint': [
    'On the page of a company, contact or project: show Counterpart its tabs and fields.',
    'På siden til et firma, en kontakt eller et prosjekt: vis Counterpart fanene og feltene.',
  ],
  'start.describe': ['Or show Counterpart how its pages work', 'Eller vis Counterpart hvordan sidene virker'],
  'start.further': ['Add this kind of record', 'Legg til denne typen post'],
  'start.unfinished': ['Not finished', 'Ikke ferdig'],
  'start.resume': ['Continue', 'Fortsett'],
  'start.resumeFor': ['Continue adding {host}', 'Fortsett å legge til {host}'],
  'start.discard': ['Discard', 'Forkast'],
  'start.discardFor': ['Discard what was begun for {host}', 'Forkast det som er påbegynt for {host}'],
});

export type AssistantStartKey = keyof typeof assistantStart.en;
