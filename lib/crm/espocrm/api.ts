import { hasMembers } from '../../model/guards';
import type { FieldValue } from '../../model/value';
import { blankWords } from '../access/expectation';
import { type Json, valueAt } from '../access/json';
import { askSameOrigin, isSuccess, jsonIn, parseJson, type SameOriginReply, statusError } from '../access/request';
import { installationBy } from '../address/recognise';
import type { CrmError } from '../contract';
import { ESPOCRM_ADDRESSES } from './address';

/** What EspoCRM says when the version sent along is not the stored one: what stands in the attributes sent, and since when. */
export class StaleVersion extends Error {
  override readonly name = 'StaleVersion';

  constructor(
    readonly values: Json,
    readonly version: string,
  ) {
    super('Stale version');
  }
}

/** EspoCRM's REST API, with the session cookies of the person who looks at the page. Rejects with `CrmError`. */
export interface EspoCrmApi {
  /** `path` is below `api/v1/`. */
  get(path: string, signal: AbortSignal): Promise<Json>;
  /** Changes only the attributes given. @throws StaleVersion where a version is given that is no longer the stored one */
  put(
    path: string,
    attributes: Readonly<Record<string, FieldValue>>,
    version: string | null,
    signal: AbortSignal,
  ): Promise<void>;
}

/** Without this the server asks the browser for its own sign-in dialog when the session is over (Core/Api/Auth.php). */
const FROM_SCRIPT = { 'X-Requested-With': 'XMLHttpRequest' };

export function createApi(page: Document): EspoCrmApi {
  const addressOf = (path: string) => `${installationBy(ESPOCRM_ADDRESSES, new URL(page.URL))}api/v1/${path}`;
  return {
    async get(path, signal) {
      const reply = await askSameOrigin(page, { address: addressOf(path), headers: FROM_SCRIPT }, signal);
      if (!isSuccess(reply)) throw refusal(reply, []);
      return jsonIn(reply);
    },
    async put(path, attributes, version, signal) {
      const headers = {
        ...FROM_SCRIPT,
        'Content-Type': 'application/json',
        ...(version === null ? {} : { 'X-Version-Number': version }),
      };
      const body = JSON.stringify(attributes);
      const reply = await askSameOrigin(page, { address: addressOf(path), method: 'PUT', headers, body }, signal);
      if (isSuccess(reply)) return;
      throw staleVersion(reply) ?? refusal(reply, Object.keys(attributes));
    },
  };
}

/** Other conflicts, such as a duplicate, have another body. */
function staleVersion(reply: SameOriginReply): StaleVersion | null {
  if (reply.status !== 409) return null;
  const body = parseJson(reply.body) ?? null;
  const version = valueAt(body, ['versionNumber']);
  const values = valueAt(body, ['values']);
  if (typeof version !== 'number' || !hasMembers(values, {})) return null;
  return new StaleVersion(values ?? null, String(version));
}

/**
 * An answer that is no success. Its words stand in a header; a failed validation names its field in the body
 * (Core/FieldValidation/Exceptions/ValidationError.php). An address or a person's name is one field of several attributes.
 */
function refusal(reply: SameOriginReply, attributes: readonly string[]): CrmError {
  const serverMessage = headerText(reply.headers.get('X-Status-Reason') ?? '');
  const named = valueAt(parseJson(reply.body) ?? null, ['messageTranslation', 'data', 'field']);
  const exact = attributes.filter((name) => name === named);
  const parts = attributes.filter((name) => typeof named === 'string' && name.startsWith(named));
  const fields = exact.length > 0 ? exact : parts;
  return statusError(reply, {
    serverMessage,
    ...(fields.length === 0 ? {} : { fields: { ...blankWords(fields) } }),
  });
}

/** The server puts UTF-8 into the header; a browser gives one character per byte. */
function headerText(value: string): string {
  if (![...value].every((character) => character.charCodeAt(0) < 256)) return value;
  try {
    const bytes = Uint8Array.from(value, (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return value;
  }
}
