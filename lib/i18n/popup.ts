import type { Dictionaries, Dictionary } from './translate';

export type PopupKey =
  | 'connect.heading'
  | 'connect.subheading'
  | 'connect.button'
  | 'sync.button'
  | 'search.label'
  | 'search.placeholder'
  | 'search.button'
  | 'search.archived'
  | 'results.label'
  | 'results.count'
  | 'results.countInTotal'
  | 'results.many'
  | 'results.manyInTotal'
  | 'results.searching'
  | 'results.stopped'
  | 'results.archived'
  | 'results.connectedTo'
  | 'results.connectedHere'
  | 'results.chosen'
  | 'results.none'
  | 'results.noneAtAll'
  | 'noMatch.heading'
  | 'noMatch.spelling'
  | 'noMatch.number'
  | 'noMatch.all'
  | 'noMatch.archived'
  | 'noMatch.create'
  | 'compare.reading'
  | 'choose.heading'
  | 'choose.subheading'
  | 'choose.selectAll'
  | 'choose.ruleConnect'
  | 'choose.ruleResolve'
  | 'choose.conflict'
  | 'choose.leftAsItIs'
  | 'choose.mandatory'
  | 'choose.tooLong'
  | 'choose.equal'
  | 'choose.accepted'
  | 'choose.allEqual'
  | 'choose.refused'
  | 'choose.undecided'
  | 'choose.notYet'
  | 'choose.atOnce'
  | 'choose.keeping'
  | 'choose.writing'
  | 'writes.heading'
  | 'writes.count'
  | 'writes.both'
  | 'writes.none'
  | 'writes.from'
  | 'writes.to'
  | 'guarantee.tested'
  | 'guarantee.seconds'
  | 'guarantee.read-before'
  | 'confirmed.next'
  | 'state.inSync'
  | 'state.changes'
  | 'state.conflicts'
  | 'state.running'
  | 'state.incomplete'
  | 'state.failed'
  | 'state.missing'
  | 'state.archived'
  | 'state.merged'
  | 'home.settings'
  | 'home.connected'
  | 'home.syncNow'
  | 'home.chooseValues'
  | 'home.connect.customer'
  | 'home.connect.supplier'
  | 'home.connect.partner'
  | 'home.connect.person'
  | 'home.connect.project'
  | 'home.resume.search'
  | 'home.resume.choose'
  | 'home.resume.ready'
  | 'home.started'
  | 'home.willConnect'
  | 'home.willDisconnect'
  | 'home.conflictWaits'
  | 'home.notSaved'
  | 'home.cancelled'
  | 'home.resolved'
  | 'home.working'
  | 'home.updated'
  | 'home.nothingToSync'
  | 'home.stale'
  | 'home.synced'
  | 'home.neverSynced'
  | 'home.stillOpen'
  | 'home.missing'
  | 'home.archived'
  | 'home.merged'
  | 'home.noConnection'
  | 'home.addConnection'
  | 'home.unnamed.company'
  | 'home.unnamed.contact'
  | 'home.unnamed.project'
  | 'recent.heading'
  | 'recent.actor'
  | 'start.site'
  | 'start.siteNext'
  | 'start.elsewhere'
  | 'start.elsewhereRecent'
  | 'start.notSetUp'
  | 'start.setUp'
  | 'start.looksLike'
  | 'start.grantSays'
  | 'start.allow'
  | 'start.refused'
  | 'start.added';

const ENGLISH: Dictionary<PopupKey> = {
  'connect.heading': 'Connect to ERP',
  'connect.subheading': 'Connect "{record}" to {connection}',
  'connect.button': 'Connect',
  'sync.button': 'Sync',
  'search.label': 'Search ERP',
  'search.placeholder': 'Name, number, VAT number or e-mail; blank lists all',
  'search.button': 'Search',
  'search.archived': 'Show archived',
  'results.label': 'Search results',
  'results.count': { one: '{count} match', other: '{count} matches' },
  'results.countInTotal': { one: '{count} in total', other: '{count} in total' },
  'results.many': 'Matches, not counted',
  'results.manyInTotal': 'All, not counted',
  'results.searching': 'Searching {connection}…',
  'results.stopped': 'The search was stopped.',
  'results.archived': 'archived',
  'results.connectedTo': 'connected to {record}',
  'results.connectedHere': 'connected to this record',
  'results.chosen': 'Chosen: {name}',
  'results.none': 'Nothing in {connection} matches “{text}”.',
  'results.noneAtAll': 'There is nothing of this kind in {connection} yet.',
  'noMatch.heading': "Can't find match in ERP",
  'noMatch.spelling': 'Check the spelling, or search for part of the name.',
  'noMatch.number': 'Search by VAT number, customer number or e-mail.',
  'noMatch.all': 'Search with a blank box to list all.',
  'noMatch.archived': 'Tick “Show archived”.',
  'noMatch.create': 'Not there? Create it in the ERP itself, then search again.',
  'compare.reading': 'Reading from {connection} and the CRM…',
  'choose.heading': 'Select correct field values',
  'choose.subheading': '{record} and {actor}',
  'choose.selectAll': 'Select all {system}',
  'choose.ruleConnect': 'Preselected: the ERP’s value, unless it is blank or cannot be taken over.',
  'choose.ruleResolve': 'Preselected: the value that changed. Where both changed, you choose.',
  'choose.conflict': 'Both changed',
  'choose.leftAsItIs': '{system} keeps its own value: this field cannot be written there.',
  'choose.mandatory': '{system} needs a value here: choose the one that is not blank.',
  'choose.tooLong':
    'Too long for {system}: {length} characters, {limit} fit. Choose the other value, or shorten this one first.',
  'choose.equal': { one: '{count} equal field', other: '{count} equal fields' },
  'choose.accepted': { one: '{count} difference you left as it is', other: '{count} differences you left as they are' },
  'choose.allEqual': 'Nothing differs: both sides hold the same values.',
  'choose.refused': 'Choose another value for {fields}.',
  'choose.undecided': 'Choose a value for {fields}.',
  'choose.notYet': 'Nothing is written before you press Save on the ERP tab.',
  'choose.atOnce': 'Written as soon as you press Sync.',
  'choose.keeping': 'Keeping your choice…',
  'choose.writing': 'Writing…',
  'writes.heading': {
    one: '{count} value will be written to {system}',
    other: '{count} values will be written to {system}',
  },
  'writes.count': {
    one: '{count} value will be written to {system}',
    other: '{count} values will be written to {system}',
  },
  'writes.both': { one: '{first}, {count} to {system}', other: '{first}, {count} to {system}' },
  'writes.none': 'No values will be written.',
  'writes.from': 'from',
  'writes.to': 'to',
  'guarantee.tested': '{system} refuses the write if someone changed a value in the meantime.',
  'guarantee.seconds': '{system} refuses the write if someone changed the record in the meantime, to the second.',
  'guarantee.read-before': '{system} cannot refuse outdated writes: the values are read once more just before.',
  'confirmed.next': 'Back on the ERP tab: press Save to write.',
  'state.inSync': 'In sync',
  'state.changes': { one: '{count} change', other: '{count} changes' },
  'state.conflicts': { one: '{count} conflict', other: '{count} conflicts' },
  'state.running': 'Syncing, {done} of {steps}',
  'state.incomplete': 'Not finished',
  'state.failed': 'Failed',
  'state.missing': 'Gone from the ERP',
  'state.archived': 'Archived in the ERP',
  'state.merged': 'Merged in the ERP',
  'home.settings': 'Settings',
  'home.connected': 'connected {actor}',
  'home.syncNow': 'Sync Now',
  'home.chooseValues': 'Choose values',
  'home.connect.customer': 'Connect Customer',
  'home.connect.supplier': 'Connect Supplier',
  'home.connect.partner': 'Connect Customer and supplier',
  'home.connect.person': 'Connect Contact',
  'home.connect.project': 'Connect Project',
  'home.resume.search': 'Go on searching',
  'home.resume.choose': 'Go on choosing values',
  'home.resume.ready': 'Change what is written',
  'home.started': 'Connecting a {actor} was started and not finished.',
  'home.willConnect': 'Save connects {actor} {name}.',
  'home.willDisconnect': 'Save disconnects this record from {system}. No values change on either side.',
  'home.conflictWaits': 'Both sides changed: choose which values are right.',
  'home.notSaved': 'Not saved yet',
  'home.cancelled': 'Nothing was changed.',
  'home.resolved': 'Your choice was written.',
  'home.working': 'Working…',
  'home.updated': { one: '{count} field updated in {system}', other: '{count} fields updated in {system}' },
  'home.nothingToSync': 'Nothing to sync: both sides are equal.',
  'home.stale': 'Values from {moment}: the ERP could not be asked.',
  'home.synced': 'Synced {moment}',
  'home.neverSynced': 'Not synced yet',
  'home.stillOpen': 'Not written yet:',
  'home.missing': 'This is no longer in {system}. Disconnect it on the ERP tab, or restore it in {system}.',
  'home.archived': 'This was archived in {system}. Disconnect it on the ERP tab, or restore it in {system}.',
  'home.merged':
    'This was merged into another one in {system}. Disconnect it on the ERP tab and connect the other one.',
  'home.noConnection': 'No ERP is connected yet.',
  'home.addConnection': 'Add an ERP connection',
  'home.unnamed.company': 'Company',
  'home.unnamed.contact': 'Contact',
  'home.unnamed.project': 'Project',
  'recent.heading': 'Recently viewed',
  'recent.actor': '{actor} in {connection}',
  'start.site': 'You are in {crm}.',
  'start.siteNext': 'Open a company, and choose its ERP tab.',
  'start.elsewhere': 'Open a company in your CRM, and choose its ERP tab.',
  'start.elsewhereRecent': 'Open a company in your CRM, or one of these.',
  'start.notSetUp': 'Counterpart puts your ERP on the pages of your CRM. Setting it up takes a minute.',
  'start.setUp': 'Set up Counterpart',
  'start.looksLike': 'This page looks like {crm}.',
  'start.grantSays':
    'Counterpart may then read and write records on {origin}, with your own sign-in, and nowhere else.',
  'start.allow': 'Allow Counterpart on {origin}',
  'start.refused': 'The browser did not grant it. Nothing was changed; you can try again.',
  'start.added': 'Done. Open a company in {crm}: it has an ERP tab now.',
};

const NORWEGIAN: Dictionary<PopupKey> = {
  'connect.heading': 'Koble til ERP',
  'connect.subheading': 'Koble «{record}» til {connection}',
  'connect.button': 'Koble til',
  'sync.button': 'Synkroniser',
  'search.label': 'Søk i ERP',
  'search.placeholder': 'Navn, nummer, MVA-nummer eller e-post; tomt viser alle',
  'search.button': 'Søk',
  'search.archived': 'Vis arkiverte',
  'results.label': 'Søkeresultater',
  'results.count': { one: '{count} treff', other: '{count} treff' },
  'results.countInTotal': { one: '{count} totalt', other: '{count} totalt' },
  'results.many': 'Treff, ikke talt',
  'results.manyInTotal': 'Alle, ikke talt',
  'results.searching': 'Søker i {connection} …',
  'results.stopped': 'Søket ble stoppet.',
  'results.archived': 'arkivert',
  'results.connectedTo': 'koblet til {record}',
  'results.connectedHere': 'koblet til denne posten',
  'results.chosen': 'Valgt: {name}',
  'results.none': 'Ingenting i {connection} passer til «{text}».',
  'results.noneAtAll': 'Det finnes ingenting av dette slaget i {connection} ennå.',
  'noMatch.heading': 'Finner ikke treff i ERP',
  'noMatch.spelling': 'Kontroller stavemåten, eller søk etter en del av navnet.',
  'noMatch.number': 'Søk etter MVA-nummer, kundenummer eller e-post.',
  'noMatch.all': 'Søk med tomt felt for å vise alle.',
  'noMatch.archived': 'Kryss av for «Vis arkiverte».',
  'noMatch.create': 'Finnes den ikke? Opprett den i selve ERP-systemet, og søk igjen.',
  'compare.reading': 'Leser fra {connection} og CRM …',
  'choose.heading': 'Velg riktige feltverdier',
  'choose.subheading': '{record} og {actor}',
  'choose.selectAll': 'Velg alle {system}',
  'choose.ruleConnect': 'Forhåndsvalgt: verdien fra ERP, med mindre den er tom eller ikke kan overtas.',
  'choose.ruleResolve': 'Forhåndsvalgt: verdien som er endret. Der begge er endret, velger du.',
  'choose.conflict': 'Begge endret',
  'choose.leftAsItIs': '{system} beholder sin egen verdi: dette feltet kan ikke skrives der.',
  'choose.mandatory': '{system} må ha en verdi her: velg den som ikke er tom.',
  'choose.tooLong':
    'For lang for {system}: {length} tegn, det er plass til {limit}. Velg den andre verdien, eller kort ned denne først.',
  'choose.equal': { one: '{count} likt felt', other: '{count} like felter' },
  'choose.accepted': { one: '{count} forskjell du har latt stå', other: '{count} forskjeller du har latt stå' },
  'choose.allEqual': 'Ingenting er ulikt: begge sider har de samme verdiene.',
  'choose.refused': 'Velg en annen verdi for {fields}.',
  'choose.undecided': 'Velg en verdi for {fields}.',
  'choose.notYet': 'Ingenting skrives før du trykker Lagre på ERP-fanen.',
  'choose.atOnce': 'Skrives så snart du trykker Synkroniser.',
  'choose.keeping': 'Tar vare på valget …',
  'choose.writing': 'Skriver …',
  'writes.heading': { one: '{count} verdi skrives til {system}', other: '{count} verdier skrives til {system}' },
  'writes.count': { one: '{count} verdi skrives til {system}', other: '{count} verdier skrives til {system}' },
  'writes.both': { one: '{first}, {count} til {system}', other: '{first}, {count} til {system}' },
  'writes.none': 'Ingen verdier blir skrevet.',
  'writes.from': 'fra',
  'writes.to': 'til',
  'guarantee.tested': '{system} avviser skrivingen hvis noen har endret en verdi i mellomtiden.',
  'guarantee.seconds': '{system} avviser skrivingen hvis noen har endret posten i mellomtiden, på sekundet.',
  'guarantee.read-before': '{system} kan ikke avvise utdaterte skrivinger: verdiene leses en gang til rett før.',
  'confirmed.next': 'Tilbake på ERP-fanen: trykk Lagre for å skrive.',
  'state.inSync': 'Synkronisert',
  'state.changes': { one: '{count} endring', other: '{count} endringer' },
  'state.conflicts': { one: '{count} konflikt', other: '{count} konflikter' },
  'state.running': 'Synkroniserer, {done} av {steps}',
  'state.incomplete': 'Ikke ferdig',
  'state.failed': 'Mislyktes',
  'state.missing': 'Borte fra ERP',
  'state.archived': 'Arkivert i ERP',
  'state.merged': 'Slått sammen i ERP',
  'home.settings': 'Innstillinger',
  'home.connected': 'koblet {actor}',
  'home.syncNow': 'Synkroniser nå',
  'home.chooseValues': 'Velg verdier',
  'home.connect.customer': 'Koble til kunde',
  'home.connect.supplier': 'Koble til leverandør',
  'home.connect.partner': 'Koble til kunde og leverandør',
  'home.connect.person': 'Koble til kontakt',
  'home.connect.project': 'Koble til prosjekt',
  'home.resume.search': 'Fortsett å søke',
  'home.resume.choose': 'Fortsett å velge verdier',
  'home.resume.ready': 'Endre hva som skrives',
  'home.started': 'Du begynte å koble til {actor}, men er ikke ferdig.',
  'home.willConnect': 'Lagre kobler til {actor} {name}.',
  'home.willDisconnect': 'Lagre kobler denne posten fra {system}. Ingen verdier endres på noen av sidene.',
  'home.conflictWaits': 'Begge sider er endret: velg hvilke verdier som er riktige.',
  'home.notSaved': 'Ikke lagret ennå',
  'home.cancelled': 'Ingenting ble endret.',
  'home.resolved': 'Valget ditt er skrevet.',
  'home.working': 'Arbeider …',
  'home.updated': { one: '{count} felt oppdatert i {system}', other: '{count} felter oppdatert i {system}' },
  'home.nothingToSync': 'Ingenting å synkronisere: begge sider er like.',
  'home.stale': 'Verdier fra {moment}: ERP kunne ikke spørres.',
  'home.synced': 'Synkronisert {moment}',
  'home.neverSynced': 'Ikke synkronisert ennå',
  'home.stillOpen': 'Ikke skrevet ennå:',
  'home.missing': 'Denne finnes ikke lenger i {system}. Koble fra på ERP-fanen, eller gjenopprett den i {system}.',
  'home.archived': 'Denne er arkivert i {system}. Koble fra på ERP-fanen, eller gjenopprett den i {system}.',
  'home.merged': 'Denne er slått sammen med en annen i {system}. Koble fra på ERP-fanen, og koble til den andre.',
  'home.noConnection': 'Ingen ERP er satt opp ennå.',
  'home.addConnection': 'Legg til en ERP-tilkobling',
  'home.unnamed.company': 'Firma',
  'home.unnamed.contact': 'Kontakt',
  'home.unnamed.project': 'Prosjekt',
  'recent.heading': 'Nylig vist',
  'recent.actor': '{actor} i {connection}',
  'start.site': 'Du er i {crm}.',
  'start.siteNext': 'Åpne et firma, og velg ERP-fanen.',
  'start.elsewhere': 'Åpne et firma i CRM-systemet ditt, og velg ERP-fanen.',
  'start.elsewhereRecent': 'Åpne et firma i CRM-systemet ditt, eller et av disse.',
  'start.notSetUp': 'Counterpart viser ERP-systemet på sidene i CRM-systemet ditt. Det tar et minutt å sette opp.',
  'start.setUp': 'Sett opp Counterpart',
  'start.looksLike': 'Denne siden ser ut som {crm}.',
  'start.grantSays':
    'Counterpart kan da lese og skrive poster på {origin}, med din egen pålogging, og ingen andre steder.',
  'start.allow': 'Tillat Counterpart på {origin}',
  'start.refused': 'Nettleseren ga ikke tilgang. Ingenting er endret; du kan prøve igjen.',
  'start.added': 'Ferdig. Åpne et firma i {crm}: det har en ERP-fane nå.',
};

/** Words of the popup: the record on screen, searching, choosing values. */
export const popup: Dictionaries<PopupKey> = { en: ENGLISH, nb: NORWEGIAN };
