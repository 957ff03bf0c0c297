import type { RecordOnPage } from '../../model/record';
import { type Json, valueAt } from '../access/json';
import { type JsonChange, mergeChanges, patchChanges } from '../access/json-change';
import { askSameOrigin, isSuccess, jsonIn, parseJson, type SameOriginReply, statusError } from '../access/request';
import { tokenHeaders } from '../access/token';
import { CrmError } from '../contract';
import { addressFor } from './installation';
import type { JsonRead, MergeWrite, PatchWrite, ProfileEntity, SiteProfile, VersionRule } from './profile';
import { type StoredRecord, sameId } from './stored-record';

/** Where a record is, and how to ask for it. */
export interface ProfileAccess {
  readonly profile: SiteProfile;
  readonly entity: ProfileEntity;
  readonly page: Document;
}

export interface JsonRecord extends StoredRecord {
  /** The record itself, as the CRM keeps it. */
  readonly document: Json;
}

/** The record as the CRM's own API gives it. @throws CrmError unexpected-reply where another record came */
export async function readJson(
  { profile, entity, page }: ProfileAccess,
  read: JsonRead,
  { id }: RecordOnPage,
  signal: AbortSignal,
): Promise<JsonRecord> {
  const address = addressFor(profile, page, read.address, id);
  const headers = headersOf(profile.headers, tokenHeaders(page, profile.token));
  const reply = await askSameOrigin(page, { address, headers }, signal);
  if (!isSuccess(reply)) throw statusError(reply, { serverMessage: wordsIn(reply) });
  const document = valueAt(jsonIn(reply), stepsOf(read.at));
  if (typeof document !== 'object' || document === null) throw new CrmError('unexpected-reply');
  if (read.id !== undefined && !sameId(valueAt(document, stepsOf(read.id)), id)) {
    throw new CrmError('unexpected-reply');
  }
  const version = entity.version === undefined ? undefined : valueAt(document, stepsOf(entity.version.json));
  return {
    document,
    at: (source) => ('json' in source ? valueAt(document, stepsOf(source.json)) : undefined),
    version: typeof version === 'string' || typeof version === 'number' ? String(version) : null,
    address: new URL(page.URL),
  };
}

/**
 * Sends the changes, with all that the profile lets a server compare. That it was answered as done proves nothing.
 * Rejects with `CrmError`: `conflict` for the statuses that say so, `server` where the success rule does not hold.
 */
export async function writeJson(
  { profile, entity, page }: ProfileAccess,
  write: MergeWrite | PatchWrite,
  { record, before, changes }: { record: RecordOnPage; before: JsonRecord; changes: readonly JsonChange[] },
  signal: AbortSignal,
): Promise<void> {
  const reply = await askSameOrigin(
    page,
    {
      address: addressFor(profile, page, write.address, record.id),
      method: write.style === 'merge' ? write.method : 'PATCH',
      headers: headersOf(
        { 'Content-Type': write.style === 'merge' ? 'application/json' : 'application/json-patch+json' },
        profile.headers,
        tokenHeaders(page, profile.token),
        write.headers,
        versionHeader(entity.version, before.version),
      ),
      body: JSON.stringify(bodyOf(write, before.document, changes)),
    },
    signal,
  );
  const conflicts = Object.fromEntries(
    (entity.version?.conflict ?? [409, 412]).map((status) => [status, 'conflict'] as const),
  );
  if (!isSuccess(reply)) throw statusError(reply, { serverMessage: wordsIn(reply) }, conflicts);
  if (write.success === undefined) return;
  const { path, equals } = write.success;
  const said = valueAt(parseJson(reply.body) ?? null, stepsOf(path));
  if (String(said) !== equals) throw new CrmError('server', { serverMessage: wordsIn(reply) });
}

export function stepsOf(path: string | undefined): readonly string[] {
  return path === undefined || path === '' ? [] : path.split('.');
}

function bodyOf(write: MergeWrite | PatchWrite, document: Json, changes: readonly JsonChange[]): Json {
  if (write.style === 'json-patch') return patchChanges(document, changes).map((operation) => ({ ...operation }));
  const changed = mergeChanges(document, changes);
  return stepsOf(write.at).reduceRight<Json>((inner, step) => ({ [step]: inner }), changed);
}

/** The later ones win; the same name in another case is the same header. */
function headersOf(...all: readonly (Readonly<Record<string, string>> | undefined)[]): Record<string, string> {
  const headers = new Headers();
  for (const [name, value] of all.flatMap((some) => Object.entries(some ?? {}))) headers.set(name, value);
  return Object.fromEntries(headers);
}

function versionHeader(rule: VersionRule | undefined, version: string | null): Record<string, string> {
  if (rule?.header === undefined || version === null) return {};
  const quote = rule.quote ?? '';
  return { [rule.header]: quote + version + quote };
}

/** Where APIs put a sentence about what went wrong. */
const WORDS = ['message', 'error.message', 'error', 'errorMessage', 'ErrorMessage', 'detail', 'title'];

function wordsIn({ body }: SameOriginReply): string {
  const document = parseJson(body) ?? null;
  const found = WORDS.map((path) => valueAt(document, path.split('.'))).find((words) => typeof words === 'string');
  return typeof found === 'string' ? found : '';
}
