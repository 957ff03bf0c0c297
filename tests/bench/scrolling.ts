import type { Page } from 'playwright';
import { count, information, type Measurement, size, time } from './measurement';
import type { BenchWorld } from './world';

const COMPANY = 3;
/** How far apart, in parts of the whole list, the places are to which a person drags the scroll bar. */
const STOPS = 20;
const WHEELS = 60;
const LONG_TASK_MILLISECONDS = 50;
const GROWTH_LIMIT_BYTES = 20_000_000;

/** A blank search over 100,000 actors in the dialog: first rows, scrolling to any depth, and what stays in memory. */
export async function measureScrolling(
  world: BenchWorld,
  connectionId: string,
  slowness: number,
): Promise<Measurement[]> {
  const record = world.company(COMPANY);
  const crmPage = await world.browser.context.newPage();
  await crmPage.goto(world.companyPage(COMPANY));
  await crmPage.locator('[role="tab"][data-counterpart]').waitFor();
  await world.request('record.begin-connect', { connectionId, actorType: 'customer' }, record);
  const search = { text: '', order: null, includeArchived: false };
  await world.request('dialog.search', { connectionId, search }, record);
  const page = await dialog(world, record, connectionId);
  const firstRows = await timeOfFirstRows(page);
  const before = await heap(page);
  await page.evaluate(() => Reflect.get(globalThis, 'counterpartLongTasks').splice(0));
  await dragAndWheel(page);
  const tasks = await page.evaluate(() => Reflect.get(globalThis, 'counterpartLongTasks') as number[]);
  const longTasks = tasks.filter((milliseconds) => milliseconds > LONG_TASK_MILLISECONDS * Math.max(1, slowness));
  const grown = (await heap(page)) - before;
  const rendered = await page.locator('[role="grid"] [role="row"]').count();
  await page.close();
  await world.request('dialog.cancel', { connectionId }, record);
  await crmPage.close();
  return [
    information('search', 'blank search, 100,000: page opened → first rows', time(firstRows)),
    {
      ...count('search', `long tasks while scrolling through 100,000 rows`, 0, longTasks.length),
      baseline: tasks.length === 0 ? '' : `longest task ${time(Math.max(...tasks))}`,
    },
    count('search', 'rows in the page at any depth', 60, rendered),
    {
      part: 'search',
      what: 'memory kept after scrolling to the end',
      limit: size(GROWTH_LIMIT_BYTES),
      measured: size(Math.max(0, grown)),
      baseline: '',
      verdict: grown <= GROWTH_LIMIT_BYTES ? 'within' : 'over',
    },
  ];
}

async function dialog(world: BenchWorld, record: object, connectionId: string): Promise<Page> {
  const page = await world.browser.context.newPage();
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { counterpartLongTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
  await page.setViewportSize({ width: 720, height: 680 });
  const query = new URLSearchParams({ window: '1', record: JSON.stringify(record), connection: connectionId });
  await page.goto(`${world.browser.extensionOrigin}/popup.html?${query}`);
  return page;
}

async function timeOfFirstRows(page: Page): Promise<number> {
  const shown = await page.waitForFunction(() =>
    document.querySelectorAll('[role="grid"] [role="row"] [role="gridcell"]').length > 0 ? performance.now() : null,
  );
  return Number(await shown.jsonValue());
}

/** As a person does: drags to places all over the list, waits for the rows there, and turns the wheel in between. */
async function dragAndWheel(page: Page): Promise<void> {
  const grid = page.locator('[role="grid"]');
  await grid.hover();
  for (let stop = 1; stop <= STOPS; stop += 1) {
    await grid.evaluate((element, part) => {
      element.scrollTop = element.scrollHeight * part;
    }, stop / STOPS);
    await rowsFilled(page);
    for (let turn = 0; turn < WHEELS / STOPS; turn += 1) await page.mouse.wheel(0, turn % 2 === 0 ? -400 : 400);
    await rowsFilled(page);
  }
}

/** Every row in view has its values. */
async function rowsFilled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const rows = [...document.querySelectorAll('[role="grid"] [role="rowgroup"] [role="row"]')];
    return rows.length > 1 && rows.slice(1).every((row) => (row.textContent ?? '').trim() !== '');
  });
}

async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
