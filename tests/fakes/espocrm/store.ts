import { DEFINITIONS, SCOPES, type Scope, VERSIONED } from './definitions';
import { seedRecords } from './seed';

export type AttributeValue = string | number | null;
export type EspoRecord = Readonly<Record<string, AttributeValue>>;

/** The records of the fake, with EspoCRM's rule for their version numbers. */
export class EspoStore {
  #records = new Map<Scope, Map<string, EspoRecord>>();

  constructor() {
    this.reset();
  }

  reset(): void {
    this.#records = new Map(SCOPES.map((scope) => [scope, new Map()]));
    for (const { scope, values } of seedRecords()) this.#of(scope).set(String(values.id), complete(scope, values));
  }

  /** In the order of their names, as the lists show them. */
  list(scope: Scope): readonly EspoRecord[] {
    const records = [...this.#of(scope).values()].map((record) => this.#withNames(record));
    return records.sort((left, right) => String(left.name).localeCompare(String(right.name), 'nb'));
  }

  find(scope: Scope, id: string): EspoRecord | null {
    const record = this.#of(scope).get(id);
    return record === undefined ? null : this.#withNames(record);
  }

  /** Saves as every way of saving does: the version goes up by one, whether or not a value is another one. */
  save(scope: Scope, id: string, values: EspoRecord): EspoRecord {
    const before = this.find(scope, id);
    if (before === null) throw new Error(`No ${scope} ${id}`);
    const version = VERSIONED.has(scope) ? { versionNumber: Number(before.versionNumber) + 1 } : {};
    this.#of(scope).set(id, { ...before, ...values, ...version, modifiedAt: '2026-11-23 12:00:00' });
    return this.find(scope, id) ?? before;
  }

  remove(scope: Scope, id: string): void {
    this.#of(scope).delete(id);
  }

  #of(scope: Scope): Map<string, EspoRecord> {
    const records = this.#records.get(scope);
    if (records === undefined) throw new Error(`No scope ${scope}`);
    return records;
  }

  /** What EspoCRM works out when it reads: a person's full name, the name behind a link. */
  #withNames(record: EspoRecord): EspoRecord {
    const person = 'lastName' in record ? { name: [record.firstName, record.lastName].filter(Boolean).join(' ') } : {};
    const link =
      'accountId' in record ? { accountName: this.#of('Account').get(String(record.accountId))?.name ?? null } : {};
    return { ...record, ...person, ...link };
  }
}

function complete(scope: Scope, values: EspoRecord): EspoRecord {
  const blank = Object.fromEntries(Object.keys(DEFINITIONS[scope]).map((name) => [name, null]));
  const { versionNumber: _, ...unversioned } = { ...blank, ...values };
  return VERSIONED.has(scope) ? { ...unversioned, versionNumber: 1 } : unversioned;
}
