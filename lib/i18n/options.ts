import type { Dictionaries, Dictionary } from './translate';

export type OptionsKey =
  | 'title'
  | 'nav.label'
  | 'nav.connections'
  | 'nav.mappings'
  | 'nav.sites'
  | 'nav.settings'
  | 'nav.about'
  | 'connections.intro'
  | 'connections.none'
  | 'connections.noneNext'
  | 'connections.add'
  | 'connections.addSample'
  | 'connections.newHeading'
  | 'connections.editHeading'
  | 'connections.active'
  | 'connections.inactive'
  | 'connections.links'
  | 'connections.edit'
  | 'connections.mappings'
  | 'connections.activate'
  | 'connections.deactivate'
  | 'connections.remove'
  | 'connections.reset'
  | 'connections.notGranted'
  | 'connections.grantAgain'
  | 'connections.removeHeading'
  | 'connections.removeSays'
  | 'connections.resetHeading'
  | 'connections.resetSays'
  | 'connections.resetDone'
  | 'connections.saved'
  | 'mappings.intro'
  | 'mappings.connection'
  | 'mappings.actor'
  | 'mappings.erpField'
  | 'mappings.direction'
  | 'mappings.crmField'
  | 'mappings.inSearch'
  | 'mappings.inTab'
  | 'mappings.order'
  | 'mappings.noField'
  | 'mappings.mandatory'
  | 'mappings.readOnly'
  | 'mappings.to-crm'
  | 'mappings.to-erp'
  | 'mappings.both'
  | 'mappings.none'
  | 'mappings.directionOf'
  | 'mappings.crmFieldOf'
  | 'mappings.showInSearch'
  | 'mappings.showInTab'
  | 'mappings.up'
  | 'mappings.down'
  | 'mappings.unsaved'
  | 'mappings.saved'
  | 'mappings.reset'
  | 'mappings.resetHeading'
  | 'mappings.resetSays'
  | 'mappings.noConnection'
  | 'mappings.addConnection'
  | 'sites.intro'
  | 'sites.none'
  | 'sites.addHeading'
  | 'sites.granted'
  | 'sites.notGranted'
  | 'sites.grantAgain'
  | 'sites.open'
  | 'sites.remove'
  | 'sites.removeHeading'
  | 'sites.removeSays'
  | 'settings.dialogs'
  | 'settings.popup'
  | 'settings.popupHint'
  | 'settings.window'
  | 'settings.windowHint'
  | 'settings.language'
  | 'settings.auto'
  | 'settings.en'
  | 'settings.nb'
  | 'settings.saved'
  | 'about.version'
  | 'about.licence'
  | 'about.privacy'
  | 'about.proof'
  | 'about.system'
  | 'about.kind'
  | 'about.kindErp'
  | 'about.kindCrm'
  | 'about.tested'
  | 'about.writes'
  | 'about.sample'
  | 'about.real'
  | 'about.fake'
  | 'about.documentation'
  | 'about.guarantee.tested'
  | 'about.guarantee.seconds'
  | 'about.guarantee.read-before'
  | 'about.limits'
  | 'about.limitOpen'
  | 'about.limitShared'
  | 'about.limitCreate'
  | 'about.limitRights';

const ENGLISH: Dictionary<OptionsKey> = {
  title: 'Counterpart settings',
  'nav.label': 'Settings',
  'nav.connections': 'Connections',
  'nav.mappings': 'Mappings',
  'nav.sites': 'CRM sites',
  'nav.settings': 'Settings',
  'nav.about': 'About',
  'connections.intro': 'The ERP systems that records can be connected to.',
  'connections.none': 'No ERP connection yet.',
  'connections.noneNext': 'Add your own ERP, or try the sample: made-up firms that never leave this browser.',
  'connections.add': 'Add {connector}',
  'connections.addSample': 'Try the sample ERP',
  'connections.newHeading': 'Connect {connector}',
  'connections.editHeading': 'Change {connection}',
  'connections.active': 'Active',
  'connections.inactive': 'Not active',
  'connections.links': { one: '{count} link', other: '{count} links' },
  'connections.edit': 'Edit',
  'connections.mappings': 'Mappings',
  'connections.activate': 'Activate',
  'connections.deactivate': 'Deactivate',
  'connections.remove': 'Remove',
  'connections.reset': 'Reset the sample',
  'connections.notGranted': 'The browser no longer lets Counterpart reach {origin}.',
  'connections.grantAgain': 'Grant again',
  'connections.removeHeading': 'Remove {connection}?',
  'connections.removeSays': {
    one: 'The connection, its password and {count} link are removed from this browser. No values change in the ERP or the CRM.',
    other:
      'The connection, its password and {count} links are removed from this browser. No values change in the ERP or the CRM.',
  },
  'connections.resetHeading': 'Reset {connection}?',
  'connections.resetSays': {
    one: 'All sample firms become as they were at first. Your {count} link stays; its values may differ then.',
    other: 'All sample firms become as they were at first. Your {count} links stay; their values may differ then.',
  },
  'connections.resetDone': 'The sample is as it was at first.',
  'connections.saved': '{connection} is saved.',
  'mappings.intro': 'Which ERP field belongs to which CRM field, and which way values travel.',
  'mappings.connection': 'Connection',
  'mappings.actor': 'Kind of record',
  'mappings.erpField': 'ERP field',
  'mappings.direction': 'Direction',
  'mappings.crmField': 'CRM field',
  'mappings.inSearch': 'In search',
  'mappings.inTab': 'On the tab',
  'mappings.order': 'Order',
  'mappings.noField': '(none)',
  'mappings.mandatory': 'needed',
  'mappings.readOnly': 'read-only',
  'mappings.to-crm': 'To the CRM',
  'mappings.to-erp': 'To the ERP',
  'mappings.both': 'Both ways',
  'mappings.none': 'Neither way',
  'mappings.directionOf': 'Direction of {field}',
  'mappings.crmFieldOf': 'CRM field for {field}',
  'mappings.showInSearch': 'Show {field} in search',
  'mappings.showInTab': 'Show {field} on the tab',
  'mappings.up': 'Move {field} up',
  'mappings.down': 'Move {field} down',
  'mappings.unsaved': 'Not saved yet',
  'mappings.saved': 'Saved. It applies from now on.',
  'mappings.reset': 'Reset to automatic',
  'mappings.resetHeading': 'Reset all mappings of {connection}?',
  'mappings.resetSays':
    'Fields of the same meaning are mapped to each other again, for every kind of record. Your own choices are lost.',
  'mappings.noConnection': 'Mappings belong to a connection. Add one first.',
  'mappings.addConnection': 'Go to Connections',
  'sites.intro': 'The CRM installations on whose pages the ERP tab appears.',
  'sites.none': 'No CRM yet.',
  'sites.addHeading': 'Add a CRM',
  'sites.granted': 'Granted',
  'sites.notGranted': 'The browser no longer lets Counterpart reach it.',
  'sites.grantAgain': 'Grant again',
  'sites.open': 'Open',
  'sites.remove': 'Remove',
  'sites.removeHeading': 'Remove {site}?',
  'sites.removeSays':
    'The ERP tab disappears from {origin}. Links to its records are kept and come back when you add it again. No values change.',
  'settings.dialogs': 'Dialogs open',
  'settings.popup': 'In the toolbar popup',
  'settings.popupHint': 'Closes when you click elsewhere; what you typed is kept.',
  'settings.window': 'In a window of its own',
  'settings.windowHint': 'Stays open beside the CRM, and can be resized.',
  'settings.language': 'Language',
  'settings.auto': 'The same as the CRM page and the browser',
  'settings.en': 'English',
  'settings.nb': 'Norsk bokmål',
  'settings.saved': 'Saved.',
  'about.version': 'Version {version}',
  'about.licence': 'Free software under the MIT licence.',
  'about.privacy':
    'No server of ours exists: your browser talks to your CRM and your ERP directly. Nothing is collected.',
  'about.proof': 'How it was proven',
  'about.system': 'System',
  'about.kind': 'Kind',
  'about.kindErp': 'ERP',
  'about.kindCrm': 'CRM',
  'about.tested': 'Tested',
  'about.writes': 'Protection of writes',
  'about.sample': 'Part of this extension, for trying it out.',
  'about.real': 'Against the real product: {on}',
  'about.fake': 'Against an imitation made after the documentation: {on}. Not yet against the real product.',
  'about.documentation': 'Written after the documentation only: {on}. Not run against anything yet.',
  'about.guarantee.tested': 'The server refuses an outdated write',
  'about.guarantee.seconds': 'The server refuses an outdated write, to the second',
  'about.guarantee.read-before': 'Read once more just before writing; the server cannot refuse',
  'about.limits': 'What a browser extension cannot do',
  'about.limitOpen':
    'It works while the browser runs; a record of the CRM is reached only while a page of that CRM is open and you are signed in.',
  'about.limitShared': 'Links and settings are kept in this browser. Colleagues do not see yours yet.',
  'about.limitCreate': 'It does not create records in the ERP yet: create them there, then connect.',
  'about.limitRights': 'It can do what you can do in both systems, and nothing more.',
};

const NORWEGIAN: Dictionary<OptionsKey> = {
  title: 'Innstillinger for Counterpart',
  'nav.label': 'Innstillinger',
  'nav.connections': 'Tilkoblinger',
  'nav.mappings': 'Feltkoblinger',
  'nav.sites': 'CRM-nettsteder',
  'nav.settings': 'Innstillinger',
  'nav.about': 'Om',
  'connections.intro': 'ERP-systemene som poster kan kobles til.',
  'connections.none': 'Ingen ERP-tilkobling ennå.',
  'connections.noneNext':
    'Legg til ditt eget ERP, eller prøv eksempelet: oppdiktede firmaer som aldri forlater denne nettleseren.',
  'connections.add': 'Legg til {connector}',
  'connections.addSample': 'Prøv eksempel-ERP',
  'connections.newHeading': 'Koble til {connector}',
  'connections.editHeading': 'Endre {connection}',
  'connections.active': 'Aktiv',
  'connections.inactive': 'Ikke aktiv',
  'connections.links': { one: '{count} kobling', other: '{count} koblinger' },
  'connections.edit': 'Rediger',
  'connections.mappings': 'Feltkoblinger',
  'connections.activate': 'Aktiver',
  'connections.deactivate': 'Deaktiver',
  'connections.remove': 'Fjern',
  'connections.reset': 'Tilbakestill eksempelet',
  'connections.notGranted': 'Nettleseren lar ikke lenger Counterpart nå {origin}.',
  'connections.grantAgain': 'Gi tilgang igjen',
  'connections.removeHeading': 'Fjerne {connection}?',
  'connections.removeSays': {
    one: 'Tilkoblingen, passordet og {count} kobling fjernes fra denne nettleseren. Ingen verdier endres i ERP eller CRM.',
    other:
      'Tilkoblingen, passordet og {count} koblinger fjernes fra denne nettleseren. Ingen verdier endres i ERP eller CRM.',
  },
  'connections.resetHeading': 'Tilbakestille {connection}?',
  'connections.resetSays': {
    one: 'Alle eksempelfirmaer blir som de var først. Koblingen din ({count}) blir værende; verdiene kan da være ulike.',
    other:
      'Alle eksempelfirmaer blir som de var først. De {count} koblingene dine blir værende; verdiene kan da være ulike.',
  },
  'connections.resetDone': 'Eksempelet er slik det var først.',
  'connections.saved': '{connection} er lagret.',
  'mappings.intro': 'Hvilket ERP-felt som hører til hvilket CRM-felt, og hvilken vei verdier går.',
  'mappings.connection': 'Tilkobling',
  'mappings.actor': 'Posttype',
  'mappings.erpField': 'ERP-felt',
  'mappings.direction': 'Retning',
  'mappings.crmField': 'CRM-felt',
  'mappings.inSearch': 'I søk',
  'mappings.inTab': 'På fanen',
  'mappings.order': 'Rekkefølge',
  'mappings.noField': '(ingen)',
  'mappings.mandatory': 'påkrevd',
  'mappings.readOnly': 'skrivebeskyttet',
  'mappings.to-crm': 'Til CRM',
  'mappings.to-erp': 'Til ERP',
  'mappings.both': 'Begge veier',
  'mappings.none': 'Ingen vei',
  'mappings.directionOf': 'Retning for {field}',
  'mappings.crmFieldOf': 'CRM-felt for {field}',
  'mappings.showInSearch': 'Vis {field} i søk',
  'mappings.showInTab': 'Vis {field} på fanen',
  'mappings.up': 'Flytt {field} opp',
  'mappings.down': 'Flytt {field} ned',
  'mappings.unsaved': 'Ikke lagret ennå',
  'mappings.saved': 'Lagret. Det gjelder fra nå av.',
  'mappings.reset': 'Tilbakestill til automatisk',
  'mappings.resetHeading': 'Tilbakestille alle feltkoblinger for {connection}?',
  'mappings.resetSays':
    'Felter med samme betydning kobles til hverandre igjen, for alle posttyper. Dine egne valg går tapt.',
  'mappings.noConnection': 'Feltkoblinger hører til en tilkobling. Legg til en først.',
  'mappings.addConnection': 'Gå til Tilkoblinger',
  'sites.intro': 'CRM-installasjonene der ERP-fanen vises.',
  'sites.none': 'Ingen CRM ennå.',
  'sites.addHeading': 'Legg til et CRM',
  'sites.granted': 'Har tilgang',
  'sites.notGranted': 'Nettleseren lar ikke lenger Counterpart nå det.',
  'sites.grantAgain': 'Gi tilgang igjen',
  'sites.open': 'Åpne',
  'sites.remove': 'Fjern',
  'sites.removeHeading': 'Fjerne {site}?',
  'sites.removeSays':
    'ERP-fanen forsvinner fra {origin}. Koblinger til postene beholdes og kommer tilbake når du legger det til igjen. Ingen verdier endres.',
  'settings.dialogs': 'Dialoger åpnes',
  'settings.popup': 'I verktøylinjens popup',
  'settings.popupHint': 'Lukkes når du klikker et annet sted; det du har skrevet, beholdes.',
  'settings.window': 'I et eget vindu',
  'settings.windowHint': 'Blir stående ved siden av CRM, og kan endre størrelse.',
  'settings.language': 'Språk',
  'settings.auto': 'Samme som CRM-siden og nettleseren',
  'settings.en': 'English',
  'settings.nb': 'Norsk bokmål',
  'settings.saved': 'Lagret.',
  'about.version': 'Versjon {version}',
  'about.licence': 'Fri programvare under MIT-lisensen.',
  'about.privacy': 'Vi har ingen server: nettleseren din snakker direkte med CRM og ERP. Ingenting samles inn.',
  'about.proof': 'Hvordan det er bevist',
  'about.system': 'System',
  'about.kind': 'Slag',
  'about.kindErp': 'ERP',
  'about.kindCrm': 'CRM',
  'about.tested': 'Testet',
  'about.writes': 'Vern av skriving',
  'about.sample': 'En del av denne utvidelsen, til utprøving.',
  'about.real': 'Mot det ekte produktet: {on}',
  'about.fake': 'Mot en etterligning laget etter dokumentasjonen: {on}. Ikke ennå mot det ekte produktet.',
  'about.documentation': 'Bare skrevet etter dokumentasjonen: {on}. Ikke kjørt mot noe ennå.',
  'about.guarantee.tested': 'Serveren avviser en utdatert skriving',
  'about.guarantee.seconds': 'Serveren avviser en utdatert skriving, på sekundet',
  'about.guarantee.read-before': 'Leses en gang til rett før skriving; serveren kan ikke avvise',
  'about.limits': 'Hva en nettleserutvidelse ikke kan',
  'about.limitOpen':
    'Den virker mens nettleseren er i gang; en post i CRM nås bare mens en side i CRM er åpen og du er pålogget.',
  'about.limitShared': 'Koblinger og innstillinger ligger i denne nettleseren. Kolleger ser ikke dine ennå.',
  'about.limitCreate': 'Den oppretter ikke poster i ERP ennå: opprett dem der, og koble til.',
  'about.limitRights': 'Den kan det du kan i begge systemene, og ikke mer.',
};

/** Words of the settings page. */
export const options: Dictionaries<OptionsKey> = { en: ENGLISH, nb: NORWEGIAN };
