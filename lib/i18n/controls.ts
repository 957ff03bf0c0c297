import { sideBySide } from './side-by-side';

/** Words that every page of the extension uses on its buttons and values. */
export const controls = sideBySide({
  back: ['Back', 'Tilbake'],
  blank: ['(blank)', '(tom)'],
  cancel: ['Cancel', 'Avbryt'],
  close: ['Close', 'Lukk'],
  loading: ['Loading…', 'Laster …'],
  no: ['No', 'Nei'],
  sample: ['Sample', 'Eksempel'],
  save: ['Save', 'Lagre'],
  saved: ['Saved', 'Lagret'],
  serverSaid: ['The server’s message: “{message}”', 'Meldingen fra serveren: «{message}»'],
  stop: ['Stop', 'Stopp'],
  tryAgain: ['Try again', 'Prøv igjen'],
  yes: ['Yes', 'Ja'],
});

export type ControlKey = keyof typeof controls.en;
