import type { Entity } from '../../../lib/model/record';
import { seedRecords } from './seed';

/** A record as its edit form has it: control → what it sends. Of several choices: their keys, separated by commas. */
export type DolibarrRecord = Readonly<Record<string, string>>;

/** What is stored, by entity and id. */
export class DolibarrStore {
  readonly #records = new Map<Entity, Map<string, DolibarrRecord>>();

  constructor() {
    this.reset();
  }

  reset(): void {
    for (const entity of ['company', 'contact', 'project'] as const) this.#records.set(entity, seedRecords(entity));
  }

  read(entity: Entity, id: string): DolibarrRecord | null {
    return this.#records.get(entity)?.get(id) ?? null;
  }

  /** The ids in the order in which the arrows go through them. */
  ids(entity: Entity): string[] {
    return [...(this.#records.get(entity)?.keys() ?? [])];
  }

  write(entity: Entity, id: string, values: DolibarrRecord): void {
    const stored = this.read(entity, id);
    if (stored === null) throw new Error(`There is no ${entity} ${id}`);
    this.#records.get(entity)?.set(id, { ...stored, ...values });
  }

  remove(entity: Entity, id: string): void {
    this.#records.get(entity)?.delete(id);
  }
}
