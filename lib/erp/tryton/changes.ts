import type { Changes } from '../contract';
import { type ChangeCursor, compareCursors, readCursor, withOverlap, writeCursor } from './change-cursor';
import { type ChangedParty, fewChanges, nextChanges } from './change-feed';
import type { PartyType } from './party-fields';
import { actorOf, columnsFor } from './party-reading';
import type { PartyRow } from './party-reply';
import { readParties } from './party-store';
import type { TrytonRpc } from './rpc';
import { typeDomain } from './search';
import type { Vocabulary } from './vocabulary';

const PAGE_LIMIT = 1000;
/** A page must be able to hold more than the party at the cursor, or the feed would stand still. */
const SMALLEST_PAGE = 2;

/** Where the next page begins: at the last party of this one, which is given again. */
function cursorAfter(cursor: ChangeCursor, parties: readonly ChangedParty[]): ChangeCursor {
  const last = parties.at(-1);
  if (last === undefined) return cursor;
  const next = { time: last.time, id: last.id, walking: true };
  // One party alone can fill a page with its rows.
  return compareCursors(next, cursor) > 0 ? next : { ...next, id: next.id + 1 };
}

/** Where the next feed begins. Servers with microseconds run transactions side by side, so that some come into sight late. */
function finalCursor(
  cursor: ChangeCursor,
  parties: readonly ChangedParty[],
  rows: ReadonlyMap<string, PartyRow>,
): ChangeCursor {
  const last = parties.at(-1);
  if (last === undefined) return { ...cursor, walking: false };
  const isConcurrent = [...rows.values()].some((row) => row._timestamp.includes('.'));
  if (isConcurrent) return { time: withOverlap(last.time), id: 0, walking: false };
  return { time: last.time, id: last.id, walking: false };
}

/** Parties of a type that changed since a cursor, themselves or in their rows, archived and merged ones too. */
export async function changedParties(
  rpc: TrytonRpc,
  type: PartyType,
  since: string | null,
  fields: readonly string[],
  pageSize: number,
  vocabulary: Vocabulary,
  signal: AbortSignal,
): Promise<Changes> {
  const cursor = readCursor(since);
  const limit = Math.min(Math.max(pageSize, SMALLEST_PAGE), PAGE_LIMIT);
  const scope = typeDomain(type, vocabulary);
  const few = cursor.walking ? null : await fewChanges(rpc, scope, cursor, limit, signal);
  const { parties, more } =
    few === null ? await nextChanges(rpc, scope, cursor, limit, signal) : { parties: few, more: false };
  const keys = parties.map(({ id }) => String(id));
  const rows = await readParties(rpc, keys, columnsFor(type, fields), signal);
  const actors = keys.flatMap((key) => {
    const row = rows.get(key);
    return row === undefined ? [] : [actorOf(type, row, fields, vocabulary)];
  });
  const next = more ? cursorAfter(cursor, parties) : finalCursor(cursor, parties, rows);
  return { actors, cursor: writeCursor(next), more };
}
