import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundle } from './parts/bundle';
import { COMPANY, openStage, type Stage } from './parts/page-under-test';

let stage: Stage;
let script: string;
let page: Page;
let asked: number;
/** What the worker does when it is asked. */
let answer: () => Promise<void>;

beforeAll(async () => {
  [stage, script] = await Promise.all([openStage(), bundle('sentinel-entry.ts')]);
});
afterAll(() => stage.close());
beforeEach(async () => {
  asked = 0;
  answer = async () => {
    await page.evaluate(() => document.documentElement.setAttribute('data-counterpart', 'test'));
  };
  page = await stage.browser.newPage();
  await page.exposeFunction('sentinelAsk', async () => {
    asked += 1;
    await answer();
  });
});
afterEach(() => page.close());

const open = async (where: string) => {
  await page.goto(stage.crm.page(where));
  await page.evaluate(script);
};
const goTo = (where: string) => page.evaluate((address) => history.pushState(null, '', address), where);
const settled = () =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

describe('the sentinel', () => {
  it('is a few kilobytes', () => {
    expect(gzipSync(script, { level: 9 }).byteLength).toBeLessThan(3000);
  });

  it('asks once for a record, and not again for the next ones', async () => {
    await open(COMPANY);
    await expect.poll(() => asked).toBe(1);
    await settled();
    await goTo('?contact.main?contact_id=2');
    await goTo('?person.main?person_id=2');
    await settled();
    expect(asked).toBe(1);
  });

  it('says nothing on a page without a record, until one comes up', async () => {
    await open('?find.contact?');
    await settled();
    expect(asked).toBe(0);
    await goTo('?contact.main?contact_id=2');
    await expect.poll(() => asked).toBe(1);
  });

  it('asks again at the next record when the tab did not come', async () => {
    answer = async () => {
      throw new Error('No worker');
    };
    await open(COMPANY);
    await expect.poll(() => asked).toBe(1);
    await settled();
    await goTo('?contact.main?contact_id=2');
    await expect.poll(() => asked).toBe(2);
  });

  it('asks for a page that is open already when a rule for it comes to be known', async () => {
    await open('?find.contact?#deal-7');
    await settled();
    expect(asked).toBe(0);
    const rule = { entities: ['project'], id: 'digits', hash: 'deal-{id}' };
    await page.evaluate((stored) => window.sentinelTake(stored), [{ ...rule, hash: 'order-{id}' }]);
    await page.evaluate((stored) => window.sentinelTake(stored), 'nonsense');
    await settled();
    expect(asked).toBe(0);
    await page.evaluate((stored) => window.sentinelTake(stored), [rule]);
    await expect.poll(() => asked).toBe(1);
  });
});
