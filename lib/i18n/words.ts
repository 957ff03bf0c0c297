import type { ActorType } from '../model/actor';
import type { FieldLabel } from '../model/comparison';
import type { Failure } from '../model/failure';
import type { FieldMeaning } from '../model/field';
import type { Dictionaries, Dictionary, Translate } from './translate';

type ErpFailure =
  | 'auth'
  | 'permission'
  | 'not-found'
  | 'conflict'
  | 'validation'
  | 'rate-limited'
  | 'unreachable'
  | 'server'
  | 'unexpected-reply'
  | 'taken';
type CrmFailure = Exclude<ErpFailure, 'taken'> | 'no-crm-tab' | 'taken';
type OwnFailure = 'orphaned' | 'aborted' | 'storage' | 'internal';

type FailureName = `erp.${ErpFailure}` | `crm.${CrmFailure}` | `counterpart.${OwnFailure}`;

export type WordKey =
  | `meaning.${FieldMeaning}`
  | `actor.${ActorType}`
  /** What happened. */
  | `failure.${FailureName}`
  /** What to do next. */
  | `failure.${FailureName}.next`
  | 'failure.outcomeUnknown'
  | 'system.counterpart';

const ENGLISH: Dictionary<WordKey> = {
  'meaning.name': 'Name',
  'meaning.department': 'Department',
  'meaning.number': 'Number',
  'meaning.code': 'Code',
  'meaning.organisationNumber': 'Organisation number',
  'meaning.vatNumber': 'VAT number',
  'meaning.phone': 'Phone',
  'meaning.fax': 'Fax',
  'meaning.email': 'E-mail',
  'meaning.website': 'Website',
  'meaning.postal.street': 'Postal address',
  'meaning.postal.zip': 'Postal code',
  'meaning.postal.city': 'City',
  'meaning.street.street': 'Street address',
  'meaning.street.zip': 'Street postal code',
  'meaning.street.city': 'Street city',
  'meaning.country': 'Country',
  'meaning.firstName': 'First name',
  'meaning.lastName': 'Last name',
  'meaning.title': 'Title',
  'meaning.position': 'Position',
  'meaning.mobile': 'Mobile',
  'meaning.description': 'Description',
  'meaning.endDate': 'End date',
  'actor.customer': 'Customer',
  'actor.supplier': 'Supplier',
  'actor.partner': 'Customer and supplier',
  'actor.person': 'Contact',
  'actor.project': 'Project',
  'failure.erp.auth': '{system} did not accept the user name or password.',
  'failure.erp.auth.next': 'Enter the password again in the connection’s settings.',
  'failure.erp.permission': 'Your user in {system} may not do this.',
  'failure.erp.permission.next': 'Ask whoever looks after {system} for access.',
  'failure.erp.not-found': 'This is no longer in {system}.',
  'failure.erp.not-found.next': 'Disconnect it, or restore it in {system}.',
  'failure.erp.conflict': 'Someone changed this in {system} in the meantime. Nothing was overwritten.',
  'failure.erp.conflict.next': 'Try again to see the new values.',
  'failure.erp.validation': '{system} did not accept a value.',
  'failure.erp.validation.next': 'Correct the value, then try again.',
  'failure.erp.rate-limited': '{system} asks for a pause.',
  'failure.erp.rate-limited.next': 'Try again in a little while.',
  'failure.erp.unreachable': '{system} does not answer.',
  'failure.erp.unreachable.next': 'Check the network and the connection’s address, then try again.',
  'failure.erp.server': '{system} reported an error of its own.',
  'failure.erp.server.next': 'Try again. If it stays, tell whoever looks after {system}.',
  'failure.erp.unexpected-reply': '{system} gave an answer that could not be understood.',
  'failure.erp.unexpected-reply.next': 'Check that the connection’s address leads to the ERP itself.',
  'failure.erp.taken': 'This is connected to {holder} already.',
  'failure.erp.taken.next': 'Choose another one, or disconnect it there first.',
  'failure.crm.auth': 'You are no longer signed in to {system}.',
  'failure.crm.auth.next': 'Reload the page and sign in, then try again.',
  'failure.crm.permission': 'Your user in {system} may not do this.',
  'failure.crm.permission.next': 'Ask whoever looks after {system} for access.',
  'failure.crm.not-found': 'This record is no longer in {system}.',
  'failure.crm.not-found.next': 'Reload the page.',
  'failure.crm.conflict': 'Someone changed this record in {system} in the meantime. Nothing was overwritten.',
  'failure.crm.conflict.next': 'Try again to see the new values.',
  'failure.crm.validation': '{system} did not accept a value.',
  'failure.crm.validation.next': 'Correct the value, then try again.',
  'failure.crm.rate-limited': '{system} asks for a pause.',
  'failure.crm.rate-limited.next': 'Try again in a little while.',
  'failure.crm.unreachable': '{system} does not answer.',
  'failure.crm.unreachable.next': 'Check the network, then try again.',
  'failure.crm.server': '{system} reported an error of its own.',
  'failure.crm.server.next': 'Try again. If it stays, tell whoever looks after {system}.',
  'failure.crm.unexpected-reply': '{system} gave an answer that could not be understood.',
  'failure.crm.unexpected-reply.next': 'Reload the page, then try again.',
  'failure.crm.no-crm-tab': 'No page of {system} is open, so the record cannot be reached.',
  'failure.crm.no-crm-tab.next': 'Open the record in {system}.',
  'failure.crm.taken': 'This record is connected to {holder} already.',
  'failure.crm.taken.next': 'Disconnect it first.',
  'failure.counterpart.orphaned': 'Counterpart was updated.',
  'failure.counterpart.orphaned.next': 'Reload this page.',
  'failure.counterpart.aborted': 'This was stopped before it was finished.',
  'failure.counterpart.aborted.next': 'Try again.',
  'failure.counterpart.storage': 'Counterpart could not use its storage in this browser.',
  'failure.counterpart.storage.next': 'Free some disk space, or leave private browsing, then try again.',
  'failure.counterpart.internal': 'Something in Counterpart itself went wrong.',
  'failure.counterpart.internal.next': 'Try again. If it stays, reload the page.',
  'failure.outcomeUnknown': 'The connection broke off, so it may have been carried out all the same.',
  'system.counterpart': 'Counterpart',
};

const NORWEGIAN: Dictionary<WordKey> = {
  'meaning.name': 'Navn',
  'meaning.department': 'Avdeling',
  'meaning.number': 'Nummer',
  'meaning.code': 'Kode',
  'meaning.organisationNumber': 'Organisasjonsnummer',
  'meaning.vatNumber': 'MVA-nummer',
  'meaning.phone': 'Telefon',
  'meaning.fax': 'Faks',
  'meaning.email': 'E-post',
  'meaning.website': 'Nettsted',
  'meaning.postal.street': 'Postadresse',
  'meaning.postal.zip': 'Postnummer',
  'meaning.postal.city': 'Poststed',
  'meaning.street.street': 'Besøksadresse',
  'meaning.street.zip': 'Postnummer, besøk',
  'meaning.street.city': 'Poststed, besøk',
  'meaning.country': 'Land',
  'meaning.firstName': 'Fornavn',
  'meaning.lastName': 'Etternavn',
  'meaning.title': 'Tittel',
  'meaning.position': 'Stilling',
  'meaning.mobile': 'Mobil',
  'meaning.description': 'Beskrivelse',
  'meaning.endDate': 'Sluttdato',
  'actor.customer': 'Kunde',
  'actor.supplier': 'Leverandør',
  'actor.partner': 'Kunde og leverandør',
  'actor.person': 'Kontakt',
  'actor.project': 'Prosjekt',
  'failure.erp.auth': '{system} godtok ikke brukernavnet eller passordet.',
  'failure.erp.auth.next': 'Skriv inn passordet på nytt i innstillingene for tilkoblingen.',
  'failure.erp.permission': 'Brukeren din i {system} har ikke lov til dette.',
  'failure.erp.permission.next': 'Be den som har ansvar for {system}, om tilgang.',
  'failure.erp.not-found': 'Dette finnes ikke lenger i {system}.',
  'failure.erp.not-found.next': 'Koble fra, eller gjenopprett det i {system}.',
  'failure.erp.conflict': 'Noen endret dette i {system} i mellomtiden. Ingenting ble overskrevet.',
  'failure.erp.conflict.next': 'Prøv igjen for å se de nye verdiene.',
  'failure.erp.validation': '{system} godtok ikke en verdi.',
  'failure.erp.validation.next': 'Rett verdien, og prøv igjen.',
  'failure.erp.rate-limited': '{system} ber om en pause.',
  'failure.erp.rate-limited.next': 'Prøv igjen om en liten stund.',
  'failure.erp.unreachable': '{system} svarer ikke.',
  'failure.erp.unreachable.next': 'Kontroller nettverket og adressen til tilkoblingen, og prøv igjen.',
  'failure.erp.server': '{system} meldte en egen feil.',
  'failure.erp.server.next': 'Prøv igjen. Hvis feilen varer, si fra til den som har ansvar for {system}.',
  'failure.erp.unexpected-reply': '{system} ga et svar som ikke kunne forstås.',
  'failure.erp.unexpected-reply.next': 'Kontroller at adressen til tilkoblingen fører til selve ERP-systemet.',
  'failure.erp.taken': 'Denne er allerede koblet til {holder}.',
  'failure.erp.taken.next': 'Velg en annen, eller koble den fra der først.',
  'failure.crm.auth': 'Du er ikke lenger logget på {system}.',
  'failure.crm.auth.next': 'Last siden på nytt, logg på, og prøv igjen.',
  'failure.crm.permission': 'Brukeren din i {system} har ikke lov til dette.',
  'failure.crm.permission.next': 'Be den som har ansvar for {system}, om tilgang.',
  'failure.crm.not-found': 'Denne posten finnes ikke lenger i {system}.',
  'failure.crm.not-found.next': 'Last siden på nytt.',
  'failure.crm.conflict': 'Noen endret denne posten i {system} i mellomtiden. Ingenting ble overskrevet.',
  'failure.crm.conflict.next': 'Prøv igjen for å se de nye verdiene.',
  'failure.crm.validation': '{system} godtok ikke en verdi.',
  'failure.crm.validation.next': 'Rett verdien, og prøv igjen.',
  'failure.crm.rate-limited': '{system} ber om en pause.',
  'failure.crm.rate-limited.next': 'Prøv igjen om en liten stund.',
  'failure.crm.unreachable': '{system} svarer ikke.',
  'failure.crm.unreachable.next': 'Kontroller nettverket, og prøv igjen.',
  'failure.crm.server': '{system} meldte en egen feil.',
  'failure.crm.server.next': 'Prøv igjen. Hvis feilen varer, si fra til den som har ansvar for {system}.',
  'failure.crm.unexpected-reply': '{system} ga et svar som ikke kunne forstås.',
  'failure.crm.unexpected-reply.next': 'Last siden på nytt, og prøv igjen.',
  'failure.crm.no-crm-tab': 'Ingen side i {system} er åpen, så posten kan ikke nås.',
  'failure.crm.no-crm-tab.next': 'Åpne posten i {system}.',
  'failure.crm.taken': 'Denne posten er allerede koblet til {holder}.',
  'failure.crm.taken.next': 'Koble den fra først.',
  'failure.counterpart.orphaned': 'Counterpart ble oppdatert.',
  'failure.counterpart.orphaned.next': 'Last siden på nytt.',
  'failure.counterpart.aborted': 'Dette ble stoppet før det var ferdig.',
  'failure.counterpart.aborted.next': 'Prøv igjen.',
  'failure.counterpart.storage': 'Counterpart fikk ikke brukt lagringsplassen sin i denne nettleseren.',
  'failure.counterpart.storage.next': 'Frigjør diskplass, eller avslutt privat nettlesing, og prøv igjen.',
  'failure.counterpart.internal': 'Noe gikk galt i selve Counterpart.',
  'failure.counterpart.internal.next': 'Prøv igjen. Hvis feilen varer, last siden på nytt.',
  'failure.outcomeUnknown': 'Forbindelsen ble brutt, så det kan likevel ha blitt utført.',
  'system.counterpart': 'Counterpart',
};

/** Words that the ERP tab, the popup and the options share. */
export const words: Dictionaries<WordKey> = { en: ENGLISH, nb: NORWEGIAN };

/** A field's label in the reader's language; fields without a known meaning keep their system's own words. */
export function fieldLabel(label: FieldLabel, translate: Translate<WordKey>): string {
  return label.meaning === null ? label.text : translate(`meaning.${label.meaning}`);
}

/** The two sentences of a failure, and the server's own words for quoting after them (blank where it gave none). */
export interface FailureWords {
  readonly what: string;
  readonly next: string;
  readonly serverMessage: string;
}

/**
 * Puts a failure into words. `systems` holds the names that the user knows the two systems by: the connection's and the
 * CRM site's.
 */
export function failureWords(
  failure: Failure,
  systems: { readonly erp: string; readonly crm: string },
  translate: Translate<WordKey>,
): FailureWords {
  const name = failureName(failure);
  const system = failure.source === 'counterpart' ? translate('system.counterpart') : systems[failure.source];
  const parameters = { system, holder: failure.holder ?? system };
  const what = translate(`failure.${name}`, parameters);
  return {
    what: failure.outcomeUnknown ? `${what} ${translate('failure.outcomeUnknown')}` : what,
    next: translate(`failure.${name}.next`, parameters),
    serverMessage: failure.serverMessage,
  };
}

/** The dictionary's name for a failure: some kinds mean the same whatever the source, others only exist for one. */
function failureName(failure: Failure): FailureName {
  const { source, kind } = failure;
  if (isOwn(kind)) return `counterpart.${kind}`;
  if (kind === 'no-crm-tab') return 'crm.no-crm-tab';
  return source === 'counterpart' ? 'counterpart.internal' : `${source}.${kind}`;
}

function isOwn(kind: Failure['kind']): kind is OwnFailure {
  return kind === 'orphaned' || kind === 'aborted' || kind === 'storage' || kind === 'internal';
}
