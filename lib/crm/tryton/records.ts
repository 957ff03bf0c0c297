import type { Guarantee } from '../../model/expectation';
import type { AddressedRecord, Entity, RecordOnPage } from '../../model/record';
import { type FieldValues, isBlank } from '../../model/value';
import { blankWords, refuseUnexpected, refuseUntaken, sameStored } from '../access/expectation';
import { type Json, valueAt } from '../access/json';
import { readBack } from '../access/read-back';
import { CrmError, type CrmSnapshot, type CrmWrite, type CrmWritten } from '../contract';
import { MODELS } from './address';
import type { TrytonApi } from './api';
import { trytonFields } from './fields';
import { entityOfParty } from './party-kind';
import { partyColumns, partyRecord, tieColumns, tiesOf } from './party-record';
import { onlyRow } from './reply';
import type { StoredRecord } from './stored';
import { WORK_COLUMNS, workRecord } from './work-record';

/** Tryton's parties and projects, as the person who looks at the page may see and change them. */
export class TrytonRecords {
  /** Whether this Tryton has relations between parties; null: not asked yet. */
  #hasRelations: boolean | null = null;

  constructor(private readonly api: TrytonApi) {}

  /** Whether a party is a company or a contact; null where there is no such party. */
  async entityOf({ id }: AddressedRecord, signal: AbortSignal): Promise<Entity | null> {
    try {
      const columns = tieColumns(await this.#knowsRelations(signal));
      return entityOfParty(tiesOf(await this.#row('party.party', id, columns, signal)));
    } catch (error) {
      if (error instanceof CrmError && error.kind === 'not-found') return null;
      throw error;
    }
  }

  async read(record: RecordOnPage, signal: AbortSignal): Promise<CrmSnapshot> {
    return (await this.#stored(record, signal)).snapshot;
  }

  /**
   * Writes with the time stamps of the record and of every row that changes, so that Tryton refuses what somebody else
   * wrote in between; then reads back what is stored.
   */
  async write({ record, expected, values }: CrmWrite, signal: AbortSignal): Promise<CrmWritten> {
    const before = await this.#stored(record, signal);
    refuseUnexpected(expected, before.snapshot.values);
    refuseUnwritable(record.entity, values);
    const isChange = ([key, value]: [string, FieldValues[string]]) =>
      !sameStored(value, before.snapshot.values[key] ?? null);
    const changes = Object.fromEntries(Object.entries(values).filter(isChange));
    if (Object.keys(changes).length === 0) {
      return { snapshot: before.snapshot, guarantee: guaranteeOf(before, false) };
    }
    const createsRows = await this.#send(record, before, changes, signal);
    const { snapshot } = await readBack(() => this.#stored(record, signal));
    refuseUntaken(values, before.snapshot.values, snapshot.values);
    return { snapshot, guarantee: guaranteeOf(before, createsRows) };
  }

  async #send(
    { entity, id }: RecordOnPage,
    before: StoredRecord,
    changes: FieldValues,
    signal: AbortSignal,
  ): Promise<boolean> {
    const { values, timestamps, createsRows } = await before.change(changes, this.api, signal);
    const model = MODELS[entity];
    const _timestamp = { ...timestamps, [`${model},${id}`]: before.timestamp };
    const parameters = [[Number(id)], values];
    try {
      await this.api({ method: `model.${model}.write`, parameters, context: { _timestamp }, changes: true }, signal);
    } catch (error) {
      throw withFields(error, changes);
    }
    return createsRows;
  }

  async #stored(record: RecordOnPage, signal: AbortSignal): Promise<StoredRecord> {
    const { entity, id } = record;
    if (entity === 'project') return workRecord(record, await this.#row(MODELS.project, id, WORK_COLUMNS, signal));
    const columns = partyColumns(await this.#knowsRelations(signal));
    return partyRecord(record, await this.#row(MODELS[entity], id, columns, signal));
  }

  async #row(model: string, id: string, columns: readonly string[], signal: AbortSignal): Promise<Json> {
    return onlyRow(await this.api({ method: `model.${model}.read`, parameters: [[Number(id)], columns] }, signal), id);
  }

  async #knowsRelations(signal: AbortSignal): Promise<boolean> {
    if (this.#hasRelations === null) {
      const call = { method: 'model.party.party.fields_get', parameters: [['relations']] };
      this.#hasRelations = valueAt(await this.api(call, signal), ['relations']) !== undefined;
    }
    return this.#hasRelations;
  }
}

/** SQLite keeps whole seconds, PostgreSQL microseconds; of a new row Tryton has nothing to compare. */
function guaranteeOf({ timestamp }: StoredRecord, createsRows: boolean): Guarantee {
  if (createsRows) return 'read-before';
  return timestamp.includes('.') ? 'tested' : 'seconds';
}

function refuseUnwritable(entity: Entity, values: FieldValues): void {
  const refused = Object.entries(values).filter(([key, value]) => {
    const access = trytonFields(entity).find((field) => field.key === key)?.access ?? 'read-only';
    return access === 'read-only' || (access === 'mandatory' && isBlank(value));
  });
  if (refused.length > 0) throw new CrmError('validation', { fields: blankWords(refused.map(([key]) => key)) });
}

/** Tryton quotes the value that it refuses, but knows nothing of our fields. */
function withFields(error: unknown, changes: FieldValues): unknown {
  if (!(error instanceof CrmError) || error.kind !== 'validation') return error;
  const { serverMessage } = error;
  const keys = Object.keys(changes);
  const quoted = keys.filter((key) => serverMessage.includes(`"${changes[key]}"`));
  const named = keys.length === 1 ? keys : quoted;
  const fields = Object.fromEntries(named.map((key) => [key, serverMessage]));
  return new CrmError('validation', { serverMessage, fields, cause: error });
}
