import type { Entity } from '../model/record';
import type { Dictionaries, Dictionary } from './translate';

export type TabKey =
  | 'tab'
  | 'tab.connected'
  | 'connected'
  | 'sample'
  | 'sample.explained'
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
  | `notConnected.${Entity}`
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
  | 'state.broken.next'
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
  | 'guarantee.tested'
  | 'guarantee.seconds'
  | 'guarantee.read-before'
  | 'serverSays'
  | 'value.blank'
  | 'value.yes'
  | 'value.no'
  | 'orphaned';

const ENGLISH: Dictionary<TabKey> = {
  tab: 'ERP',
  'tab.connected': 'ERP connected',
  connected: 'connected {actor}',
  sample: 'Sample',
  'sample.explained': 'A made-up ERP inside this browser, to try things out with.',
  open: 'Open in {connection}',
  edit: 'Edit',
  save: 'Save',
  saving: 'Saving …',
  cancel: 'Cancel',
  syncNow: 'Sync Now',
  connectTo: 'Connect to:',
  disconnect: 'Disconnect {actor}',
  'disconnect.intended': 'Save will disconnect {name}. Nothing is deleted in either system.',
  keep: 'Undo',
  'connect.search': 'Choosing a {actor} …',
  'connect.choose': 'Choosing values for {name} …',
  'connect.ready': 'Save will connect {actor} {name}.',
  continue: 'Continue',
  resolve: 'Choose values',
  retry: 'Try again',
  openOptions: 'Set up a connection',
  loading: 'Loading',
  'notConnected.company': 'This company is not connected to {connection}.',
  'notConnected.contact': 'This contact is not connected to {connection}.',
  'notConnected.project': 'This project is not connected to {connection}.',
  noConnections: 'No ERP connection has been set up yet.',
  'state.unknown': 'Not compared yet',
  'state.in-sync': 'In sync',
  'state.changes': { one: '{count} change', other: '{count} changes' },
  'state.conflicts': { one: '{count} conflict', other: '{count} conflicts' },
  'state.running': 'Syncing … step {done} of {steps}',
  'state.incomplete': 'Not finished',
  'state.broken.missing': '{name} is no longer in {connection}.',
  'state.broken.archived': '{name} has been archived in {connection}.',
  'state.broken.merged': '{name} has been merged into another record in {connection}.',
  'state.broken.next': 'Disconnect it, or restore it in {connection}.',
  synced: 'Synced {ago}',
  'synced.never': 'Never synced',
  'synced.now': 'just now',
  stale: '{connection} could not be asked. These values are from {ago}.',
  'write.title': 'Save will write',
  'write.open': 'Still to be written',
  'write.in': 'in {system}',
  'write.nothing': 'Both sides hold the same values. Nothing will be written to either.',
  'write.blank': 'blank',
  'write.becomes': 'becomes',
  'guarantee.tested': 'If someone else changes it meanwhile, {connection} refuses and nothing is overwritten.',
  'guarantee.seconds': 'A change by someone else is noticed, except within the same second.',
  'guarantee.read-before': 'Read again right before writing; a change in that very moment would be overwritten.',
  serverSays: '{system} says: “{message}”',
  'value.blank': 'blank',
  'value.yes': 'Yes',
  'value.no': 'No',
  orphaned: 'Counterpart was updated. Reload this page.',
};

const NORWEGIAN: Dictionary<TabKey> = {
  tab: 'ERP',
  'tab.connected': 'ERP tilkoblet',
  connected: 'tilkoblet {actor}',
  sample: 'Eksempel',
  'sample.explained': 'Et oppdiktet ERP-system i denne nettleseren, til å prøve med.',
  open: 'Åpne i {connection}',
  edit: 'Rediger',
  save: 'Lagre',
  saving: 'Lagrer …',
  cancel: 'Avbryt',
  syncNow: 'Synkroniser nå',
  connectTo: 'Koble til:',
  disconnect: 'Koble fra {actor}',
  'disconnect.intended': 'Lagre kobler fra {name}. Ingenting slettes i noen av systemene.',
  keep: 'Angre',
  'connect.search': 'Velger {actor} …',
  'connect.choose': 'Velger verdier for {name} …',
  'connect.ready': 'Lagre kobler til {actor} {name}.',
  continue: 'Fortsett',
  resolve: 'Velg verdier',
  retry: 'Prøv igjen',
  openOptions: 'Sett opp en tilkobling',
  loading: 'Laster',
  'notConnected.company': 'Dette firmaet er ikke koblet til {connection}.',
  'notConnected.contact': 'Denne kontakten er ikke koblet til {connection}.',
  'notConnected.project': 'Dette prosjektet er ikke koblet til {connection}.',
  noConnections: 'Ingen ERP-tilkobling er satt opp ennå.',
  'state.unknown': 'Ikke sammenlignet ennå',
  'state.in-sync': 'Synkronisert',
  'state.changes': { one: '{count} endring', other: '{count} endringer' },
  'state.conflicts': { one: '{count} konflikt', other: '{count} konflikter' },
  'state.running': 'Synkroniserer … trinn {done} av {steps}',
  'state.incomplete': 'Ikke fullført',
  'state.broken.missing': '{name} finnes ikke lenger i {connection}.',
  'state.broken.archived': '{name} er arkivert i {connection}.',
  'state.broken.merged': '{name} er slått sammen med en annen post i {connection}.',
  'state.broken.next': 'Koble fra, eller gjenopprett i {connection}.',
  synced: 'Synkronisert {ago}',
  'synced.never': 'Aldri synkronisert',
  'synced.now': 'akkurat nå',
  stale: '{connection} kunne ikke spørres. Disse verdiene er fra {ago}.',
  'write.title': 'Lagre skriver',
  'write.open': 'Gjenstår å skrive',
  'write.in': 'i {system}',
  'write.nothing': 'Begge sider har de samme verdiene. Ingenting skrives til noen av dem.',
  'write.blank': 'tom',
  'write.becomes': 'blir',
  'guarantee.tested': 'Hvis noen andre endrer i mellomtiden, nekter {connection}, og ingenting overskrives.',
  'guarantee.seconds': 'Andres endringer oppdages, unntatt innenfor samme sekund.',
  'guarantee.read-before':
    'Leses på nytt rett før skriving; en endring i akkurat det øyeblikket ville bli overskrevet.',
  serverSays: '{system} sier: «{message}»',
  'value.blank': 'tom',
  'value.yes': 'Ja',
  'value.no': 'Nei',
  orphaned: 'Counterpart ble oppdatert. Last siden på nytt.',
};

/** Texts of the ERP tab. */
export const tabTexts: Dictionaries<TabKey> = { en: ENGLISH, nb: NORWEGIAN };
