import { sideBySide } from './side-by-side';

/** Words about CRM sites: which adapter drives them, and how the tab finds its place in their pages. */
export const sites = sideBySide({
  'adapter.label': ['CRM', 'CRM'],
  'adapter.builtIn': ['Built in', 'Innebygd'],
  'adapter.profiles': ['Site profiles', 'Nettstedsprofiler'],
  'adapter.readOnly': ['{crm} (can only be read)', '{crm} (kan bare leses)'],
  'adapter.choose': ['Choose which CRM this is', 'Velg hvilket CRM dette er'],
  'adapter.missing': ['Choose which CRM this is first.', 'Velg først hvilket CRM dette er.'],
  'adapter.suggested': ['This address looks like {crm}.', 'Denne adressen ser ut som {crm}.'],
  'adapter.profileTried': ['Site profile, tried on {on}.', 'Nettstedsprofil, prøvd på {on}.'],
  'adapter.profile': [
    'Site profile. It does not say what it was tried on.',
    'Nettstedsprofil. Den sier ikke hva den er prøvd på.',
  ],
  'access.tag': ['read-only', 'bare lesing'],
  'access.read-write': ['Records can be read and written.', 'Poster kan leses og skrives.'],
  'access.read-only': [
    'Records can only be read: the ERP tab offers ERP values for copying.',
    'Poster kan bare leses: ERP-fanen tilbyr ERP-verdier for kopiering.',
  ],
  'change.button': ['Change CRM', 'Endre CRM'],
  'change.save': ['Change', 'Endre'],
  'change.says': [
    'Links stay. Open pages follow at once; nothing has to be reloaded.',
    'Koblingene beholdes. Åpne sider følger med en gang; ingenting må lastes på nytt.',
  ],
  'change.done': ['{site} is now driven as {crm}.', '{site} drives nå som {crm}.'],
  'pages.company': ['company pages', 'firmasider'],
  'pages.contact': ['contact pages', 'kontaktsider'],
  'pages.project': ['project pages', 'prosjektsider'],
  'health.none': [
    'No record page was opened yet, so it is not known how the tab fits in.',
    'Ingen postside er åpnet ennå, så det er ikke kjent hvordan fanen passer inn.',
  ],
  'health.expected.strip': [
    'On {pages} the tab is in the tab bar, as it should be.',
    'På {pages} er fanen i fanelinjen, slik den skal være.',
  ],
  'health.expected.section': [
    'On {pages} the tab is a block of its own, as it should be.',
    'På {pages} er fanen en egen blokk, slik den skal være.',
  ],
  'health.expected.edge': [
    'On {pages} the tab is the button at the window’s edge, as it should be.',
    'På {pages} er fanen knappen ved vinduskanten, slik den skal være.',
  ],
  'health.second.strip': [
    'Tab bar not found on {pages} as it is now, since {day}; using the one of {seen}.',
    'Fanelinjen slik den er nå, er ikke funnet på {pages} siden {day}; bruker den fra {seen}.',
  ],
  'health.second.section': [
    'Tab bar not found on {pages} since {day}; using a block of its own.',
    'Fanelinjen er ikke funnet på {pages} siden {day}; bruker en egen blokk.',
  ],
  'health.missing': [
    'Tab bar not found on {pages} since {day}; using the button at the window’s edge.',
    'Fanelinjen er ikke funnet på {pages} siden {day}; bruker knappen ved vinduskanten.',
  ],
  'health.disagree': [
    'Two ways of finding the place on {pages} disagree since {day}: the page may have changed.',
    'To måter å finne plassen på {pages} er uenige siden {day}: siden kan være endret.',
  ],
  'help.summary': ['What to do', 'Hva du kan gjøre'],
  'help.works': [
    'Everything works from where the tab is now. Reload a record page first: if this stays, the CRM’s pages have changed, or this installation looks different.',
    'Alt virker derfra fanen er nå. Last først en postside på nytt: blir det slik, er sidene i CRM endret, eller denne installasjonen ser annerledes ut.',
  ],
  'help.builtIn': ['Then report it, with the outline below.', 'Meld da fra, med oversikten nedenfor.'],
  'help.profile': ['Then correct the anchors in the site profile.', 'Rett da ankrene i nettstedsprofilen.'],
  'help.openProfile': ['Open the profile', 'Åpne profilen'],
  'outline.label': ['Outline of {pages}', 'Oversikt over {pages}'],
  'outline.says': [
    'Element names, roles and classes only. It contains no texts, no values and no addresses.',
    'Bare elementnavn, roller og klasser. Den inneholder ingen tekster, verdier eller adresser.',
  ],
  'outline.copy': ['Copy outline', 'Kopier oversikten'],
  'outline.copied': ['Copied.', 'Kopiert.'],
  'outline.refused': [
    'The browser did not allow copying: select the outline and copy it yourself.',
    'Nettleseren tillot ikke kopiering: merk oversikten og kopier den selv.',
  ],
});

export type SitesKey = keyof typeof sites.en;
