import { type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';
import type { Schema } from '../messages/schemas/schema';
import { FailureError, failure } from '../model/failure';
import { MIGRATIONS } from './migrations';

export const STORE_NAMES = [
  'connections',
  'secrets',
  'keys',
  'settings',
  'sites',
  'drafts',
  'links',
  'snapshots',
  'runs',
  'profiles',
  'placeHealth',
  'assistants',
] as const;
export type StoreName = (typeof STORE_NAMES)[number];

export type Database = IDBPDatabase<unknown>;

/** Opens the database once, at first use. */
export type OpenDatabase = () => Promise<Database>;

/**
 * The extension's database. Another part that opens a newer version makes this one close, so that an update is never
 * blocked by a page that stayed open. Gives `FailureError` (storage) where the browser refuses a database.
 */
export function databaseOpener(name = 'counterpart'): OpenDatabase {
  let opening: Promise<Database> | null = null;
  const forget = () => {
    opening = null;
  };
  return () => {
    opening ??= open(name, forget).catch((cause: unknown) => {
      forget();
      throw new FailureError(failure('counterpart', 'storage', { serverMessage: String(cause) }));
    });
    return opening;
  };
}

async function open(name: string, onClosed: () => void): Promise<Database> {
  const database = await openDB(name, MIGRATIONS.length, {
    upgrade(connection, oldVersion, _newVersion, transaction) {
      for (const migrate of MIGRATIONS.slice(oldVersion)) migrate(connection, transaction);
    },
    blocking() {
      database.close();
      onClosed();
    },
    terminated: onClosed,
  });
  return database;
}

/** A row as its schema says. A row that does not fit is broken storage: said, never passed on as if it were good. */
export function parseRow<T>(schema: Schema<T>, row: unknown, store: StoreName): T {
  const parsed = v.safeParse(schema, row);
  if (parsed.success) return parsed.output;
  const words = `${store}: ${parsed.issues.map((issue) => `${v.getDotPath(issue) ?? ''} ${issue.message}`).join('; ')}`;
  throw new FailureError(failure('counterpart', 'storage', { serverMessage: words }));
}

export function parseOptionalRow<T>(schema: Schema<T>, row: unknown, store: StoreName): T | null {
  return row === undefined ? null : parseRow(schema, row, store);
}
