import type { IncomingMessage } from 'node:http';
import type { EspoControl } from './control';
import { DEFINITIONS, SCOPES, type Scope, VERSIONED, validationFailure } from './definitions';
import type { AttributeValue, EspoRecord } from './store';

export interface ApiReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: string;
}

export const TOKEN = 'b7a3f0c29d5e4186a1f2c3d4e5f60718';
export const SECRET = '90c1d2e3f4a5b6c7d8e9fa0b1c2d3e4f';
/** Whom the sign-in form lets in. */
export const USER = 'ingrid';
export const PASSWORD = 'espo';

/** An answer as EspoCRM's ErrorOutput makes it: the reason in a header, a body only for some. */
class EspoError extends Error {
  constructor(
    readonly status: number,
    readonly reason: string,
    readonly body = '',
  ) {
    super(reason);
  }
}

/** Answers a request to `api/v1/<path>` as EspoCRM 8.4 does for GET and PUT of records. */
export function answerApi(control: EspoControl, request: IncomingMessage, path: string, body: string): ApiReply {
  try {
    const failure = control.takeFailure(request.method ?? '');
    if (failure !== undefined) throw new EspoError(failure.status, failure.reason ?? '', failure.body);
    if (path === 'App/user') return appUser(control, request);
    authorise(control, request);
    return json(route(control, request, path, body));
  } catch (error) {
    if (!(error instanceof EspoError)) throw error;
    const isPlain401 = error.status === 401 && request.headers['x-requested-with'] === undefined;
    return {
      status: error.status,
      headers: {
        'Content-Type': 'application/json',
        ...(error.reason === '' ? {} : { 'X-Status-Reason': bytes(error.reason) }),
        // Api/Auth.php asks for a sign-in dialog of the browser unless the request says that a script made it.
        ...(isPlain401 ? { 'WWW-Authenticate': 'Basic realm=""' } : {}),
      },
      body: error.body,
    };
  }
}

/** PHP puts UTF-8 into a header as it is. */
function bytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

function json(value: unknown, headers: Record<string, string | string[]> = {}): ApiReply {
  return { status: 200, headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(value) };
}

/** The sign-in of the app: `Authorization: Basic`, answered with a token and the secret that belongs to it. */
function appUser(control: EspoControl, request: IncomingMessage): ApiReply {
  const wanted = `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}`;
  if (request.headers.authorization === wanted) control.signedIn = true;
  else authorise(control, request);
  return json(
    { user: { userName: USER, name: 'Ingrid Ånensen' }, token: TOKEN },
    { 'Set-Cookie': [`auth-token-secret=${SECRET}; path=/; HttpOnly; SameSite=Lax`] },
  );
}

function authorise(control: EspoControl, request: IncomingMessage): void {
  const cookies = new Map((request.headers.cookie ?? '').split(/;\s*/).map((pair) => splitOnce(pair)));
  const isKnown = cookies.get('auth-token') === TOKEN && cookies.get('auth-token-secret') === SECRET;
  if (!control.signedIn || !isKnown) throw new EspoError(401, '');
  if (control.maintenance) throw new EspoError(503, 'Application is in maintenance mode.');
}

function splitOnce(pair: string): [string, string] {
  const at = pair.indexOf('=');
  return [pair.slice(0, at), pair.slice(at + 1)];
}

function route(control: EspoControl, request: IncomingMessage, path: string, body: string): unknown {
  if (path === 'Metadata')
    return metadata(new URL(request.url ?? '', 'http://localhost').searchParams.get('key') ?? '');
  const [name, id, link, ...rest] = path.split('/');
  const scope = SCOPES.find((one) => one === name);
  if (scope === undefined || rest.length > 0) throw new EspoError(404, '');
  const { method } = request;
  if (id === undefined && method === 'GET') return listOf(control.store.list(scope));
  if (id === undefined) throw new EspoError(405, '');
  const record = control.store.find(scope, id);
  if (record === null) throw new EspoError(404, `Record ${id} not found.`);
  if (link !== undefined) return linked(control, scope, id, link);
  if (method === 'GET') return record;
  if (method !== 'PUT' && method !== 'PATCH') throw new EspoError(405, '');
  control.writeArrives();
  return update(control, { scope, id, body, version: request.headers['x-version-number'] });
}

/** `key` is a path into the metadata; only the options of fields are here. */
function metadata(key: string): unknown {
  const [, scopeName, field] = /^entityDefs\.(\w+)\.fields\.(\w+)\.options$/.exec(key) ?? [];
  const scope = SCOPES.find((one) => one === scopeName);
  return (scope && DEFINITIONS[scope][field ?? '']?.options) ?? null;
}

function listOf(list: readonly EspoRecord[]) {
  return { total: list.length, list };
}

function linked(control: EspoControl, scope: Scope, id: string, link: string) {
  const target = { contacts: 'Contact' as const, opportunities: 'Opportunity' as const }[link];
  if (scope !== 'Account' || target === undefined) throw new EspoError(404, '');
  return listOf(control.store.list(target).filter((record) => record.accountId === id));
}

interface Update {
  readonly scope: Scope;
  readonly id: string;
  readonly body: string;
  readonly version: string | string[] | undefined;
}

/** The order of the steps is that of `update` in application/Espo/Core/Record/Service.php. */
function update(control: EspoControl, { scope, id, body, version }: Update): EspoRecord {
  if (control.locked.has(scope)) throw new EspoError(403, 'No edit access.');
  const stored = control.store.find(scope, id);
  if (stored === null) throw new EspoError(404, `Record ${id} not found.`);
  const values = accepted(control, scope, parseBody(body));
  if (version !== undefined && VERSIONED.has(scope)) refuseStale(stored, values, Number(version));
  for (const [name, value] of Object.entries(values)) {
    const attribute = DEFINITIONS[scope][name];
    const type = attribute === undefined ? null : validationFailure(attribute, value);
    if (type !== null) throw validationError(scope, name, type);
  }
  return control.takeIgnored() ? { ...stored, ...values } : control.store.save(scope, id, values);
}

function parseBody(body: string): Record<string, unknown> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    throw new EspoError(400, 'Bad JSON.');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw new EspoError(400, '');
  return { ...parsed };
}

/** Attributes that do not exist, that the server sets or that the role may not edit are dropped without a word. */
function accepted(control: EspoControl, scope: Scope, body: Record<string, unknown>): Record<string, AttributeValue> {
  const values: Record<string, AttributeValue> = {};
  for (const [name, value] of Object.entries(body)) {
    const attribute = DEFINITIONS[scope][name];
    if (attribute === undefined || attribute.type === 'read-only' || control.uneditable.has(name)) continue;
    if (value !== null && typeof value !== 'string' && typeof value !== 'number') {
      throw validationError(scope, name, 'valid');
    }
    values[name] = value;
  }
  return values;
}

/**
 * OptimisticProcessor.php: with another version than the stored one, whatever this update would change is refused, and
 * the answer tells what is stored in those attributes. Whether that is a real conflict, the client finds out.
 */
function refuseStale(stored: EspoRecord, values: EspoRecord, version: number): void {
  if (version === stored.versionNumber) return;
  const changed = Object.keys(values).filter((name) => values[name] !== stored[name]);
  if (changed.length === 0) return;
  const body = {
    values: Object.fromEntries(changed.map((name) => [name, stored[name]])),
    versionNumber: stored.versionNumber,
  };
  throw new EspoError(409, 'modified', JSON.stringify(body));
}

/** FieldValidation/Exceptions/ValidationError.php */
function validationError(scope: Scope, field: string, type: string): EspoError {
  return new EspoError(
    400,
    `Field validation failure; entityType: ${scope}, field: ${field}, type: ${type}.`,
    JSON.stringify({ messageTranslation: { label: 'validationFailure', scope: null, data: { field, type } } }),
  );
}
