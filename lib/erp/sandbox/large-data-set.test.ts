import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SearchRequest } from '../contract';
import { type DataSet, dataSetOf } from './data-set';
import { openSampleDatabase, type SampleDatabase } from './database';
import { SampleSearch } from './search';
import { ensureSeeded } from './seeding';
import { updateActors } from './write';

const never = new AbortController().signal;
const LARGE = dataSetOf({ data: 'large' });
/** A tenth of the large data set behaves like the whole of it and takes a tenth of the time. */
const TENTH: DataSet = { ...LARGE, size: 10_000 };
const FIRM_PAGE: SearchRequest = {
  actorType: 'customer',
  text: '',
  restrictions: [],
  parent: null,
  fields: ['name'],
  includeArchived: false,
  pageSize: 50,
  start: null,
};

let database: SampleDatabase;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openSampleDatabase(TENTH.database, () => undefined);
});

async function countEverything(): Promise<number> {
  const types = ['customer', 'supplier', 'person', 'project'] as const;
  const counts = await Promise.all(types.map((type) => database.count(type)));
  return counts.reduce((sum, count) => sum + count, 0);
}

describe('the large data set', () => {
  it('has 100,000 actors, each with an identity of its own', async () => {
    expect(LARGE.size).toBe(100_000);
    const actorAt = await LARGE.load(never);
    const identities = new Set<string>();
    for (let position = 0; position < LARGE.size; position += 1) {
      const actor = actorAt(position);
      identities.add(`${actor.type} ${actor.id}`);
    }
    expect(identities.size).toBe(100_000);
  });

  it('is filled on by the next one who opens it when filling was stopped', async () => {
    const controller = new AbortController();
    const stopped = new Error('stopped');
    const actorAt = await TENTH.load(never);
    const stopAfterSome: DataSet = {
      ...TENTH,
      load: async () => (position) => {
        if (position === 3_000) controller.abort(stopped);
        return actorAt(position);
      },
    };
    await expect(ensureSeeded(database, stopAfterSome, controller.signal)).rejects.toBe(stopped);
    expect(await countEverything()).toBeLessThan(TENTH.size);
    await Promise.all([ensureSeeded(database, TENTH, never), ensureSeeded(database, TENTH, never)]);
    expect(await countEverything()).toBe(TENTH.size);
  });

  it('is listed at any depth by looking through it once, and then reading one page of actors', async () => {
    await ensureSeeded(database, TENTH, never);
    const search = new SampleSearch();
    const shallow = await search.page(database, 'customer', FIRM_PAGE, never);
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const deep = await search.page(database, 'customer', { ...FIRM_PAGE, start: { offset: 9_000 } }, never);
    expect([shallow.actors.length, deep.actors.length]).toEqual([50, 50]);
    const state = 1;
    expect(get).toHaveBeenCalledTimes(50 + state);
    expect(getAll).not.toHaveBeenCalled();
  });

  it('is searched once for all pages of the hits, and again after a change', async () => {
    await ensureSeeded(database, TENTH, never);
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const search = new SampleSearch();
    const request = { ...FIRM_PAGE, text: 'bakeri' };
    const first = await search.page(database, 'customer', request, never);
    const reads = getAll.mock.calls.length;
    const second = await search.page(database, 'customer', { ...request, start: first.next }, never);
    expect(second.actors.length).toBe(50);
    expect(getAll.mock.calls.length).toBe(reads);
    const key = first.actors[0]?.key ?? '';
    await updateActors(database, 'customer', [{ key, version: null, expected: {}, values: { name: 'Gone' } }], never);
    const after = await search.page(database, 'customer', request, never);
    expect(after.actors.map((actor) => actor.key)).not.toContain(key);
  });

  it('stops looking when the search is given up', async () => {
    await ensureSeeded(database, TENTH, never);
    const controller = new AbortController();
    const reason = new Error('the user typed on');
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementationOnce(function (
      this: IDBObjectStore,
      ...range
    ) {
      controller.abort(reason);
      return this.getAll(...range);
    });
    const request = { ...FIRM_PAGE, text: 'bakeri' };
    await expect(new SampleSearch().page(database, 'customer', request, controller.signal)).rejects.toBe(reason);
    expect(getAll).toHaveBeenCalledTimes(2);
  });
});
