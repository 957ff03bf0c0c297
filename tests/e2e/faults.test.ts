import { afterEach, describe, expect, it } from 'vitest';
import { changeMechanism, changeParty } from '../tryton/party';
import type { Fate } from '../tryton/proxy';
import { eventually } from './harness/condition';
import type { Surface } from './harness/surface';
import { useWorld } from './harness/world';
import { compareWith, confirm, connect, pick, startConnecting } from './parts/connecting';
import { crmValue, crmWrites } from './parts/crm-log';
import { atNextErpWrite, watchErpWrites } from './parts/erp-log';
import { erpPanel, openErpTab } from './parts/erp-tab';
import { partyOf, partyValue } from './parts/tryton-party';

const world = useWorld({ erp: 'tryton', proxied: true });

/** A company whose phone and e-mail differ, with everything chosen: Save will write its phone to Tryton, and back its e-mail. */
async function readyToSave(company: number, actor: 'Customer' | 'Supplier' = 'Customer'): Promise<Surface> {
  const page = await world.company(company);
  const dialog = await startConnecting(world, page, actor);
  await dialog.fill('Search ERP', String(10_000 + company));
  await compareWith(dialog, new RegExp(`\\b${10_000 + company}\\b`));
  await pick(dialog, 'Phone', 'SuperOffice');
  await confirm(dialog);
  await erpPanel(page).seeText('Save will connect');
  return page;
}

const valuesOf = async (company: number) => ({
  erp: { phone: await partyValue(world, company, 'phone'), email: await partyValue(world, company, 'email') },
  crm: {
    phone: await crmValue(world, company, '/Phones/0/Value'),
    email: await crmValue(world, company, '/Emails/0/Value'),
  },
});
type Values = Awaited<ReturnType<typeof valuesOf>>;

/** Both sides after Save has done everything: the phone of the CRM, the e-mail of the ERP. */
const settled = ({ crm, erp }: Values): Values => ({
  erp: { phone: String(crm.phone), email: erp.email },
  crm: { phone: crm.phone, email: erp.email },
});

async function saveAgain(page: Surface): Promise<void> {
  await eventually(async () => !(await erpPanel(page).isDisabled('button', 'Save')), 'Save to be possible again');
  await erpPanel(page).click('button', 'Save');
  await erpPanel(page).seeText('In sync');
}

describe('the ERP fails while saving', () => {
  it('stopped in the middle: says so, and one Save after its restart writes everything once', async () => {
    const page = await readyToSave(2);
    const before = await valuesOf(2);
    const writes = watchErpWrites(world);
    atNextErpWrite(world, async (): Promise<Fate> => {
      await world.tryton.kill();
      return 'forward';
    });
    await erpPanel(page).click('button', 'Save');
    await erpPanel(page).seeText('Tryton does not answer.');
    await world.tryton.restart();
    expect(await valuesOf(2)).toEqual(before);
    const tried = writes().length;
    await saveAgain(page);
    expect(await valuesOf(2)).toEqual(settled(before));
    expect(writes().length - tried).toBe(1);
    expect((await crmWrites(world)).length).toBe(1);
  });

  it('answer lost after it wrote: says that it is not known, and never writes twice', async () => {
    const page = await readyToSave(3);
    const before = await valuesOf(3);
    const writes = watchErpWrites(world);
    atNextErpWrite(world, () => 'lose-reply');
    await erpPanel(page).click('button', 'Save');
    await erpPanel(page).seeText(/may have been carried out/);
    expect((await valuesOf(3)).erp).toEqual(settled(before).erp);
    await saveAgain(page);
    expect(await valuesOf(3)).toEqual(settled(before));
    expect(writes().length).toBe(1);
    expect((await crmWrites(world)).length).toBe(1);
  });

  it('answer lost, and then given up: no link is made, and nothing is written to the CRM', async () => {
    const page = await readyToSave(21);
    const before = await valuesOf(21);
    atNextErpWrite(world, () => 'lose-reply');
    await erpPanel(page).click('button', 'Save');
    await erpPanel(page).seeText(/may have been carried out/);
    await erpPanel(page).click('button', 'Cancel');
    await erpPanel(page).seeText(/not connected to Tryton/i);
    await world.browser.stopWorker();
    await page.reload();
    await openErpTab(page);
    await erpPanel(page).seeText(/not connected to Tryton/i);
    expect((await valuesOf(21)).crm).toEqual(before.crm);
    expect(await crmWrites(world)).toEqual([]);
  });

  it('answer lost on a connection that was used before: the browser sends it again, and no harm comes of it', async () => {
    const page = await readyToSave(23, 'Supplier');
    const before = await valuesOf(23);
    world.proxy.keepConnections(true);
    atNextErpWrite(world, () => 'lose-reply');
    await erpPanel(page).click('button', 'Save');
    await erpPanel(page).seeText(/In sync|may have been carried out/);
    world.proxy.keepConnections(false);
    if ((await erpPanel(page).count('button', 'Save')) > 0) await saveAgain(page);
    expect(await valuesOf(23)).toEqual(settled(before));
    expect((await crmWrites(world)).length).toBe(1);
  });

  it('asks for a pause: nothing is written, and Save works afterwards', async () => {
    const page = await readyToSave(4);
    const before = await valuesOf(4);
    atNextErpWrite(world, () => ({ status: 429, headers: { 'Retry-After': '1' }, body: '' }));
    await erpPanel(page).click('button', 'Save');
    await erpPanel(page).seeText('Tryton asks for a pause.');
    expect(await valuesOf(4)).toEqual(before);
    expect(await crmWrites(world)).toEqual([]);
    await saveAgain(page);
    expect(await valuesOf(4)).toEqual(settled(before));
  });

  it.each([500, 503])('answers %i: nothing is written to the CRM before the ERP has the values', async (status) => {
    const company = status === 500 ? 5 : 14;
    const page = await readyToSave(company);
    const before = await valuesOf(company);
    const writes = watchErpWrites(world);
    atNextErpWrite(world, () => ({ status, body: '' }));
    await erpPanel(page).click('button', 'Save');
    await erpPanel(page).seeText(/Your user in Tryton may not do this|Tryton reported an error of its own/);
    expect(await valuesOf(company)).toEqual(before);
    await saveAgain(page);
    expect(await valuesOf(company)).toEqual(settled(before));
    expect(writes().length).toBe(2);
    expect((await crmWrites(world)).length).toBe(1);
  });
});

describe('the CRM fails while saving', () => {
  it('session ended before Save: nothing is written, and Save works after signing in', async () => {
    const page = await readyToSave(15);
    const before = await valuesOf(15);
    const writes = watchErpWrites(world);
    await world.crm.control.expireSessions();
    await erpPanel(page).click('button', 'Save');
    await erpPanel(page).seeText(/You are no longer signed in to/);
    expect(await valuesOf(15)).toEqual(before);
    expect(writes()).toEqual([]);
    await page.reload();
    await openErpTab(page);
    await erpPanel(page).seeText('Save will connect');
    await saveAgain(page);
    expect(await valuesOf(15)).toEqual(settled(before));
    expect(writes().length).toBe(1);
  });

  it('session ended after the ERP was written: it is said, and Save finishes without writing twice', async () => {
    const page = await readyToSave(13, 'Supplier');
    const before = await valuesOf(13);
    const writes = watchErpWrites(world);
    atNextErpWrite(world, async (): Promise<Fate> => {
      await world.crm.control.expireSessions();
      return 'forward';
    });
    await erpPanel(page).click('button', 'Save');
    await erpPanel(page).seeText(/You are no longer signed in to/);
    expect((await valuesOf(13)).erp).toEqual(settled(before).erp);
    expect((await valuesOf(13)).crm).toEqual(before.crm);
    await page.reload();
    await openErpTab(page);
    await saveAgain(page);
    expect(await valuesOf(13)).toEqual(settled(before));
    expect(writes().length).toBe(1);
  });

  it.each([409, 412, 500])('refuses with %i after the ERP was written: Save again finishes it', async (status) => {
    const company = { 409: 22, 412: 24, 500: 25 }[status] ?? 0;
    const page = await readyToSave(company);
    const before = await valuesOf(company);
    const writes = watchErpWrites(world);
    await world.crm.control.failNextWrite({ status, message: `Refused for the test: ${status}` });
    await erpPanel(page).click('button', 'Save');
    await erpPanel(page).seeText(`Refused for the test: ${status}`);
    expect((await valuesOf(company)).erp).toEqual(settled(before).erp);
    expect((await valuesOf(company)).crm).toEqual(before.crm);
    await saveAgain(page);
    expect(await valuesOf(company)).toEqual(settled(before));
    expect(writes().length).toBe(1);
  });
});

describe('someone else changes a record between choosing and Save', () => {
  it('in the CRM: nothing is written, the chooser shows the new value', async () => {
    const page = await readyToSave(32);
    const before = await valuesOf(32);
    const writes = watchErpWrites(world);
    await world.crm.control.editRecord({ entity: 'Contact', id: 32, changes: { Phones: [{ Value: '11 22 33 44' }] } });
    await erpPanel(page).click('button', 'Save');
    await erpPanel(page).seeText(/in the meantime/);
    expect(writes()).toEqual([]);
    expect(await crmWrites(world)).toEqual([]);
    await erpPanel(page).click('button', 'Continue');
    const dialog = await world.dialog();
    await dialog.seeText('11 22 33 44');
    await pick(dialog, 'Phone', 'SuperOffice');
    await confirm(dialog);
    await saveAgain(page);
    expect((await valuesOf(32)).erp).toEqual({ ...before.erp, phone: '11 22 33 44' });
    expect((await valuesOf(32)).crm).toEqual({ phone: '11 22 33 44', email: before.erp.email });
  });

  it.each([
    ['the party itself', 33],
    ['only its phone', 34],
  ])('in Tryton, %s: nothing is overwritten, the chooser shows the new value', async (what, company) => {
    const page = await readyToSave(company);
    const before = await valuesOf(company);
    const { id } = await partyOf(world, company);
    const writes = watchErpWrites(world);
    if (what === 'only its phone') await changeMechanism(world.tryton, id, 'phone', '44 33 22 11');
    else await changeParty(world.tryton, id, { name: 'Renamed meanwhile' });
    await erpPanel(page).click('button', 'Save');
    await erpPanel(page).seeText(/in the meantime/);
    expect(writes()).toEqual([]);
    expect(await crmWrites(world)).toEqual([]);
    await erpPanel(page).click('button', 'Continue');
    const dialog = await world.dialog();
    await dialog.seeText(what === 'only its phone' ? '44 33 22 11' : 'Renamed meanwhile');
    expect((await valuesOf(company)).crm).toEqual(before.crm);
  });

  it('in Tryton in the very moment of the write: Tryton itself refuses, and nothing is overwritten', async () => {
    const page = await readyToSave(35);
    const before = await valuesOf(35);
    const { id } = await partyOf(world, 35);
    atNextErpWrite(world, async (): Promise<Fate> => {
      await changeMechanism(world.tryton, id, 'phone', '55 66 77 88');
      return 'forward';
    });
    await erpPanel(page).click('button', 'Save');
    await erpPanel(page).seeText(/in the meantime/);
    expect((await valuesOf(35)).erp).toEqual({ ...before.erp, phone: '55 66 77 88' });
    expect((await valuesOf(35)).crm).toEqual(before.crm);
  });
});

describe('a connected record', () => {
  const connected = async (company: number) => {
    const page = await world.company(company);
    await connect(world, page, 'Customer', new RegExp(`\\b${10_000 + company}\\b`));
    await world.crm.control.clearRequests();
    return page;
  };
  afterEach(() => world.tryton.restart());

  it('keeps its values on the tab, with their age, while the ERP is stopped', async () => {
    const page = await connected(9);
    await world.tryton.kill();
    await page.reload();
    await openErpTab(page);
    await erpPanel(page).seeText('Tryton does not answer.');
    await erpPanel(page).seeText('38 02 61 15');
    await erpPanel(page).seeText(/These values (are from|were read)/);
  });

  it('says that the CRM session has ended, and reads again after signing in', async () => {
    const page = await connected(10);
    await page.click('tab', 'Company');
    await world.crm.control.expireSessions();
    await openErpTab(page);
    await erpPanel(page).seeText(/You are no longer signed in to/);
    await erpPanel(page).seeText('brenneriet@viddas-kaffe.example');
    await page.reload();
    await openErpTab(page);
    await erpPanel(page).seeText('In sync');
    await world.crm.control.expireSessions();
    await erpPanel(page).click('button', 'Sync Now');
    await erpPanel(page).seeText(/You are no longer signed in to/);
    await page.reload();
    await openErpTab(page);
    await erpPanel(page).seeText('In sync');
  });

  it('is not synced from the popup once its CRM page is closed, and says so', async () => {
    const page = await connected(18);
    await changeMechanism(world.tryton, (await partyOf(world, 18)).id, 'phone', '62 52 19 77');
    await page.close();
    const record = JSON.stringify({ site: world.siteId, entity: 'company', id: '18' });
    const popup = await world.page(`popup.html?window=1&record=${encodeURIComponent(record)}`);
    await popup.click('button', 'Sync Now');
    await popup.seeText(/No page of .* is open\./);
    await popup.seeText(/Open the record in/);
    expect(await crmWrites(world)).toEqual([]);
    expect(await crmValue(world, 18, '/Phones/0/Value')).toBe('62 52 19 00');
  });
});
