import { type Json, valueAt } from '../access/json';
import { askSameOrigin, jsonIn, type SameOriginReply, statusError } from '../access/request';
import { CrmError, type CrmErrorKind } from '../contract';

export interface OdooCall {
  readonly model: string;
  readonly method: 'read' | 'write' | 'search_read' | 'fields_get';
  readonly parameters: readonly unknown[];
  readonly named?: Readonly<Record<string, unknown>>;
}

/**
 * Odoo's methods under the page's own origin, with the session of the person who looks at the page; these calls want no
 * token. Rejects with `CrmError`, or with the signal's reason when aborted. Source: `/web/dataset/call_kw` as Odoo's own
 * web client uses it, tried on Odoo 17.
 */
export type OdooApi = (call: OdooCall, signal: AbortSignal) => Promise<Json>;

/** Odoo's exceptions by the names that it gives them in a reply. */
const KINDS: Readonly<Record<string, CrmErrorKind>> = {
  'odoo.exceptions.AccessError': 'permission',
  'odoo.exceptions.AccessDenied': 'auth',
  'odoo.exceptions.MissingError': 'not-found',
  'odoo.exceptions.ValidationError': 'validation',
  'odoo.exceptions.UserError': 'validation',
  'odoo.exceptions.RedirectWarning': 'validation',
  'odoo.http.SessionExpiredException': 'auth',
};
const SESSION_EXPIRED = 100;

/** Odoo answers in the language that its client speaks. */
export function createApi(page: Document, language: () => string | null): OdooApi {
  return async ({ model, method, parameters, named }, signal) => {
    const lang = language();
    const kwargs = { ...named, context: lang === null ? {} : { lang } };
    const params = { model, method, args: parameters, kwargs };
    return ask(
      page,
      { address: `/web/dataset/call_kw/${model}/${method}`, params, changes: method === 'write' },
      signal,
    );
  };
}

/**
 * What Odoo's client does for the action in its address, by the action's number or external id; it changes nothing.
 * Rejects as an `OdooApi` does. Source: `load` of `controllers/action.py` of Odoo's module `web`.
 */
export function loadAction(page: Document, action: string, signal: AbortSignal): Promise<Json> {
  const action_id = /^\d+$/.test(action) ? Number(action) : action;
  return ask(page, { address: '/web/action/load', params: { action_id }, changes: false }, signal);
}

interface Question {
  readonly address: string;
  readonly params: object;
  readonly changes: boolean;
}

async function ask(page: Document, { address, params, changes }: Question, signal: AbortSignal): Promise<Json> {
  const request = {
    address,
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'call', params }),
    changes,
  } as const;
  return resultIn(await askSameOrigin(page, request, signal));
}

/** Errors come with status 200. What failed was rolled back. */
function resultIn(reply: SameOriginReply): Json {
  if (reply.status !== 200) throw statusError(reply);
  const document = jsonIn(reply);
  const error = valueAt(document, ['error']);
  if (error !== undefined) throw errorOf(error);
  const result = valueAt(document, ['result']);
  if (result === undefined) throw new CrmError('unexpected-reply', { outcomeUnknown: reply.changes });
  return result;
}

function errorOf(error: Json): CrmError {
  const name = valueAt(error, ['data', 'name']);
  const message = valueAt(error, ['data', 'message']) ?? valueAt(error, ['message']);
  const kind = valueAt(error, ['code']) === SESSION_EXPIRED ? 'auth' : KINDS[String(name)];
  // `data.debug` has the traceback of the server in it, which is nobody's business.
  return new CrmError(kind ?? 'server', { serverMessage: typeof message === 'string' ? message : '' });
}
