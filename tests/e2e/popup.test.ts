import { describe, expect, it } from 'vitest';
import { eventually } from './harness/condition';
import type { Surface } from './harness/surface';
import { useWorld } from './harness/world';
import { compareWith, connect, pick } from './parts/connecting';
import { crmValue, crmWrites } from './parts/crm-log';
import { editSampleActor, sampleActor } from './parts/sample-erp';

/** The toolbar popup's page in a tab; in the toolbar itself only Chromium lets a test see it. */
const world = useWorld({ erp: 'sample' });

/** As the toolbar opens it on the page of a company. */
function home(company: number): Promise<Surface> {
  const record = { site: world.siteId, entity: 'company', id: String(company) };
  return world.page(`popup.html?record=${encodeURIComponent(JSON.stringify(record))}`);
}

describe('the popup on a record', () => {
  it('says that nothing is connected, and starts connecting', async () => {
    await world.company(1);
    const popup = await home(1);
    await popup.see('heading', 'Sample ERP');
    await popup.see('button', 'Connect Supplier');
    await popup.click('button', 'Connect Customer');
    await popup.see('heading', 'Connect to ERP');
    await compareWith(popup, /10001/);
    await popup.click('button', 'Connect');
    await popup.seeText('press Save');
  });

  it('syncs and says what it wrote where', async () => {
    const page = await world.company(1);
    await connect(world, page, 'Customer', /10001/);
    await world.crm.control.editRecord({ entity: 'Contact', id: 1, changes: { Department: 'Eksport' } });
    const popup = await home(1);
    await popup.see('heading', 'Fjellheim Møbler AS');
    await popup.seeText('1 change');
    await popup.click('button', 'Sync Now');
    await popup.seeText('1 field updated in Sample ERP');
    await popup.seeText('In sync');
    expect((await sampleActor(world, 'customer', 10001)).department).toBe('Eksport');
    await popup.click('button', 'Sync Now');
    await popup.seeText('Nothing to sync: both sides are equal.');
  });

  it('lets a conflict be decided on the spot', async () => {
    const page = await world.company(1);
    await connect(world, page, 'Customer', /10001/);
    await world.crm.control.clearRequests();
    await world.crm.control.editRecord({ entity: 'Contact', id: 1, changes: { Department: 'Eksport' } });
    await editSampleActor(world, 'customer', 10001, { department: 'Salg' });
    const popup = await home(1);
    await popup.seeText('1 conflict');
    await popup.click('button', 'Choose values');
    await pick(popup, 'Department', 'Sample ERP');
    expect(await crmWrites(world)).toEqual([]);
    await popup.click('button', 'Sync');
    await eventually(async () => (await crmValue(world, 1, '/Department')) === 'Salg', 'the pick in the CRM');
    await popup.seeText('Your choice was written.');
  });
});

describe('the popup elsewhere', () => {
  it('lists recently viewed links, and opens the record of one', async () => {
    const page = await world.company(1);
    await connect(world, page, 'Customer', /10001/);
    const popup = await world.page('popup.html');
    await popup.see('heading', 'Recently viewed');
    expect(await popup.count('link', 'Fjellheim Møbler AS')).toBe(1);
    await popup.seeText('Customer in Sample ERP');
  });

  it('says what to do when there are no links yet', async () => {
    const popup = await world.page('popup.html');
    await popup.seeText('Open a company in your CRM, and choose its ERP tab.');
    expect(await popup.count('heading', 'Recently viewed')).toBe(0);
  });
});
