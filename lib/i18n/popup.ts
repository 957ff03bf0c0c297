import { sideBySide } from './side-by-side';

/** Words of the popup: the record on screen, searching, choosing values. */
export const popup = sideBySide({
  'connect.heading': ['Connect to ERP', 'Koble til ERP'],
  'connect.subheading': ['Connect "{record}" to {connection}', 'Koble «{record}» til {connection}'],
  'connect.button': ['Connect', 'Koble til'],
  'sync.button': ['Sync', 'Synkroniser'],
  'search.label': ['Search ERP', 'Søk i ERP'],
  'search.placeholder': [
    'Name, number, VAT number or e-mail; blank lists all',
    'Navn, nummer, MVA-nummer eller e-post; tomt viser alle',
  ],
  'search.button': ['Search', 'Søk'],
  'search.archived': ['Show archived', 'Vis arkiverte'],
  'results.label': ['Search results', 'Søkeresultater'],
  'results.count': [
    { one: '{count} match', other: '{count} matches' },
    { one: '{count} treff', other: '{count} treff' },
  ],
  'results.countInTotal': [
    { one: '{count} in total', other: '{count} in total' },
    { one: '{count} totalt', other: '{count} totalt' },
  ],
  'results.many': ['Matches, not counted', 'Treff, ikke talt'],
  'results.manyInTotal': ['All, not counted', 'Alle, ikke talt'],
  'results.searching': ['Searching {connection}…', 'Søker i {connection} …'],
  'results.stopped': ['The search was stopped.', 'Søket ble stoppet.'],
  'results.archived': ['archived', 'arkivert'],
  'results.connectedTo': ['connected to {record}', 'koblet til {record}'],
  'results.connectedHere': ['connected to this record', 'koblet til denne posten'],
  'results.chosen': ['Chosen: {name}', 'Valgt: {name}'],
  'results.none': ['Nothing in {connection} matches “{text}”.', 'Ingenting i {connection} passer til «{text}».'],
  'results.noneAtAll': [
    'There is nothing of this kind in {connection} yet.',
    'Det finnes ingenting av dette slaget i {connection} ennå.',
  ],
  'noMatch.heading': ["Can't find match in ERP", 'Finner ikke treff i ERP'],
  'noMatch.spelling': [
    'Check the spelling, or search for part of the name.',
    'Kontroller stavemåten, eller søk etter en del av navnet.',
  ],
  'noMatch.number': [
    'Search by VAT number, customer number or e-mail.',
    'Søk etter MVA-nummer, kundenummer eller e-post.',
  ],
  'noMatch.all': ['Search with a blank box to list all.', 'Søk med tomt felt for å vise alle.'],
  'noMatch.archived': ['Tick “Show archived”.', 'Kryss av for «Vis arkiverte».'],
  'noMatch.create': [
    'Not there? Create it in the ERP itself, then search again.',
    'Finnes den ikke? Opprett den i selve ERP-systemet, og søk igjen.',
  ],
  'compare.reading': ['Reading from {erp} and {crm}…', 'Leser fra {erp} og {crm} …'],
  'choose.heading': ['Select correct field values', 'Velg riktige feltverdier'],
  'choose.subheading': ['{record} in {crm} and {actor} in {erp}', '{record} i {crm} og {actor} i {erp}'],
  'choose.selectAll': ['Select all {system}', 'Velg alle {system}'],
  'choose.ruleConnect': [
    'Preselected: the ERP’s value, unless it is blank or cannot be taken over.',
    'Forhåndsvalgt: verdien fra ERP, med mindre den er tom eller ikke kan overtas.',
  ],
  'choose.ruleResolve': [
    'Preselected: the value that changed. Where both changed, you choose.',
    'Forhåndsvalgt: verdien som er endret. Der begge er endret, velger du.',
  ],
  'choose.ruleReadOnly': [
    '{crm} can only be read: values picked from {erp} are not written there. The ERP tab offers them for copying.',
    '{crm} kan bare leses: verdier du velger fra {erp}, skrives ikke dit. ERP-fanen tilbyr dem for kopiering.',
  ],
  'choose.ruleByHand': [
    'Preselected: the ERP’s value, unless it is blank.',
    'Forhåndsvalgt: verdien fra ERP, med mindre den er tom.',
  ],
  'choose.byHand': ['To be copied into {system} by hand.', 'Må kopieres til {system} for hånd.'],
  'choose.conflict': ['Both changed', 'Begge endret'],
  'choose.leftAsItIs': [
    '{system} keeps its own value: this field cannot be written there.',
    '{system} beholder sin egen verdi: dette feltet kan ikke skrives der.',
  ],
  'choose.mandatory': [
    '{system} needs a value here: choose the one that is not blank.',
    '{system} må ha en verdi her: velg den som ikke er tom.',
  ],
  'choose.tooLong': [
    'Too long for {system}: {length} characters, {limit} fit. Choose the other value, or shorten this one first.',
    'For lang for {system}: {length} tegn, det er plass til {limit}. Velg den andre verdien, eller kort ned denne først.',
  ],
  'choose.equal': [
    { one: '{count} equal field', other: '{count} equal fields' },
    { one: '{count} likt felt', other: '{count} like felter' },
  ],
  'choose.accepted': [
    { one: '{count} difference you left as it is', other: '{count} differences you left as they are' },
    { one: '{count} forskjell du har latt stå', other: '{count} forskjeller du har latt stå' },
  ],
  'choose.allEqual': [
    'Nothing differs: both sides hold the same values.',
    'Ingenting er ulikt: begge sider har de samme verdiene.',
  ],
  'choose.refused': ['Choose another value for {fields}.', 'Velg en annen verdi for {fields}.'],
  'choose.undecided': ['Choose a value for {fields}.', 'Velg en verdi for {fields}.'],
  'choose.notYet': [
    'Nothing is written before you press Save on the ERP tab.',
    'Ingenting skrives før du trykker Lagre på ERP-fanen.',
  ],
  'choose.atOnce': ['Written as soon as you press Sync.', 'Skrives så snart du trykker Synkroniser.'],
  'choose.keeping': ['Keeping your choice…', 'Tar vare på valget …'],
  'choose.writing': ['Writing…', 'Skriver …'],
  'writes.heading': [
    { one: '{count} value will be written to {system}', other: '{count} values will be written to {system}' },
    { one: '{count} verdi skrives til {system}', other: '{count} verdier skrives til {system}' },
  ],
  'writes.count': [
    { one: '{count} value will be written to {system}', other: '{count} values will be written to {system}' },
    { one: '{count} verdi skrives til {system}', other: '{count} verdier skrives til {system}' },
  ],
  'writes.both': [
    { one: '{first}, {count} to {system}', other: '{first}, {count} to {system}' },
    { one: '{first}, {count} til {system}', other: '{first}, {count} til {system}' },
  ],
  'writes.none': ['No values will be written.', 'Ingen verdier blir skrevet.'],
  'writes.from': ['from', 'fra'],
  'writes.to': ['to', 'til'],
  'guarantee.tested': [
    '{system} refuses the write if someone changed a value in the meantime.',
    '{system} avviser skrivingen hvis noen har endret en verdi i mellomtiden.',
  ],
  'guarantee.seconds': [
    '{system} refuses the write if someone changed the record in the meantime, to the second.',
    '{system} avviser skrivingen hvis noen har endret posten i mellomtiden, på sekundet.',
  ],
  'guarantee.read-before': [
    '{system} cannot refuse outdated writes: the values are read once more just before.',
    '{system} kan ikke avvise utdaterte skrivinger: verdiene leses en gang til rett før.',
  ],
  'confirmed.next': ['Back on the ERP tab: press Save to write.', 'Tilbake på ERP-fanen: trykk Lagre for å skrive.'],
  'state.inSync': ['In sync', 'Synkronisert'],
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
  'state.running': ['Syncing, {done} of {steps}', 'Synkroniserer, {done} av {steps}'],
  'state.incomplete': ['Not finished', 'Ikke ferdig'],
  'state.failed': ['Failed', 'Mislyktes'],
  'state.missing': ['Gone from the ERP', 'Borte fra ERP'],
  'state.archived': ['Archived in the ERP', 'Arkivert i ERP'],
  'state.merged': ['Merged in the ERP', 'Slått sammen i ERP'],
  'home.settings': ['Settings', 'Innstillinger'],
  'home.connected': ['connected {actor}', 'koblet {actor}'],
  'home.syncNow': ['Sync Now', 'Synkroniser nå'],
  'home.chooseValues': ['Choose values', 'Velg verdier'],
  'home.connect.customer': ['Connect Customer', 'Koble til kunde'],
  'home.connect.supplier': ['Connect Supplier', 'Koble til leverandør'],
  'home.connect.partner': ['Connect Customer and supplier', 'Koble til kunde og leverandør'],
  'home.connect.person': ['Connect Contact', 'Koble til kontakt'],
  'home.connect.project': ['Connect Project', 'Koble til prosjekt'],
  'home.resume.search': ['Go on searching', 'Fortsett å søke'],
  'home.resume.choose': ['Go on choosing values', 'Fortsett å velge verdier'],
  'home.resume.ready': ['Change what is written', 'Endre hva som skrives'],
  'home.started': [
    'Connecting a {actor} was started and not finished.',
    'Du begynte å koble til {actor}, men er ikke ferdig.',
  ],
  'home.willConnect': ['Save connects {actor} {name}.', 'Lagre kobler til {actor} {name}.'],
  'home.willDisconnect': [
    'Save disconnects this record from {system}. No values change on either side.',
    'Lagre kobler denne posten fra {system}. Ingen verdier endres på noen av sidene.',
  ],
  'home.conflictWaits': [
    'Both sides changed: choose which values are right.',
    'Begge sider er endret: velg hvilke verdier som er riktige.',
  ],
  'home.notSaved': ['Not saved yet', 'Ikke lagret ennå'],
  'home.cancelled': ['Nothing was changed.', 'Ingenting ble endret.'],
  'home.resolved': ['Your choice was written.', 'Valget ditt er skrevet.'],
  'home.working': ['Working…', 'Arbeider …'],
  'home.updated': [
    { one: '{count} field updated in {system}', other: '{count} fields updated in {system}' },
    { one: '{count} felt oppdatert i {system}', other: '{count} felter oppdatert i {system}' },
  ],
  'home.nothingToSync': ['Nothing to sync: both sides are equal.', 'Ingenting å synkronisere: begge sider er like.'],
  'home.stale': ['Values from {moment}: the ERP could not be asked.', 'Verdier fra {moment}: ERP kunne ikke spørres.'],
  'home.staleNow': [
    'Values from a moment ago: the ERP could not be asked since.',
    'Verdier fra et øyeblikk siden: ERP har ikke kunnet spørres etterpå.',
  ],
  'home.toCopy': [
    {
      one: '{crm} can only be read: copy {count} value from the ERP tab.',
      other: '{crm} can only be read: copy {count} values from the ERP tab.',
    },
    {
      one: '{crm} kan bare leses: kopier {count} verdi fra ERP-fanen.',
      other: '{crm} kan bare leses: kopier {count} verdier fra ERP-fanen.',
    },
  ],
  'home.synced': ['Synced {moment}', 'Synkronisert {moment}'],
  'home.neverSynced': ['Not synced yet', 'Ikke synkronisert ennå'],
  'home.stillOpen': ['Not written yet:', 'Ikke skrevet ennå:'],
  'home.missing': [
    'This is no longer in {system}. Disconnect it on the ERP tab, or restore it in {system}.',
    'Denne finnes ikke lenger i {system}. Koble fra på ERP-fanen, eller gjenopprett den i {system}.',
  ],
  'home.archived': [
    'This was archived in {system}. Disconnect it on the ERP tab, or restore it in {system}.',
    'Denne er arkivert i {system}. Koble fra på ERP-fanen, eller gjenopprett den i {system}.',
  ],
  'home.merged': [
    'This was merged into another one in {system}. Disconnect it on the ERP tab and connect the other one.',
    'Denne er slått sammen med en annen i {system}. Koble fra på ERP-fanen, og koble til den andre.',
  ],
  'home.noConnection': ['No ERP is connected yet.', 'Ingen ERP er satt opp ennå.'],
  'home.addConnection': ['Add an ERP connection', 'Legg til en ERP-tilkobling'],
  'home.unnamed.company': ['Company', 'Firma'],
  'home.unnamed.contact': ['Contact', 'Kontakt'],
  'home.unnamed.project': ['Project', 'Prosjekt'],
});

export type PopupKey = keyof typeof popup.en;
