import { afterEach, describe, expect, it } from 'vitest';
import { eventually } from './harness/condition';
import type { Surface } from './harness/surface';
import { useWorld } from './harness/world';
import { connect } from './parts/connecting';
import { erpPanel, openErpTab, seeValues } from './parts/erp-tab';

const world = useWorld({ erp: 'sample' });

const pages: Surface[] = [];

async function company(id: number): Promise<Surface> {
  const page = await world.company(id);
  pages.push(page);
  await page.see('tab', /^ERP/);
  return page;
}

afterEach(() => {
  const errors = pages.splice(0).flatMap((page) => page.console.filter(({ type }) => type === 'error'));
  expect(errors).toEqual([]);
});

const notConnected = /[Nn]ot connected to Sample ERP/;

describe('the ERP tab', () => {
  it('follows the page to the next and the previous record, and back and forward through history', async () => {
    const page = await company(1);
    await connect(world, page, 'Customer', /10001/);

    await page.click('button', 'Next');
    await page.until(() => location.href.includes('contact_id=2'), null, 'the next company');
    await page.gone('tab', /^ERP connected/);
    await openErpTab(page);
    await erpPanel(page).seeText(notConnected);

    await page.click('button', 'Previous');
    await page.see('tab', /^ERP connected/);
    await openErpTab(page);
    await seeValues(page, { Name: 'Fjellheim Møbler AS', Number: '10001' });

    await page.back();
    await page.until(() => location.href.includes('contact_id=2'), null, 'the company before');
    await page.gone('tab', /^ERP connected/);
    await openErpTab(page);
    await erpPanel(page).seeText(notConnected);

    await page.forward();
    await page.until(() => location.href.includes('contact_id=1'), null, 'the first company again');
    await page.see('tab', /^ERP connected/);
    expect(await page.count('tab', /^ERP/)).toBe(1);
  });

  it('shows each of two pages its own record, and tells a page of the same record what another one did', async () => {
    const first = await company(1);
    const same = await company(1);
    const other = await company(2);
    await openErpTab(other);
    await erpPanel(other).click('button', 'Edit');
    await first.show();
    await connect(world, first, 'Customer', /10001/);
    await same.show();
    await same.see('tab', /^ERP connected/);
    await openErpTab(same);
    await seeValues(same, { Number: '10001' });
    await other.show();
    await erpPanel(other).see('button', 'Supplier');
    await other.click('tab', 'ERP');
    await erpPanel(other).see('button', 'Customer');
    expect(await other.count('tab', /^ERP connected/)).toBe(0);
  });

  it('gives the native tab back as it was', async () => {
    const page = await company(1);
    const native = () =>
      page.evaluate(() => {
        const tab = document.querySelector('[role=tab][aria-selected=true]');
        const panel = document.getElementById(tab?.getAttribute('aria-controls') ?? '');
        return { tab: tab?.textContent, shown: panel?.checkVisibility(), text: panel?.innerText };
      }, null);
    const before = await native();
    expect(before.shown).toBe(true);
    await openErpTab(page);
    expect(await page.attribute('tab', 'ERP', 'aria-selected')).toBe('true');
    expect((await native()).shown).not.toBe(true);
    await page.click('tab', String(before.tab));
    await page.until(
      () => document.querySelector('[role=tab][aria-selected=true]')?.textContent !== 'ERP',
      null,
      'the native tab to be selected',
    );
    expect(await native()).toEqual(before);
    expect(await page.attribute('tab', 'ERP', 'aria-selected')).toBe('false');
  });

  it('speaks the language of the CRM page', async () => {
    await world.request('settings.save', { dialogs: 'window', language: 'auto' });
    const page = await company(1);
    await openErpTab(page);
    await erpPanel(page).seeText(notConnected);
    try {
      await page.click('button', 'NO');
      await page.click('tab', 'ERP');
      await erpPanel(page).seeText(/[Ii]kke koblet til Sample ERP/);
      await erpPanel(page).see('button', 'Rediger');
    } finally {
      // The CRM remembers the choice in the browser.
      await page.click('button', 'EN');
    }
  });
});

describe('a difficult page', () => {
  it('keeps one working tab while the strip is thrown away and built anew', async () => {
    await world.crm.control.setStrip({ mode: 'replaced', everyMilliseconds: 250 });
    const page = await company(1);
    await openErpTab(page);
    const strips = new Set<number>();
    await eventually(async () => {
      const strip = await page.evaluate(() => {
        const known = globalThis as { strips?: Element[] };
        known.strips ??= [];
        const now = document.querySelector('[role=tablist]');
        if (now !== null && !known.strips.includes(now)) known.strips.push(now);
        return known.strips.length;
      }, null);
      strips.add(strip);
      return strips.size >= 4;
    }, 'the strip to be replaced several times');
    await erpPanel(page).see('button', 'Edit');
    expect(await page.count('tab', /^ERP/)).toBe(1);
    await page.see('tab', /^ERP/);
    expect(await page.attribute('tab', /^ERP/, 'aria-selected')).toBe('true');
  });

  it('offers a button at the edge while the strip is missing, and moves in when it comes', async () => {
    await world.crm.control.setStrip({ mode: 'late', milliseconds: 4000 });
    const page = await world.company(1);
    pages.push(page);
    await page.see('button', 'ERP');
    expect(await page.count('tab', /^ERP/)).toBe(0);
    await page.click('button', 'ERP');
    await page.within('region', 'ERP').seeText(notConnected);
    await page.see('tab', 'ERP');
    await page.gone('button', 'ERP');
  });

  it('works from the button at the edge where there is no strip at all', async () => {
    await world.crm.control.setStrip({ mode: 'never' });
    const page = await world.company(2);
    pages.push(page);
    await page.click('button', 'ERP');
    const panel = page.within('region', 'ERP');
    await panel.click('button', 'Edit');
    await panel.click('button', 'Customer');
    const dialog = await world.dialog();
    await dialog.see('heading', 'Connect to ERP');
    expect(await dialog.value('Search ERP')).not.toBe('');
  });
});
