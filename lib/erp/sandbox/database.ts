import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { SAMPLE_ACTOR_TYPES } from './actor-fields';

interface ActorCollection {
  key: number;
  /** Parsed with `parseRow` when read. */
  value: unknown;
  indexes: { name: string; changed: number };
}

/** What is stored, for each actor type and for the whole. Values are `unknown` because they are parsed when read. */
export interface SampleSchema extends DBSchema {
  customer: ActorCollection;
  supplier: ActorCollection;
  person: ActorCollection;
  project: ActorCollection;
  catalogue: { key: [string, number]; value: unknown };
  state: { key: string; value: unknown };
}

export type SampleDatabase = IDBPDatabase<SampleSchema>;
export type SampleStore = StoreNames<SampleSchema>;

/** Opens the database of one data set, making it when it is not there. Gives way when another tab wants to replace it. */
export function openSampleDatabase(name: string, onClosed: () => void): Promise<SampleDatabase> {
  return openDB<SampleSchema>(name, 1, {
    upgrade(database) {
      for (const type of SAMPLE_ACTOR_TYPES) {
        const store = database.createObjectStore(type, { keyPath: 'id' });
        store.createIndex('name', 'order.name');
        store.createIndex('changed', 'changed');
      }
      database.createObjectStore('catalogue', { keyPath: ['type', 'block'] });
      database.createObjectStore('state');
    },
    blocking(_current, _wanted, event) {
      onClosed();
      if (event.target instanceof IDBDatabase) event.target.close();
    },
    terminated: onClosed,
  });
}

export type WriteTransaction = IDBPTransaction<SampleSchema, SampleStore[], 'readwrite'>;

/** Runs work in one transaction: all of it is stored, or nothing when it throws. */
export async function writing<Result>(
  database: SampleDatabase,
  stores: SampleStore[],
  work: (transaction: WriteTransaction) => Promise<Result>,
): Promise<Result> {
  const transaction = database.transaction<SampleStore[], 'readwrite'>(stores, 'readwrite');
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    await abandon(transaction);
    throw error;
  }
}

async function abandon(transaction: WriteTransaction): Promise<void> {
  const done = transaction.done.catch(() => undefined);
  try {
    transaction.abort();
  } catch {
    // It has ended by itself: the error came from the database.
  }
  await done;
}
