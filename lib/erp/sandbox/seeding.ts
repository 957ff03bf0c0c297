import { SAMPLE_ACTOR_TYPES } from './actor-fields';
import { writeEntries } from './catalogue';
import type { ActorAt, DataSet } from './data-set';
import { type SampleDatabase, type SampleStore, type WriteTransaction, writing } from './database';
import { type Row, rowOf } from './row';
import { parseState, STATE_KEY } from './state';

const EVERYTHING: SampleStore[] = [...SAMPLE_ACTOR_TYPES, 'catalogue', 'state'];
const CHUNK = 2_000;
/** The day on which all seed actors were made, so that the sample is the same for everyone. */
const SEED_TIME = Date.UTC(2026, 8, 1);

/** Puts the data set in place unless it is. Goes on where a stopped worker left off, beside other tabs that do the same. */
export async function ensureSeeded(database: SampleDatabase, data: DataSet, signal: AbortSignal): Promise<void> {
  const { seeded } = parseState(await database.get('state', STATE_KEY));
  if (seeded < data.size) await seedFrom(database, seeded, data.size, await data.load(signal), signal);
}

async function seedFrom(
  database: SampleDatabase,
  seeded: number,
  size: number,
  actorAt: ActorAt,
  signal: AbortSignal,
): Promise<void> {
  let done = seeded;
  while (done < size) {
    signal.throwIfAborted();
    done = await writing(database, EVERYTHING, (transaction) => seedChunk(transaction, size, actorAt));
  }
}

/** Puts everything back as it was at first. Versions go on counting, so that what was read before counts as changed. */
export async function resetToSeed(database: SampleDatabase, data: DataSet, signal: AbortSignal): Promise<void> {
  // Before the transaction, for one ends when it waits for something else.
  const actorAt = await data.load(signal);
  signal.throwIfAborted();
  const seeded = await writing(database, EVERYTHING, async (transaction) => {
    const { changes } = parseState(await transaction.objectStore('state').get(STATE_KEY));
    await Promise.all(EVERYTHING.map((name) => transaction.objectStore(name).clear()));
    await transaction.objectStore('state').put({ changes, seeded: 0 }, STATE_KEY);
    return seedChunk(transaction, data.size, actorAt);
  });
  await seedFrom(database, seeded, data.size, actorAt, signal);
}

async function seedChunk(transaction: WriteTransaction, size: number, actorAt: ActorAt): Promise<number> {
  const { changes, seeded } = parseState(await transaction.objectStore('state').get(STATE_KEY));
  const end = Math.min(seeded + CHUNK, size);
  const actors = Array.from({ length: Math.max(0, end - seeded) }, (_, index) => actorAt(seeded + index));
  for (const type of SAMPLE_ACTOR_TYPES) {
    const rows: Row[] = [];
    actors.forEach((actor, index) => {
      const { type: actorType, ...content } = actor;
      if (actorType === type) rows.push(rowOf(type, content, changes + index + 1, SEED_TIME));
    });
    await Promise.all(rows.map((row) => transaction.objectStore(type).put(row)));
    await writeEntries(transaction.objectStore('catalogue'), type, rows);
  }
  await transaction
    .objectStore('state')
    .put({ changes: changes + actors.length, seeded: seeded + actors.length }, STATE_KEY);
  return seeded + actors.length;
}
