import type { Entity, RecordOnPage } from '../../model/record';
import { type EditForm, formIn, isSignIn, readPage } from '../access/form';
import { isSuccess, statusError } from '../access/request';
import { installationBy } from '../address/recognise';
import { CrmError } from '../contract';
import { DOLIBARR_ADDRESSES } from './address';
import { messagesIn } from './messages';

interface FormPlace {
  readonly path: string;
  /** The parameter that carries the id. */
  readonly parameter: string;
  /** A control that only the edit form has. */
  readonly mark: string;
  /** The hidden control that says whose form it is. */
  readonly owner: string;
}

const PLACES: Readonly<Record<Entity, FormPlace>> = {
  company: { path: 'societe/card.php', parameter: 'socid', mark: 'input[name="name"]', owner: 'socid' },
  contact: { path: 'contact/card.php', parameter: 'id', mark: 'input[name="lastname"]', owner: 'id' },
  project: { path: 'projet/card.php', parameter: 'id', mark: 'input[name="title"]', owner: 'id' },
};

/**
 * The form by which a record is edited. Rejects with `CrmError`: `not-found`, `permission` also where the user may see
 * the record and not change it, `auth`, `unexpected-reply` for the form of another record.
 */
export async function recordForm(page: Document, record: RecordOnPage, signal: AbortSignal): Promise<EditForm> {
  const { owner } = PLACES[record.entity];
  const form = await formAt(page, record.entity, { id: record.id, action: 'edit' }, signal);
  if (form.controls.get(owner)?.value !== record.id) throw new CrmError('unexpected-reply');
  return form;
}

/** The form by which a record is created: the same choices, without a record. */
export function blankForm(page: Document, entity: Entity, signal: AbortSignal): Promise<EditForm> {
  return formAt(page, entity, { id: null, action: 'create' }, signal);
}

async function formAt(
  page: Document,
  entity: Entity,
  wanted: { id: string | null; action: string },
  signal: AbortSignal,
): Promise<EditForm> {
  const { document, reply } = await readPage(page, addressOf(page, entity, wanted), signal);
  const form = formIn(document, reply.address, `${PLACES[entity].mark}:not([type="hidden"])`);
  if (form !== null) return form;
  if (isSignIn(document)) throw new CrmError('auth');
  if (reply.status >= 500) throw statusError(reply);
  throw await reasonFor(page, entity, wanted.id, document, signal);
}

/**
 * Why there is no form. The pages that refuse differ only by their words, which are in the user's language; but one
 * that misses a right names the user in red, and a record that can be seen has its tabs. Asked to edit a record that
 * does not exist, Dolibarr says that access is forbidden; asked to show it, that there is none.
 */
async function reasonFor(
  page: Document,
  entity: Entity,
  id: string | null,
  refusal: Document,
  signal: AbortSignal,
): Promise<CrmError> {
  const details = { serverMessage: messagesIn(refusal).join('\n') };
  if (id === null || refusal.querySelector('div.tabs') !== null) return new CrmError('permission', details);
  const { document, reply } = await readPage(page, addressOf(page, entity, { id, action: '' }), signal);
  if (document.querySelector('div.tabs, span.error, font.error') !== null) return new CrmError('permission', details);
  if (!isSuccess(reply) && reply.status !== 404) return statusError(reply, details);
  return new CrmError('not-found', { serverMessage: messagesIn(document).join('\n') });
}

function addressOf(page: Document, entity: Entity, { id, action }: { id: string | null; action: string }): URL {
  const { path, parameter } = PLACES[entity];
  const address = new URL(path, installationBy(DOLIBARR_ADDRESSES, new URL(page.URL)));
  if (id !== null) address.searchParams.set(parameter, id);
  if (action !== '') address.searchParams.set('action', action);
  return address;
}
