import { describe, expect, it } from 'vitest';
import { useWorld } from './harness/world';
import { connect } from './parts/connecting';
import { crmWrites } from './parts/crm-log';
import { erpPanel, openErpTab } from './parts/erp-tab';

const world = useWorld({ erp: 'none', site: false });
/** As it is copied from the browser: an address by which the CRM is recognised. */
const COMPANY_PAGE = '?contact.main.personarchive?contact_id=1';

describe('setting up', () => {
  it('takes a newcomer from the welcome page to the ERP tab of a company that is open already', async () => {
    const page = await world.company(1);
    await page.see('tab', 'Company');
    expect(await page.count('tab', 'ERP')).toBe(0);

    const welcome = await world.browser.waitForExtensionPage('welcome.html');
    await welcome.see('heading', 'Set up Counterpart');
    await welcome.fill('Address of your CRM', 'ftp://fjord');
    await welcome.click('button', 'Allow Counterpart there');
    await welcome.seeText('That is not a web address.');
    await welcome.fill('Address of your CRM', world.crm.page(COMPANY_PAGE));
    await welcome.seeText(`The browser asks about ${world.crm.origin} only.`);
    await welcome.click('button', 'Allow Counterpart there');
    await welcome.seeText(`Counterpart works on ${world.crm.origin}.`);
    await page.show();
    await page.see('tab', 'ERP');
    await openErpTabWithoutConnection(page);

    await welcome.show();
    await welcome.click('button', 'Try the sample ERP');
    await welcome.seeText('Sample ERP is ready.');
    await welcome.see('button', /^Open SuperOffice/);
    await page.show();
    await page.reload();
    const panel = await openErpTab(page);
    await panel.seeText(/[Nn]ot connected to Sample ERP/);
  });

  it('opens the CRM from the last step', async () => {
    await setUp();
    const welcome = await world.page('welcome.html');
    await welcome.click('button', /^Open SuperOffice/);
    const again = await world.page('options.html#sites');
    await again.seeText(world.crm.origin);
  });
});

describe('what was set up', () => {
  it('forgets a connection with its links, and changes no value', async () => {
    await setUp();
    const page = await world.company(1);
    await connect(world, page, 'Customer', /10001/);
    await world.crm.control.clearRequests();
    const before = await world.crm.control.readRecord('Contact', 1);

    const options = await world.page('options.html#connections');
    await options.seeText('1 link');
    await options.click('button', /^Remove/);
    const asking = options.within('dialog', /Remove Sample ERP\?/);
    await asking.seeText(/1 link/);
    await asking.click('button', 'Remove');
    await options.seeText('No ERP connection yet.');
    await page.show();
    await page.reload();
    await openErpTabWithoutConnection(page);
    expect(await page.count('tab', /^ERP connected/)).toBe(0);
    expect(await crmWrites(world)).toEqual([]);
    expect(await world.crm.control.readRecord('Contact', 1)).toEqual(before);
  });

  it('takes the ERP tab from the pages of a CRM that was removed, and brings it back with its links', async () => {
    await setUp();
    const page = await world.company(1);
    await connect(world, page, 'Customer', /10001/);
    const options = await world.page('options.html#sites');
    await options.click('button', /^Remove: SuperOffice/);
    await options.within('dialog', /^Remove SuperOffice/).click('button', 'Remove');
    await options.seeText('No CRM yet.');
    await page.reload();
    await page.see('tab', 'Company');

    // Without a wait for something that must not come: the page is asked for the tab when adding the CRM brings it.
    expect(await page.count('tab', /^ERP/)).toBe(0);
    await options.fill('Address of your CRM', world.crm.page(COMPANY_PAGE));
    await options.click('button', 'Allow Counterpart there');
    await options.see('button', /^Remove: SuperOffice/);
    await page.show();
    await page.see('tab', /^ERP connected/);
  });
});

async function setUp(): Promise<void> {
  await world.request('sites.add', { address: world.crm.page(), adapter: 'superoffice' });
  await world.request('connections.add-sample', {});
}

async function openErpTabWithoutConnection(page: Awaited<ReturnType<typeof world.company>>): Promise<void> {
  await page.click('tab', 'ERP');
  await erpPanel(page).seeText('No ERP connection yet.');
  await erpPanel(page).see('button', 'Set up a connection');
}
