import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { ErpError } from '../../../lib/erp/contract';
import { FailureError, failure } from '../../../lib/model/failure';
import type { RecordAddress } from '../../../lib/model/record';
import { cancelDialog, compareSelected, dialogView, pick, readyToSave, select } from '../../../lib/service/dialog';
import { beginConnect, beginEdit, cancelEdit, keepAsIs, reopenDialog } from '../../../lib/service/edit';
import type { Environment } from '../../../lib/service/environment';
import { resumeRuns } from '../../../lib/service/recover';
import { save } from '../../../lib/service/save';
import { CONNECTION, RECORD, Setting } from '../../fakes/setting';

const { signal } = new AbortController();
const OTHER: RecordAddress = { ...RECORD, id: '2' };

let setting: Setting;
let environment: Environment;

beforeEach(async () => {
  setting = new Setting();
  await setting.prepare();
  environment = setting.worker();
});

async function readyOn(record = RECORD): Promise<void> {
  await beginEdit(environment, record);
  await beginConnect(environment, record, CONNECTION, 'customer', signal);
  await select(environment, record, CONNECTION, { key: '7', name: 'Fjellheim AS' });
  await compareSelected(environment, record, CONNECTION, signal);
  await readyToSave(environment, record, CONNECTION);
}

async function saved() {
  const view = await save(environment, RECORD, signal);
  return view.connections[0];
}

describe('nothing is written before Save', () => {
  it('while connecting, and after Cancel no link is left', async () => {
    await readyOn();
    await cancelEdit(environment, RECORD);
    expect([...setting.crm.writes, ...setting.erp.writes]).toEqual([]);
    expect(await environment.store.links.ofRecord(RECORD, CONNECTION)).toBeNull();
    expect(await environment.store.drafts.get(RECORD)).toBeNull();
  });

  it('writes what was picked, not what was proposed', async () => {
    await readyOn();
    await pick(environment, RECORD, CONNECTION, { phone: 'crm', email: 'erp' });
    const connection = await saved();
    expect(connection?.link?.state.kind).toBe('in-sync');
    expect(setting.erp.stored('7').values).toMatchObject({ phone: '+47 70 00 00 01', email: null });
    expect(setting.crm.values.email).toBeNull();
  });
});

describe('someone else changed a value between comparing and saving', () => {
  it.each([
    ['in the ERP', () => setting.erp.change('7', { phone: '+47 70 00 00 77' })],
    ['in the CRM', () => setting.crm.change({ phone: '+47 70 00 00 77' })],
  ])('%s: nothing is overwritten, and the chooser shows the new value', async (_where, change) => {
    await readyOn();
    change();
    const connection = await saved();
    expect(connection?.link).toBeNull();
    expect(connection?.intent).toMatchObject({ kind: 'connect', stage: 'choose', failure: { kind: 'conflict' } });
    expect([...setting.crm.writes, ...setting.erp.writes]).toEqual([]);
    const dialog = await dialogView(environment, RECORD, CONNECTION);
    const shown =
      dialog?.stage === 'choose' ? dialog.comparisons.find(({ field }) => field.erpField === 'phone') : null;
    expect([shown?.crm, shown?.erp]).toContain('+47 70 00 00 77');
  });

  it('a field that was equal counts as well: the base must not say they agreed', async () => {
    await readyOn();
    setting.crm.change({ 'postal.city': 'Oslo' });
    expect((await saved())?.intent).toMatchObject({ stage: 'choose', failure: { fields: { city: '' } } });
  });
});

describe('a save that one side refuses', () => {
  it('before anything is written leaves both as they were, with the reason', async () => {
    await readyOn();
    setting.erp.failing = new ErpError('auth', { serverMessage: 'Session expired' });
    const connection = await saved();
    expect(connection?.intent).toMatchObject({ stage: 'ready', failure: { source: 'erp', kind: 'auth' } });
    expect(setting.crm.writes).toEqual([]);
    expect(await environment.store.links.ofRecord(RECORD, CONNECTION)).toBeNull();
  });

  it('after the ERP was written says so, and saving again writes the rest only', async () => {
    await readyOn();
    setting.crm.failing = new FailureError(failure('crm', 'permission', { serverMessage: 'No right' }));
    const refused = await saved();
    expect(refused?.intent).toMatchObject({ stage: 'ready', failure: { source: 'crm', kind: 'permission' } });
    const left = refused?.intent?.kind === 'connect' ? refused.intent.writes : [];
    expect(new Set(left.map(({ side }) => side))).toEqual(new Set(['crm']));
    expect(setting.erp.writes).toHaveLength(1);
    const again = await saved();
    expect(again?.link?.state.kind).toBe('in-sync');
    expect(setting.erp.writes).toHaveLength(1);
    expect(setting.crm.writes).toHaveLength(1);
  });

  it('whose answer was lost after it was carried out is found out, not sent again', async () => {
    await readyOn();
    const write = setting.crm.write.bind(setting.crm);
    setting.crm.write = async (...parameters) => {
      setting.crm.write = write;
      await write(...parameters);
      throw new FailureError(failure('crm', 'unreachable', { outcomeUnknown: true }));
    };
    const connection = await saved();
    expect(connection?.link).toBeNull();
    expect((await environment.store.runs.open()).length).toBe(1);
    expect(await resumeRuns(environment, signal)).toBe(0);
    expect(setting.crm.writes).toHaveLength(1);
    expect((await environment.store.links.ofRecord(RECORD, CONNECTION))?.state).toBe('linked');
  });
});

describe('a save whose outcome is unknown', () => {
  /** The ERP takes the write, but its answer is lost; the CRM is not written yet. */
  async function answerLost(): Promise<void> {
    await readyOn();
    setting.erp.losesNextAnswer();
    expect((await saved())?.intent).toMatchObject({ failure: { outcomeUnknown: true } });
    expect(setting.erp.writes).toHaveLength(1);
    expect(setting.crm.writes).toEqual([]);
  }

  it('goes on with the next Save, without writing twice', async () => {
    await answerLost();
    expect((await saved())?.link?.state.kind).toBe('in-sync');
    expect(setting.erp.writes).toHaveLength(1);
  });

  it.each([
    ['Cancel', () => cancelEdit(environment, RECORD)],
    ['Undo', () => keepAsIs(environment, RECORD, CONNECTION)],
    ['Cancel in the dialog', () => cancelDialog(environment, RECORD, CONNECTION)],
  ])('is given up by %s: no link is made, and nothing more is written', async (_name, giveUp) => {
    await answerLost();
    await giveUp();
    expect(await resumeRuns(environment, signal)).toBe(0);
    expect(setting.erp.writes).toHaveLength(1);
    expect(setting.crm.writes).toEqual([]);
    expect(await environment.store.links.ofRecord(RECORD, CONNECTION)).toBeNull();
  });

  it('is not carried out when other values were picked meanwhile: those are written', async () => {
    await answerLost();
    await reopenDialog(environment, RECORD, CONNECTION);
    await compareSelected(environment, RECORD, CONNECTION, signal);
    await pick(environment, RECORD, CONNECTION, { phone: 'crm' });
    await readyToSave(environment, RECORD, CONNECTION);
    expect((await saved())?.link?.state.kind).toBe('in-sync');
    expect(setting.erp.stored('7').values.phone).toBe('+47 70 00 00 01');
    expect(setting.crm.values.phone).toBe('+47 70 00 00 01');
    expect(setting.crm.writes).toEqual([{ number2: '10007' }]);
  });

  it('does not decide about another actor that is chosen instead', async () => {
    setting.erp.add('8', { name: 'Other AS', number: '10008', phone: null, email: null, city: 'Oslo' });
    await answerLost();
    await select(environment, RECORD, CONNECTION, { key: '8', name: 'Other AS' });
    await compareSelected(environment, RECORD, CONNECTION, signal);
    await readyToSave(environment, RECORD, CONNECTION);
    await saved();
    expect((await environment.store.links.ofRecord(RECORD, CONNECTION))?.actor.key).toBe('8');
  });
});

describe('an actor has one link', () => {
  it('says to which record it is linked already', async () => {
    await readyOn();
    await saved();
    await beginConnect(environment, OTHER, CONNECTION, 'customer', signal);
    await select(environment, OTHER, CONNECTION, { key: '7', name: 'Fjellheim AS' });
    await expect(compareSelected(environment, OTHER, CONNECTION, signal)).rejects.toMatchObject({
      failure: { kind: 'taken', holder: 'Fjellheim AS' },
    });
  });

  it('also when two tabs save at the same moment: one is linked, the other is told', async () => {
    await readyOn(RECORD);
    await readyOn(OTHER);
    const views = await Promise.all([save(environment, RECORD, signal), save(environment, OTHER, signal)]);
    const linked = views.filter((view) => view.connections[0]?.link);
    const refused = views.flatMap(({ connections }) => connections[0]?.intent ?? []);
    expect(linked).toHaveLength(1);
    expect(refused).toMatchObject([{ failure: { kind: expect.stringMatching(/taken|conflict/) } }]);
    expect(setting.erp.writes).toHaveLength(1);
  });
});
