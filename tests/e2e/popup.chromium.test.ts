import { afterEach, describe, expect, it } from 'vitest';
import { startUnknownApp } from '../fakes/unknown-app/unknown-app';
import { eventually } from './harness/condition';
import type { Surface } from './harness/surface';
import { useWorld } from './harness/world';
import { compareWith, pick, picks, save } from './parts/connecting';
import { crmValue } from './parts/crm-log';
import { openErpTab } from './parts/erp-tab';
import { sampleActor } from './parts/sample-erp';
import { Toolbar } from './parts/toolbar';

// Only Chromium lets a test press the toolbar's button and see the popup that it opens.
const PORT = 9371;
const world = useWorld({ erp: 'sample', dialogs: 'popup', debuggingPort: PORT });
const toolbar = new Toolbar(PORT);

let popup: Surface | null = null;

async function open(): Promise<Surface> {
  popup = await toolbar.popup();
  return popup;
}

/** As a click elsewhere does. */
async function close(): Promise<void> {
  await popup?.close().catch(() => undefined);
  popup = null;
}

afterEach(close);

describe('the dialog in the toolbar popup', () => {
  it('opens from the tab, goes on where it was after it closed, and ends on the tab', async () => {
    const page = await world.company(1);
    const panel = await openErpTab(page);
    await panel.click('button', 'Edit');
    await panel.click('button', 'Customer');
    const searching = await open();
    await searching.see('heading', 'Connect to ERP');
    await searching.fill('Search ERP', 'Fjellheim');
    await searching.click('row', /10001/);
    await searching.seeText('Chosen: Fjellheim Møbler AS');
    await close();

    await toolbar.press('contact_id=1');
    const again = await open();
    await again.seeText('Chosen: Fjellheim Møbler AS');
    expect(await again.value('Search ERP')).toBe('Fjellheim');
    await compareWith(again, /10001/);
    await pick(again, 'Phone', 'SuperOffice');
    await close();

    await panel.click('button', 'Continue');
    const choosing = await open();
    await choosing.see('heading', 'Select correct field values');
    expect(await picks(choosing)).toMatchObject({ Phone: 'crm', 'E-mail': 'erp' });
    await choosing.click('button', 'Connect');
    await panel.seeText(/Save will connect Customer Fjellheim Møbler AS/);
    await close();
    await save(page);
    expect((await sampleActor(world, 'customer', 10001)).phone).toBe('70 26 41 80');
    expect(await crmValue(world, 1, '/Emails/0/Value')).toBe('faktura@fjellheim-mobler.example');

    await world.crm.control.editRecord({ entity: 'Contact', id: 1, changes: { Department: 'Eksport' } });
    await toolbar.press('contact_id=1');
    const home = await open();
    await home.seeText('1 change');
    await home.click('button', 'Sync Now');
    await home.seeText('1 field updated in Sample ERP');
    expect((await sampleActor(world, 'customer', 10001)).department).toBe('Eksport');
  });
});

describe('the toolbar popup', () => {
  it('offers one button for exactly the origin of a page that looks like a CRM', async () => {
    const address = world.crm.page('?contact.main.personarchive?contact_id=1').replace('127.0.0.1', 'crm.test');
    const { origin } = new URL(address);
    await world.browser.grant(origin);
    const page = await world.visit(address);
    await page.see('tab', 'Company');
    await toolbar.press('crm.test');
    const grant = await open();
    await grant.seeText('This page looks like SuperOffice.');
    expect(await grant.count('button', /^Allow/)).toBe(1);
    await grant.click('button', `Allow Counterpart on ${origin}`);
    await page.see('tab', 'ERP');
    await eventually(
      async () => JSON.stringify(await world.request('sites.list', {})).includes(origin),
      'the CRM to be known',
    );
  });

  it('offers to add a CRM that nobody has described, beside what was begun before', async () => {
    const stop = new AbortController();
    const app = await startUnknownApp({ signal: stop.signal });
    const address = app.page('/companies/17').replace('127.0.0.1', 'erp.test');
    const page = await world.visit(address);
    await page.see('heading', 'Fjellheim Møbler AS');
    await toolbar.press('erp.test');
    const unknown = await open();
    await unknown.seeText(`${new URL(address).host} is not set up.`);
    await unknown.click('button', 'Add this CRM');
    const assistant = await world.browser.waitForExtensionPage('assistant.html?draft=');
    await assistant.see('heading', `Let Counterpart read ${new URL(address).origin}`);
    await assistant.close();
    await toolbar.press('erp.test');
    const again = await open();
    await again.see('button', /^Continue adding erp\.test/);
    stop.abort();
  });

  it('says what to do on any other page', async () => {
    const page = await world.visit('data:text/html,<title>Elsewhere</title><h1>Elsewhere</h1>');
    await page.see('heading', 'Elsewhere');
    await toolbar.press('data:text/html');
    const elsewhere = await open();
    await elsewhere.seeText('Open a company in your CRM, and choose its ERP tab.');
  });
});
