import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { ErpError } from '../../../lib/erp/contract';
import { dialogView, pick } from '../../../lib/service/dialog';
import { beginDisconnect } from '../../../lib/service/edit';
import { refresh } from '../../../lib/service/refresh';
import { save } from '../../../lib/service/save';
import { syncNow, syncPicked } from '../../../lib/service/sync';
import { recordView } from '../../../lib/service/view';
import type { FakeWorker } from '../../fakes/environment';
import { CONNECTION, connected, RECORD, Setting } from '../../fakes/setting';

const { signal } = new AbortController();

let setting: Setting;
let environment: FakeWorker;

beforeEach(async () => {
  setting = new Setting();
  await connected(setting);
  environment = setting.worker();
});

async function sync() {
  return (await syncNow(environment, RECORD, CONNECTION, signal)).connections[0]?.link?.state;
}

it('asks each side once and writes nothing where nothing changed', async () => {
  const before = [setting.crm.reads, setting.erp.reads];
  expect(await sync()).toEqual({ kind: 'in-sync' });
  expect([setting.crm.reads - (before[0] ?? 0), setting.erp.reads - (before[1] ?? 0)]).toEqual([1, 1]);
  expect([...setting.crm.writes, ...setting.erp.writes]).toEqual([]);
});

it('accepts the same change on both sides without a write', async () => {
  setting.crm.change({ phone: '+47 70 11 11 11' });
  setting.erp.change('7', { phone: '+47 70 11 11 11' });
  expect(await sync()).toEqual({ kind: 'in-sync' });
  expect([...setting.crm.writes, ...setting.erp.writes]).toEqual([]);
  setting.crm.change({ phone: '+47 70 22 22 22' });
  await sync();
  expect(setting.erp.stored('7').values.phone).toBe('+47 70 22 22 22');
});

describe('a conflict', () => {
  beforeEach(async () => {
    setting.crm.change({ phone: '+47 70 11 11 11', email: 'crm@fjellheim.example' });
    setting.erp.change('7', { phone: '+47 70 22 22 22' });
  });

  it('opens the chooser and writes nothing before a pick, also not what is clear', async () => {
    await sync();
    expect(environment.shown).toEqual([RECORD]);
    expect([...setting.crm.writes, ...setting.erp.writes]).toEqual([]);
    const dialog = await dialogView(environment, RECORD, CONNECTION);
    expect(dialog).toMatchObject({ stage: 'choose', purpose: 'resolve' });
    await expect(syncPicked(environment, RECORD, CONNECTION, signal)).rejects.toMatchObject({
      failure: { kind: 'validation' },
    });
  });

  it('is settled by the pick, together with the other changes', async () => {
    await sync();
    await pick(environment, RECORD, CONNECTION, { phone: 'erp' });
    const view = await syncPicked(environment, RECORD, CONNECTION, signal);
    expect(view.connections[0]?.link?.state).toEqual({ kind: 'in-sync' });
    expect(view.connections[0]?.intent).toBeNull();
    expect(setting.crm.values.phone).toBe('+47 70 22 22 22');
    expect(setting.erp.stored('7').values.email).toBe('crm@fjellheim.example');
  });

  it('that someone changed again meanwhile is shown anew', async () => {
    await sync();
    await pick(environment, RECORD, CONNECTION, { phone: 'crm' });
    setting.erp.change('7', { phone: '+47 70 33 33 33' });
    await expect(syncPicked(environment, RECORD, CONNECTION, signal)).rejects.toMatchObject({
      failure: { kind: 'conflict' },
    });
    expect(setting.erp.stored('7').values.phone).toBe('+47 70 33 33 33');
  });
});

it('never lets a blank travel by itself', async () => {
  setting.erp.change('7', { phone: null });
  await sync();
  expect(setting.crm.values.phone).toBe('+47 70 00 00 02');
  expect((await recordView(environment, RECORD)).connections[0]?.intent).toEqual({ kind: 'resolve', failure: null });
});

it('says that a value is too long instead of cutting it', async () => {
  setting.crm.change({ 'postal.city': 'A city with a very long name indeed' });
  expect(await sync()).toMatchObject({ kind: 'failed', failure: { kind: 'validation', fields: { city: '20' } } });
  expect(setting.erp.stored('7').values.city).toBe('Stranda');
});

it('shows older values with the reason while the ERP does not answer, and recovers', async () => {
  setting.erp.failing = new ErpError('unreachable');
  const view = await refresh(environment, RECORD, signal);
  expect(view.connections[0]?.link).toMatchObject({ stale: true, state: { kind: 'failed' } });
  expect(view.connections[0]?.link?.values.length).toBeGreaterThan(0);
  expect((await refresh(environment, RECORD, signal)).connections[0]?.link).toMatchObject({
    stale: false,
    state: { kind: 'in-sync' },
  });
});

it('explains a link whose actor is gone', async () => {
  setting.erp.actors.delete('7');
  expect(await sync()).toEqual({ kind: 'broken', reason: 'missing', replacedBy: null });
});

it('disconnects by removing the link only', async () => {
  const reads = setting.crm.reads + setting.erp.reads;
  await beginDisconnect(environment, RECORD, CONNECTION);
  const view = await save(environment, RECORD, signal);
  expect(view.connections[0]?.link).toBeNull();
  expect(view.editing).toBe(false);
  expect(setting.crm.reads + setting.erp.reads).toBe(reads);
  expect(setting.erp.actors.has('7')).toBe(true);
});
