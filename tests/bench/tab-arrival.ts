import type { Page } from 'playwright';
import { lowerQuartile, median } from './clock';
import { count, information, type Measurement, timing } from './measurement';
import { type BenchWorld, linkCompany, withoutExtension } from './world';

const MOVES = 8;
const OPENINGS = 9;
const REBUILDS = 12;
const REBUILT_EVERY_MILLISECONDS = 150;
const OPEN_LIMIT_MILLISECONDS = 50;
const COMPANY = 1;
const ERP_TAB = '[role="tab"][data-counterpart]';
const NATIVE_STRIP = '[data-card="ContactMainCard"] [role="tablist"]';

/** How the tab comes into the native bar, what that moves, and how soon its panel is painted. */
export async function measureTab(world: BenchWorld, connectionId: string, slowness: number): Promise<Measurement[]> {
  const page = await world.browser.context.newPage();
  const ours = await moveAbout(page, world.companyPage(COMPANY), ERP_TAB);
  const plain = await withoutExtension(async (context) =>
    moveAbout(await context.newPage(), world.companyPage(COMPANY), NATIVE_STRIP),
  );
  const rebuilt = await rebuiltBars(world, page);
  await page.goto(world.companyPage(COMPANY));
  await page.locator(ERP_TAB).waitFor();
  await linkCompany(world, connectionId, COMPANY);
  const opening = await openings(world, page);
  await page.close();
  return [
    count(
      'ERP tab',
      'frames with the native bar but no tab, after moving to another record',
      1,
      Math.max(...ours.moves),
    ),
    count('ERP tab', 'frames in a row without the tab while the bar is rebuilt', 1, rebuilt),
    {
      ...count('ERP tab', 'layout shift that the page does not have without us', 0, rounded(ours.shift - plain.shift)),
      baseline: `page without the extension ${rounded(plain.shift)}`,
    },
    information('ERP tab', 'frames without the tab after a whole page load', String(ours.first)),
    timing(
      {
        part: 'ERP tab',
        what: 'open the tab → painted from what is stored',
        limitMilliseconds: OPEN_LIMIT_MILLISECONDS,
        milliseconds: lowerQuartile(opening.ours),
        raw: { what: 'open a native tab', milliseconds: median(opening.native) },
      },
      slowness,
    ),
  ];
}

interface Moves {
  /** Frames with a bar and without a tab: after the page load, and after each move. */
  readonly first: number;
  readonly moves: readonly number[];
  /** Sum of the layout shifts of all moves. */
  readonly shift: number;
}

/** Opens a record and goes on from record to record inside the page; `arrived` is what shows that a record is there. */
async function moveAbout(page: Page, address: string, arrived: string): Promise<Moves> {
  await page.addInitScript(watchFrames, { strip: NATIVE_STRIP, tab: ERP_TAB });
  await page.goto(address);
  await page.locator(arrived).waitFor();
  const first = await framesWithoutTab(page);
  const moves: number[] = [];
  for (let move = 0; move < MOVES; move += 1) moves.push(await moveOn(page, arrived));
  const shift = await page.evaluate(() => (globalThis as unknown as Watched).counterpartBench.shift);
  return { first, moves, shift };
}

/** The most frames in a row that showed a bar without the tab, while the page threw its bar away and built it anew. */
async function rebuiltBars(world: BenchWorld, page: Page): Promise<number> {
  await world.crm.control.setStrip({ mode: 'replaced', everyMilliseconds: REBUILT_EVERY_MILLISECONDS });
  await page.goto(world.companyPage(COMPANY));
  await page.locator(ERP_TAB).waitFor();
  await page.evaluate(() => {
    (globalThis as unknown as Watched).counterpartBench.longest = 0;
  });
  await page.waitForFunction((bars) => (globalThis as unknown as Watched).counterpartBench.bars > bars, REBUILDS);
  const longest = await page.evaluate(() => (globalThis as unknown as Watched).counterpartBench.longest);
  await world.crm.control.setStrip({ mode: 'normal' });
  return longest;
}

/** In hundredths: the page's own shifts differ by less from time to time. */
function rounded(shift: number): number {
  return Math.max(0, Number(shift.toFixed(2)));
}

interface Watched {
  readonly counterpartBench: { frames: number; longest: number; bars: number; shift: number; moving: boolean };
}

/** Runs in the page from its first moment: counts painted frames that show the strip without the tab, and layout shifts. */
function watchFrames({ strip, tab }: { readonly strip: string; readonly tab: string }): void {
  const state = { frames: 0, longest: 0, bars: 0, shift: 0, moving: false };
  Object.assign(globalThis, { counterpartBench: state });
  let inRow = 0;
  let last: Element | null = null;
  const look = () => {
    const bar = document.querySelector(strip);
    const isBare = bar !== null && bar.querySelector(tab) === null;
    inRow = isBare ? inRow + 1 : 0;
    state.frames += isBare ? 1 : 0;
    state.longest = Math.max(state.longest, inRow);
    state.bars += bar !== null && bar !== last ? 1 : 0;
    last = bar;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (state.moving) state.shift += (entry as unknown as { value: number }).value;
    }
  }).observe({ type: 'layout-shift' });
}

function framesWithoutTab(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as Watched).counterpartBench.frames);
}

/** To the next record, inside the page; resolves with the frames that had a bar without the tab. */
async function moveOn(page: Page, arrived: string): Promise<number> {
  const before = await framesWithoutTab(page);
  const address = await page.evaluate(() => location.href);
  await page.evaluate(() => {
    (globalThis as unknown as Watched).counterpartBench.moving = true;
  });
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.waitForFunction((old) => location.href !== old, address);
  await page.locator(arrived).waitFor();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 })));
  return (await framesWithoutTab(page)) - before;
}

/** Milliseconds from the press on a tab to the frame in which its panel shows what it has. */
async function openings(world: BenchWorld, page: Page): Promise<{ ours: number[]; native: number[] }> {
  const ours: number[] = [];
  const native: number[] = [];
  for (let run = 0; run < OPENINGS; run += 1) {
    await page.goto(world.companyPage(COMPANY));
    await page.locator(ERP_TAB).waitFor();
    native.push(await openingTime(page, `${NATIVE_STRIP} [role="tab"]:nth-child(2)`, null));
    ours.push(await openingTime(page, ERP_TAB, 'connected Customer'));
  }
  return { ours, native };
}

async function openingTime(page: Page, selector: string, words: string | null): Promise<number> {
  const milliseconds = page.evaluate(
    ({ target, text }) =>
      new Promise<number>((resolve) => {
        const tab = document.querySelector<HTMLElement>(target);
        tab?.addEventListener(
          'pointerdown',
          () => {
            const started = performance.now();
            const look = () => {
              const panel = text === null ? tab : document.querySelector('counterpart-panel')?.shadowRoot;
              const isShown = text === null ? tab.ariaSelected === 'true' : panel?.textContent?.includes(text);
              if (isShown) requestAnimationFrame(() => resolve(performance.now() - started));
              else requestAnimationFrame(look);
            };
            look();
          },
          { once: true, capture: true },
        );
      }),
    { target: selector, text: words },
  );
  await page.locator(selector).click();
  return milliseconds;
}
