import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { superOffice } from '../../../lib/crm/superoffice/site';
import { compareSelected, dialogView, pick, readyToSave, select } from '../../../lib/service/dialog';
import { beginConnect, beginEdit } from '../../../lib/service/edit';
import { listMappings } from '../../../lib/service/mappings';
import { save } from '../../../lib/service/save';
import { syncNow, syncPicked } from '../../../lib/service/sync';
import { recordView } from '../../../lib/service/view';
import type { FakeWorker } from '../../fakes/environment';
import { CONNECTION, RECORD, Setting } from '../../fakes/setting';

const { signal } = new AbortController();

/** The same CRM, of which nothing can be written. */
const readOnly = {
  ...superOffice,
  description: { ...superOffice.description, access: 'read-only' as const },
  fields: (entity: Parameters<typeof superOffice.fields>[0]) =>
    superOffice.fields(entity).map((field) => ({ ...field, access: 'read-only' as const })),
};

let setting: Setting;
let environment: FakeWorker;

beforeEach(async () => {
  setting = new Setting();
  await setting.prepare();
  environment = { ...setting.worker(), crmSites: [readOnly] };
});

async function choose() {
  await beginEdit(environment, RECORD);
  await beginConnect(environment, RECORD, CONNECTION, 'customer', signal);
  await select(environment, RECORD, CONNECTION, { key: '7', name: 'Fjellheim AS' });
  return compareSelected(environment, RECORD, CONNECTION, signal);
}

async function link() {
  return (await recordView(environment, RECORD)).connections[0]?.link;
}

/** Label by meaning → the ERP value that is offered for copying. */
async function toCopy() {
  return Object.fromEntries((await link())?.toCopy.map(({ label, erp }) => [label.meaning, erp]) ?? []);
}

it('says so on the tab, and offers every way for values that goes by hand too', async () => {
  expect((await recordView(environment, RECORD)).crmAccess).toBe('read-only');
  const [table] = await listMappings(environment, CONNECTION, readOnly);
  const directions = Object.fromEntries(table?.rows.map(({ erpField, direction }) => [erpField, direction]) ?? []);
  expect(directions).toMatchObject({ phone: 'both', number: 'to-crm' });
  expect(table?.rows.find(({ erpField }) => erpField === 'number')?.directions).toEqual(['to-crm', 'none']);
});

it('keeps the values of the ERP where nothing else is picked, and never plans to write the CRM', async () => {
  const dialog = await choose();
  if (dialog.stage !== 'choose') throw new Error('No comparison');
  const byField = Object.fromEntries(dialog.comparisons.map((one) => [one.field.erpField, one]));
  expect(byField.phone).toMatchObject({ proposed: 'erp', field: { byHandInCrm: true, writableInCrm: false } });
  expect(dialog.writes).toMatchObject([{ side: 'erp', erpField: 'email' }]);
  await readyToSave(environment, RECORD, CONNECTION);
  await save(environment, RECORD, signal);
  expect(setting.crm.writes).toEqual([]);
  expect(setting.erp.stored('7').values).toMatchObject({ phone: '+47 70 00 00 02', email: 'post@fjellheim.example' });
  expect((await link())?.state).toEqual({ kind: 'in-sync' });
  expect(await toCopy()).toEqual({ number: '10007', phone: '+47 70 00 00 02' });
});

describe('once connected with the CRM’s phone', () => {
  beforeEach(async () => {
    await choose();
    await pick(environment, RECORD, CONNECTION, { phone: 'crm' });
    await readyToSave(environment, RECORD, CONNECTION);
    await save(environment, RECORD, signal);
    setting.erp.writes.length = 0;
    environment.shown.length = 0;
  });

  async function sync() {
    return (await syncNow(environment, RECORD, CONNECTION, signal)).connections[0]?.link?.state;
  }

  it('brings changes to the ERP, and leaves the ERP’s own for copying until the CRM holds them', async () => {
    setting.crm.change({ email: 'new@fjellheim.example' });
    setting.erp.change('7', { phone: '+47 70 33 33 33' });
    expect(await sync()).toEqual({ kind: 'in-sync' });
    expect(environment.shown).toEqual([]);
    expect(setting.erp.stored('7').values).toMatchObject({ phone: '+47 70 33 33 33', email: 'new@fjellheim.example' });
    expect(await toCopy()).toEqual({ number: '10007', phone: '+47 70 33 33 33' });
    setting.crm.change({ phone: '+47 70 33 33 33' });
    expect(await sync()).toEqual({ kind: 'in-sync' });
    expect(await toCopy()).toEqual({ number: '10007' });
    expect(setting.crm.writes).toEqual([]);
  });

  it('takes a change of the CRM for a conflict while a value waits to be copied', async () => {
    setting.erp.change('7', { phone: '+47 70 33 33 33' });
    await sync();
    setting.crm.change({ phone: '+47 70 44 44 44' });
    expect(await sync()).toMatchObject({ kind: 'conflicts' });
    expect(setting.erp.stored('7').values.phone).toBe('+47 70 33 33 33');
    await pick(environment, RECORD, CONNECTION, { phone: 'erp' });
    expect(await dialogView(environment, RECORD, CONNECTION)).toMatchObject({ writes: [] });
    await syncPicked(environment, RECORD, CONNECTION, signal);
    expect((await link())?.state).toEqual({ kind: 'in-sync' });
    expect(await toCopy()).toEqual({ number: '10007', phone: '+47 70 33 33 33' });
    expect([...setting.crm.writes, ...setting.erp.writes]).toEqual([]);
  });

  it('asks nobody about a value that the ERP no longer has', async () => {
    setting.erp.change('7', { phone: null });
    expect(await sync()).toEqual({ kind: 'in-sync' });
    expect(await toCopy()).toEqual({ number: '10007', phone: null });
  });
});
