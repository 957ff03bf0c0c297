import * as v from 'valibot';
import { ErpError, type ErpErrorDetails } from '../contract';

/** Tryton releases a user who tried too often after `[session] timeout`, 300 s unless configured. */
const PAUSE_MILLISECONDS = 300_000;

const Refusal = v.union([
  v.tuple([v.picklist(['UserError']), v.tupleWithRest([v.string(), v.string()], v.unknown())]),
  v.tuple([v.picklist(['UserWarning']), v.tupleWithRest([v.string(), v.string()], v.unknown())]),
  v.tuple([v.picklist(['LoginException']), v.tupleWithRest([v.string(), v.string()], v.unknown())]),
  v.tuple([v.picklist(['ConcurrencyException']), v.string()]),
  v.tuple([v.string(), v.string()]),
]);

/** File paths are nobody's business: Tryton names the database file when it does not exist. */
function withoutPaths(message: string): string {
  return message.replace(/(?:\/[^\s/'"]+)+\/([^\s/'"]+)/g, '$1');
}

function userError(message: string): ErpError {
  const serverMessage = withoutPaths(message);
  if (/^You are not allowed to /.test(message)) return new ErpError('permission', { serverMessage });
  if (/ that don't exist anymore\.$/.test(message)) return new ErpError('not-found', { serverMessage });
  return new ErpError('validation', { serverMessage });
}

/**
 * What Tryton means by an `error` reply (trytond/exceptions.py). Its messages are told apart in English, which every
 * call asks for; an unknown sentence is a validation error, which is what Tryton's own modules use `UserError` for.
 */
export function errorOfRefusal(refusal: unknown): ErpError {
  const parsed = v.safeParse(Refusal, refusal);
  if (!parsed.success) return new ErpError('unexpected-reply', { cause: refusal });
  const [name, detail] = parsed.output;
  if (typeof detail !== 'string') {
    if (name === 'UserError') return userError(detail[0]);
    if (name === 'LoginException') return new ErpError('auth', { serverMessage: detail[1] });
    return new ErpError('validation', { serverMessage: detail[1], explanation: 'erp.tryton.warning' });
  }
  if (name === 'ConcurrencyException') return new ErpError('conflict', { serverMessage: detail });
  if (/^Database '.*' doesn't exist!$/.test(name)) return databaseMissing({ serverMessage: withoutPaths(name) });
  return new ErpError('server', { serverMessage: withoutPaths(name) });
}

function databaseMissing(details: ErpErrorDetails): ErpError {
  const fields = { database: details.serverMessage ?? '' };
  return new ErpError('validation', { ...details, fields, explanation: 'erp.tryton.databaseMissing' });
}

function rateLimited(retryAfter: string | null): ErpError {
  const seconds = Number(retryAfter);
  const pause = retryAfter !== null && seconds > 0 ? seconds * 1000 : PAUSE_MILLISECONDS;
  return new ErpError('rate-limited', { until: Date.now() + pause });
}

/** The words of an error page: werkzeug puts them into the first paragraph, proxies usually into the title. */
function wordsOfPage(text: string): string {
  const found = /<p>([^<]{1,300})/.exec(text) ?? /<title>([^<]{1,300})/.exec(text);
  const words = (found?.[1] ?? '').replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  return withoutPaths(words.trim());
}

/** What has to be known of a request to understand its refusal. */
export interface RefusedRequest {
  readonly method: string;
  /** Null: it carried no session yet. */
  readonly authorization: string | null;
  /** It may have changed something before the reply was lost. */
  readonly writes: boolean;
}

/**
 * What a reply that is not HTTP 200 means, by what was asked.
 */
export function errorOfStatus(response: Response, text: string, request: RefusedRequest): ErpError {
  const { status } = response;
  const { method, authorization, writes } = request;
  const serverMessage = wordsOfPage(text);
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) {
    return new ErpError('validation', { fields: { address: '' }, explanation: 'erp.tryton.addressRedirects' });
  }
  if (status === 401) return new ErpError('auth', { serverMessage });
  if (status === 403) return new ErpError('permission', { serverMessage });
  if (status === 429) return rateLimited(response.headers.get('Retry-After'));
  // Tryton answers 500 to an Origin that it does not know, so already to the first request; its own errors come as 200.
  if (status === 500 && authorization === null) {
    return new ErpError('permission', { serverMessage, explanation: 'erp.tryton.originRefused' });
  }
  if (status === 404 && method === 'common.db.login') return databaseMissing({ serverMessage });
  if (status === 404 || status === 405) {
    return new ErpError('validation', {
      serverMessage,
      fields: { address: serverMessage },
      explanation: 'erp.tryton.notTryton',
    });
  }
  if (status >= 500) return new ErpError('server', { serverMessage, outcomeUnknown: writes });
  return new ErpError('unexpected-reply', { serverMessage });
}
