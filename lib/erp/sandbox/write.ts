import type { Actor, ActorAddress } from '../../model/actor';
import { type FieldValue, type FieldValues, isBlank } from '../../model/value';
import { type ActorDraft, type ActorUpdate, ErpError, type UpdateResult } from '../contract';
import { fieldsOf, type SampleActorType } from './actor-fields';
import { writeEntries } from './catalogue';
import { type SampleDatabase, type SampleStore, type WriteTransaction, writing } from './database';
import { idOfKey } from './key';
import { actorOf, parseRow, type Row, rowOf } from './row';
import { parseState, STATE_KEY } from './state';
import { problemsOf } from './validate';

const FIRST_ID: Readonly<Record<SampleActorType, number>> = {
  customer: 10_001,
  supplier: 20_001,
  person: 30_001,
  project: 40_001,
};

/** Creates an actor under the next free number. The reply holds all its fields. */
export async function createActor(
  database: SampleDatabase,
  type: SampleActorType,
  draft: ActorDraft,
  signal: AbortSignal,
): Promise<Actor> {
  const { parent } = draft;
  const problem = problemsOf(type, draft.values, true);
  if (problem !== null) throw problem;
  const parentStore = parentStoreOf(type, parent);
  signal.throwIfAborted();
  const stores: SampleStore[] = [type, 'catalogue', 'state'];
  const row = await writing(database, parentStore === null ? stores : [...stores, parentStore], async (transaction) => {
    if (parentStore !== null && parent !== null) {
      const found = await transaction.objectStore(parentStore).getKey(idOfKey(parent.key));
      if (found === undefined) throw missing(parentStore, parent.key);
    }
    const last = await transaction.objectStore(type).openKeyCursor(null, 'prev');
    const id = last === null ? FIRST_ID[type] : last.key + 1;
    return store(transaction, type, { id, values: blankless(draft.values), archived: false, replacedBy: null, parent });
  });
  const fields = fieldsOf(type).map((field) => field.key);
  return actorOf(type, row, fields);
}

/** Updates actors one by one in a single transaction; one that is refused does not hold the others back. */
export async function updateActors(
  database: SampleDatabase,
  type: SampleActorType,
  updates: readonly ActorUpdate[],
  signal: AbortSignal,
): Promise<readonly UpdateResult[]> {
  signal.throwIfAborted();
  return writing(database, [type, 'catalogue', 'state'], async (transaction) => {
    const results: UpdateResult[] = [];
    for (const update of updates) results.push(await updateActor(transaction, type, update));
    return results;
  });
}

async function updateActor(
  transaction: WriteTransaction,
  type: SampleActorType,
  update: ActorUpdate,
): Promise<UpdateResult> {
  const stored = await transaction.objectStore(type).get(idOfKey(update.key));
  if (stored === undefined) return { ok: false, key: update.key, error: missing(type, update.key) };
  const row = parseRow(stored);
  const error = refusal(type, row, update);
  if (error !== null) return { ok: false, key: update.key, error };
  const changed = Object.entries(update.values).filter(([key, value]) => !sameValue(row.values[key], value));
  const values = { ...row.values, ...blankless(Object.fromEntries(changed)) };
  const written = changed.length === 0 ? row : await store(transaction, type, { ...row, values });
  return { ok: true, actor: actorOf(type, written, Object.keys(update.values)), guarantee: 'tested' };
}

async function store(
  transaction: WriteTransaction,
  type: SampleActorType,
  content: Parameters<typeof rowOf>[1],
): Promise<Row> {
  const state = parseState(await transaction.objectStore('state').get(STATE_KEY));
  const changes = state.changes + 1;
  const row = rowOf(type, content, changes, Date.now());
  await transaction.objectStore(type).put(row);
  await writeEntries(transaction.objectStore('catalogue'), type, [row]);
  await transaction.objectStore('state').put({ ...state, changes }, STATE_KEY);
  return row;
}

function refusal(type: SampleActorType, row: Row, update: ActorUpdate): ErpError | null {
  const different = Object.entries(update.expected).filter(([key, value]) => !sameValue(row.values[key], value));
  if (different.length > 0) {
    const fields = Object.fromEntries(different.map(([key]) => [key, `Is now "${row.values[key] ?? ''}"`]));
    return new ErpError('conflict', { serverMessage: 'Changed by someone else', fields });
  }
  if (update.version !== null && update.version !== String(row.changed)) {
    const serverMessage = `Changed by someone else: version ${row.changed}, expected ${update.version}`;
    return new ErpError('conflict', { serverMessage });
  }
  return problemsOf(type, update.values, false);
}

function missing(type: SampleActorType, key: string): ErpError {
  return new ErpError('not-found', { serverMessage: `There is no ${type} ${key}` });
}

function sameValue(left: FieldValue | undefined, right: FieldValue | undefined): boolean {
  return isBlank(left) ? isBlank(right) : left === right;
}

function blankless(values: FieldValues): FieldValues {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, isBlank(value) ? null : value]));
}

function parentStoreOf(type: SampleActorType, parent: ActorAddress | null): 'customer' | 'supplier' | null {
  if (type === 'customer' || type === 'supplier') {
    if (parent === null) return null;
    throw new ErpError('validation', { serverMessage: `A ${type} has no parent` });
  }
  if (parent?.type === 'customer' || parent?.type === 'supplier') return parent.type;
  if (parent === null && type === 'project') return null;
  throw new ErpError('validation', { serverMessage: `A ${type} needs a customer or a supplier as its parent` });
}
