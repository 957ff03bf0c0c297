import type { Dictionaries, Dictionary } from './translate';

export type ControlKey =
  | 'back'
  | 'blank'
  | 'cancel'
  | 'close'
  | 'loading'
  | 'no'
  | 'sample'
  | 'save'
  | 'saved'
  | 'serverSaid'
  | 'stop'
  | 'tryAgain'
  | 'yes';

const ENGLISH: Dictionary<ControlKey> = {
  back: 'Back',
  blank: '(blank)',
  cancel: 'Cancel',
  close: 'Close',
  loading: 'Loading…',
  no: 'No',
  sample: 'Sample',
  save: 'Save',
  saved: 'Saved',
  serverSaid: 'The server’s message: “{message}”',
  stop: 'Stop',
  tryAgain: 'Try again',
  yes: 'Yes',
};

const NORWEGIAN: Dictionary<ControlKey> = {
  back: 'Tilbake',
  blank: '(tom)',
  cancel: 'Avbryt',
  close: 'Lukk',
  loading: 'Laster …',
  no: 'Nei',
  sample: 'Eksempel',
  save: 'Lagre',
  saved: 'Lagret',
  serverSaid: 'Meldingen fra serveren: «{message}»',
  stop: 'Stopp',
  tryAgain: 'Prøv igjen',
  yes: 'Ja',
};

/** Words that every page of the extension uses on its buttons and values. */
export const controls: Dictionaries<ControlKey> = { en: ENGLISH, nb: NORWEGIAN };
