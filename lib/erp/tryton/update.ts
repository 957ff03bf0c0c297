import * as v from 'valibot';
import type { Guarantee } from '../../model/expectation';
import type { PartyChange } from '../../model/tryton/party-change';
import { type FieldValue, type FieldValues, isBlank } from '../../model/value';
import { type ActorUpdate, ErpError, type UpdateResult } from '../contract';
import { parseKey } from './encoding';
import { type PartyType, partyField } from './party-fields';
import { actorOf, columnsFor, valuesOf } from './party-reading';
import type { PartyRow } from './party-reply';
import { readParties } from './party-store';
import { partyWrite, type WritingLists, writtenFields } from './party-writing';
import type { TrytonRpc } from './rpc';
import { withFields } from './validation-fields';
import type { Vocabulary } from './vocabulary';

/** After these, the other updates of a call would only fail the same way. */
const ENDS_ALL: ReadonlySet<string> = new Set(['auth', 'rate-limited', 'unreachable']);

function sameValue(left: FieldValue | undefined, right: FieldValue | undefined): boolean {
  return isBlank(left) ? isBlank(right) : left === right;
}

/** Refuses when the actor is not as the caller saw it. */
function checkExpectation(type: PartyType, row: PartyRow, update: ActorUpdate): void {
  const current = valuesOf(type, row, Object.keys(update.expected));
  const others = Object.keys(current).filter((key) => !sameValue(current[key], update.expected[key]));
  const fields = Object.fromEntries(others.map((key) => [key, String(current[key] ?? '')]));
  const isOther = update.version !== null && update.version !== row._timestamp;
  if (isOther || others.length > 0) throw new ErpError('conflict', { fields });
  if (row.replaced_by !== null) throw new ErpError('conflict', { explanation: 'erp.tryton.merged' });
}

/** SQLite keeps whole seconds, PostgreSQL microseconds, which nobody else's write shares. */
function guaranteeOf(write: PartyChange, row: PartyRow): Guarantee {
  if (write.createsRows) return 'read-before';
  return row._timestamp.includes('.') ? 'tested' : 'seconds';
}

/** Updates parties one by one, each in one call that Tryton carries out completely or not at all. */
export class PartyUpdates {
  constructor(
    private readonly rpc: TrytonRpc,
    private readonly type: PartyType,
    private readonly vocabulary: Vocabulary,
    private readonly lists: WritingLists,
  ) {}

  /** One result per update. An error that would hit them all is given to those that were not tried. */
  async run(updates: readonly ActorUpdate[], signal: AbortSignal): Promise<UpdateResult[]> {
    const results: UpdateResult[] = [];
    let end: ErpError | null = null;
    for (const update of updates) {
      if (end !== null) {
        results.push({ ok: false, key: update.key, error: notTried(end) });
        continue;
      }
      const result = await this.#result(update, signal);
      if (!result.ok && ENDS_ALL.has(result.error.kind)) end = result.error;
      results.push(result);
    }
    return results;
  }

  async #result(update: ActorUpdate, signal: AbortSignal): Promise<UpdateResult> {
    try {
      return await this.#update(update, signal);
    } catch (error) {
      const known = withFields(error, this.type, update.values);
      if (known instanceof ErpError) return { ok: false, key: update.key, error: known };
      throw known;
    }
  }

  async #update(update: ActorUpdate, signal: AbortSignal): Promise<UpdateResult> {
    writtenFields(this.type, update.values);
    for (const key of Object.keys(update.expected)) {
      if (partyField(this.type, key) === null) throw new ErpError('validation', { fields: { [key]: '' } });
    }
    const written = Object.keys(update.values);
    const row = await this.#read(update.key, [...written, ...Object.keys(update.expected)], signal);
    checkExpectation(this.type, row, update);
    const current = valuesOf(this.type, row, written);
    const changes = Object.entries(update.values).filter(([key, value]) => !sameValue(current[key], value));
    if (changes.length === 0) return this.#ok(row, written, 'read-before');
    const write = partyWrite(this.type, row, Object.fromEntries(changes), this.lists);
    await this.#write(row, write, signal);
    const guarantee = guaranteeOf(write, row);
    const after = await this.#read(update.key, written, signal).catch(() => null);
    if (after !== null) return this.#ok(after, written, guarantee);
    return this.#unread(row, update.values, guarantee);
  }

  async #read(key: string, fields: readonly string[], signal: AbortSignal): Promise<PartyRow> {
    const rows = await readParties(this.rpc, [key], columnsFor(this.type, fields), signal);
    const row = rows.get(String(parseKey(key)));
    if (row === undefined) throw new ErpError('not-found');
    return row;
  }

  async #write(row: PartyRow, write: PartyChange, signal: AbortSignal): Promise<void> {
    const timestamps = { ...write.timestamps, [`party.party,${row.id}`]: row._timestamp };
    const options = { writes: true, context: { _timestamp: timestamps } };
    await this.rpc.call('model.party.party.write', [[row.id], write.values], v.unknown(), signal, options);
  }

  #ok(row: PartyRow, fields: readonly string[], guarantee: Guarantee): UpdateResult {
    return { ok: true, actor: actorOf(this.type, row, fields, this.vocabulary), guarantee };
  }

  /** The write is known to have succeeded although reading it back failed: then the values are those that were sent. */
  #unread(row: PartyRow, values: FieldValues, guarantee: Guarantee): UpdateResult {
    const actor = actorOf(this.type, row, [], this.vocabulary);
    return { ok: true, actor: { ...actor, values, version: null }, guarantee };
  }
}

function notTried(error: ErpError): ErpError {
  const { serverMessage, fields, explanation, until } = error;
  return new ErpError(error.kind, {
    serverMessage,
    fields,
    ...(explanation === null ? {} : { explanation }),
    ...(until === null ? {} : { until }),
  });
}
