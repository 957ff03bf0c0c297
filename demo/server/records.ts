import { ApiError } from './api-error';
import type { Json } from './json';

/** Entities under the names that the API gives them: Contact is a company, Person a contact. */
export type EntityName = 'Contact' | 'Person' | 'Project';

export const ENTITY_NAMES: readonly EntityName[] = ['Contact', 'Person', 'Project'];

export interface StoredRecord {
  readonly id: number;
  /** Milliseconds since 1970, always whole seconds: the database keeps no fractions. */
  readonly created: number;
  readonly updated: number;
  readonly updatedBy: number;
  /** Field values in stored form: ids for references, plain lines for addresses. */
  readonly values: Readonly<Record<string, Json>>;
}

/** What a save may change besides the values. */
export interface SaveOptions {
  readonly updatedBy: number;
  /** Leaves the change time alone, as when two edits fall into the same second. */
  readonly keepTime?: boolean;
  /** Moves the change time to a later second than before, even within the same second. */
  readonly advanceTime?: boolean;
}

/** All records of one tenant, in memory. */
export class CrmRecords {
  readonly #seed: () => ReadonlyMap<EntityName, readonly StoredRecord[]>;
  #records = new Map<EntityName, Map<number, StoredRecord>>();

  constructor(seed: () => ReadonlyMap<EntityName, readonly StoredRecord[]>) {
    this.#seed = seed;
    this.reset();
  }

  /** Puts every record back to the seed. */
  reset(): void {
    this.#records = new Map(
      [...this.#seed()].map(([entity, records]) => [entity, new Map(records.map((record) => [record.id, record]))]),
    );
  }

  /** All records of an entity by id. */
  all(entity: EntityName): StoredRecord[] {
    return [...(this.#records.get(entity)?.values() ?? [])].sort((left, right) => left.id - right.id);
  }

  find(entity: EntityName, id: number): StoredRecord | undefined {
    return this.#records.get(entity)?.get(id);
  }

  /** @throws ApiError 404 in the documented words. */
  get(entity: EntityName, id: number): StoredRecord {
    const record = this.find(entity, id);
    if (record === undefined) {
      throw new ApiError(404, 'SoNotFoundException', `${entity} id ${id} not found`);
    }
    return record;
  }

  /** Stores new values of a record and stamps the change. */
  save(entity: EntityName, id: number, values: StoredRecord['values'], options: SaveOptions): StoredRecord {
    const before = this.get(entity, id);
    const after: StoredRecord = {
      ...before,
      values,
      updated: options.keepTime === true ? before.updated : changeTime(before, options),
      updatedBy: options.updatedBy,
    };
    this.#records.get(entity)?.set(id, after);
    return after;
  }

  /** Adds a record under the next free id. */
  create(entity: EntityName, values: StoredRecord['values'], createdBy: number): StoredRecord {
    const id = Math.max(0, ...this.all(entity).map((record) => record.id)) + 1;
    const now = wholeSecond(Date.now());
    const record: StoredRecord = { id, created: now, updated: now, updatedBy: createdBy, values };
    this.#records.get(entity)?.set(id, record);
    return record;
  }

  /** Takes a record away. @throws ApiError 404 when there is none. */
  remove(entity: EntityName, id: number): void {
    this.get(entity, id);
    this.#records.get(entity)?.delete(id);
  }
}

function changeTime(before: StoredRecord, options: SaveOptions): number {
  const now = wholeSecond(Date.now());
  return options.advanceTime === true ? Math.max(now, before.updated + 1000) : now;
}

/** Rounds a time down to the second. */
export function wholeSecond(time: number): number {
  return Math.floor(time / 1000) * 1000;
}
