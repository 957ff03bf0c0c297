import { sideBySide } from './side-by-side';

export type TabKey =
  | 'connected'
  | 'sample'
  | 'open'
  | 'edit'
  | 'save'
  | 'saving'
  | 'cancel'
  | 'syncNow'
  | 'connectTo'
  | 'disconnect'
  | 'disconnect.intended'
  | 'keep'
  | 'connect.search'
  | 'connect.choose'
  | 'connect.ready'
  | 'continue'
  | 'resolve'
  | 'retry'
  | 'openOptions'
  | 'loading'
  | 'notConnected'
  | 'noConnections'
  | 'state.unknown'
  | 'state.in-sync'
  | 'state.changes'
  | 'state.toCopy'
  | 'state.conflicts'
  | 'state.running'
  | 'state.incomplete'
  | 'state.broken.missing'
  | 'state.broken.archived'
  | 'state.broken.merged'
  | 'synced'
  | 'synced.never'
  | 'synced.now'
  | 'stale'
  | 'stale.now'
  | 'readOnly'
  | 'outdated'
  | 'outdated.next'
  | 'outdated.reload'
  | 'copy.title'
  | 'copy.button'
  | 'copy.one'
  | 'copy.oneDone'
  | 'copy.all'
  | 'copy.done'
  | 'copy.allDone'
  | 'copy.refused'
  | 'copy.becomes'
  | 'write.title'
  | 'write.open'
  | 'write.in'
  | 'write.nothing'
  | 'write.blank'
  | 'write.becomes'
  | 'serverSays'
  | 'value.yes'
  | 'value.no';

/** Texts of the ERP tab. */
export const tabTexts = sideBySide<TabKey>({
  connected: ['connected {actor}', 'tilkoblet {actor}'],
  sample: ['Sample', 'Eksempel'],
  open: ['Open in {connection}', 'Åpne i {connection}'],
  edit: ['Edit', 'Rediger'],
  save: ['Save', 'Lagre'],
  saving: ['Saving …', 'Lagrer …'],
  cancel: ['Cancel', 'Avbryt'],
  syncNow: ['Sync Now', 'Synkroniser nå'],
  connectTo: ['Connect to:', 'Koble til:'],
  disconnect: ['Disconnect {actor}', 'Koble fra {actor}'],
  'disconnect.intended': [
    'Save will disconnect {name} and delete nothing.',
    'Lagre kobler fra {name} og sletter ingenting.',
  ],
  keep: ['Undo', 'Angre'],
  'connect.search': ['Choosing a {actor} …', 'Velger {actor} …'],
  'connect.choose': ['Choosing values for {name} …', 'Velger verdier for {name} …'],
  'connect.ready': ['Save will connect {actor} {name}.', 'Lagre kobler til {actor} {name}.'],
  continue: ['Continue', 'Fortsett'],
  resolve: ['Choose values', 'Velg verdier'],
  retry: ['Try again', 'Prøv igjen'],
  openOptions: ['Set up a connection', 'Sett opp en tilkobling'],
  loading: ['Loading', 'Laster'],
  notConnected: ['Not connected to {connection}.', 'Ikke koblet til {connection}.'],
  noConnections: ['No ERP connection yet.', 'Ingen ERP-tilkobling ennå.'],
  'state.unknown': ['Not compared yet', 'Ikke sammenlignet ennå'],
  'state.in-sync': ['In sync', 'Synkronisert'],
  'state.changes': [
    { one: '{count} change', other: '{count} changes' },
    { one: '{count} endring', other: '{count} endringer' },
  ],
  'state.toCopy': [
    { one: '{count} value to copy', other: '{count} values to copy' },
    { one: '{count} verdi å kopiere', other: '{count} verdier å kopiere' },
  ],
  'state.conflicts': [
    { one: '{count} conflict', other: '{count} conflicts' },
    { one: '{count} konflikt', other: '{count} konflikter' },
  ],
  'state.running': ['Syncing … step {done} of {steps}', 'Synkroniserer … trinn {done} av {steps}'],
  'state.incomplete': ['Not finished', 'Ikke fullført'],
  'state.broken.missing': ['{name} is no longer in {connection}.', '{name} finnes ikke lenger i {connection}.'],
  'state.broken.archived': ['{name} has been archived in {connection}.', '{name} er arkivert i {connection}.'],
  'state.broken.merged': [
    '{name} has been merged into another one in {connection}.',
    '{name} er slått sammen med en annen i {connection}.',
  ],
  synced: ['Synced {ago}', 'Synkronisert {ago}'],
  'synced.never': ['Never synced', 'Aldri synkronisert'],
  'synced.now': ['just now', 'akkurat nå'],
  stale: ['These values are from {ago}.', 'Disse verdiene er fra {ago}.'],
  'stale.now': ['These values were read a moment ago.', 'Disse verdiene ble lest for et øyeblikk siden.'],
  readOnly: [
    '{crm} can only be read from here. What differs in the ERP is listed for copying.',
    '{crm} kan bare leses herfra. Det som er annerledes i ERP, er listet opp for kopiering.',
  ],
  outdated: [
    'The new values are written, but this page still shows the old ones.',
    'De nye verdiene er skrevet, men denne siden viser fortsatt de gamle.',
  ],
  'outdated.next': ['Reload it before you edit here.', 'Last den på nytt før du redigerer her.'],
  'outdated.reload': ['Reload page', 'Last siden på nytt'],
  'copy.title': [
    { one: '{count} value to copy into {system}', other: '{count} values to copy into {system}' },
    { one: '{count} verdi å kopiere til {system}', other: '{count} verdier å kopiere til {system}' },
  ],
  'copy.button': ['Copy', 'Kopier'],
  'copy.one': ['Copy {field}', 'Kopier {field}'],
  'copy.oneDone': ['Copied {field}', 'Kopiert {field}'],
  'copy.all': ['Copy all', 'Kopier alle'],
  'copy.done': ['Copied', 'Kopiert'],
  'copy.allDone': ['All copied', 'Alle kopiert'],
  'copy.refused': [
    'The browser did not allow copying. Select the value instead.',
    'Nettleseren tillot ikke kopiering. Merk verdien i stedet.',
  ],
  'copy.becomes': ['in the ERP', 'i ERP'],
  'write.title': ['Save will write', 'Lagre skriver'],
  'write.open': ['Still to be written', 'Gjenstår å skrive'],
  'write.in': ['in {system}', 'i {system}'],
  'write.nothing': ['Both sides are equal: nothing to write.', 'Begge sider er like: ingenting å skrive.'],
  'write.blank': ['blank', 'tom'],
  'write.becomes': ['becomes', 'blir'],
  serverSays: ['{system} says: “{message}”', '{system} sier: «{message}»'],
  'value.yes': ['Yes', 'Ja'],
  'value.no': ['No', 'Nei'],
});
