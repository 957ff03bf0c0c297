import { CrmError, type CrmErrorDetails, type CrmErrorKind } from '../contract';
import type { Json } from './json';

const LONGEST_WAIT = 30_000;

export interface SameOriginRequest {
  /** Absolute, or relative to the page. */
  readonly address: string | URL;
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | URLSearchParams | FormData;
  /**
   * Whether it may change something, so that a lost answer leaves open what happened. Absent: unless the method is GET;
   * some APIs read by POST.
   */
  readonly changes?: boolean;
  /**
   * What an answer that sends the browser elsewhere means. Absent: `sign-in`, for the session of an API has then run
   * out; forms `follow`, and whoever asked judges where that led.
   */
  readonly redirect?: 'sign-in' | 'follow';
}

/** An answer of any status. */
export interface SameOriginReply {
  readonly status: number;
  /** The address that answered in the end. */
  readonly address: URL;
  readonly redirected: boolean;
  readonly headers: Headers;
  readonly body: string;
  /** What was asked may have changed something. */
  readonly changes: boolean;
}

/**
 * Asks the page's own origin, with the session of the person who looks at the page. Gives up after 30 seconds. Rejects
 * with `CrmError` (`unreachable`, `auth`), or with the signal's reason when aborted.
 * @throws TypeError for an address of another origin: the session is for this one alone
 */
export async function askSameOrigin(
  page: Document,
  request: SameOriginRequest,
  signal: AbortSignal,
): Promise<SameOriginReply> {
  signal.throwIfAborted();
  const { method = 'GET', headers, body, redirect = 'sign-in' } = request;
  const { changes = method !== 'GET' } = request;
  const here = new URL(page.URL);
  const address = new URL(request.address, here);
  if (address.origin !== here.origin) throw new TypeError('An address of another origin');
  const sent = new Headers({ Accept: 'application/json' });
  for (const [name, value] of Object.entries(headers ?? {})) sent.set(name, value);
  try {
    const response = await fetch(address.href, {
      method,
      ...(body === undefined ? {} : { body }),
      headers: sent,
      credentials: 'include',
      cache: 'no-store',
      redirect: redirect === 'follow' ? 'follow' : 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST_WAIT)]),
    });
    if (response.type === 'opaqueredirect') throw new CrmError('auth');
    return {
      status: response.status,
      address: new URL(response.url || address.href),
      redirected: response.redirected,
      headers: response.headers,
      body: await response.text(),
      changes,
    };
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof CrmError) throw cause;
    throw new CrmError('unreachable', { outcomeUnknown: changes, cause });
  }
}

export function isSuccess({ status }: SameOriginReply): boolean {
  return status >= 200 && status < 300;
}

/** The error that an answer's status stands for. `kinds` says where a CRM means something else by a status. */
export function statusError(
  { status, changes }: SameOriginReply,
  details: CrmErrorDetails = {},
  kinds: Readonly<Record<number, CrmErrorKind>> = {},
): CrmError {
  // A gateway that gave up says nothing of what the server behind it did.
  const outcomeUnknown = changes && [502, 504].includes(status);
  return new CrmError(kinds[status] ?? kindOfStatus(status), { outcomeUnknown, ...details });
}

/** The document in an answer. @throws CrmError unexpected-reply where it is none */
export function jsonIn(reply: SameOriginReply): Json {
  const document = parseJson(reply.body);
  if (document === undefined) throw new CrmError('unexpected-reply', { outcomeUnknown: reply.changes });
  return document;
}

/** Undefined where the text is no JSON. */
export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function kindOfStatus(status: number): CrmErrorKind {
  const known: Readonly<Record<number, CrmErrorKind>> = {
    400: 'validation',
    401: 'auth',
    403: 'permission',
    404: 'not-found',
    409: 'conflict',
    410: 'not-found',
    412: 'conflict',
    422: 'validation',
    429: 'rate-limited',
  };
  return known[status] ?? (status >= 500 ? 'server' : 'unexpected-reply');
}
