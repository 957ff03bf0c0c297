import type { BrowserContext, Page } from 'playwright';
import { median } from './clock';
import { count, information, type Measurement, size, time, timing } from './measurement';
import { servePlainPage } from './plain-page';
import { type MainThread, traced } from './trace';
import { type BenchWorld, withoutExtension } from './world';

const LOADS = 12;
const COLD_LOADS = 5;
const WARM_LIMIT_MILLISECONDS = 1;
const COLD_LIMIT_MILLISECONDS = 2;

/** What a page of a granted site that shows no record pays for the extension. */
export async function measurePageCost(world: BenchWorld, slowness: number): Promise<Measurement[]> {
  const stop = new AbortController();
  try {
    const address = await servePlainPage(stop.signal);
    const { context } = world.browser;
    const warm = await warmLoads(context, address);
    const cold = await coldLoads(context, address);
    const heap = await heapAfterLoad(context, address);
    const without = await withoutExtension(async (plain) => ({
      warm: await warmLoads(plain, address),
      cold: await coldLoads(plain, address),
      heap: await heapAfterLoad(plain, address),
    }));
    const ours = (loads: readonly MainThread[]) => median(loads.map((load) => load.ours));
    const rawWarm = { what: 'whole page, no extension', milliseconds: median(without.warm.map(({ all }) => all)) };
    const rawCold = { what: 'whole page, no extension', milliseconds: median(without.cold.map(({ all }) => all)) };
    const strangers = new Set(
      [...warm, ...cold].flatMap(({ scripts }) => scripts).filter((one) => !/sentinel-superoffice\.js$/.test(one)),
    );
    return [
      timing(
        {
          part: 'sentinel',
          what: 'main thread, warm',
          limitMilliseconds: WARM_LIMIT_MILLISECONDS,
          milliseconds: ours(warm),
          raw: rawWarm,
        },
        slowness,
      ),
      timing(
        {
          part: 'sentinel',
          what: 'main thread, cold',
          limitMilliseconds: COLD_LIMIT_MILLISECONDS,
          milliseconds: ours(cold),
          raw: rawCold,
        },
        slowness,
      ),
      count('sentinel', 'other scripts of ours on a page without a record', 0, strangers.size),
      information('sentinel', 'whole page, with the extension', time(median(warm.map(({ all }) => all)))),
      information('sentinel', 'more memory in the page', size(Math.max(0, heap - without.heap))),
    ];
  } finally {
    stop.abort();
  }
}

async function warmLoads(context: BrowserContext, address: string): Promise<MainThread[]> {
  const page = await context.newPage();
  const loads: MainThread[] = [];
  for (let load = 0; load < LOADS; load += 1) loads.push(await traced(page, () => loaded(page, address)));
  await page.close();
  return loads.slice(1);
}

/** A page in a new process each: nothing that was compiled before is left. */
async function coldLoads(context: BrowserContext, address: string): Promise<MainThread[]> {
  const loads: MainThread[] = [];
  for (let load = 0; load < COLD_LOADS; load += 1) {
    const page = await context.newPage();
    loads.push(await traced(page, () => loaded(page, address)));
    await page.close();
  }
  return loads;
}

/** Loaded, and idle long enough for scripts that run when the page is. */
async function loaded(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => requestIdleCallback(() => requestAnimationFrame(() => setTimeout(resolve, 20)))),
  );
}

async function heapAfterLoad(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  await loaded(page, address);
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return usedSize;
}
