import { describe, expect, it } from 'vitest';
import { eventually } from './harness/condition';
import type { Surface } from './harness/surface';
import { useWorld } from './harness/world';
import { compareWith, confirm, connect, pick, picks, save, startConnecting } from './parts/connecting';
import { crmValue, crmWrites } from './parts/crm-log';
import { erpPanel, openErpTab, plannedWrites, seeValues } from './parts/erp-tab';
import { sampleActor } from './parts/sample-erp';

const world = useWorld({ erp: 'sample' });

describe('connecting a company', () => {
  it('connects a customer: what was picked is written to both systems, by what each of them says', async () => {
    const page = await world.company(1);
    const dialog = await startConnecting(world, page, 'Customer');
    await dialog.seeText('Connect "Fjellheim Møbler AS" to Sample ERP');
    expect(await dialog.value('Search ERP')).toBe('Fjellheim Møbler AS');
    await compareWith(dialog, /10001/);
    await pick(dialog, 'Phone', 'SuperOffice');
    await confirm(dialog);
    const panel = erpPanel(page);
    await panel.seeText(/Save will connect Customer Fjellheim Møbler AS/);
    const planned = await plannedWrites(page);
    expect(planned).toContain('Sample ERP: Phone 70 26 41 00 → 70 26 41 80');
    expect(planned).toContainEqual(
      expect.stringMatching(
        /^SuperOffice.*: E-mail post@fjellheim-mobler\.example → faktura@fjellheim-mobler\.example$/,
      ),
    );
    expect(await crmWrites(world)).toEqual([]);
    expect((await sampleActor(world, 'customer', 10001)).phone).toBe('70 26 41 00');

    await save(page);
    expect(await crmValue(world, 1, '/Phones/0/Value')).toBe('70 26 41 80');
    expect(await crmValue(world, 1, '/Emails/0/Value')).toBe('faktura@fjellheim-mobler.example');
    expect(await crmValue(world, 1, '/Address/Street/Address1')).toBe('Industrivegen 4');
    expect((await sampleActor(world, 'customer', 10001)).phone).toBe('70 26 41 80');
    await panel.seeText('connected Customer');
    await seeValues(page, { Phone: '70 26 41 80', 'E-mail': 'faktura@fjellheim-mobler.example', Number: '10001' });
    const patches = await crmWrites(world);
    expect(patches).toHaveLength(1);
    expect(patches[0]?.method).toBe('PATCH');
    expect(patches[0]?.body).toContain('"op":"test"');
  });

  it('connects a supplier', async () => {
    const page = await world.company(13);
    const dialog = await startConnecting(world, page, 'Supplier');
    await compareWith(dialog, /Kystlinja Spedisjon AS/);
    await confirm(dialog);
    await erpPanel(page).seeText('Save will connect Supplier Kystlinja Spedisjon AS.');
    await save(page);
    await erpPanel(page).seeText('connected Supplier');
    await seeValues(page, { Phone: '51 89 44 00' });
    expect(await crmValue(world, 13, '/Phones/0/Value')).toBe('51 89 44 00');
  });

  it('lets all values of the CRM win at once', async () => {
    const page = await world.company(9);
    const dialog = await startConnecting(world, page, 'Customer');
    await compareWith(dialog, /Sørlandets Båtverksted AS/);
    await dialog.click('button', 'Select all SuperOffice');
    expect(new Set(Object.values(await picks(dialog)))).toEqual(new Set(['crm']));
    await confirm(dialog);
    const before = await world.crm.control.readRecord('Contact', 9);
    await save(page);
    expect(await world.crm.control.readRecord('Contact', 9)).toEqual(before);
    expect(await crmWrites(world)).toEqual([]);
    await seeValues(page, {
      Phone: '38 02 61 15',
      'E-mail': 'verksted@sorlandsbat.example',
      'Street address': 'Østre Strandgate 9',
    });
  });

  it('lets all values of the ERP win at once, blanks too because they were picked', async () => {
    const page = await world.company(9);
    const dialog = await startConnecting(world, page, 'Customer');
    await compareWith(dialog, /Sørlandets Båtverksted AS/);
    await dialog.click('button', 'Select all Sample ERP');
    expect(new Set(Object.values(await picks(dialog)))).toEqual(new Set(['erp']));
    await confirm(dialog);
    await save(page);
    expect(await crmValue(world, 9, '/Phones/0/Value')).toBe('38 02 61 00');
    expect(await crmValue(world, 9, '/Address/Street/Address1')).toBe('Østre Strandgate 11');
    expect((await crmValue(world, 9, '/Urls/0/Value')) ?? '').toBe('');
    await seeValues(page, { Website: 'blank', 'VAT number': 'blank' });
  });

  it('writes nothing where both hold the same values, and links all the same', async () => {
    await world.crm.control.editRecord({ entity: 'Contact', id: 12, changes: { Number2: '20003' } });
    const page = await world.company(12);
    const dialog = await startConnecting(world, page, 'Supplier');
    await compareWith(dialog, /Skogly Sagbruk AS/);
    await dialog.seeText('Nothing differs: both sides hold the same values.');
    await confirm(dialog);
    await erpPanel(page).seeText(/[Bb]oth sides .*(equal|same)/);
    await save(page);
    expect(await crmWrites(world)).toEqual([]);
  });

  it('says to which record a taken actor is connected, and does not let it be chosen', async () => {
    const first = await world.company(1);
    await connect(world, first, 'Customer', /10001/);
    const second = await world.company(2);
    const dialog = await startConnecting(world, second, 'Customer');
    await dialog.fill('Search ERP', 'Fjellheim');
    await dialog.seeText('connected to Fjellheim Møbler AS');
    await dialog.focus('grid', 'Search results');
    await dialog.press('Home');
    await dialog.press('Enter');
    expect(await dialog.isDisabled('button', 'Connect')).toBe(true);
    expect(await dialog.attribute('row', /connected to Fjellheim Møbler AS/, 'aria-disabled')).toBe('true');
  });
});

describe('giving up', () => {
  const nothingHappened = async (page: Surface) => {
    expect(await crmWrites(world)).toEqual([]);
    await page.reload();
    await openErpTab(page);
    await erpPanel(page).seeText('Not connected to Sample ERP.');
    expect(await page.count('tab', /^ERP connected/)).toBe(0);
    expect((await sampleActor(world, 'customer', 10001)).phone).toBe('70 26 41 00');
  };

  it('leaves both systems alone when the search is cancelled', async () => {
    const page = await world.company(1);
    const dialog = await startConnecting(world, page, 'Customer');
    await dialog.click('button', 'Cancel');
    await eventually(() => dialog.closed(), 'the dialog to close');
    const panel = erpPanel(page);
    await panel.see('button', 'Customer');
    expect(await panel.isDisabled('button', 'Save')).toBe(true);
    await panel.click('button', 'Cancel');
    await nothingHappened(page);
  });

  it('leaves both systems alone when the field chooser is cancelled', async () => {
    const page = await world.company(1);
    const dialog = await startConnecting(world, page, 'Customer');
    await compareWith(dialog, /10001/);
    await dialog.click('button', 'Select all SuperOffice');
    await dialog.click('button', 'Cancel');
    await eventually(() => dialog.closed(), 'the dialog to close');
    await erpPanel(page).click('button', 'Cancel');
    await nothingHappened(page);
  });

  it('leaves both systems alone when the tab is cancelled after choosing', async () => {
    const page = await world.company(1);
    const dialog = await startConnecting(world, page, 'Customer');
    await compareWith(dialog, /10001/);
    await confirm(dialog);
    await erpPanel(page).see('button', 'Save');
    await erpPanel(page).click('button', 'Cancel');
    await nothingHappened(page);
  });

  it('takes back one choice and stays in edit mode', async () => {
    const page = await world.company(1);
    const dialog = await startConnecting(world, page, 'Customer');
    await compareWith(dialog, /10001/);
    await confirm(dialog);
    const panel = erpPanel(page);
    await panel.click('button', 'Undo');
    await panel.see('button', 'Supplier');
    expect(await panel.isDisabled('button', 'Save')).toBe(true);
  });
});

describe('what was typed and chosen', () => {
  it('is there again after the window was closed in the middle of searching', async () => {
    const page = await world.company(1);
    const dialog = await startConnecting(world, page, 'Customer');
    await dialog.fill('Search ERP', 'Tindra');
    await dialog.click('row', /Tindra Programvare/);
    await dialog.seeText('Chosen: Tindra Programvare');
    await dialog.close();
    await erpPanel(page).seeText('Choosing a Customer …');
    await erpPanel(page).click('button', 'Continue');
    const again = await world.dialog();
    await again.seeText('Chosen: Tindra Programvare');
    expect(await again.value('Search ERP')).toBe('Tindra');
    expect(await again.attribute('row', /Tindra Programvare/, 'aria-selected')).toBe('true');
  });

  it('is there again after the window was closed in the field chooser', async () => {
    const page = await world.company(1);
    const dialog = await startConnecting(world, page, 'Customer');
    await compareWith(dialog, /10001/);
    await pick(dialog, 'Phone', 'SuperOffice');
    await pick(dialog, 'Street address', 'SuperOffice');
    const picked = await picks(dialog);
    expect(picked).toMatchObject({ Phone: 'crm', 'E-mail': 'erp', 'Street address': 'crm' });
    await dialog.close();
    await erpPanel(page).click('button', 'Continue');
    const again = await world.dialog();
    await again.see('heading', 'Select correct field values');
    expect(await picks(again)).toEqual(picked);
    await again.click('button', 'Back');
    await again.seeText('Chosen: Fjellheim Møbler AS');
    await again.click('button', 'Connect');
    await again.see('heading', 'Select correct field values');
    expect(await picks(again)).toEqual(picked);
  });

  it('is there again after the CRM page was reloaded in edit mode', async () => {
    const page = await world.company(1);
    const dialog = await startConnecting(world, page, 'Customer');
    await compareWith(dialog, /10001/);
    await confirm(dialog);
    await erpPanel(page).seeText('Save will connect Customer');
    const planned = await plannedWrites(page);
    await page.reload();
    await openErpTab(page);
    await erpPanel(page).seeText(/Save will connect Customer Fjellheim Møbler AS/);
    expect(await plannedWrites(page)).toEqual(planned);
    await save(page);
    expect(await crmValue(world, 1, '/Phones/0/Value')).toBe('70 26 41 00');
  });
});
