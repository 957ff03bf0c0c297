import {
  type ActorUpdate,
  type ErpConnector,
  ErpError,
  type ErpField,
  type ErpSession,
  type UpdateResult,
} from '../../lib/erp/contract';
import type { Actor } from '../../lib/model/actor';
import type { FieldValue, FieldValues } from '../../lib/model/value';

const FIELDS: readonly ErpField[] = [
  { key: 'name', label: 'Name', type: 'text', access: 'mandatory', meaning: 'name', sortable: true, maxLength: 80 },
  { key: 'number', label: 'Number', type: 'text', access: 'read-only', meaning: 'number', sortable: true },
  { key: 'phone', label: 'Phone', type: 'phone', access: 'normal', meaning: 'phone', sortable: false },
  { key: 'email', label: 'E-mail', type: 'email', access: 'normal', meaning: 'email', sortable: false },
  {
    key: 'city',
    label: 'City',
    type: 'text',
    access: 'normal',
    meaning: 'postal.city',
    sortable: false,
    maxLength: 20,
  },
];

/** An ERP in memory that counts what reaches it and can be made to fail; versions are compared as the contract says. */
export class FakeErp {
  readonly actors = new Map<string, { values: Record<string, FieldValue>; version: number; archived: boolean }>();
  readonly writes: FieldValues[] = [];
  reads = 0;
  failing: ErpError | null = null;
  private losing = false;

  add(key: string, values: FieldValues): void {
    this.actors.set(key, { values: { ...values }, version: 1, archived: false });
  }

  /** Somebody edits the actor in the ERP. */
  change(key: string, values: FieldValues): void {
    const stored = this.stored(key);
    Object.assign(stored.values, values);
    stored.version += 1;
  }

  stored(key: string) {
    const stored = this.actors.get(key);
    if (stored === undefined) throw new Error(`No actor ${key}`);
    return stored;
  }

  /** The next update is carried out, but nobody hears of it. */
  losesNextAnswer(): void {
    this.losing = true;
  }

  private fail(): void {
    const { failing } = this;
    this.failing = null;
    if (failing !== null) throw failing;
  }

  private actor(key: string): Actor[] {
    const stored = this.actors.get(key);
    if (stored === undefined) return [];
    const { values, version, archived } = stored;
    return [
      {
        type: 'customer',
        key,
        values: { ...values },
        version: String(version),
        archived,
        replacedBy: null,
        parent: null,
      },
    ];
  }

  private update({ key, version, expected, values }: ActorUpdate): UpdateResult {
    this.fail();
    const stored = this.actors.get(key);
    if (stored === undefined) return { ok: false, key, error: new ErpError('not-found') };
    const changed = Object.keys(expected).filter((field) => (stored.values[field] ?? null) !== expected[field]);
    if (version !== String(stored.version) || changed.length > 0) {
      return {
        ok: false,
        key,
        error: new ErpError('conflict', { fields: Object.fromEntries(changed.map((f) => [f, ''])) }),
      };
    }
    this.writes.push(values);
    this.change(key, values);
    const isLost = this.losing;
    this.losing = false;
    if (isLost) return { ok: false, key, error: new ErpError('unreachable', { outcomeUnknown: true }) };
    const [actor] = this.actor(key);
    if (actor === undefined) throw new Error('gone');
    return { ok: true, actor, guarantee: 'tested' };
  }

  session(): ErpSession {
    return {
      test: async () => ({ server: 'Fake', counts: { customer: this.actors.size } }),
      actorTypes: async () => ['customer'],
      fields: async () => FIELDS,
      searchableFields: async () => [],
      listItems: async () => [],
      search: async () => {
        this.fail();
        return {
          actors: [...this.actors.keys()].flatMap((key) => this.actor(key)),
          next: null,
          total: this.actors.size,
        };
      },
      read: async (_type, keys, _fields, signal) => {
        signal.throwIfAborted();
        this.fail();
        this.reads += 1;
        return keys.flatMap((key) => this.actor(key));
      },
      create: async () => {
        throw new ErpError('permission');
      },
      update: async (_type, updates, signal) => {
        signal.throwIfAborted();
        return updates.map((update) => this.update(update));
      },
      changedSince: async () => ({ actors: [], cursor: '', more: false }),
      webAddress: () => null,
    };
  }

  connector(): ErpConnector {
    return {
      description: {
        id: 'fake',
        name: 'Fake ERP',
        verified: 'fake',
        verifiedOn: 'memory',
        isSample: false,
        guarantee: 'tested',
        concurrency: 1,
        paging: 'offset',
        refusesExtensionOrigin: false,
        configuration: [],
      },
      origins: () => [],
      open: () => this.session(),
    };
  }
}
