import type { Dictionaries, Dictionary, Translate } from './translate';

export type ConnectorKey =
  | 'connector.sandbox.data'
  | 'connector.sandbox.data.demo'
  | 'connector.sandbox.data.large'
  | 'connector.tryton.address'
  | 'connector.tryton.address.hint'
  | 'connector.tryton.database'
  | 'connector.tryton.user'
  | 'connector.tryton.password'
  | 'connector.tryton.password.hint'
  | 'connector.tryton.customerCategory'
  | 'connector.tryton.customerCategory.hint'
  | 'connector.tryton.supplierCategory'
  | 'connector.tryton.supplierCategory.hint'
  | 'connector.tryton.personRelation'
  | 'connector.tryton.personRelation.hint'
  | 'form.name'
  | 'form.nameHint'
  | 'form.more'
  | 'form.optional'
  | 'form.keepSecret'
  | 'form.test'
  | 'form.testing'
  | 'form.grantSays'
  | 'form.refused'
  | 'form.addressMalformed'
  | 'form.mandatory'
  | 'form.testFirst'
  | 'form.changed'
  | 'form.found'
  | 'form.foundNothing'
  | 'count.customer'
  | 'count.supplier'
  | 'count.partner'
  | 'count.person'
  | 'count.project';

const ENGLISH: Dictionary<ConnectorKey> = {
  'connector.sandbox.data': 'Data',
  'connector.sandbox.data.demo': 'Sample firms',
  'connector.sandbox.data.large': '100,000 made-up firms',
  'connector.tryton.address': 'Address',
  'connector.tryton.address.hint': 'As in the browser when you use Tryton, such as https://erp.example.com',
  'connector.tryton.database': 'Database',
  'connector.tryton.user': 'User name',
  'connector.tryton.password': 'Password',
  'connector.tryton.password.hint': 'Stored encrypted in this browser only',
  'connector.tryton.customerCategory': 'Party category of customers',
  'connector.tryton.customerCategory.hint': 'Blank when Tryton has no customers',
  'connector.tryton.supplierCategory': 'Party category of suppliers',
  'connector.tryton.supplierCategory.hint': 'Blank when Tryton has no suppliers',
  'connector.tryton.personRelation': 'Relation of contacts to their company',
  'connector.tryton.personRelation.hint': 'Blank when Tryton does not keep contacts',
  'form.name': 'Name of the connection',
  'form.nameHint': 'This is what people see on the ERP tab',
  'form.more': 'More settings',
  'form.optional': 'optional',
  'form.keepSecret': 'Unchanged',
  'form.test': 'Test connection',
  'form.testing': 'Asking {connector}…',
  'form.grantSays': 'The browser asks whether Counterpart may reach {origin}. Nothing else is granted.',
  'form.refused': 'The browser did not grant access to {origin}, so nothing could be tested.',
  'form.addressMalformed': 'Enter the address, starting with https:// or http://.',
  'form.mandatory': 'Fill this in.',
  'form.testFirst': 'Save is possible once the test has succeeded.',
  'form.changed': 'The settings changed since the test: test again.',
  'form.found': '{server}: {counts}',
  'form.foundNothing':
    '{server} answers, but has no customers, suppliers, contacts or projects for this user. Check the categories and the user’s access.',
  'count.customer': { one: '{count} customer', other: '{count} customers' },
  'count.supplier': { one: '{count} supplier', other: '{count} suppliers' },
  'count.partner': { one: '{count} customer and supplier', other: '{count} customers and suppliers' },
  'count.person': { one: '{count} contact', other: '{count} contacts' },
  'count.project': { one: '{count} project', other: '{count} projects' },
};

const NORWEGIAN: Dictionary<ConnectorKey> = {
  'connector.sandbox.data': 'Data',
  'connector.sandbox.data.demo': 'Eksempelfirmaer',
  'connector.sandbox.data.large': '100 000 oppdiktede firmaer',
  'connector.tryton.address': 'Adresse',
  'connector.tryton.address.hint': 'Som i nettleseren når du bruker Tryton, for eksempel https://erp.example.com',
  'connector.tryton.database': 'Database',
  'connector.tryton.user': 'Brukernavn',
  'connector.tryton.password': 'Passord',
  'connector.tryton.password.hint': 'Lagres kryptert, bare i denne nettleseren',
  'connector.tryton.customerCategory': 'Partskategori for kunder',
  'connector.tryton.customerCategory.hint': 'Tom når Tryton ikke har kunder',
  'connector.tryton.supplierCategory': 'Partskategori for leverandører',
  'connector.tryton.supplierCategory.hint': 'Tom når Tryton ikke har leverandører',
  'connector.tryton.personRelation': 'Relasjonen mellom kontakter og firmaet deres',
  'connector.tryton.personRelation.hint': 'Tom når Tryton ikke har kontakter',
  'form.name': 'Navn på tilkoblingen',
  'form.nameHint': 'Dette vises på ERP-fanen',
  'form.more': 'Flere innstillinger',
  'form.optional': 'valgfri',
  'form.keepSecret': 'Uendret',
  'form.test': 'Test tilkoblingen',
  'form.testing': 'Spør {connector} …',
  'form.grantSays': 'Nettleseren spør om Counterpart kan nå {origin}. Ingenting annet gis tilgang til.',
  'form.refused': 'Nettleseren ga ikke tilgang til {origin}, så ingenting kunne testes.',
  'form.addressMalformed': 'Skriv inn adressen, med https:// eller http:// først.',
  'form.mandatory': 'Fyll ut dette.',
  'form.testFirst': 'Du kan lagre når testen har lyktes.',
  'form.changed': 'Innstillingene er endret siden testen: test på nytt.',
  'form.found': '{server}: {counts}',
  'form.foundNothing':
    '{server} svarer, men har ingen kunder, leverandører, kontakter eller prosjekter for denne brukeren. Kontroller kategoriene og tilgangen til brukeren.',
  'count.customer': { one: '{count} kunde', other: '{count} kunder' },
  'count.supplier': { one: '{count} leverandør', other: '{count} leverandører' },
  'count.partner': { one: '{count} kunde og leverandør', other: '{count} kunder og leverandører' },
  'count.person': { one: '{count} kontakt', other: '{count} kontakter' },
  'count.project': { one: '{count} prosjekt', other: '{count} prosjekter' },
};

/** Settings of each connector, and the form that asks for them. */
export const connectors: Dictionaries<ConnectorKey> = { en: ENGLISH, nb: NORWEGIAN };

/**
 * The words for one setting of a connector, or for what is said under it; null where the dictionary has none. Keys are
 * `connector.<connector>.<setting>`, with `.hint` or `.<choice>` behind.
 */
export function settingWords(key: string, translate: Translate<ConnectorKey>): string | null {
  return isKnown(key) ? translate(key) : null;
}

function isKnown(key: string): key is ConnectorKey {
  return Object.hasOwn(ENGLISH, key);
}
