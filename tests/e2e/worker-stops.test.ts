import { describe, expect, it } from 'vitest';
import { changeMechanism } from '../tryton/party';
import { eventually } from './harness/condition';
import type { Surface } from './harness/surface';
import { useWorld } from './harness/world';
import { compareWith, confirm, connect, pick, picks, startConnecting } from './parts/connecting';
import { crmReads, crmValue, crmWrites } from './parts/crm-log';
import { atNextErpWrite, watchErpWrites } from './parts/erp-log';
import { erpPanel, openErpTab, plannedWrites, seeValues } from './parts/erp-tab';
import { partyOf, partyValue } from './parts/tryton-party';

const world = useWorld({ erp: 'tryton', proxied: true });
const stop = () => world.browser.stopWorker();

/** Writes that the CRM carried out; one that was refused did nothing. */
async function crmWritten(): Promise<number> {
  return (await crmWrites(world)).filter(({ status }) => status < 300).length;
}

/** Company with everything chosen: Save will write its phone to Tryton, and the e-mail of Tryton to the CRM. */
async function readyToSave(company: number): Promise<Surface> {
  const page = await world.company(company);
  const dialog = await startConnecting(world, page, 'Customer');
  await compareWith(dialog, new RegExp(`\\b${10_000 + company}\\b`));
  await pick(dialog, 'Phone', 'SuperOffice');
  await confirm(dialog);
  await erpPanel(page).seeText('Save will connect');
  return page;
}

async function expectSaved(company: number, phone: unknown, email: unknown): Promise<void> {
  expect(await partyValue(world, company, 'phone')).toBe(phone);
  expect(await crmValue(world, company, '/Phones/0/Value')).toBe(phone);
  expect(await partyValue(world, company, 'email')).toBe(email);
  expect(await crmValue(world, company, '/Emails/0/Value')).toBe(email);
}

/** The person goes on: where Save is offered again, they press it. */
async function goOn(page: Surface): Promise<void> {
  await eventually(async () => {
    const panel = erpPanel(page);
    if (/In sync/.test(await panel.text())) return true;
    if ((await panel.count('button', 'Save')) > 0 && !(await panel.isDisabled('button', 'Save'))) {
      await panel.click('button', 'Save');
    }
    return false;
  }, 'the record to be in sync');
}

describe('the worker is stopped', () => {
  it('at every step of connecting: the person goes on where they were', async () => {
    const phone = await crmValue(world, 2, '/Phones/0/Value');
    const email = await partyValue(world, 2, 'email');
    const writes = watchErpWrites(world);
    const page = await world.company(2);
    const panel = await openErpTab(page);
    await stop();
    await panel.click('button', 'Edit');
    await panel.see('button', 'Customer');
    await stop();
    await panel.click('button', 'Customer');
    const dialog = await world.dialog();
    await dialog.see('grid', 'Search results');
    await stop();
    await dialog.fill('Search ERP', 'Nordlys');
    await dialog.see('row', /\b10002\b/);
    await stop();
    await dialog.click('row', /\b10002\b/);
    await dialog.seeText('Chosen: Nordlys Energi AS');
    await stop();
    await dialog.click('button', 'Connect');
    await dialog.see('heading', 'Select correct field values');
    await pick(dialog, 'Phone', 'SuperOffice');
    await stop();
    expect(await picks(dialog)).toMatchObject({ Phone: 'crm', 'E-mail': 'erp' });
    await confirm(dialog);
    await panel.seeText('Save will connect Customer Nordlys Energi AS.');
    const planned = await plannedWrites(page);
    await stop();
    await page.reload();
    await openErpTab(page);
    await panel.seeText('Save will connect Customer Nordlys Energi AS.');
    expect(await plannedWrites(page)).toEqual(planned);
    expect(writes()).toEqual([]);
    await stop();
    await panel.click('button', 'Save');
    await panel.seeText('In sync');
    await stop();
    await page.reload();
    await openErpTab(page);
    await seeValues(page, { Phone: String(phone), Number: '10002' });
    await panel.seeText('In sync');
    await expectSaved(2, phone, email);
    expect(writes().length).toBe(1);
    expect(await crmWritten()).toBe(1);
  });

  it('with a dialog closed and opened again: what was typed and chosen is there', async () => {
    const page = await world.company(3);
    const dialog = await startConnecting(world, page, 'Customer');
    await dialog.fill('Search ERP', 'Tindra');
    await dialog.click('row', /Tindra Programvare/);
    await dialog.seeText('Chosen: Tindra Programvare AS');
    await dialog.close();
    await stop();
    await erpPanel(page).click('button', 'Continue');
    const again = await world.dialog();
    await again.seeText('Chosen: Tindra Programvare AS');
    expect(await again.value('Search ERP')).toBe('Tindra');
  });

  it.each([
    ['before the ERP has the values', 4],
    ['after the ERP has written, before its answer', 5],
  ])('during Save, %s: everything is written once', async (moment, company) => {
    const page = await readyToSave(company);
    const phone = await crmValue(world, company, '/Phones/0/Value');
    const email = await partyValue(world, company, 'email');
    const writes = watchErpWrites(world);
    const released = new AbortController();
    const release = new Promise((done) => released.signal.addEventListener('abort', done));
    atNextErpWrite(world, () => (moment.startsWith('before') ? 'hang' : { replyAfter: release }));
    await erpPanel(page).click('button', 'Save');
    await eventually(async () => writes().length === 1, 'the write to be on its way');
    if (moment.startsWith('after')) {
      await eventually(async () => (await partyValue(world, company, 'phone')) === phone, 'Tryton to have written');
    }
    await stop();
    released.abort();
    await goOn(page);
    await expectSaved(company, phone, email);
    expect(writes().length).toBe(moment.startsWith('before') ? 2 : 1);
    expect(await crmWritten()).toBe(1);
  });

  it('during Save, while the CRM has not answered: everything is written once', async () => {
    const page = await readyToSave(14);
    const phone = await crmValue(world, 14, '/Phones/0/Value');
    const email = await partyValue(world, 14, 'email');
    const writes = watchErpWrites(world);
    await world.crm.control.delay({ writes: 3000 });
    await world.crm.control.clearRequests();
    atNextErpWrite(world, async () => {
      await world.crm.control.clearRequests();
      return 'forward' as const;
    });
    await erpPanel(page).click('button', 'Save');
    await eventually(async () => writes().length === 1, 'the ERP to be written');
    await eventually(async () => (await crmReads(world, 14)).length > 0, 'the CRM to be read before it is written');
    await stop();
    await goOn(page);
    await expectSaved(14, phone, email);
    expect(writes().length).toBe(1);
    expect(await crmWritten()).toBe(1);
  });

  it('around Sync Now and in the middle of it: the change travels once', async () => {
    const page = await world.company(9);
    await connect(world, page, 'Customer', /\b10009\b/);
    await world.crm.control.clearRequests();
    await world.crm.control.editRecord({ entity: 'Contact', id: 9, changes: { Phones: [{ Value: '38 02 61 66' }] } });
    const writes = watchErpWrites(world);
    const released = new AbortController();
    const release = new Promise((done) => released.signal.addEventListener('abort', done));
    atNextErpWrite(world, () => ({ replyAfter: release }));
    await stop();
    await erpPanel(page).click('button', 'Sync Now');
    await eventually(async () => (await partyValue(world, 9, 'phone')) === '38 02 61 66', 'Tryton to have written');
    await stop();
    released.abort();
    await eventually(async () => {
      const panel = erpPanel(page);
      if (/In sync/.test(await panel.text()) && !(await panel.isDisabled('button', 'Sync Now'))) return true;
      if (!(await panel.isDisabled('button', 'Sync Now'))) await panel.click('button', 'Sync Now');
      return false;
    }, 'the record to be in sync');
    await seeValues(page, { Phone: '38 02 61 66' });
    expect(writes().length).toBe(1);
    expect(await crmWritten()).toBe(0);
  });

  it('while a conflict waits: it is still there, and the pick is written once', async () => {
    const page = await world.company(10);
    await connect(world, page, 'Customer', /\b10010\b/);
    await changeMechanism(world.tryton, (await partyOf(world, 10)).id, 'phone', '32 08 90 11');
    await world.crm.control.editRecord({ entity: 'Contact', id: 10, changes: { Phones: [{ Value: '32 08 90 22' }] } });
    await world.crm.control.clearRequests();
    const writes = watchErpWrites(world);
    await erpPanel(page).click('button', 'Sync Now');
    const dialog = await world.dialog();
    await dialog.see('heading', 'Select correct field values');
    await stop();
    await pick(dialog, 'Phone', 'SuperOffice');
    await stop();
    await dialog.click('button', 'Sync');
    await eventually(async () => (await partyValue(world, 10, 'phone')) === '32 08 90 22', 'the pick to be written');
    await erpPanel(page).seeText('In sync');
    expect(await crmValue(world, 10, '/Phones/0/Value')).toBe('32 08 90 22');
    expect(writes().length).toBe(1);
    expect(await crmWritten()).toBe(0);
  });

  it('around Disconnect: the link goes, neither system is touched', async () => {
    const page = await world.company(18);
    await connect(world, page, 'Customer', /\b10018\b/);
    await world.crm.control.clearRequests();
    const before = await partyOf(world, 18);
    const panel = erpPanel(page);
    await panel.click('button', 'Edit');
    await stop();
    await panel.click('button', 'Disconnect Customer');
    await panel.seeText('Save will disconnect');
    await stop();
    await panel.click('button', 'Save');
    await panel.seeText(/not connected to Tryton/i);
    await stop();
    await page.reload();
    await openErpTab(page);
    await panel.seeText(/not connected to Tryton/i);
    expect(await partyOf(world, 18)).toEqual(before);
    expect(await crmWrites(world)).toEqual([]);
  });
});
