import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Act, COMPANY, openStage, type Stage, startAct } from './parts/page-under-test';
import { connection, link, VALUES, WRITES } from './parts/views';

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

const erpTab = () => act.page.locator('[data-card]').getByRole('tab', { name: 'ERP' });
const panel = () => act.page.locator('counterpart-panel');
const MARKUP = '<img src=x onerror="window.hacked=1"><b>bold</b>';

describe('a page that means harm', () => {
  it('cannot press anything for the person', async () => {
    act.worker.view = (view) => ({
      ...view,
      editing: true,
      connections: [
        connection({
          intent: {
            kind: 'connect',
            actorType: 'customer',
            stage: 'ready',
            actorName: 'Nordlys',
            writes: WRITES,
            failure: null,
          },
        }),
      ],
    });
    await act.open(COMPANY);
    await erpTab().waitFor();
    await act.page.evaluate(() => {
      const tab = document.querySelector<HTMLElement>('[data-counterpart="tab"]');
      tab?.click();
      tab?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    });
    expect(await panel().isVisible()).toBe(false);
    await erpTab().click();
    await panel().getByRole('button', { name: 'Save' }).waitFor();
    const before = act.worker.asked.length;
    await act.page.evaluate(() => {
      const buttons = document.querySelector('counterpart-panel')?.shadowRoot?.querySelectorAll('button') ?? [];
      for (const button of buttons) {
        button.click();
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
          button.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
        }
        button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      }
    });
    expect(act.worker.asked.length).toBe(before);
    await panel().getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => act.worker.count('record.save')).toBe(1);
  });

  it('gets ERP values as text, and links only where they are safe', async () => {
    const values = [
      { ...first(), value: MARKUP },
      { ...first(), field: 'site', type: 'website' as const, value: 'javascript:alert(1)' },
      { ...first(), field: 'site2', type: 'website' as const, value: 'https://user:pass@evil.example' },
      { ...first(), field: 'mail', type: 'email' as const, value: 'a@b.example?bcc=c@d.example' },
      { ...first(), field: 'good', type: 'website' as const, value: 'good.example' },
    ];
    act.worker.view = (view) => ({
      ...view,
      connections: [
        connection({
          connectionName: MARKUP,
          link: link({ kind: 'in-sync' }, { values, actorName: MARKUP, webAddress: null }),
        }),
      ],
    });
    await act.open(COMPANY);
    await act.page.locator('[data-card]').getByRole('tab', { name: 'ERP' }).click();
    await panel().getByText(MARKUP).first().waitFor();
    const found = await panel().evaluate((host) => ({
      images: host.shadowRoot?.querySelectorAll('img, b, script').length,
      links: [...(host.shadowRoot?.querySelectorAll('a') ?? [])].map((link) => link.href),
    }));
    expect(found).toEqual({ images: 0, links: ['https://good.example/'] });
    expect(await act.page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined();
  });

  it('cannot keep the browser busy by throwing the tab out, and has it back once it stops', async () => {
    await act.open(COMPANY);
    await erpTab().waitFor();
    await act.page.evaluate(() => {
      const returns: number[] = [];
      const throwOut = () => {
        const tab = document.querySelector('[data-counterpart="tab"]');
        if (tab === null) return;
        returns.push(performance.now());
        tab.remove();
      };
      const observer = new MutationObserver(throwOut);
      observer.observe(document, { childList: true, subtree: true });
      Object.assign(window, { returns, stopThrowing: () => observer.disconnect() });
      throwOut();
    });
    const inTwoSeconds = () =>
      act.page.evaluate<number>(
        'window.returns.filter((time) => time > Math.max(performance.now() - 2000, window.returns[0])).length',
      );
    await expect.poll(inTwoSeconds).toBeGreaterThan(10);
    await expect.poll(inTwoSeconds, { timeout: 20_000 }).toBeLessThanOrEqual(3);
    const before = await act.page.evaluate<number>('window.returns.length');
    await expect.poll(() => act.page.evaluate<number>('window.returns.length')).toBeGreaterThan(before);

    await act.page.evaluate('window.stopThrowing()');
    await erpTab().waitFor();
    expect(await act.page.locator('[data-counterpart]:is([role="tab"], button)').count()).toBe(1);
    await erpTab().click();
    await panel().getByText('Not connected').waitFor();
  });

  it('cannot stop a living copy by writing our mark on the page', async () => {
    await act.open(COMPANY);
    await erpTab().waitFor();
    await act.page.evaluate(() => document.documentElement.setAttribute('data-counterpart', 'someone-else'));
    await erpTab().click();
    await panel().getByText('Not connected').waitFor();
  });

  it('does not hear what is typed into the panel through its own shortcuts', async () => {
    await act.open(COMPANY);
    await erpTab().click();
    await panel().getByRole('button', { name: 'Edit' }).focus();
    await act.page.evaluate(() => {
      document.addEventListener('keydown', () => Reflect.set(window, 'heard', true));
    });
    await act.page.keyboard.press('e');
    expect(await act.page.evaluate(() => Reflect.get(window, 'heard'))).toBeUndefined();
  });
});

function first() {
  const [value] = VALUES;
  if (value === undefined) throw new Error('No values');
  return value;
}
