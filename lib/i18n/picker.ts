import { sideBySide } from './side-by-side';

/** Words of the overlay by which a person points at parts of a CRM page. */
export const picker = sideBySide({
  'point.strip': [
    'Point at the row of tabs, on any of its tabs.',
    'Pek på fanerekken, på hvilken som helst av fanene.',
  ],
  'point.section': [
    'Point at the block of the page that the ERP section shall follow.',
    'Pek på delen av siden som ERP-delen skal komme etter.',
  ],
  'point.field': ['Point at the value of a field.', 'Pek på verdien i et felt.'],
  'point.link': ['Point at the link to the company.', 'Pek på lenken til firmaet.'],
  keys: [
    'Click to choose. Keyboard: Tab or ← → for the next one, ↑ ↓ for what is around or inside, Enter to choose, Esc to cancel.',
    'Klikk for å velge. Tastatur: Tab eller ← → for neste, ↑ ↓ for det som er rundt eller inni, Enter for å velge, Esc for å avbryte.',
  ],
  cancel: ['Cancel', 'Avbryt'],
  area: ['Pointing at a part of the page', 'Peker på en del av siden'],
  'found.strip': [
    { one: 'Row of {count} tab: {names}', other: 'Row of {count} tabs: {names}' },
    { one: 'Rekke med {count} fane: {names}', other: 'Rekke med {count} faner: {names}' },
  ],
  'found.section': ['Block: {text}', 'Del: {text}'],
  'found.field': ['{label}: {value}', '{label}: {value}'],
  'found.value': ['{value}', '{value}'],
  'found.blank': ['(blank)', '(tomt)'],
  'found.link': ['Link: {text}', 'Lenke: {text}'],
  'none.strip': ['No row of tabs is recognised here.', 'Ingen fanerekke gjenkjennes her.'],
  'none.panels': [
    'This row of tabs was recognised, but not what its tabs switch.',
    'Denne fanerekken ble gjenkjent, men ikke hva fanene veksler mellom.',
  ],
  'none.section': ['There is no block here.', 'Det er ingen del her.'],
  'none.field': ['There is no value here.', 'Det er ingen verdi her.'],
  'none.link': ['There is no link here.', 'Det er ingen lenke her.'],
});

export type PickerKey = keyof typeof picker.en;
