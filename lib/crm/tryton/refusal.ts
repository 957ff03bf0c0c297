import type { Json } from '../access/json';
import { CrmError, type CrmErrorKind } from '../contract';

/** Refusals that carry their kind, and their words in a list of their own (trytond/exceptions.py). */
const KINDS: Readonly<Record<string, CrmErrorKind>> = { UserError: 'validation', LoginException: 'auth' };

/**
 * What Tryton means by an `error` reply, which comes with status 200. A warning is a question to a person, which only its
 * own client can ask. Messages are told apart in English, which every call asks for.
 */
export function errorOfRefusal(refusal: Json): CrmError {
  const [name, detail] = Array.isArray(refusal) ? refusal : [];
  if (typeof name !== 'string') return new CrmError('unexpected-reply');
  if (name === 'ConcurrencyException') return new CrmError('conflict', { serverMessage: words([detail]) });
  if (name === 'UserWarning' && Array.isArray(detail)) {
    return new CrmError('validation', { serverMessage: words(detail.slice(1)) });
  }
  const kind = KINDS[name];
  if (kind === undefined || !Array.isArray(detail))
    return new CrmError('server', { serverMessage: withoutPaths(name) });
  const [message = '', description] = detail;
  const serverMessage = words([message, description]);
  if (kind !== 'validation') return new CrmError(kind, { serverMessage: words([description]) });
  return new CrmError(kindOfMessage(String(message)), { serverMessage });
}

function kindOfMessage(message: string): CrmErrorKind {
  if (message.startsWith('You are not allowed to ')) return 'permission';
  return message.endsWith(" that don't exist anymore.") ? 'not-found' : 'validation';
}

function words(parts: readonly (Json | undefined)[]): string {
  return parts
    .filter((part) => typeof part === 'string')
    .map((part) => withoutPaths(part.trim()))
    .filter((part) => part !== '')
    .join('\n');
}

/** File paths of the server are nobody's business. */
function withoutPaths(message: string): string {
  return message.replace(/(?:\/[^\s/'"]+)+\/([^\s/'"]+)/g, '$1');
}
