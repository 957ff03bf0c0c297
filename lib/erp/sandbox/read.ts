import type { Actor } from '../../model/actor';
import type { Changes } from '../contract';
import { ErpError } from '../contract';
import type { SampleActorType } from './actor-fields';
import type { SampleDatabase } from './database';
import { idOfKey } from './key';
import { actorOf, parseRow } from './row';

/** These actors in the order of their keys, without those that do not exist. */
export async function readActors(
  database: SampleDatabase,
  type: SampleActorType,
  keys: readonly string[],
  fields: readonly string[],
): Promise<readonly Actor[]> {
  const { store } = database.transaction(type);
  const stored = await Promise.all(keys.map((key) => store.get(idOfKey(key))));
  return stored.filter((row) => row !== undefined).map((row) => actorOf(type, parseRow(row), fields));
}

/**
 * Actors written at or after the cursor, oldest write first. While there are more, the cursor is that of the first one
 * that was not given, so that any page size makes progress.
 */
export async function readChanges(
  database: SampleDatabase,
  type: SampleActorType,
  cursor: string | null,
  fields: readonly string[],
  pageSize: number,
): Promise<Changes> {
  const from = cursor === null ? 0 : Number(cursor);
  if (cursor !== null && !/^\d{1,15}$/.test(cursor)) {
    throw new ErpError('validation', { serverMessage: `Unknown cursor "${cursor}"` });
  }
  const index = database.transaction(type).store.index('changed');
  const rows = (await index.getAll(IDBKeyRange.lowerBound(from), pageSize + 1)).map(parseRow);
  const given = rows.slice(0, pageSize);
  const next = rows[pageSize] ?? given.at(-1);
  return {
    actors: given.map((row) => actorOf(type, row, fields)),
    cursor: String(next?.changed ?? from),
    more: rows.length > pageSize,
  };
}
