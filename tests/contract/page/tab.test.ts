import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Act, COMPANY, openStage, type Stage, startAct } from './parts/page-under-test';
import { connection, link } from './parts/views';

let stage: Stage;
let act: Act;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  await stage.crm.control.reset();
  act = await startAct(stage);
});
afterEach(() => act.context.close());

const CONTACT = '?person.main.activityarchive?person_id=1';
const card = () => act.page.locator('[data-card]');
const strip = () => card().getByRole('tablist');
const erpTab = () => strip().getByRole('tab', { name: 'ERP' });
const nativeTab = (name: string) => strip().getByRole('tab', { name });
const panel = () => act.page.locator('counterpart-panel');
const nativeMarkup = () =>
  card().evaluate((element) =>
    [
      ...element.querySelectorAll('[role="tab"]:not([data-counterpart]), [role="tabpanel"]:not([data-counterpart])'),
    ].map((native) => native.outerHTML.replace(native.innerHTML, '')),
  );

describe('the ERP tab in the native strip', () => {
  it('stands last, named ERP, and looks like its neighbours', async () => {
    await act.open(COMPANY);
    await erpTab().waitFor();
    const looks = await strip().evaluate((element) =>
      [...element.children].slice(-2).map((tab) => {
        const style = getComputedStyle(tab);
        const { top, height } = tab.getBoundingClientRect();
        return {
          font: style.font,
          colour: style.color,
          padding: style.padding,
          radius: style.borderRadius,
          top,
          height,
        };
      }),
    );
    expect(looks[1]).toEqual(looks[0]);
    expect(await strip().getByRole('tab').last().textContent()).toContain('ERP');
    expect(await erpTab().getAttribute('data-tab')).toBeNull();
  });

  it('opens its own panel and gives the page back to the letter', async () => {
    await act.open(COMPANY);
    await erpTab().waitFor();
    const before = await nativeMarkup();
    await erpTab().click();
    await panel().getByText('Not connected to Sample ERP.').waitFor();
    expect(await strip().locator('[aria-selected="true"]').allTextContents()).toEqual(['●ERP']);
    expect(await card().locator('[role="tabpanel"]:visible').count()).toBe(1);
    expect(await erpTab().evaluate((tab) => tab === document.activeElement)).toBe(true);
    await nativeTab('Company').click();
    expect(await panel().isVisible()).toBe(false);
    expect(await nativeMarkup()).toEqual(before);
    expect(await erpTab().getAttribute('aria-selected')).toBe('false');
  });

  it('leaves to the native tab that was clicked', async () => {
    await act.open(COMPANY);
    await erpTab().click();
    await nativeTab('More').click();
    await expect.poll(() => nativeTab('More').getAttribute('aria-selected')).toBe('true');
    expect(await strip().locator('[aria-selected="true"]').count()).toBe(1);
    expect(await panel().isVisible()).toBe(false);
    expect(await card().locator('[role="tabpanel"]:visible').count()).toBe(1);
  });

  it('takes part in the arrow keys without disturbing them', async () => {
    await act.open(COMPANY);
    await erpTab().waitFor();
    const focused = () => act.page.evaluate(() => document.activeElement?.textContent ?? '');
    await nativeTab('Company').click();
    await act.page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('More');
    await act.page.keyboard.press('ArrowLeft');
    await act.page.keyboard.press('ArrowLeft');
    expect(await focused()).toContain('ERP');
    await panel().getByText('Not connected').waitFor();
    await act.page.keyboard.press('ArrowLeft');
    expect(await focused()).toContain('www');
    expect(await nativeTab('www').getAttribute('aria-selected')).toBe('true');
    await act.page.keyboard.press('ArrowRight');
    await act.page.keyboard.press('ArrowRight');
    expect(await focused()).toContain('Company');
    expect(await panel().isVisible()).toBe(false);
    await act.page.keyboard.press('End');
    expect(await focused()).toContain('ERP');
  });

  it('is reached with the Tab key only while it is open', async () => {
    await act.open(COMPANY);
    await erpTab().waitFor();
    expect(await erpTab().getAttribute('tabindex')).toBe('-1');
    await erpTab().click();
    expect(await erpTab().getAttribute('tabindex')).toBe('0');
    expect(await strip().locator('[tabindex="0"]').count()).toBe(1);
    await act.page.keyboard.press('Tab');
    expect(await act.page.evaluate(() => document.activeElement?.tagName)).toBe('COUNTERPART-PANEL');
  });

  it('says that a record is connected', async () => {
    act.worker.view = (view) => ({ ...view, connections: [connection({ link: link({ kind: 'in-sync' }) })] });
    await act.open(COMPANY);
    await strip().getByRole('tab', { name: 'ERP connected' }).waitFor();
    expect(await strip().locator('[data-counterpart] [aria-hidden]').isVisible()).toBe(true);
  });
});

describe('pages that change', () => {
  it('survives a replaced strip, once and open', async () => {
    await act.open(COMPANY);
    await erpTab().click();
    for (let round = 0; round < 3; round += 1) {
      const old = await erpTab().elementHandle();
      await act.page.evaluate(() => window.postMessage({ command: 'fjord:replace-strip' }, location.origin));
      await expect.poll(() => old?.evaluate((tab) => tab.isConnected)).toBe(false);
      await expect.poll(() => erpTab().getAttribute('aria-selected')).toBe('true');
    }
    expect(await erpTab().count()).toBe(1);
    expect(await strip().locator('[aria-selected="true"]').count()).toBe(1);
    expect(await panel().isVisible()).toBe(true);
    await nativeTab('Company').click();
    expect(await panel().isVisible()).toBe(false);
  });

  it('keeps exactly one tab in a strip that is rebuilt all the time', async () => {
    await stage.crm.control.setStrip({ mode: 'replaced', everyMilliseconds: 60 });
    await act.open(COMPANY);
    await erpTab().waitFor();
    const counts = await act.page.evaluate(async () => {
      const seen: number[] = [];
      for (let frame = 0; frame < 40; frame += 1) {
        await new Promise(requestAnimationFrame);
        seen.push(document.querySelectorAll('[data-card] [data-counterpart="tab"]').length);
      }
      return seen;
    });
    // A frame in which the strip is new shows the tab at its end; it is looked at before that.
    expect(Math.max(...counts)).toBe(1);
    expect(counts.join('')).not.toContain('00');
  });

  it('follows next, back and forward, and a link to another kind of record', async () => {
    await act.open(COMPANY);
    await erpTab().click();
    await card()
      .getByRole('button', { name: /next/i })
      .or(card().getByRole('link', { name: /next/i }))
      .click();
    await expect.poll(() => act.worker.asked.at(-1)?.address).toContain('contact_id=2');
    await expect.poll(() => erpTab().getAttribute('aria-selected')).toBe('true');
    await act.page.goBack();
    await expect.poll(() => act.worker.asked.at(-1)?.address).toContain('contact_id=1');
    await act.page.goForward();
    await expect.poll(() => act.worker.asked.at(-1)?.address).toContain('contact_id=2');
    await expect.poll(() => erpTab().count()).toBe(1);
    await act.page.locator('main a[href*="person_id"]').first().click();
    await act.page.locator('[data-card="PersonMainCard"]').waitFor();
    await expect.poll(() => act.worker.asked.at(-1)?.address).toContain('person');
    await expect.poll(() => erpTab().getAttribute('aria-selected')).toBe('true');
    await panel().getByText('Not connected').waitFor();
    expect(act.complaints).toEqual([]);
  });

  it('drops an answer about a record that is no longer on screen', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    act.worker.intercept = (name) =>
      name === 'record.view' && act.page.url().includes('contact_id=1')
        ? held.then(() => ({ ok: true, value: slowView }))
        : undefined;
    const slowView = {
      record: { site: 'demo', entity: 'company', id: '1' },
      recordName: 'Late',
      siteName: 'Fjord CRM',
      crmAccess: 'read-write',
      editing: false,
      saving: false,
      connections: [connection({ connectionName: 'Late ERP' })],
      revision: 99,
    };
    await act.open(COMPANY);
    await erpTab().click();
    await card()
      .getByRole('button', { name: /next/i })
      .or(card().getByRole('link', { name: /next/i }))
      .click();
    await panel().getByText('Not connected to Sample ERP').waitFor();
    release();
    await act.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    expect(await panel().getByText('Late ERP').count()).toBe(0);
  });

  it('speaks the page’s language, also after a switch', async () => {
    await act.open(COMPANY);
    await erpTab().click();
    await panel().getByRole('button', { name: 'Edit' }).waitFor();
    await act.page.getByRole('button', { name: /^NO|norsk/i }).click();
    await panel().getByRole('button', { name: 'Rediger' }).waitFor();
    await panel().getByText('Ikke koblet til Sample ERP.').waitFor();
    expect(await erpTab().count()).toBe(1);
  });

  it('makes way when the page wants the card: for editing, or for another tab in the history', async () => {
    await act.open(COMPANY);
    await nativeTab('More').click();
    await erpTab().click();
    await act.page.goBack();
    await expect.poll(() => nativeTab('Company').getAttribute('aria-selected')).toBe('true');
    expect(await panel().isVisible()).toBe(false);
    await erpTab().click();
    await card().getByRole('tab', { name: 'ERP', selected: true }).waitFor();
    await card().getByRole('button', { name: /^edit/i }).first().click();
    await card().getByRole('textbox', { name: 'Name' }).first().waitFor();
    expect(await panel().isVisible()).toBe(false);
    expect(await strip().locator('[aria-selected="true"]').count()).toBe(1);
  });

  it('goes away on pages without a record', async () => {
    await act.open(COMPANY);
    await erpTab().waitFor();
    await act.page.getByRole('link', { name: 'Companies' }).click();
    await expect.poll(() => act.page.locator('body [data-counterpart]').count()).toBe(0);
  });

  it('never moves the page', async () => {
    act.worker.view = (view) => ({ ...view, connections: [connection({ link: link({ kind: 'in-sync' }) })] });
    await stage.crm.control.setStrip({ mode: 'late', milliseconds: 300 });
    await act.page.addInitScript(() => {
      window.name = '0';
      new PerformanceObserver((entries) => {
        for (const entry of entries.getEntries()) {
          const { sources = [], value = 0 } = entry as PerformanceEntry & {
            value?: number;
            sources?: { node?: Node | null }[];
          };
          const ours = sources.some(({ node }) => node?.parentElement?.closest('[role="tablist"], .card-panels'));
          if (ours) window.name = String(Number(window.name) + value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await act.open(COMPANY);
    await strip().getByRole('tab', { name: 'ERP connected' }).waitFor();
    await erpTab().click();
    await panel().getByText('In sync').waitFor();
    await nativeTab('Company').click();
    await act.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    expect(await act.page.evaluate(() => window.name)).toBe('0');
  });
});

describe('pages without a strip', () => {
  it('offers a docked button within a second, which moves into the strip when it comes', async () => {
    await stage.crm.control.setStrip({ mode: 'late', milliseconds: 2500 });
    await act.open(COMPANY);
    const button = act.page.locator('counterpart-dock').getByRole('button', { name: 'ERP' });
    await button.waitFor({ timeout: 1000 });
    await button.click();
    await panel().getByText('Not connected').waitFor();
    await expect.poll(() => erpTab().getAttribute('aria-selected'), { timeout: 5000 }).toBe('true');
    expect(await button.count()).toBe(0);
    await panel().getByText('Not connected').waitFor();
  });

  describe('that say when they are built', () => {
    const button = () => act.page.locator('counterpart-dock').getByRole('button', { name: 'ERP' });
    beforeEach(async () => {
      await act.page.addInitScript('window.counterpartPlaces = { ready: "[data-built]" }');
      await act.page.clock.install();
      await stage.crm.control.setStrip({ mode: 'never' });
      await act.open(COMPANY);
      await act.page.locator('[data-card]').waitFor();
      await act.page.clock.runFor(20_000);
      expect(await button().count()).toBe(0);
    });

    it('offer the button only from then on', async () => {
      await act.page.evaluate(() => document.querySelector('[data-card]')?.setAttribute('data-built', ''));
      await act.page.clock.runFor(2000);
      await button().waitFor({ timeout: 2000 });
    });

    it('offer it all the same when that never comes', async () => {
      await act.page.clock.runFor(11_000);
      await button().waitFor({ timeout: 2000 });
    });
  });

  it('closes the docked panel with Escape', async () => {
    await stage.crm.control.setStrip({ mode: 'never' });
    await act.open(COMPANY);
    const button = act.page.locator('counterpart-dock').getByRole('button', { name: 'ERP' });
    await button.click();
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await panel().getByRole('button', { name: 'Edit' }).focus();
    await act.page.keyboard.press('Escape');
    expect(await panel().isVisible()).toBe(false);
    expect(await button.getAttribute('aria-expanded')).toBe('false');
  });
});

describe('copies of the script', () => {
  it('makes one tab, however often it is injected', async () => {
    await act.open(COMPANY);
    await erpTab().waitFor();
    await act.inject();
    await act.inject();
    await act.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    expect(await act.page.locator('[data-counterpart="tab"]').count()).toBe(1);
    expect(await act.page.locator('counterpart-panel').count()).toBe(1);
  });

  it('says one quiet line once the extension is gone', async () => {
    await act.open(CONTACT);
    await erpTab().click();
    await panel().getByText('Not connected').waitFor();
    await loseExtension();
    await panel().getByText('Counterpart was updated. Reload this page.').waitFor();
    expect(await panel().getByRole('button', { name: 'Edit' }).getAttribute('aria-disabled')).toBe('true');
    expect(await erpTab().count()).toBe(1);
    expect(act.complaints).toEqual([]);
  });

  it.each([
    ['the same world', false],
    ['a world of its own', true],
  ])('gives way to a successor in %s', async (_where, otherWorld) => {
    await act.open(CONTACT);
    await erpTab().click();
    await panel().getByText('Not connected').waitFor();
    const before = await card().locator('[role="tabpanel"]:not([data-counterpart])').count();
    await loseExtension();
    if (otherWorld) {
      await act.page.evaluate(() => Reflect.deleteProperty(globalThis, Symbol.for('counterpart.erp-tab')));
    }
    await act.inject();
    await expect.poll(() => act.page.locator('[data-counterpart="tab"]').count()).toBe(1);
    await expect.poll(() => nativeTab('Contact').getAttribute('aria-selected')).toBe('true');
    expect(await act.page.locator('counterpart-panel').count()).toBe(1);
    expect(await card().locator('[role="tabpanel"]:not([data-counterpart])').count()).toBe(before);
    expect(await card().locator('[role="tabpanel"]:visible').count()).toBe(1);
    await erpTab().click();
    await panel().getByRole('button', { name: 'Edit' }).click();
    await expect.poll(() => act.worker.count('record.edit')).toBe(1);
    expect(act.complaints).toEqual([]);
  });

  async function loseExtension(): Promise<void> {
    await act.page.evaluate(() => {
      if (window.counterpartExtension !== undefined) window.counterpartExtension.alive = false;
      delete window.counterpartExtension;
    });
  }
});
