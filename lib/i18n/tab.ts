import { sideBySide } from './side-by-side';

export type TabKey =
  | 'tab'
  | 'tab.connected'
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
  tab: ['ERP', 'ERP'],
  'tab.connected': ['ERP connected', 'ERP tilkoblet'],
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
