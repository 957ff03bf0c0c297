import type { ActorType } from '../model/actor';
import type { FieldLabel } from '../model/comparison';
import type { Failure } from '../model/failure';
import type { FieldMeaning } from '../model/field';
import { sideBySide } from './side-by-side';
import type { Translate } from './translate';

/** Said in the same words of either system. */
const SHARED_FAILURES = ['permission', 'conflict', 'validation', 'rate-limited', 'server', 'taken'] as const;
type SharedFailure = (typeof SHARED_FAILURES)[number];
type SystemFailure = 'auth' | 'not-found' | 'unreachable' | 'unexpected-reply';
type OwnFailure = 'orphaned' | 'aborted' | 'storage' | 'internal';

type FailureName =
  | `any.${SharedFailure}`
  | `${'erp' | 'crm'}.${SystemFailure}`
  | 'crm.no-crm-tab'
  | `counterpart.${OwnFailure}`;

export type WordKey =
  | `meaning.${FieldMeaning}`
  | `actor.${ActorType}`
  /** What happened. */
  | `failure.${FailureName}`
  /** What to do next. */
  | `failure.${FailureName}.next`
  | 'failure.outcomeUnknown'
  | 'system.counterpart';

/** Words that the ERP tab, the popup and the options share. */
export const words = sideBySide<WordKey>({
  'meaning.name': ['Name', 'Navn'],
  'meaning.department': ['Department', 'Avdeling'],
  'meaning.number': ['Number', 'Nummer'],
  'meaning.code': ['Code', 'Kode'],
  'meaning.organisationNumber': ['Organisation number', 'Organisasjonsnummer'],
  'meaning.vatNumber': ['VAT number', 'MVA-nummer'],
  'meaning.phone': ['Phone', 'Telefon'],
  'meaning.fax': ['Fax', 'Faks'],
  'meaning.email': ['E-mail', 'E-post'],
  'meaning.website': ['Website', 'Nettsted'],
  'meaning.postal.street': ['Postal address', 'Postadresse'],
  'meaning.postal.zip': ['Postal code', 'Postnummer'],
  'meaning.postal.city': ['City', 'Poststed'],
  'meaning.street.street': ['Street address', 'Besøksadresse'],
  'meaning.street.zip': ['Street postal code', 'Postnummer, besøk'],
  'meaning.street.city': ['Street city', 'Poststed, besøk'],
  'meaning.country': ['Country', 'Land'],
  'meaning.firstName': ['First name', 'Fornavn'],
  'meaning.lastName': ['Last name', 'Etternavn'],
  'meaning.title': ['Title', 'Tittel'],
  'meaning.position': ['Position', 'Stilling'],
  'meaning.mobile': ['Mobile', 'Mobil'],
  'meaning.description': ['Description', 'Beskrivelse'],
  'meaning.endDate': ['End date', 'Sluttdato'],
  'actor.customer': ['Customer', 'Kunde'],
  'actor.supplier': ['Supplier', 'Leverandør'],
  'actor.partner': ['Customer and supplier', 'Kunde og leverandør'],
  'actor.person': ['Contact', 'Kontakt'],
  'actor.project': ['Project', 'Prosjekt'],
  'failure.erp.auth': [
    '{system} did not accept the user name or password.',
    '{system} godtok ikke brukernavnet eller passordet.',
  ],
  'failure.erp.auth.next': [
    'Enter the password again in the settings.',
    'Skriv inn passordet på nytt i innstillingene.',
  ],
  'failure.any.permission': [
    'Your user in {system} may not do this.',
    'Brukeren din i {system} har ikke lov til dette.',
  ],
  'failure.any.permission.next': [
    'Ask whoever looks after {system} for access.',
    'Be den som har ansvar for {system}, om tilgang.',
  ],
  'failure.erp.not-found': ['This is no longer in {system}.', 'Dette finnes ikke lenger i {system}.'],
  'failure.erp.not-found.next': [
    'Disconnect it, or restore it in {system}.',
    'Koble fra, eller gjenopprett det i {system}.',
  ],
  'failure.any.conflict': [
    'Someone changed a value in the meantime. Nothing was overwritten.',
    'Noen endret en verdi i mellomtiden. Ingenting ble overskrevet.',
  ],
  'failure.any.conflict.next': ['Look at the new values.', 'Se på de nye verdiene.'],
  'failure.any.validation': ['{system} did not accept a value.', '{system} godtok ikke en verdi.'],
  'failure.any.validation.next': ['Correct the value, then try again.', 'Rett verdien, og prøv igjen.'],
  'failure.any.rate-limited': ['{system} asks for a pause.', '{system} ber om en pause.'],
  'failure.any.rate-limited.next': ['Try again in a while.', 'Prøv igjen om en stund.'],
  'failure.erp.unreachable': ['{system} does not answer.', '{system} svarer ikke.'],
  'failure.erp.unreachable.next': ['Check the network and its address.', 'Kontroller nettverket og adressen.'],
  'failure.any.server': ['{system} reported an error of its own.', '{system} meldte en egen feil.'],
  'failure.any.server.next': [
    'Try again, or tell whoever looks after {system}.',
    'Prøv igjen, eller si fra til den som har ansvar for {system}.',
  ],
  'failure.erp.unexpected-reply': [
    '{system} gave an answer that makes no sense.',
    '{system} ga et svar som ikke gir mening.',
  ],
  'failure.erp.unexpected-reply.next': ['Check its address.', 'Kontroller adressen.'],
  'failure.any.taken': ['This is connected to {holder} already.', 'Denne er allerede koblet til {holder}.'],
  'failure.any.taken.next': ['Choose another, or disconnect it first.', 'Velg en annen, eller koble den fra først.'],
  'failure.crm.auth': ['You are no longer signed in to {system}.', 'Du er ikke lenger logget på {system}.'],
  'failure.crm.auth.next': ['Reload the page, sign in, then try again.', 'Last siden på nytt, logg på, og prøv igjen.'],
  'failure.crm.not-found': ['This record is no longer in {system}.', 'Denne posten finnes ikke lenger i {system}.'],
  'failure.crm.not-found.next': ['Reload the page.', 'Last siden på nytt.'],
  'failure.crm.unreachable': ['{system} does not answer.', '{system} svarer ikke.'],
  'failure.crm.unreachable.next': ['Check the network.', 'Kontroller nettverket.'],
  'failure.crm.unexpected-reply': [
    '{system} gave an answer that makes no sense.',
    '{system} ga et svar som ikke gir mening.',
  ],
  'failure.crm.unexpected-reply.next': ['Reload the page.', 'Last siden på nytt.'],
  'failure.crm.no-crm-tab': ['No page of {system} is open.', 'Ingen side i {system} er åpen.'],
  'failure.crm.no-crm-tab.next': ['Open the record in {system}.', 'Åpne posten i {system}.'],
  'failure.counterpart.orphaned': ['Counterpart was updated.', 'Counterpart ble oppdatert.'],
  'failure.counterpart.orphaned.next': ['Reload this page.', 'Last siden på nytt.'],
  'failure.counterpart.aborted': ['This was stopped.', 'Dette ble stoppet.'],
  'failure.counterpart.aborted.next': ['Try again.', 'Prøv igjen.'],
  'failure.counterpart.storage': [
    'Counterpart cannot store anything in this browser.',
    'Counterpart kan ikke lagre noe i denne nettleseren.',
  ],
  'failure.counterpart.storage.next': [
    'Free disk space, or leave private browsing.',
    'Frigjør diskplass, eller avslutt privat nettlesing.',
  ],
  'failure.counterpart.internal': ['Something went wrong in Counterpart.', 'Noe gikk galt i Counterpart.'],
  'failure.counterpart.internal.next': ['Try again, or reload the page.', 'Prøv igjen, eller last siden på nytt.'],
  'failure.outcomeUnknown': ['It may have been carried out all the same.', 'Det kan likevel ha blitt utført.'],
  'system.counterpart': ['Counterpart', 'Counterpart'],
});

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
  if (isShared(kind)) return `any.${kind}`;
  return source === 'counterpart' ? 'counterpart.internal' : `${source}.${kind}`;
}

function isShared(kind: Failure['kind']): kind is SharedFailure {
  return SHARED_FAILURES.some((shared) => shared === kind);
}

function isOwn(kind: Failure['kind']): kind is OwnFailure {
  return kind === 'orphaned' || kind === 'aborted' || kind === 'storage' || kind === 'internal';
}
