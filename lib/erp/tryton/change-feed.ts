import * as v from 'valibot';
import { type ChangeCursor, compareCursors } from './change-cursor';
import { all, any, type Domain, WITH_ARCHIVED } from './domain';
import { encodeServerTime, type ServerTime, ServerTimeReply } from './encoding';
import type { TrytonRpc } from './rpc';

/** When a party last changed, itself or in one of its rows. */
export interface ChangedParty {
  readonly id: number;
  readonly time: ServerTime;
}

/** The rows whose change is a change of their party: written on their own, they leave its time stamp as it is. */
const ROWS = [
  { rows: 'contact_mechanisms', model: 'party.contact_mechanism' },
  { rows: 'addresses', model: 'party.address' },
  { rows: 'identifiers', model: 'party.identifier' },
] as const;

const Time = v.nullable(ServerTimeReply);
const Times = v.object({ create_date: Time, write_date: Time });
const DatedParty = v.object({
  id: v.number(),
  ...Times.entries,
  'contact_mechanisms.': v.array(Times),
  'addresses.': v.array(Times),
  'identifiers.': v.array(Times),
});
const DATE_COLUMNS = ['', ...ROWS.map(({ rows }) => `${rows}.`)].flatMap((start) => [
  `${start}create_date`,
  `${start}write_date`,
]);

/** `write_date` is empty until a record is written for the first time after its creation. */
function timeOf(record: v.InferOutput<typeof Times>): ServerTime {
  return record.write_date ?? record.create_date ?? '';
}

const changedFrom = (time: ServerTime): Domain =>
  any(
    ['write_date', '>=', encodeServerTime(time)],
    all(['write_date', '=', null], ['create_date', '>=', encodeServerTime(time)]),
  );

/**
 * All parties that changed at `cursor` or later, oldest change first, when they are no more than `limit`; else null.
 * One request, which is all that a system without changes costs.
 */
export async function fewChanges(
  rpc: TrytonRpc,
  scope: Domain,
  cursor: ChangeCursor,
  limit: number,
  signal: AbortSignal,
): Promise<ChangedParty[] | null> {
  const changed = changedFrom(cursor.time);
  // Archived rows too: that they were archived is a change.
  const somewhere = any(changed, ...ROWS.map(({ rows }): Domain => [rows, 'where', changed]));
  const parameters = [all(scope, somewhere), 0, limit + 1, [['id', 'ASC']], DATE_COLUMNS];
  const options = { context: WITH_ARCHIVED };
  const parties = await rpc.call('model.party.party.search_read', parameters, v.array(DatedParty), signal, options);
  if (parties.length > limit) return null;
  return parties
    .map((party) => {
      const rows = ROWS.flatMap((kind) => party[`${kind.rows}.`]);
      return {
        id: party.id,
        time: [party, ...rows].map(timeOf).reduce((left, right) => (left > right ? left : right)),
      };
    })
    .filter((party) => compareCursors(party, cursor) >= 0)
    .sort(compareCursors);
}

/** A table in which changes of parties are found, by one of its two time stamps. */
interface Stream {
  readonly model: string;
  /** Path from a record to its party's id. */
  readonly party: string;
  readonly date: 'write_date' | 'create_date';
  readonly scope: Domain;
}

function throughParty(scope: Domain): Domain {
  const [field, ...rest] = scope;
  return [`party.${String(field)}`, ...rest];
}

function streamsOf(scope: Domain): Stream[] {
  const parties = { model: 'party.party', party: 'id', scope };
  const rows = ROWS.map(({ model }) => ({ model, party: 'party.id', scope: throughParty(scope) }));
  return [parties, ...rows].flatMap((table) => [
    { ...table, date: 'create_date' as const, scope: all(table.scope, ['write_date', '=', null]) },
    { ...table, date: 'write_date' as const },
  ]);
}

const StreamRow = v.object({ id: v.number(), party: v.optional(v.number()), ...Times.entries });

async function readStream(
  rpc: TrytonRpc,
  stream: Stream,
  cursor: ChangeCursor,
  until: ServerTime | null,
  limit: number,
  signal: AbortSignal,
): Promise<ChangedParty[]> {
  const time = encodeServerTime(cursor.time);
  const from = any([stream.date, '>', time], all([stream.date, '=', time], [stream.party, '>=', cursor.id]));
  const to: Domain = until === null ? [] : [stream.date, '<=', encodeServerTime(until)];
  const order = [...new Set([stream.date, stream.party, 'id'])].map((column) => [column, 'ASC']);
  const columns = ['create_date', 'write_date', ...(stream.party === 'id' ? [] : ['party'])];
  const parameters = [all(stream.scope, from, to), 0, limit, order, columns];
  const options = { context: WITH_ARCHIVED };
  const rows = await rpc.call(`model.${stream.model}.search_read`, parameters, v.array(StreamRow), signal, options);
  return rows.map((row) => ({ id: row.party ?? row.id, time: timeOf(row) }));
}

/**
 * The next changes from `cursor` on, each party once, oldest first, at most `limit`; `more` says whether others follow.
 * All tables are read in the same order, and only as far as each of those before is known.
 */
export async function nextChanges(
  rpc: TrytonRpc,
  scope: Domain,
  cursor: ChangeCursor,
  limit: number,
  signal: AbortSignal,
): Promise<{ readonly parties: readonly ChangedParty[]; readonly more: boolean }> {
  const changes: ChangedParty[] = [];
  let horizon: ChangedParty | null = null;
  for (const stream of streamsOf(scope)) {
    const part: ChangedParty[] = await readStream(rpc, stream, cursor, horizon?.time ?? null, limit + 1, signal);
    changes.push(...part);
    const last = part.length > limit ? part.at(-1) : undefined;
    if (last !== undefined && (horizon === null || compareCursors(last, horizon) < 0)) horizon = last;
  }
  const seen = new Map<number, ChangedParty>();
  for (const change of changes.sort(compareCursors)) {
    if (horizon !== null && compareCursors(change, horizon) > 0) break;
    if (!seen.has(change.id)) seen.set(change.id, change);
  }
  const parties = [...seen.values()];
  return { parties: parties.slice(0, limit), more: horizon !== null || parties.length > limit };
}
