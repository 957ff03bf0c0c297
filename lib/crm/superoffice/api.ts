import { type Json, valueAt } from '../access/json';
import { askSameOrigin, isSuccess, jsonIn, parseJson, type SameOriginRequest, statusError } from '../access/request';
import { readToken } from '../access/token';
import { CrmError } from '../contract';
import { superOfficeInstallation } from './address';
import type { Operation } from './patch';

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
    get: (path, signal) => send(page, path, {}, signal),
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
  return (
    readToken(page, { from: 'input', name: 'XSRF_TOKEN' }) ??
    readToken(page, { from: 'cookie', name: 'XSRF-TOKEN' }) ??
    ''
  );
}

async function send(
  page: Document,
  path: string,
  request: Omit<SameOriginRequest, 'address'>,
  signal: AbortSignal,
): Promise<Json> {
  const address = `${superOfficeInstallation(new URL(page.URL))}api/v1/${path}`;
  const headers = {
    ...request.headers,
    'Accept-Language': page.documentElement.lang || 'en',
    'X-XSRF-TOKEN': requestToken(page),
  };
  const reply = await askSameOrigin(page, { ...request, address, headers }, signal);
  if (!isSuccess(reply)) throw statusError(reply, errorDetails(parseJson(reply.body)));
  const document = jsonIn(reply);
  if (valueAt(document, ['Error']) === true) throw new CrmError('server', errorDetails(document));
  return document;
}

/** SuperOffice's error bodies are `{Error, ErrorType, ErrorMessage, ErrorSource}`. */
function errorDetails(parsed: Json | undefined): { serverMessage: string } {
  const message = parsed === undefined ? undefined : valueAt(parsed, ['ErrorMessage']);
  return { serverMessage: typeof message === 'string' ? message : '' };
}
