import type { AddressedRecord, Entity, RecordOnPage } from '../../model/record';
import type { FieldValues } from '../../model/value';
import { blankWords, refuseUnexpected, refuseUntaken, sameStored } from '../access/expectation';
import { type Json, valueAt } from '../access/json';
import { readBack } from '../access/read-back';
import { CrmError, type CrmSnapshot, type CrmWrite, type CrmWritten } from '../contract';
import { PARTNER } from './address';
import type { OdooApi } from './api';
import type { Countries } from './countries';
import { odooFields } from './fields';
import { MODELS, placesOf } from './place';
import { readValue, referenceIn, textIn, writtenValue } from './values';

/** Addresses that Odoo keeps below a company as partners of their own are neither companies nor persons. */
const PERSON_TYPES: readonly unknown[] = ['contact', false];

/** Odoo's partners and projects, as the person who looks at the page may see and change them. */
export class OdooRecords {
  /** Model → its columns in this Odoo: versions and modules differ. */
  readonly #columns = new Map<string, ReadonlySet<string>>();

  constructor(
    private readonly api: OdooApi,
    private readonly countries: Countries,
  ) {}

  /** Whether a partner is a company or a contact; null where there is none, or where it is an address only. */
  async entityOf({ entities, id }: AddressedRecord, signal: AbortSignal): Promise<Entity | null> {
    if (entities.length < 2) return entities[0] ?? null;
    const row = await this.#row(PARTNER, id, ['is_company', 'type'], signal);
    if (row === null) return null;
    if (valueAt(row, ['is_company']) === true) return 'company';
    return PERSON_TYPES.includes(valueAt(row, ['type'])) ? 'contact' : null;
  }

  async read(record: RecordOnPage, signal: AbortSignal): Promise<CrmSnapshot> {
    const places = placesOf(record.entity);
    const parentColumn = record.entity === 'project' ? 'partner_id' : 'parent_id';
    const columns = [...Object.values(places).flatMap((place) => place.columns), parentColumn, 'write_date'];
    const row = await this.#row(MODELS[record.entity], record.id, columns, signal);
    if (row === null) throw new CrmError('not-found');
    const values: Record<string, FieldValues[string]> = {};
    for (const [key, place] of Object.entries(places)) {
      values[key] = await readValue(place, row, this.countries, signal);
    }
    return {
      record,
      name: String(values.name ?? ''),
      values,
      version: textIn(row, 'write_date'),
      parent: record.entity === 'company' ? null : await this.#company(referenceIn(row, parentColumn), signal),
    };
  }

  /**
   * Odoo compares nothing when it writes: what a record must still hold is read immediately before, and what it holds
   * then is read afterwards.
   */
  async write({ record, expected, values }: CrmWrite, signal: AbortSignal): Promise<CrmWritten> {
    const before = await this.read(record, signal);
    refuseUnexpected(expected, before.values);
    refuseReadOnly(record.entity, values);
    const changes = Object.fromEntries(
      Object.entries(values).filter(([key, value]) => !sameStored(value, before.values[key] ?? null)),
    );
    if (Object.keys(changes).length === 0) return { snapshot: before, guarantee: 'read-before' };
    await this.#send(record, changes, signal);
    const snapshot = await readBack(() => this.read(record, signal));
    refuseUntaken(values, before.values, snapshot.values);
    return { snapshot, guarantee: 'read-before' };
  }

  async #send({ entity, id }: RecordOnPage, changes: FieldValues, signal: AbortSignal): Promise<void> {
    const written: Record<string, string | number | false> = {};
    for (const [key, value] of Object.entries(changes)) {
      const place = placesOf(entity)[key];
      if (place === undefined) throw new CrmError('validation', { fields: blankWords([key]) });
      Object.assign(written, await writtenValue(key, place, value, this.countries, signal));
    }
    try {
      await this.api({ model: MODELS[entity], method: 'write', parameters: [[Number(id)], written] }, signal);
    } catch (error) {
      throw withField(error, Object.keys(changes));
    }
  }

  /** A partner as the company of another record; null where it is a person. */
  async #company(id: number | null, signal: AbortSignal): Promise<RecordOnPage | null> {
    if (id === null) return null;
    const row = await this.#row(PARTNER, String(id), ['is_company'], signal);
    return row !== null && valueAt(row, ['is_company']) === true ? { entity: 'company', id: String(id) } : null;
  }

  /** Null where there is no such record: Odoo leaves it out of its answer without a word. */
  async #row(model: string, id: string, columns: readonly string[], signal: AbortSignal): Promise<Json | null> {
    const present = await this.#present(model, signal);
    const wanted = columns.filter((column) => present.has(column));
    const rows = await this.api({ model, method: 'read', parameters: [[Number(id)], wanted] }, signal);
    if (!Array.isArray(rows)) throw new CrmError('unexpected-reply');
    const [row = null] = rows;
    if (row !== null && valueAt(row, ['id']) !== Number(id)) throw new CrmError('unexpected-reply');
    return row;
  }

  async #present(model: string, signal: AbortSignal): Promise<ReadonlySet<string>> {
    const known = this.#columns.get(model);
    if (known !== undefined) return known;
    const named = { attributes: ['type'] };
    const fields = await this.api({ model, method: 'fields_get', parameters: [], named }, signal);
    if (typeof fields !== 'object' || fields === null) throw new CrmError('unexpected-reply');
    const present = new Set(Object.keys(fields));
    this.#columns.set(model, present);
    return present;
  }
}

function refuseReadOnly(entity: Entity, values: FieldValues): void {
  const writable = odooFields(entity).filter(({ access }) => access !== 'read-only');
  const refused = Object.keys(values).filter((key) => writable.every((field) => field.key !== key));
  if (refused.length > 0) throw new CrmError('validation', { fields: blankWords(refused) });
}

/** Odoo's words are about the whole record; where only one field was written, they are about that one. */
function withField(error: unknown, [key, ...others]: readonly string[]): unknown {
  if (!(error instanceof CrmError) || error.kind !== 'validation' || key === undefined || others.length > 0) {
    return error;
  }
  const { serverMessage } = error;
  return new CrmError('validation', { serverMessage, fields: { [key]: serverMessage }, cause: error });
}
