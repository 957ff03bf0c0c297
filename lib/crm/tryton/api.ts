import { hasMembers } from '../../model/guards';
import { type Json, valueAt } from '../access/json';
import { askSameOrigin, jsonIn, parseJson, type SameOriginReply, statusError } from '../access/request';
import { CrmError } from '../contract';
import { databaseIn } from './address';
import { errorOfRefusal } from './refusal';

/** English, so that messages can be told apart. */
const LANGUAGE = 'en';

export interface TrytonCall {
  /** Such as `model.party.party.read`. */
  readonly method: string;
  /** Without the context, which every method wants at the end. */
  readonly parameters: readonly unknown[];
  readonly context?: Readonly<Record<string, unknown>>;
  readonly changes?: boolean;
}

/**
 * Tryton's JSON-RPC under the page's own origin, with the session of the person who looks at the page. Rejects with
 * `CrmError`, or with the signal's reason when aborted. Source: `Sao.rpc` and `Sao.Session` in sao 6.0.
 */
export type TrytonApi = (call: TrytonCall, signal: AbortSignal) => Promise<Json>;

/** `page` is asked anew at each call: it can be signed in anew at any time. */
export function createApi(page: Document): TrytonApi {
  return async ({ method, parameters, context, changes = false }, signal) => {
    const { address, authorization } = sessionOf(page);
    const params = [...parameters, { language: LANGUAGE, ...context }];
    const reply = await askSameOrigin(
      page,
      {
        address,
        method: 'POST',
        headers: {
          Authorization: authorization,
          'Content-Type': 'application/json',
          // Without it Tryton makes the browser ask for a password of its own when the session has run out.
          'X-Requested-With': 'XMLHttpRequest',
        },
        // Exactly these three keys: with any other Tryton speaks another protocol.
        body: JSON.stringify({ id: 1, method, params }),
        changes,
      },
      signal,
    );
    return resultIn(reply);
  };
}

function resultIn(reply: SameOriginReply): Json {
  if (reply.status !== 200) throw statusError(reply);
  const document = jsonIn(reply);
  const refusal = valueAt(document, ['error']);
  if (refusal !== undefined) throw errorOfRefusal(refusal);
  const result = valueAt(document, ['result']);
  if (result === undefined) throw new CrmError('unexpected-reply', { outcomeUnknown: reply.changes });
  return result;
}

/** The client keeps its session under the database's name, and asks at the root of the server wherever it lies itself. */
function sessionOf(page: Document): { readonly address: string; readonly authorization: string } {
  const database = databaseIn(new URL(page.URL));
  if (database === null) throw new CrmError('auth');
  const session: unknown = parseJson(page.defaultView?.localStorage.getItem(`sao_session_${database}`) ?? '');
  if (!hasMembers(session, { login: 'string', user_id: 'number', session: 'string' })) throw new CrmError('auth');
  return {
    address: `/${database}/`,
    authorization: `Session ${base64(`${session.login}:${session.user_id}:${session.session}`)}`,
  };
}

function base64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}
