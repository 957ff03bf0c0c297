import { describe, expect, it } from 'vitest';
import { changeFirstAddress, changeMechanism, changeParty } from '../tryton/party';
import { eventually } from './harness/condition';
import type { Surface } from './harness/surface';
import { useWorld } from './harness/world';
import { compareWith, confirm, connect, pick, save, startConnecting } from './parts/connecting';
import { crmValue, crmWrites } from './parts/crm-log';
import { erpPanel, openErpTab, plannedWrites, seeValues } from './parts/erp-tab';
import { partyOf, partyValue } from './parts/tryton-party';

const world = useWorld({ erp: 'tryton' });

describe('connecting a company to a party of Tryton', () => {
  it('writes what was picked to both systems, and nothing before Save', async () => {
    const partyBefore = await partyOf(world, 3);
    const companyBefore = await world.crm.control.readRecord('Contact', 3);
    const page = await world.company(3);
    const dialog = await startConnecting(world, page, 'Customer');
    await dialog.seeText('Connect "Nordlys Energi A/S avd. Bergen" to Tryton');
    await compareWith(dialog, /10003/);
    await pick(dialog, 'Phone', 'SuperOffice');
    await confirm(dialog);
    await erpPanel(page).seeText('Save will connect Customer');
    const planned = await plannedWrites(page);
    const phone = await crmValue(world, 3, '/Phones/0/Value');
    expect(planned).toContain(`Tryton: Phone 55 31 20 99 → ${phone}`);
    expect(await partyOf(world, 3)).toEqual(partyBefore);
    expect(await world.crm.control.readRecord('Contact', 3)).toEqual(companyBefore);

    await save(page);
    const party = await partyOf(world, 3);
    expect(await partyValue(world, 3, 'phone')).toBe(phone);
    expect(await crmValue(world, 3, '/Phones/0/Value')).toBe(phone);
    expect(await crmValue(world, 3, '/Emails/0/Value')).toBe('regnskap@nordlys-energi.example');
    expect(await crmValue(world, 3, '/Address/Postal/Address2')).toBe('c/o Regnskap');
    // Of the party, only the phone is another one.
    const withoutPhone = (state: typeof party) => state.mechanisms.filter(({ type }) => type !== 'phone');
    expect(withoutPhone(party)).toEqual(withoutPhone(partyBefore));
    expect({ ...party, mechanisms: [] }).toEqual({ ...partyBefore, mechanisms: [] });
    await seeValues(page, { Phone: String(phone), Number: '10003' });
    await erpPanel(page).seeText('connected Customer');
  });

  it('connects a supplier', async () => {
    const page = await world.company(12);
    const dialog = await startConnecting(world, page, 'Supplier');
    await compareWith(dialog, /Skogly Sagbruk AS/);
    await dialog.click('button', 'Select all SuperOffice');
    await confirm(dialog);
    const before = await world.crm.control.readRecord('Contact', 12);
    await save(page);
    await erpPanel(page).seeText('connected Supplier');
    expect(await world.crm.control.readRecord('Contact', 12)).toEqual(before);
    expect(await partyValue(world, 12, 'phone')).toBe(await crmValue(world, 12, '/Phones/0/Value'));
    expect(await partyValue(world, 12, 'email')).toBe(await crmValue(world, 12, '/Emails/0/Value'));
  });

  it('offers only parties of the category that was asked for', async () => {
    const dialog = await startConnecting(world, await world.company(12), 'Customer');
    await dialog.fill('Search ERP', 'Skogly Sagbruk AS');
    await dialog.seeText('Nothing in Tryton matches “Skogly Sagbruk AS”.');
  });

  it('finds a party by its number, its VAT number and its e-mail', async () => {
    const party = await partyOf(world, 11);
    const vat = party.identifiers.find(({ type }) => type === 'no_mva')?.code ?? '';
    const dialog = await startConnecting(world, await world.company(1), 'Customer');
    for (const text of [party.code, vat, 'salg@tindra.example']) {
      await dialog.fill('Search ERP', text);
      await eventually(async () => (await dialog.text()).includes('1 match'), `one match for ${text}`);
      await dialog.see('row', /Tindra Programvare AS/);
    }
  });

  it('leaves both systems as they were when it is cancelled, wherever', async () => {
    const partyBefore = await partyOf(world, 4);
    const companyBefore = await world.crm.control.readRecord('Contact', 4);
    const page = await world.company(4);
    const dialog = await startConnecting(world, page, 'Customer');
    await compareWith(dialog, /10004/);
    await dialog.click('button', 'Cancel');
    await eventually(() => dialog.closed(), 'the dialog to close');
    const panel = erpPanel(page);
    await panel.click('button', 'Customer');
    const again = await world.dialog();
    await compareWith(again, /10004/);
    await confirm(again);
    await panel.seeText('Save will connect');
    await panel.click('button', 'Cancel');
    await panel.seeText(/not connected to Tryton/i);
    expect(await partyOf(world, 4)).toEqual(partyBefore);
    expect(await world.crm.control.readRecord('Contact', 4)).toEqual(companyBefore);
    expect(await crmWrites(world)).toEqual([]);
  });

  it('says to which record a party is connected already', async () => {
    await connect(world, await world.company(9), 'Customer', /10009/);
    const dialog = await startConnecting(world, await world.company(10), 'Customer');
    await dialog.fill('Search ERP', '10009');
    await dialog.seeText('connected to Sørlandets Båtverksted AS');
    await dialog.focus('grid', 'Search results');
    await dialog.press('Home');
    await dialog.press('Enter');
    expect(await dialog.isDisabled('button', 'Connect')).toBe(true);
    await dialog.see('heading', 'Connect to ERP');
  });
});

describe('Sync Now', () => {
  async function connected(company: number): Promise<Surface> {
    const page = await world.company(company);
    await connect(world, page, 'Customer', new RegExp(String(10_000 + company)));
    await world.crm.control.clearRequests();
    return page;
  }

  it('carries changes of one side to the other, both ways at once', async () => {
    const page = await connected(10);
    const { id } = await partyOf(world, 10);
    await changeMechanism(world.tryton, id, 'phone', '32 08 90 55');
    await world.crm.control.editRecord({
      entity: 'Contact',
      id: 10,
      changes: { Emails: [{ Value: 'ny@viddas-kaffe.example' }] },
    });
    await erpPanel(page).click('button', 'Sync Now');
    await eventually(async () => (await partyValue(world, 10, 'email')) === 'ny@viddas-kaffe.example', 'the e-mail');
    await eventually(async () => (await crmValue(world, 10, '/Phones/0/Value')) === '32 08 90 55', 'the phone');
    await erpPanel(page).seeText('In sync');
    await seeValues(page, { Phone: '32 08 90 55', 'E-mail': 'ny@viddas-kaffe.example' });
    expect(await partyValue(world, 10, 'phone')).toBe('32 08 90 55');
    expect(await crmValue(world, 10, '/Emails/0/Value')).toBe('ny@viddas-kaffe.example');
  });

  it('writes nothing when nothing has changed', async () => {
    const page = await connected(18);
    const before = await partyOf(world, 18);
    await erpPanel(page).click('button', 'Sync Now');
    await eventually(
      async () => (await world.crm.control.requests()).some(({ path }) => path.startsWith('/api/v1/Contact/18')),
      'the CRM to be read',
    );
    await eventually(async () => !(await erpPanel(page).isDisabled('button', 'Sync Now')), 'the sync to end');
    await erpPanel(page).seeText('In sync');
    expect(await crmWrites(world)).toEqual([]);
    expect(await partyOf(world, 18)).toEqual(before);
  });

  it('asks where both sides changed, and writes only what was picked', async () => {
    const page = await connected(20);
    const { id } = await partyOf(world, 20);
    await changeMechanism(world.tryton, id, 'phone', '71 22 18 11');
    await changeFirstAddress(world.tryton, id, { city: 'ÅNDALSNES' });
    await world.crm.control.editRecord({
      entity: 'Contact',
      id: 20,
      changes: { Phones: [{ Value: '71 22 18 22' }] },
    });
    await erpPanel(page).click('button', 'Sync Now');
    const dialog = await world.dialog();
    await dialog.see('heading', 'Select correct field values');
    await dialog.seeText('71 22 18 11');
    await dialog.seeText('71 22 18 22');
    expect(await partyValue(world, 20, 'phone')).toBe('71 22 18 11');
    expect(await crmValue(world, 20, '/Phones/0/Value')).toBe('71 22 18 22');
    await pick(dialog, 'Phone', 'SuperOffice');
    await dialog.click('button', 'Sync');
    await eventually(async () => (await partyValue(world, 20, 'phone')) === '71 22 18 22', 'the picked phone');
    await erpPanel(page).seeText('In sync');
    expect(await crmValue(world, 20, '/Phones/0/Value')).toBe('71 22 18 22');
  });

  it('disconnects without touching either system', async () => {
    const page = await connected(19);
    const before = [await partyOf(world, 19), await world.crm.control.readRecord('Contact', 19)];
    const panel = erpPanel(page);
    await panel.click('button', 'Edit');
    await panel.click('button', 'Disconnect Customer');
    await panel.seeText('Save will disconnect');
    await panel.click('button', 'Save');
    await panel.seeText(/not connected to Tryton/i);
    expect([await partyOf(world, 19), await world.crm.control.readRecord('Contact', 19)]).toEqual(before);
    expect(await crmWrites(world)).toEqual([]);
  });

  it('says when the party was archived meanwhile, and writes nothing', async () => {
    const page = await connected(29);
    const { id } = await partyOf(world, 29);
    await changeParty(world.tryton, id, { active: false, name: 'Fyrtorn (old)' });
    await page.reload();
    await openErpTab(page);
    await erpPanel(page).seeText(/has been archived in Tryton/);
    expect(await crmWrites(world)).toEqual([]);
    expect(await crmValue(world, 29, '/Name')).toBe('Fyrtorn Systemutveckling AB');
  });
});

describe('values full of markup', () => {
  const MARKUP = `<img src=x onerror="document.title='broken in'"><b>5</b>`;

  /** Elements that only exist where a value was taken for markup. */
  const madeFromValues = (surface: Surface) =>
    surface.evaluate(() => {
      const walk = (root: Document | ShadowRoot): Element[] => [
        ...root.querySelectorAll('img[src="x"], b, a[href^="javascript" i]'),
        ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? walk(shadowRoot) : [])),
      ];
      return walk(document).map(({ outerHTML }) => outerHTML);
    }, null);

  it('are shown as the text that they are', async () => {
    const { id } = await partyOf(world, 30);
    await changeParty(world.tryton, id, { name: MARKUP });
    await changeMechanism(world.tryton, id, 'website', "javascript:document.title='broken in'");
    const page = await world.company(30);
    const dialog = await startConnecting(world, page, 'Customer');
    await dialog.fill('Search ERP', '10030');
    await dialog.seeText(MARKUP);
    expect(await madeFromValues(dialog)).toEqual([]);
    await compareWith(dialog, /10030/);
    await dialog.seeText(MARKUP);
    expect(await madeFromValues(dialog)).toEqual([]);
    await pick(dialog, 'Name', 'Tryton');
    await confirm(dialog);
    await erpPanel(page).seeText(`Save will connect Customer ${MARKUP}.`);
    await save(page);
    await erpPanel(page).seeText(MARKUP);
    expect(await madeFromValues(page)).toEqual([]);
    expect(await page.evaluate(() => document.title, null)).not.toBe('broken in');
    expect(await crmValue(world, 30, '/Name')).toBe(MARKUP);
  });
});
