import { setMaxListeners } from 'node:events';
import type {
  ConnectorAccess,
  ErpConnector,
  ErpErrorKind,
  ErpSession,
  SearchRequest,
} from '../../../../lib/erp/contract';
import { ErpError } from '../../../../lib/erp/contract';
import type { Actor, ActorType } from '../../../../lib/model/actor';
import type { FieldMeaning } from '../../../../lib/model/field';
import type { FieldValue, FieldValues } from '../../../../lib/model/value';

/** A way to reach the ERP that must fail, and how. */
export interface BrokenAccess {
  /** In words, e.g. `a wrong password`. */
  readonly what: string;
  readonly access: ConnectorAccess;
  readonly kind: ErpErrorKind;
}

/** What the kit needs of an ERP to drive its connector. Everything but `access` goes behind the connector's back. */
export interface ConnectorSubject {
  readonly connector: ErpConnector;
  readonly access: ConnectorAccess;
  /** A type for companies that has name, e-mail, phone and VAT number, and at least 20 actors to begin with. */
  readonly actorType: ActorType;
  /** Two VAT numbers that the ERP accepts and that no actor has. */
  readonly vatNumbers: readonly [string, string];
  /** A value that the ERP itself refuses, for a field with this meaning; null where it refuses nothing. */
  readonly invalid: { readonly meaning: FieldMeaning; readonly value: string } | null;
  /** Someone else changes one field of an actor. */
  change(key: string, meaning: FieldMeaning, value: string): Promise<void>;
  /** The value as the ERP itself holds it. */
  valueOf(key: string, meaning: FieldMeaning): Promise<FieldValue>;
  /** Null where the ERP knows no archive. */
  readonly archive: ((key: string) => Promise<void>) | null;
  /** Null where the ERP cannot merge actors. */
  readonly merge: ((source: string, destination: string) => Promise<void>) | null;
  readonly broken: readonly BrokenAccess[];
}

/** Prepares an ERP of the suite's own; it ends with the signal. */
export type MakeSubject = (signal: AbortSignal) => Promise<ConnectorSubject>;

/** The subject at work: an open session and the words that the kit's promises use. */
export class Drive {
  readonly session: ErpSession;
  readonly signal = new AbortController().signal;
  readonly #keys: ReadonlyMap<FieldMeaning, string>;
  #made = 0;

  private constructor(
    readonly subject: ConnectorSubject,
    session: ErpSession,
    keys: ReadonlyMap<FieldMeaning, string>,
  ) {
    this.session = session;
    this.#keys = keys;
    // Many calls at once share it, which is not a leak.
    setMaxListeners(0, this.signal);
  }

  static async begin(subject: ConnectorSubject): Promise<Drive> {
    const session = subject.connector.open(subject.access);
    const fields = await session.fields(subject.actorType, new AbortController().signal);
    const keys = new Map(
      fields.flatMap(({ meaning, key }) => (meaning === undefined ? [] : [[meaning, key] as const])),
    );
    return new Drive(subject, session, keys);
  }

  get type(): ActorType {
    return this.subject.actorType;
  }

  /** The key of the field with this meaning. */
  key(meaning: FieldMeaning): string {
    const key = this.#keys.get(meaning);
    if (key === undefined) throw new Error(`the connector has no field that means ${meaning}`);
    return key;
  }

  /** Values by meaning, as values by field key. */
  values(byMeaning: Partial<Record<FieldMeaning, FieldValue>>): FieldValues {
    const entries = Object.entries(byMeaning).map(([meaning, value]) => [this.key(meaning as FieldMeaning), value]);
    return Object.fromEntries(entries);
  }

  /** A name that no other actor has: one word, so that a search finds it alone. */
  freshName(start = 'Kontrakt'): string {
    this.#made += 1;
    return `${start}${process.pid}x${this.#made}`;
  }

  /** Creates an actor through the connector. */
  async make(byMeaning: Partial<Record<FieldMeaning, FieldValue>> = {}): Promise<Actor> {
    const values = this.values({ name: this.freshName(), ...byMeaning });
    return await this.session.create(this.type, { parent: null, values }, this.signal);
  }

  request(changes: Partial<SearchRequest> = {}): SearchRequest {
    return {
      actorType: this.type,
      text: '',
      restrictions: [],
      parent: null,
      fields: [this.key('name')],
      includeArchived: false,
      pageSize: 20,
      start: null,
      ...changes,
    };
  }

  /** All pages of a search. */
  async searchAll(changes: Partial<SearchRequest> = {}): Promise<Actor[]> {
    const found: Actor[] = [];
    let start: SearchRequest['start'] = null;
    do {
      const page = await this.session.search(this.request({ ...changes, start }), this.signal);
      found.push(...page.actors);
      start = page.next;
    } while (start !== null);
    return found;
  }

  async searchKeys(changes: Partial<SearchRequest> = {}): Promise<string[]> {
    return (await this.searchAll(changes)).map(({ key }) => key);
  }

  /** Reads one actor with fields by meaning; throws where it does not exist. */
  async read(key: string, ...meanings: FieldMeaning[]): Promise<Actor> {
    const fields = meanings.map((meaning) => this.key(meaning));
    const [actor] = await this.session.read(this.type, [key], fields, this.signal);
    if (actor === undefined) throw new Error(`no actor ${key}`);
    return actor;
  }
}

/** The `ErpError` that a call rejects with; throws when it does not reject, or with anything else. */
export async function refusalOf(call: Promise<unknown>): Promise<ErpError> {
  const outcome = await call.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  if (outcome === null) throw new Error('the call should have been refused, and was not');
  if (outcome.error instanceof ErpError) return outcome.error;
  throw new Error('the call was refused with something else than an ErpError', { cause: outcome.error });
}
