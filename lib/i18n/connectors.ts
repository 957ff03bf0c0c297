import { sideBySide } from './side-by-side';
import type { Translate } from './translate';

/** Settings of each connector, and the form that asks for them. */
export const connectors = sideBySide({
  'connector.sandbox.data': ['Data', 'Data'],
  'connector.sandbox.data.demo': ['Sample firms', 'Eksempelfirmaer'],
  'connector.sandbox.data.large': ['100,000 made-up firms', '100 000 oppdiktede firmaer'],
  'connector.tryton.address': ['Address', 'Adresse'],
  'connector.tryton.address.hint': [
    'As in the browser when you use Tryton, such as https://erp.example.com',
    'Som i nettleseren når du bruker Tryton, for eksempel https://erp.example.com',
  ],
  'connector.tryton.database': ['Database', 'Database'],
  'connector.tryton.user': ['User name', 'Brukernavn'],
  'connector.tryton.password': ['Password', 'Passord'],
  'connector.tryton.password.hint': [
    'Stored encrypted in this browser only',
    'Lagres kryptert, bare i denne nettleseren',
  ],
  'connector.tryton.customerCategory': ['Party category of customers', 'Partskategori for kunder'],
  'connector.tryton.customerCategory.hint': ['Blank when Tryton has no customers', 'Tom når Tryton ikke har kunder'],
  'connector.tryton.supplierCategory': ['Party category of suppliers', 'Partskategori for leverandører'],
  'connector.tryton.supplierCategory.hint': [
    'Blank when Tryton has no suppliers',
    'Tom når Tryton ikke har leverandører',
  ],
  'connector.tryton.personRelation': [
    'Relation of contacts to their company',
    'Relasjonen mellom kontakter og firmaet deres',
  ],
  'connector.tryton.personRelation.hint': [
    'Blank when Tryton does not keep contacts',
    'Tom når Tryton ikke har kontakter',
  ],
  'form.name': ['Name of the connection', 'Navn på tilkoblingen'],
  'form.nameHint': ['This is what people see on the ERP tab', 'Dette vises på ERP-fanen'],
  'form.more': ['More settings', 'Flere innstillinger'],
  'form.optional': ['optional', 'valgfri'],
  'form.keepSecret': ['Unchanged', 'Uendret'],
  'form.test': ['Test connection', 'Test tilkoblingen'],
  'form.testing': ['Asking {connector}…', 'Spør {connector} …'],
  'form.grantSays': [
    'The browser asks whether Counterpart may reach {origin}. Nothing else is granted.',
    'Nettleseren spør om Counterpart kan nå {origin}. Ingenting annet gis tilgang til.',
  ],
  'form.refused': [
    'The browser did not grant access to {origin}, so nothing could be tested.',
    'Nettleseren ga ikke tilgang til {origin}, så ingenting kunne testes.',
  ],
  'form.addressMalformed': [
    'Enter the address, starting with https:// or http://.',
    'Skriv inn adressen, med https:// eller http:// først.',
  ],
  'form.mandatory': ['Fill this in.', 'Fyll ut dette.'],
  'form.testFirst': ['Save is possible once the test has succeeded.', 'Du kan lagre når testen har lyktes.'],
  'form.changed': [
    'The settings changed since the test: test again.',
    'Innstillingene er endret siden testen: test på nytt.',
  ],
  'form.found': ['{server}: {counts}', '{server}: {counts}'],
  'form.foundNothing': [
    '{server} answers, but has no customers, suppliers, contacts or projects for this user. Check the categories and the user’s access.',
    '{server} svarer, men har ingen kunder, leverandører, kontakter eller prosjekter for denne brukeren. Kontroller kategoriene og tilgangen til brukeren.',
  ],
  'count.customer': [
    { one: '{count} customer', other: '{count} customers' },
    { one: '{count} kunde', other: '{count} kunder' },
  ],
  'count.supplier': [
    { one: '{count} supplier', other: '{count} suppliers' },
    { one: '{count} leverandør', other: '{count} leverandører' },
  ],
  'count.partner': [
    { one: '{count} customer and supplier', other: '{count} customers and suppliers' },
    { one: '{count} kunde og leverandør', other: '{count} kunder og leverandører' },
  ],
  'count.person': [
    { one: '{count} contact', other: '{count} contacts' },
    { one: '{count} kontakt', other: '{count} kontakter' },
  ],
  'count.project': [
    { one: '{count} project', other: '{count} projects' },
    { one: '{count} prosjekt', other: '{count} prosjekter' },
  ],
});

export type ConnectorKey = keyof typeof connectors.en;

/**
 * The words for one setting of a connector, or for what is said under it; null where the dictionary has none. Keys are
 * `connector.<connector>.<setting>`, with `.hint` or `.<choice>` behind.
 */
export function settingWords(key: string, translate: Translate<ConnectorKey>): string | null {
  return isKnown(key) ? translate(key) : null;
}

function isKnown(key: string): key is ConnectorKey {
  return Object.hasOwn(connectors.en, key);
}
