import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import type { Link } from '../../../lib/model/link';
import type { Run } from '../../../lib/model/run';
import { createStore } from '../../../lib/store/store';

let made = 0;
const freshName = () => `store-${++made}`;

function link(id: string, recordId: string, actorKey: string): Link {
  return {
    id,
    record: { site: 's', entity: 'company', id: recordId },
    recordName: `Company ${recordId}`,
    connectionId: 'c',
    actor: { type: 'customer', key: actorKey },
    actorName: `Customer ${actorKey}`,
    state: 'linked',
    base: {},
    createdAt: 1,
    syncedAt: null,
    viewedAt: Number(id),
  };
}

function run(id: string, of: Link): Run {
  return {
    id,
    purpose: 'connect',
    record: of.record,
    recordName: of.recordName,
    connectionId: of.connectionId,
    linkId: of.id,
    actor: of.actor,
    actorName: of.actorName,
    steps: [],
    base: {},
    crmVersion: null,
    erpVersion: null,
    state: 'open',
    failure: null,
    startedAt: Number(id),
    finishedAt: null,
  };
}

describe('links', () => {
  it('refuses a second link of a record and a second link of an actor on one connection', async () => {
    const { runs } = createStore(freshName());
    expect(await runs.begin(run('1', link('1', '10', '7')), link('1', '10', '7'))).toBe(true);
    expect(await runs.begin(run('2', link('2', '10', '8')), link('2', '10', '8'))).toBe(false);
    expect(await runs.begin(run('3', link('3', '11', '7')), link('3', '11', '7'))).toBe(false);
    expect((await runs.open()).map(({ id }) => id)).toEqual(['1']);
  });

  it('keeps the same actor key of another type apart', async () => {
    const { runs } = createStore(freshName());
    await runs.begin(run('1', link('1', '10', '7')), link('1', '10', '7'));
    const supplier: Link = { ...link('2', '11', '7'), actor: { type: 'supplier', key: '7' } };
    expect(await runs.begin(run('2', supplier), supplier)).toBe(true);
  });

  it('gives the recently viewed ones first, without those that are still being made', async () => {
    const { runs, links } = createStore(freshName());
    for (const id of ['1', '2', '3']) await runs.begin(run(id, link(id, id, id)), link(id, id, id));
    await links.update('2', (stored) => ({ ...stored, state: 'pending' }));
    expect((await links.recent(5)).map(({ id }) => id)).toEqual(['3', '1']);
  });

  it('survives a newer part of the extension opening the database', async () => {
    const name = freshName();
    const store = createStore(name);
    await store.settings.put({ dialogs: 'window', language: 'nb' });
    const newer = await openDB(name, 99);
    newer.close();
    await expect(store.settings.get()).rejects.toMatchObject({ failure: { kind: 'storage' } });
  });
});

describe('secrets', () => {
  it('come back as they were, and are nowhere in clear text', async () => {
    const name = freshName();
    const { secrets } = createStore(name);
    await secrets.put('c', { password: 'Admin-Pass-2026' });
    expect(await secrets.get('c')).toEqual({ password: 'Admin-Pass-2026' });
    const database = await openDB(name);
    const row: unknown = await database.get('secrets', 'c');
    expect(Buffer.from(JSON.stringify(row, bytesAsText)).includes('Admin-Pass')).toBe(false);
    const key: unknown = await database.get('keys', 'secrets');
    expect(key).toMatchObject({ extractable: false });
    database.close();
  });

  it('are a sign-in problem, not a crash, when the key is gone', async () => {
    const name = freshName();
    const { secrets } = createStore(name);
    await secrets.put('c', { password: 'x' });
    const database = await openDB(name);
    await database.clear('keys');
    database.close();
    await expect(createStore(name).secrets.get('c')).rejects.toMatchObject({
      failure: { source: 'erp', kind: 'auth' },
    });
  });

  it('go with their connection, and its links with it', async () => {
    const { connections, secrets, runs, links } = createStore(freshName());
    await secrets.put('c', { password: 'x' });
    await runs.begin(run('1', link('1', '10', '7')), link('1', '10', '7'));
    await connections.remove('c');
    expect(await secrets.get('c')).toEqual({});
    expect(await links.get('1')).toBeNull();
  });
});

it('says that a row is broken instead of passing it on', async () => {
  const name = freshName();
  const { settings } = createStore(name);
  await settings.put({ dialogs: 'popup', language: 'auto' });
  const database = await openDB(name);
  await database.put('settings', { dialogs: 'somewhere' }, 'settings');
  database.close();
  await expect(settings.get()).rejects.toMatchObject({ failure: { kind: 'storage' } });
});

function bytesAsText(_key: string, value: unknown): unknown {
  const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : value;
  return bytes instanceof Uint8Array ? Buffer.from(bytes).toString('latin1') : bytes;
}
