import { sideBySide } from './side-by-side';

/** Words about site profiles: documents that describe a CRM without code. */
export const profiles = sideBySide({
  intro: [
    'A site profile describes a CRM that is not built in: its addresses, where the ERP tab goes, its fields.',
    'En nettstedsprofil beskriver et CRM som ikke er innebygd: adressene, hvor ERP-fanen skal være, og feltene.',
  ],
  none: ['No site profile yet.', 'Ingen nettstedsprofil ennå.'],
  'none.assistant': [
    'The quickest way: open a company in your CRM, press the Counterpart button in the toolbar, and choose “Add this CRM”.',
    'Raskest: åpne et firma i CRM-systemet, trykk på Counterpart-knappen i verktøylinjen, og velg «Legg til dette CRM-et».',
  ],
  'none.write': [
    'Or import a file that somebody gave you, or write one, starting from an example. docs/site-profiles.md explains every part.',
    'Eller importer en fil du har fått, eller skriv en selv ut fra et eksempel. docs/site-profiles.md forklarer alle deler.',
  ],
  otherCrm: ['Your CRM is not in the list?', 'Finner du ikke CRM-systemet ditt i listen?'],
  'otherCrm.link': ['Describe it by a site profile', 'Beskriv det med en nettstedsprofil'],
  import: ['Import a file', 'Importer en fil'],
  write: ['Write or paste one', 'Skriv eller lim inn'],
  example: ['Start from an example', 'Start fra et eksempel'],
  drop: ['A profile file can also be dropped on this page.', 'En profilfil kan også slippes på denne siden.'],
  unreadable: ['The file could not be read: {name}.', 'Filen kunne ikke leses: {name}.'],
  tooLong: [
    'The file is too large to be a site profile: {name}.',
    'Filen er for stor til å være en nettstedsprofil: {name}.',
  ],
  sites: [
    { one: 'used by {count} site', other: 'used by {count} sites' },
    { one: 'brukes av {count} nettsted', other: 'brukes av {count} nettsteder' },
  ],
  unused: ['not used', 'ikke i bruk'],
  tried: ['Tried on {on}', 'Prøvd på {on}'],
  entities: ['For {entities}', 'For {entities}'],
  'entity.company': ['companies', 'firmaer'],
  'entity.contact': ['contacts', 'kontakter'],
  'entity.project': ['projects', 'prosjekter'],
  edit: ['Edit', 'Rediger'],
  export: ['Export', 'Eksporter'],
  remove: ['Remove', 'Fjern'],
  exported: ['{name} was exported as {file}.', '{name} er eksportert som {file}.'],
  saved: ['{name} is saved. Open pages follow at once.', '{name} er lagret. Åpne sider følger med en gang.'],
  addSite: ['Add a CRM with it', 'Legg til et CRM med den'],
  unusable: [
    {
      one: 'It cannot be used: this version finds {count} problem in it. Edit it to see what is wrong.',
      other: 'It cannot be used: this version finds {count} problems in it. Edit it to see what is wrong.',
    },
    {
      one: 'Den kan ikke brukes: denne versjonen finner {count} problem i den. Rediger den for å se hva som er galt.',
      other:
        'Den kan ikke brukes: denne versjonen finner {count} problemer i den. Rediger den for å se hva som er galt.',
    },
  ],
  draft: ['A draft of it was not saved yet.', 'Et utkast av den er ikke lagret ennå.'],
  'draft.new': ['A new profile was begun and not saved yet.', 'Du har begynt på en ny profil som ikke er lagret ennå.'],
  'draft.goOn': ['Go on', 'Fortsett'],
  'removed.used': [
    '{name} cannot be removed while {site} uses it. Give the site another CRM, or remove it first.',
    '{name} kan ikke fjernes mens {site} bruker den. Gi nettstedet et annet CRM, eller fjern det først.',
  ],
  'remove.heading': ['Remove {name}?', 'Fjerne {name}?'],
  'remove.says': [
    'No site uses it. Export it first if you may need it again.',
    'Ingen nettsteder bruker den. Eksporter den først hvis du kan få bruk for den igjen.',
  ],
  removed: ['{name} is removed.', '{name} er fjernet.'],
  'editor.heading': ['Edit {name}', 'Rediger {name}'],
  'editor.newHeading': ['New site profile', 'Ny nettstedsprofil'],
  'editor.label': ['Profile document (JSON)', 'Profildokument (JSON)'],
  'editor.hint': [
    'What you write is kept as a draft in this browser until you save or discard it.',
    'Det du skriver, beholdes som utkast i denne nettleseren til du lagrer eller forkaster det.',
  ],
  'editor.checking': ['Checking…', 'Kontrollerer …'],
  'editor.blank': ['Paste a profile, or write one.', 'Lim inn en profil, eller skriv en.'],
  'editor.fine': ['No problems: {name}, for {entities}.', 'Ingen problemer: {name}, for {entities}.'],
  'editor.fineReadOnly': [
    'No problems: {name}, for {entities}. Records can only be read.',
    'Ingen problemer: {name}, for {entities}. Poster kan bare leses.',
  ],
  'editor.replaces': ['Saving replaces {name}.', 'Lagring erstatter {name}.'],
  'editor.problems': [
    { one: '{count} problem', other: '{count} problems' },
    { one: '{count} problem', other: '{count} problemer' },
  ],
  'editor.whole': ['the document', 'dokumentet'],
  'editor.show': ['Show {path} in the document', 'Vis {path} i dokumentet'],
  'editor.discard': ['Discard changes', 'Forkast endringene'],
  'editor.close': ['Back to the list', 'Tilbake til listen'],
  'editor.gone': ['There is no profile of that name any more.', 'Det finnes ingen profil med det navnet lenger.'],
});

export type ProfilesKey = keyof typeof profiles.en;
