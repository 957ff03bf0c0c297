import { sideBySide } from './side-by-side';

/** Words of the assistant that adds a CRM which the extension does not know. */
export const assistant = sideBySide({
  title: ['Add this CRM', 'Legg til dette CRM-systemet'],
  titleFurther: ['Add a kind of record', 'Legg til en type post'],
  'step.record': ['Record', 'Post'],
  'step.place': ['Tabs', 'Faner'],
  'step.fields': ['Fields', 'Felt'],
  'step.review': ['Check', 'Kontroll'],
  'step.second': ['Second record', 'Post nummer to'],
  'step.save': ['Save', 'Lagre'],
  'step.done': ['done', 'ferdig'],
  steps: ['Steps', 'Trinn'],
  next: ['Next', 'Neste'],
  back: ['Back', 'Tilbake'],
  kept: ['What you have chosen is kept if you close this window.', 'Det du har valgt, beholdes om du lukker vinduet.'],
  gone: ['This assistant was finished or discarded.', 'Denne veiviseren er fullført eller forkastet.'],
  close: ['Close', 'Lukk'],

  'grant.heading': ['Let Counterpart read {origin}', 'La Counterpart lese {origin}'],
  'grant.why': [
    'To add this CRM, Counterpart needs to see its pages. The browser asks about {origin} only. Nothing leaves your computer.',
    'For å legge til dette CRM-systemet må Counterpart kunne se sidene. Nettleseren spør bare om {origin}. Ingenting forlater maskinen din.',
  ],
  'grant.allow': ['Allow Counterpart on {origin}', 'Tillat Counterpart på {origin}'],
  'grant.refused': [
    'The browser did not grant {origin}. Press the button again and allow it.',
    'Nettleseren ga ikke tilgang til {origin}. Trykk på knappen igjen, og tillat det.',
  ],

  'tab.lost': ['No tab shows {origin} any more.', 'Ingen fane viser {origin} lenger.'],
  'tab.open': ['Open the page again', 'Åpne siden igjen'],
  'tab.show': ['Show the CRM', 'Vis CRM-systemet'],
  'tab.unreachable': [
    'The page cannot be looked into right now. Reload it, and try again.',
    'Siden kan ikke leses akkurat nå. Last den inn på nytt, og prøv igjen.',
  ],

  'another.company': ['Open another company in the CRM.', 'Åpne et annet firma i CRM-systemet.'],
  'another.contact': ['Open another contact in the CRM.', 'Åpne en annen kontakt i CRM-systemet.'],
  'another.project': ['Open another project in the CRM.', 'Åpne et annet prosjekt i CRM-systemet.'],

  'record.heading': ['Which record is this?', 'Hvilken post er dette?'],
  'record.kind': ['The page shows a', 'Siden viser'],
  'record.described': [
    'The profile describes this kind already: what you save takes its place.',
    'Profilen beskriver denne typen allerede: det du lagrer, erstatter den.',
  ],
  'record.id': ['The record’s id in the address', 'Postens id i adressen'],
  'record.idHint': [
    'The marked part changes from record to record.',
    'Den merkede delen er forskjellig fra post til post.',
  ],
  'record.others': ['Another part of the address', 'En annen del av adressen'],
  'record.none': [
    'No part of this address can be an id. Open the page of one record in the CRM.',
    'Ingen del av adressen kan være en id. Åpne siden til én bestemt post i CRM-systemet.',
  ],
  'record.moved': ['The CRM shows another page now.', 'CRM-systemet viser en annen side nå.'],
  'record.useIt': ['Use that page', 'Bruk den siden'],
  'record.idAt': ['Id {id} in {address}', 'Id {id} i {address}'],

  'place.heading': ['Where does the ERP tab go?', 'Hvor skal ERP-fanen stå?'],
  'place.why': [
    'Show the row of tabs on the record’s page. The ERP tab will stand at its end and look like them.',
    'Vis fanerekken på postens side. ERP-fanen settes sist og ser ut som de andre.',
  ],
  'place.point': ['Point at the tabs', 'Pek på fanene'],
  'place.again': ['Point again', 'Pek på nytt'],
  'place.section': ['There are no tabs: point at a block', 'Det finnes ingen faner: pek på en del'],
  'place.edge': ['Use a button at the window’s edge', 'Bruk en knapp ved vinduskanten'],
  'place.isStrip': [
    { one: 'Recognised {count} tab:', other: 'Recognised {count} tabs:' },
    { one: 'Gjenkjente {count} fane:', other: 'Gjenkjente {count} faner:' },
  ],
  'place.isSection': ['The ERP section goes after:', 'ERP-delen kommer etter:'],
  'place.isEdge': [
    'A button at the window’s edge opens the ERP panel.',
    'En knapp ved vinduskanten åpner ERP-panelet.',
  ],
  'place.fragile': [
    'The page gives this place no lasting name: it is found by its position. It may be lost when the CRM changes; the button at the window’s edge is used then.',
    'Siden gir ikke dette stedet noe varig navn: det finnes etter plassering. Det kan gå tapt når CRM-systemet endres; da brukes knappen ved vinduskanten.',
  ],

  'picking.now': ['Point in the CRM’s tab. Esc cancels.', 'Pek i CRM-fanen. Esc avbryter.'],
  'picking.stop': ['Stop pointing', 'Slutt å peke'],
  'picking.cancelled': ['Nothing was chosen.', 'Ingenting ble valgt.'],
  'picking.lost': ['The page was left before anything was chosen.', 'Siden ble forlatt før noe ble valgt.'],

  'fields.heading': ['Which values does the page show?', 'Hvilke verdier viser siden?'],
  'fields.why': [
    'Point at each value to compare with the ERP: at least the name.',
    'Pek på hver verdi som skal sammenlignes med ERP: minst navnet.',
  ],
  'fields.point': ['Point at a field', 'Pek på et felt'],
  'fields.next': ['Point at the next field', 'Pek på neste felt'],
  'fields.means': ['Meaning of {field}', 'Betydningen av {field}'],
  'fields.own': ['Something else', 'Noe annet'],
  'fields.label': ['Label of {field}', 'Etikett for {field}'],
  'fields.type': ['Type of {field}', 'Type for {field}'],
  'fields.remove': ['Remove {field}', 'Fjern {field}'],
  'fields.removed': ['{field} was removed.', '{field} ble fjernet.'],
  'fields.added': ['Added {field}.', 'La til {field}.'],
  'fields.blank': ['(blank on this record)', '(tomt i denne posten)'],
  'fields.fragile': [
    'Found by its position only: may read another value when the CRM changes.',
    'Finnes bare etter plassering: kan lese en annen verdi når CRM-systemet endres.',
  ],
  'fields.nameMissing': [
    'No field is the name yet. Without one, “{field}” stands for it.',
    'Ingen av feltene er navnet ennå. Uten det brukes «{field}».',
  ],
  'fields.unnamed': ['Field {count}', 'Felt {count}'],
  'parent.heading': ['The company that it belongs to', 'Firmaet som den hører til'],
  'parent.why': [
    'Point at the link to the company: a contact can be connected once its company is.',
    'Pek på lenken til firmaet: en kontakt kan kobles når firmaet er koblet.',
  ],
  'parent.later': [
    'Add companies first: then the link to a contact’s or project’s company can be understood.',
    'Legg til firmaer først: da kan lenken til firmaet forstås.',
  ],
  'parent.point': ['Point at the company’s link', 'Pek på lenken til firmaet'],
  'parent.label': ['Link to the company', 'Lenke til firmaet'],
  'type.text': ['Text', 'Tekst'],
  'type.multiline': ['Text of several lines', 'Tekst over flere linjer'],
  'type.email': ['E-mail', 'E-post'],
  'type.phone': ['Phone', 'Telefon'],
  'type.website': ['Website', 'Nettsted'],
  'type.identifier': ['Number or code', 'Nummer eller kode'],

  'review.heading': ['What was recognised', 'Dette ble gjenkjent'],
  'review.why': [
    'Read from the page just now, in the way the ERP tab will read it.',
    'Lest fra siden akkurat nå, slik ERP-fanen kommer til å lese den.',
  ],
  'review.kind': ['Kind of record', 'Type post'],
  'review.id': ['Id', 'Id'],
  'review.noId': ['No record is recognised at this address.', 'Ingen post gjenkjennes på denne adressen.'],
  'review.place': ['ERP tab', 'ERP-fane'],
  'review.inStrip': ['in the row of tabs', 'i fanerekken'],
  'review.inSection': ['as a block of the page', 'som en del av siden'],
  'review.atEdge': ['a button at the window’s edge', 'en knapp ved vinduskanten'],
  'review.missing': ['not found on this page', 'ikke funnet på denne siden'],
  'review.blank': ['blank', 'tomt'],
  'review.looking': ['Looking at the page…', 'Ser på siden …'],

  'second.heading': ['Confirm with a second record', 'Bekreft med en post til'],
  'second.why': ['Whatever is right there as well was understood.', 'Det som også stemmer der, er forstått.'],
  'second.same': ['This is still the first record.', 'Dette er fortsatt den første posten.'],
  'second.noId': [
    'No record is recognised at the address that the CRM shows now. If it is a record of the same kind, go back and choose another part of the address.',
    'Ingen post gjenkjennes på adressen som CRM-systemet viser nå. Hvis det er en post av samme type, går du tilbake og velger en annen del av adressen.',
  ],
  'second.noPlace': [
    'The place of the ERP tab was not found on this page.',
    'Plassen til ERP-fanen ble ikke funnet på denne siden.',
  ],
  'second.missing': [
    { one: '{count} field was not found: {fields}.', other: '{count} fields were not found: {fields}.' },
    { one: '{count} felt ble ikke funnet: {fields}.', other: '{count} felt ble ikke funnet: {fields}.' },
  ],
  'second.blank': [
    { one: '{count} field is blank: {fields}.', other: '{count} fields are blank: {fields}.' },
    { one: '{count} felt er tomt: {fields}.', other: '{count} felt er tomme: {fields}.' },
  ],
  'second.unchanged': [
    'Every value is the same as on the first record. Is this another one?',
    'Alle verdiene er de samme som i den første posten. Er dette en annen post?',
  ],
  'second.good': ['All was found on the second record, too.', 'Alt ble funnet også i den andre posten.'],
  'second.oneLoad': [
    'This CRM changes records without loading the page anew, and says nowhere in the page which one is shown. If the address can change before the values do, values could be taken for another record’s.',
    'Dette CRM-systemet skifter post uten å laste siden på nytt, og sier ikke noe sted på siden hvilken post som vises. Hvis adressen kan skifte før verdiene, kan verdier bli tatt for å være en annen posts.',
  ],
  'second.follows': ['The address changes only together with the values', 'Adressen skifter bare sammen med verdiene'],

  'save.heading': ['Name and save', 'Gi navn og lagre'],
  'save.name': ['Name of the CRM', 'Navnet på CRM-systemet'],
  'save.readOnly': [
    'Values are read from the pages. Nothing is written to the CRM: the ERP tab offers ERP values for copying.',
    'Verdier leses fra sidene. Ingenting skrives til CRM-systemet: ERP-fanen tilbyr verdier fra ERP for kopiering.',
  ],
  'save.button': ['Save', 'Lagre'],
  'done.heading': ['{site} is added', '{site} er lagt til'],
  'done.next': [
    'The ERP tab stands on its pages now. No page needs to be reloaded.',
    'ERP-fanen står på sidene nå. Ingen sider trenger å lastes på nytt.',
  ],
  'done.further': ['Add another kind of record', 'Legg til en type post til'],
  'done.furtherHint': [
    'First open a contact or a project in the CRM.',
    'Åpne først en kontakt eller et prosjekt i CRM-systemet.',
  ],
});

export type AssistantKey = keyof typeof assistant.en;
