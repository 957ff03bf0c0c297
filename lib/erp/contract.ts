import type { Actor, ActorAddress, ActorType } from '../model/actor';
import type { Guarantee } from '../model/expectation';
import type { Field, ListItem } from '../model/field';
import { SystemError, type SystemErrorDetails, type SystemErrorKind } from '../model/system-error';
import type { FieldValue, FieldValues } from '../model/value';

/** How a connector was proven; shown to users. */
export type Verified = 'real' | 'fake' | 'documentation';

/** One setting that a connection of this kind needs. */
export interface ConfigurationField {
  readonly key: string;
  /** `secret` is stored encrypted and never shown again. `address` is the ERP's base address. */
  readonly type: 'address' | 'text' | 'secret' | 'choice';
  readonly mandatory: boolean;
  readonly defaultValue: string;
  /** For `choice`: keys. Labels of settings and choices are in the dictionaries under `connector.<connector>.<key>`. */
  readonly choices?: readonly string[];
}

export type Configuration = Readonly<Record<string, string>>;

/** What a connector says of itself. Never a promise that the product cannot keep. */
export interface ConnectorDescription {
  readonly id: string;
  /** The product's own name; not translated. */
  readonly name: string;
  readonly verified: Verified;
  /** What the proof was made on, e.g. `Tryton 6.0.29, SQLite`. */
  readonly verifiedOn: string;
  readonly isSample: boolean;
  /** What protects an update of an actor. */
  readonly guarantee: Guarantee;
  /** Requests that may run at once on one connection. */
  readonly concurrency: number;
  /** `offset`: any page can be asked for; `cursor`: only the next one. */
  readonly paging: 'offset' | 'cursor';
  /** The ERP refuses requests that carry an extension's `Origin` header. */
  readonly refusesExtensionOrigin: boolean;
  readonly configuration: readonly ConfigurationField[];
}

/**
 * Holds the key of a signed-in session for the next worker, so that a stopped worker does not have to sign in again. It is
 * gone when the browser closes; a key in it may have expired.
 */
export interface SessionMemory {
  recall(): Promise<string | null>;
  keep(key: string | null): Promise<void>;
}

/** Everything that a connector gets from outside: settings with secrets filled in, and how to reach the network. */
export interface ConnectorAccess {
  readonly configuration: Configuration;
  readonly fetch: typeof fetch;
  readonly memory?: SessionMemory;
}

export interface ConnectionTest {
  /** Server name and version in the server's words. */
  readonly server: string;
  /** How many actors of each supported type are there: proves data, not only a password. */
  readonly counts: Readonly<Partial<Record<ActorType, number>>>;
}

export const OPERATORS = [
  'equals',
  'not-equals',
  'contains',
  'not-contains',
  'begins',
  'ends',
  'less',
  'less-or-equal',
  'greater',
  'greater-or-equal',
  'between',
  'one-of',
  'not-one-of',
] as const;
export type Operator = (typeof OPERATORS)[number];

/** One row of an advanced search; all rows must match. Text operators ignore case. */
export interface Restriction {
  readonly field: string;
  readonly operator: Operator;
  readonly values: readonly FieldValue[];
}

export interface SearchableField {
  readonly field: string;
  readonly operators: readonly Operator[];
}

/** A field of an actor type, with what a search can do with it. */
export interface ErpField extends Field {
  /** Search results can be ordered by it on the server. */
  readonly sortable: boolean;
}

export type SearchStart = { readonly offset: number } | { readonly cursor: string };

export interface SearchRequest {
  readonly actorType: ActorType;
  /** Free text over name, numbers, VAT and e-mail at least. Blank lists all. */
  readonly text: string;
  readonly restrictions: readonly Restriction[];
  readonly parent: ActorAddress | null;
  readonly fields: readonly string[];
  /** Absent: best match first, then by name. */
  readonly order?: { readonly field: string; readonly descending: boolean };
  readonly includeArchived: boolean;
  readonly pageSize: number;
  readonly start: SearchStart | null;
}

export interface SearchPage {
  readonly actors: readonly Actor[];
  /** Null: this was the last page. */
  readonly next: SearchStart | null;
  /** All hits; null where the ERP cannot count cheaply. Need only be given on the first page. */
  readonly total: number | null;
}

/**
 * An update of one actor. The connector refuses with `conflict` when `version` is not the actor's version, or when a
 * field of `expected` no longer holds its value; it checks by the strongest means the ERP has, else reads immediately before.
 */
export interface ActorUpdate {
  readonly key: string;
  readonly version: string | null;
  readonly expected: FieldValues;
  readonly values: FieldValues;
}

export type UpdateResult =
  | { readonly ok: true; readonly actor: Actor; readonly guarantee: Guarantee }
  | { readonly ok: false; readonly key: string; readonly error: ErpError };

export interface ActorDraft {
  readonly parent: ActorAddress | null;
  readonly values: FieldValues;
}

export interface Changes {
  /** Each changed actor once, oldest change first; includes those at the cursor itself again (inclusive). */
  readonly actors: readonly Actor[];
  /** Taken from server data; give it back next time. */
  readonly cursor: string;
  readonly more: boolean;
}

/** A connection that is open for work. All calls reject with `ErpError` only, and with the signal's reason when aborted. */
export interface ErpSession {
  /** Proves address, credentials and data. */
  test(signal: AbortSignal): Promise<ConnectionTest>;
  actorTypes(signal: AbortSignal): Promise<readonly ActorType[]>;
  /** The fields of an actor type, in the order in which a person would read them. */
  fields(type: ActorType, signal: AbortSignal): Promise<readonly ErpField[]>;
  searchableFields(type: ActorType, signal: AbortSignal): Promise<readonly SearchableField[]>;
  listItems(list: string, signal: AbortSignal): Promise<readonly ListItem[]>;
  search(request: SearchRequest, signal: AbortSignal): Promise<SearchPage>;
  /** In the order of `keys`, without those that do not exist or are not visible; archived and merged ones are given. */
  read(
    type: ActorType,
    keys: readonly string[],
    fields: readonly string[],
    signal: AbortSignal,
  ): Promise<readonly Actor[]>;
  create(type: ActorType, draft: ActorDraft, signal: AbortSignal): Promise<Actor>;
  /** One result per update, in their order. The returned actor holds the fields that were written. */
  update(type: ActorType, updates: readonly ActorUpdate[], signal: AbortSignal): Promise<readonly UpdateResult[]>;
  /** `cursor` null starts at the beginning of time. */
  changedSince(
    type: ActorType,
    cursor: string | null,
    fields: readonly string[],
    pageSize: number,
    signal: AbortSignal,
  ): Promise<Changes>;
  /** Where a person can open the actor in the ERP's own web client; null where it has none. */
  webAddress(actor: ActorAddress): string | null;
}

export interface ErpConnector {
  readonly description: ConnectorDescription;
  /** The origins that these settings need, e.g. `https://erp.example`; empty when nothing leaves the browser. Throws `ErpError` (validation) on a malformed address. */
  origins(configuration: Configuration): readonly string[];
  /** Cheap and synchronous: connects lazily at the first call. */
  open(access: ConnectorAccess): ErpSession;
}

export type ErpErrorKind = SystemErrorKind;

export interface ErpErrorDetails extends SystemErrorDetails {
  /** For rate-limited: when to try again, milliseconds since 1970. */
  readonly until?: number;
  /** Dictionary key of a more exact explanation than the kind gives, e.g. `erp.tryton.categoryMissing`. */
  readonly explanation?: string;
}

/** The only error that a connector gives, besides the reason of an aborted signal. */
export class ErpError extends SystemError {
  override readonly name = 'ErpError';
  readonly until: number | null;
  readonly explanation: string | null;

  constructor(kind: ErpErrorKind, details: ErpErrorDetails = {}) {
    super(kind, details);
    this.until = details.until ?? null;
    this.explanation = details.explanation ?? null;
  }
}
