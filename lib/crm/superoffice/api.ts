import { CrmError, type CrmErrorKind } from '../contract';
import { superOfficeInstallation } from './address';
import { type Json, valueAt } from './json';
import type { Operation } from './patch';

const LONGEST_WAIT = 30_000;

/**
 * SuperOffice's REST web services under the page's own origin, with the session of the person who looks at the page.
 * Rejects with `CrmError`, or with the signal's reason when aborted.
 */
export interface SuperOfficeApi {
  get(path: string, signal: AbortSignal): Promise<Json>;
  patch(path: string, operations: readonly Operation[], signal: AbortSignal): Promise<Json>;
}

/** `page` is asked anew at each call: the token changes at every sign-in, the language whenever the person likes. */
export function createApi(page: Document): SuperOfficeApi {
  return {
    get: (path, signal) => send(page, path, { method: 'GET' }, signal),
    patch: (path, operations, signal) =>
      send(
        page,
        path,
        {
          method: 'PATCH',
          body: JSON.stringify(operations),
          headers: { 'Content-Type': 'application/json-patch+json' },
        },
        signal,
      ),
  };
}

/** Documented for web panels and scripts inside the client: hidden input first, else cookie. */
function requestToken(page: Document): string {
  const input = page.querySelector('input[name="XSRF_TOKEN"], input#XSRF_TOKEN');
  if (input instanceof HTMLInputElement && input.value !== '') return input.value;
  const cookie = /(?:^|;\s*)XSRF-TOKEN=([^;]*)/.exec(page.cookie)?.[1];
  return cookie === undefined ? '' : decodeURIComponent(cookie);
}

async function send(
  page: Document,
  path: string,
  init: { method: string; body?: string; headers?: Record<string, string> },
  signal: AbortSignal,
): Promise<Json> {
  signal.throwIfAborted();
  const isWrite = init.method !== 'GET';
  let response: Response;
  let body: string;
  try {
    response = await fetch(`${superOfficeInstallation(new URL(page.URL))}api/v1/${path}`, {
      ...init,
      headers: {
        ...init.headers,
        Accept: 'application/json',
        'Accept-Language': page.documentElement.lang || 'en',
        'X-XSRF-TOKEN': requestToken(page),
      },
      credentials: 'include',
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST_WAIT)]),
    });
    body = await response.text();
  } catch (cause) {
    signal.throwIfAborted();
    throw new CrmError('unreachable', { outcomeUnknown: isWrite, cause });
  }
  return readReply(response, body, isWrite);
}

function readReply(response: Response, body: string, isWrite: boolean): Json {
  // A session that has run out sends the browser to the sign-in page.
  if (response.type === 'opaqueredirect') throw new CrmError('auth');
  const parsed = parseJson(body);
  if (!response.ok) {
    // A gateway that gave up says nothing of what the server behind it did.
    const outcomeUnknown = isWrite && [502, 504].includes(response.status);
    throw new CrmError(kindOf(response.status), { ...errorDetails(parsed), outcomeUnknown });
  }
  if (parsed === undefined) throw new CrmError('unexpected-reply', { outcomeUnknown: isWrite });
  if (valueAt(parsed, ['Error']) === true) {
    throw new CrmError('server', errorDetails(parsed));
  }
  return parsed;
}

function parseJson(body: string): Json | undefined {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function kindOf(status: number): CrmErrorKind {
  const known: Readonly<Record<number, CrmErrorKind>> = {
    400: 'validation',
    401: 'auth',
    403: 'permission',
    404: 'not-found',
    409: 'conflict',
    412: 'conflict',
    422: 'validation',
    429: 'rate-limited',
  };
  return known[status] ?? (status >= 500 ? 'server' : 'unexpected-reply');
}

/** SuperOffice's error bodies are `{Error, ErrorType, ErrorMessage, ErrorSource}`. */
function errorDetails(parsed: Json | undefined): { serverMessage: string } {
  const message = parsed === undefined ? undefined : valueAt(parsed, ['ErrorMessage']);
  return { serverMessage: typeof message === 'string' ? message : '' };
}
