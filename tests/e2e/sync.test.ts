import { beforeEach, describe, expect, it } from 'vitest';
import { eventually } from './harness/condition';
import type { Surface } from './harness/surface';
import { useWorld } from './harness/world';
import { connect, pick, picks } from './parts/connecting';
import { crmReads, crmValue, crmWrites } from './parts/crm-log';
import { erpPanel, seeValues } from './parts/erp-tab';
import { editSampleActor, sampleActor, sampleVersion } from './parts/sample-erp';

const world = useWorld({ erp: 'sample' });

const COMPANY = 1;
const CUSTOMER = 10001;

let page: Surface;

/** As a colleague does it in the CRM. */
const editCompany = (changes: Record<string, string>) =>
  world.crm.control.editRecord({ entity: 'Contact', id: COMPANY, changes });
const department = async () => (await sampleActor(world, 'customer', CUSTOMER)).department;

beforeEach(async () => {
  page = await world.company(COMPANY);
  await connect(world, page, 'Customer', new RegExp(String(CUSTOMER)));
  await world.crm.control.clearRequests();
});

const syncNow = () => erpPanel(page).click('button', 'Sync Now');

/** Until the sync is over, whatever it found. */
async function syncAndSettle(): Promise<void> {
  await syncNow();
  await eventually(async () => (await crmReads(world, COMPANY)).length > 0, 'the CRM to be read');
  await page.until(
    () =>
      [...document.querySelectorAll('*')].some(
        (element) => element.shadowRoot?.querySelector('.panel')?.getAttribute('aria-busy') === 'false',
      ),
    null,
    'the tab to be at rest',
  );
}

describe('Sync Now', () => {
  it('carries a change from the CRM to the ERP', async () => {
    await editCompany({ Department: 'Eksport' });
    await syncNow();
    await seeValues(page, { Department: 'Eksport' });
    await erpPanel(page).seeText('In sync');
    expect(await department()).toBe('Eksport');
    expect(await crmWrites(world)).toEqual([]);
  });

  it('carries a change from the ERP to the CRM, and says what it expects to find there', async () => {
    await editSampleActor(world, 'customer', CUSTOMER, { email: 'ny@fjellheim-mobler.example' });
    await syncNow();
    await eventually(
      async () => (await crmValue(world, COMPANY, '/Emails/0/Value')) === 'ny@fjellheim-mobler.example',
      'the e-mail in the CRM',
    );
    await erpPanel(page).seeText('In sync');
    await seeValues(page, { 'E-mail': 'ny@fjellheim-mobler.example' });
    const writes = await crmWrites(world);
    expect(writes.map(({ method, status }) => [method, status])).toEqual([['PATCH', 200]]);
    expect(JSON.parse(writes[0]?.body ?? '[]')).toEqual([
      { op: 'test', path: '/Emails/0/Value', value: 'faktura@fjellheim-mobler.example' },
      { op: 'replace', path: '/Emails/0/Value', value: 'ny@fjellheim-mobler.example' },
    ]);
  });

  it('carries different changes both ways at once', async () => {
    await editCompany({ Department: 'Eksport' });
    await editSampleActor(world, 'customer', CUSTOMER, { phone: '70 26 41 99' });
    await syncNow();
    await seeValues(page, { Department: 'Eksport', Phone: '70 26 41 99' });
    await erpPanel(page).seeText('In sync');
    expect(await department()).toBe('Eksport');
    expect(await crmValue(world, COMPANY, '/Phones/0/Value')).toBe('70 26 41 99');
    expect(await crmValue(world, COMPANY, '/Department')).toBe('Eksport');
  });

  it('says what has changed before anybody syncs, and writes nothing for it', async () => {
    await editCompany({ Department: 'Eksport' });
    await page.reload();
    await page.click('tab', /^ERP connected/);
    await erpPanel(page).seeText(/1 change/);
    expect(await department()).toBeNull();
    expect(await crmWrites(world)).toEqual([]);
  });

  it('accepts the same change on both sides without writing', async () => {
    await editCompany({ Department: 'Eksport' });
    await editSampleActor(world, 'customer', CUSTOMER, { department: 'Eksport' });
    const version = await sampleVersion(world, 'customer', CUSTOMER);
    await syncAndSettle();
    await seeValues(page, { Department: 'Eksport' });
    await erpPanel(page).seeText('In sync');
    expect(await crmWrites(world)).toEqual([]);
    expect(await sampleVersion(world, 'customer', CUSTOMER)).toBe(version);

    // It is agreed on now: a later change of one side travels and is no conflict.
    await editCompany({ Department: 'Hjemmemarked' });
    await syncNow();
    await seeValues(page, { Department: 'Hjemmemarked' });
    expect(await department()).toBe('Hjemmemarked');
  });

  it('reads the CRM once and writes nothing when nothing has changed', async () => {
    const version = await sampleVersion(world, 'customer', CUSTOMER);
    await syncAndSettle();
    await erpPanel(page).seeText('In sync');
    const requests = await world.crm.control.requests();
    expect(requests.map(({ method, path }) => `${method} ${path}`)).toEqual([`GET /api/v1/Contact/${COMPANY}`]);
    expect(await sampleVersion(world, 'customer', CUSTOMER)).toBe(version);
  });
});

describe('a conflict', () => {
  beforeEach(async () => {
    await editCompany({ Department: 'Eksport' });
    await editSampleActor(world, 'customer', CUSTOMER, { department: 'Salg' });
  });

  const nothingWritten = async () => {
    expect(await crmWrites(world)).toEqual([]);
    expect(await department()).toBe('Salg');
  };

  it('opens the field chooser, writes nothing before the pick, and then exactly that', async () => {
    await syncNow();
    const dialog = await world.dialog();
    await dialog.see('heading', 'Select correct field values');
    await dialog.seeText('Both changed');
    expect(await picks(dialog)).toEqual({ Department: null });
    expect(await dialog.isDisabled('button', 'Sync')).toBe(true);
    await nothingWritten();

    await pick(dialog, 'Department', 'SuperOffice');
    await dialog.seeText('1 value will be written to Sample ERP');
    await nothingWritten();
    await dialog.click('button', 'Sync');
    await eventually(async () => (await department()) === 'Eksport', 'the picked value in the ERP');
    await erpPanel(page).seeText('In sync');
    await seeValues(page, { Department: 'Eksport' });
    expect(await crmWrites(world)).toEqual([]);
  });

  it('can be decided for the ERP', async () => {
    await syncNow();
    const dialog = await world.dialog();
    await pick(dialog, 'Department', 'Sample ERP');
    await dialog.click('button', 'Sync');
    await eventually(async () => (await crmValue(world, COMPANY, '/Department')) === 'Salg', 'the pick in the CRM');
    expect(await department()).toBe('Salg');
    await erpPanel(page).seeText('In sync');
  });

  it('stays one when the chooser is cancelled', async () => {
    await syncNow();
    const dialog = await world.dialog();
    await dialog.see('heading', 'Select correct field values');
    await dialog.click('button', 'Cancel');
    await eventually(() => dialog.closed(), 'the dialog to close');
    await nothingWritten();
    await erpPanel(page).seeText('1 conflict');
  });
});

describe('a blank', () => {
  it('never travels by itself: a person is asked', async () => {
    await editSampleActor(world, 'customer', CUSTOMER, { email: null });
    await syncNow();
    const dialog = await world.dialog();
    await dialog.see('heading', 'Select correct field values');
    expect(await picks(dialog)).toEqual({ 'E-mail': null });
    expect(await crmValue(world, COMPANY, '/Emails/0/Value')).toBe('faktura@fjellheim-mobler.example');
    await pick(dialog, 'E-mail', 'Sample ERP');
    await dialog.click('button', 'Sync');
    await eventually(
      async () => ((await crmValue(world, COMPANY, '/Emails/0/Value')) ?? '') === '',
      'the picked blank in the CRM',
    );
    await erpPanel(page).seeText('In sync');
  });
});

describe('Disconnect', () => {
  it('removes the link and nothing else', async () => {
    const version = await sampleVersion(world, 'customer', CUSTOMER);
    const before = await world.crm.control.readRecord('Contact', COMPANY);
    const panel = erpPanel(page);
    await panel.click('button', 'Edit');
    await panel.click('button', 'Disconnect Customer');
    await panel.seeText('Save will disconnect Fjellheim Møbler AS and delete nothing.');
    await panel.click('button', 'Save');
    await panel.seeText(/[Nn]ot connected to Sample ERP/);
    await page.gone('tab', /^ERP connected/);
    expect(await world.crm.control.requests()).toEqual([]);
    expect(await world.crm.control.readRecord('Contact', COMPANY)).toEqual(before);
    expect(await sampleVersion(world, 'customer', CUSTOMER)).toBe(version);
  });

  it('can be taken back before Save', async () => {
    const panel = erpPanel(page);
    await panel.click('button', 'Edit');
    await panel.click('button', 'Disconnect Customer');
    await panel.click('button', 'Undo');
    await panel.see('button', 'Disconnect Customer');
    await panel.click('button', 'Cancel');
    await panel.see('button', 'Sync Now');
    await seeValues(page, { Number: String(CUSTOMER) });
  });
});
