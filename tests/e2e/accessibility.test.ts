import { afterEach, describe, expect, it } from 'vitest';
import type { Surface } from './harness/surface';
import { useWorld } from './harness/world';
import { violations } from './parts/axe';
import { compareWith, confirm, save, startConnecting } from './parts/connecting';
import { erpPanel, openErpTab } from './parts/erp-tab';
import { editSampleActor } from './parts/sample-erp';
import { unreachable } from './parts/tab-order';

const world = useWorld({ erp: 'sample' });

afterEach(() => world.browser.setDark(false));

/** No violation in light and in dark, and everything within reach of the Tab key. All of axe's rules are on. */
async function check(page: Surface, scope: 'page' | 'ours'): Promise<void> {
  for (const dark of [false, true]) {
    await world.browser.setDark(dark);
    await page.until((wanted) => matchMedia('(prefers-color-scheme: dark)').matches === wanted, dark, 'the colours');
    await page.evaluate(async () => {
      // Asking for a style starts the changes of colour; their contrast counts once they have ended.
      for (const element of document.querySelectorAll('*')) getComputedStyle(element).color;
      await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null)));
    }, null);
    expect(await violations(page, scope)).toEqual([]);
  }
  expect(await unreachable(page, scope)).toEqual([]);
}

describe('the ERP tab', () => {
  it('is accessible in each of its states', async () => {
    const page = await world.company(1);
    const panel = await openErpTab(page);
    await panel.see('button', 'Edit');
    await check(page, 'ours');

    await panel.click('button', 'Edit');
    await panel.see('button', 'Customer');
    await check(page, 'ours');

    await panel.click('button', 'Customer');
    const dialog = await world.dialog();
    await dialog.see('grid', 'Search results');
    await compareWith(dialog, /10001/);
    await confirm(dialog);
    await panel.seeText('Save will connect');
    await check(page, 'ours');

    await save(page);
    await check(page, 'ours');

    await world.crm.control.editRecord({ entity: 'Contact', id: 1, changes: { Department: 'Eksport' } });
    await editSampleActor(world, 'customer', 10001, { department: 'Salg' });
    await page.reload();
    await page.click('tab', /^ERP connected/);
    await erpPanel(page).seeText('1 conflict');
    await check(page, 'ours');
  });

  it('is accessible at the edge of the window', async () => {
    await world.crm.control.setStrip({ mode: 'never' });
    const page = await world.company(2);
    await page.click('button', 'ERP');
    await page.within('region', 'ERP').see('button', 'Edit');
    await check(page, 'ours');
  });
});

describe('the dialog', () => {
  it('is accessible while searching and choosing, and when something went wrong', async () => {
    const page = await world.company(9);
    const dialog = await startConnecting(world, page, 'Customer');
    await dialog.see('row', /Sørlandets Båtverksted AS/);
    await check(dialog, 'page');

    await dialog.click('row', /Sørlandets Båtverksted AS/);
    await world.crm.control.expireSessions();
    await dialog.click('button', 'Connect');
    await dialog.seeText('You are no longer signed in');
    await check(dialog, 'page');

    await page.reload();
    await dialog.click('button', 'Connect');
    await dialog.see('heading', 'Select correct field values');
    await check(dialog, 'page');
  });

  it('is accessible when nothing was found', async () => {
    const dialog = await startConnecting(world, await world.company(9), 'Customer');
    await dialog.fill('Search ERP', 'Qwertyuiop');
    await dialog.seeText('matches “Qwertyuiop”');
    await check(dialog, 'page');
  });
});

describe('the popup', () => {
  it('is accessible on a record and elsewhere', async () => {
    await world.company(1);
    const record = { site: world.siteId, entity: 'company', id: '1' };
    const home = await world.page(`popup.html?record=${encodeURIComponent(JSON.stringify(record))}`);
    await home.see('button', 'Connect Customer');
    await check(home, 'page');
    const elsewhere = await world.page('popup.html');
    await elsewhere.seeText('Open a company in your CRM');
    await check(elsewhere, 'page');
  });
});

describe('the settings and the welcome page', () => {
  it.each([
    ['connections', /^Edit: Sample ERP/],
    ['mappings', 'Reset to automatic'],
    ['sites', /^Remove: SuperOffice/],
    ['profiles', 'Start from an example'],
    ['about', null],
  ] as const)('are accessible: %s', async (section, button) => {
    const options = await world.page(`options.html#${section}`);
    if (button === null) await options.seeText('How it was proven');
    else await options.see('button', button);
    await check(options, 'page');
  });

  it('are accessible: settings', async () => {
    const options = await world.page('options.html#settings');
    await options.see('radio', /^In the toolbar popup/);
    await check(options, 'page');
  });

  it('are accessible: a new connection', async () => {
    const options = await world.page('options.html#connections');
    await options.click('button', 'Add Tryton');
    await options.see('heading', 'Connect Tryton');
    await check(options, 'page');
  });

  it('are accessible: a site profile', async () => {
    const options = await world.page('options.html#profiles');
    await options.click('button', 'Start from an example');
    await options.seeText('No problems: Example CRM');
    await check(options, 'page');
    await options.click('button', 'Discard changes');
    await options.seeText('No site profile yet.');
  });

  it('are accessible: welcome', async () => {
    const welcome = await world.page('welcome.html');
    await welcome.seeText('Sample ERP is ready.');
    await check(welcome, 'page');
  });
});
