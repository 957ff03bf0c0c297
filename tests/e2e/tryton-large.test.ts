import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { eventually } from './harness/condition';
import type { Surface } from './harness/surface';
import { FAMILY, useWorld } from './harness/world';
import { startConnecting } from './parts/connecting';
import { rowsInView, type ShownRow } from './parts/grid';

const world = useWorld({ erp: 'tryton', tryton: { template: 'hundred-thousand' } });
const Names = v.array(v.object({ name: v.string() }));
const LONG_TASK_MILLISECONDS = 50;
const PASSES = 5;
const FRAMES = 90;

type Order = readonly (readonly [string, string])[];
const BY_NAME: Order = [
  ['name', 'ASC'],
  ['id', 'ASC'],
];

/** Names of customers as Tryton itself orders them, from a place on. */
async function inTryton(place: number, count: number, order: Order = BY_NAME): Promise<string[]> {
  const domain = [['categories.name', '=', 'Customer']];
  const rows = await world.tryton.rpc('model.party.party.search_read', [domain, place, count, order, ['name']]);
  return v.parse(Names, rows).map(({ name }) => name);
}

const total = async () =>
  v.parse(
    v.number(),
    await world.tryton.rpc('model.party.party.search_count', [[['categories.name', '=', 'Customer']]]),
  );

async function listAll(): Promise<Surface> {
  const dialog = await startConnecting(world, await world.company(1), 'Customer');
  await dialog.fill('Search ERP', '');
  await dialog.seeText('100,0');
  return dialog;
}

/** Waits until all rows in view have come, and the first of them is where it should be. */
async function settledRows(dialog: Surface, isThere: (rows: readonly ShownRow[]) => boolean): Promise<ShownRow[]> {
  return eventually(async () => {
    const rows = await rowsInView(dialog);
    return rows.length > 3 && rows.every(({ name }) => name !== '') && isThere(rows) ? rows : null;
  }, 'the rows in view');
}

async function expectAsInTryton(rows: readonly ShownRow[], order?: Order): Promise<void> {
  const first = rows[0]?.place ?? 0;
  expect(rows.map(({ name }) => name)).toEqual(await inTryton(first, rows.length, order));
}

async function scrollTo(dialog: Surface, share: number): Promise<void> {
  await dialog.evaluate((part) => {
    const grid = document.querySelector('[role=grid]');
    if (grid) grid.scrollTop = part * (grid.scrollHeight - grid.clientHeight);
  }, share);
}

describe('a blank search in a Tryton with 100,000 customers', () => {
  it('shows the first rows, and any others when they are scrolled to, as Tryton orders them', async () => {
    const dialog = await listAll();
    const count = await total();
    expect(await dialog.attribute('grid', 'Search results', 'aria-rowcount')).toBe(String(count + 1));
    await expectAsInTryton(await settledRows(dialog, ([first]) => first?.place === 0));
    for (const share of [0.5, 0.123, 0.9]) {
      await scrollTo(dialog, share);
      const near = (rows: readonly ShownRow[]) => Math.abs((rows[0]?.place ?? 0) / count - share) < 0.01;
      await expectAsInTryton(await settledRows(dialog, near));
    }
    await scrollTo(dialog, 1);
    const last = await settledRows(dialog, (rows) => rows.at(-1)?.place === count - 1);
    await expectAsInTryton(last);
  });

  it('jumps to the end and back by keyboard, and sorts', async () => {
    const dialog = await listAll();
    const count = await total();
    await settledRows(dialog, ([first]) => first?.place === 0);
    await dialog.focus('grid', 'Search results');
    await dialog.press('End');
    await expectAsInTryton(await settledRows(dialog, (rows) => rows.at(-1)?.place === count - 1));
    await dialog.press('ArrowUp');
    await dialog.press('ArrowUp');
    await dialog.press('Enter');
    const [chosen] = await inTryton(count - 3, 1);
    await dialog.seeText(`Chosen: ${chosen}`);
    await dialog.press('Home');
    await expectAsInTryton(await settledRows(dialog, ([first]) => first?.place === 0));

    await dialog.click('button', 'Number');
    const byCode: Order = [
      ['code', 'ASC'],
      ['id', 'ASC'],
    ];
    const [firstByCode] = await inTryton(0, 1, byCode);
    await expectAsInTryton(await settledRows(dialog, ([first]) => first?.name === firstByCode), byCode);
    await dialog.click('button', 'Number');
    const falling: Order = [
      ['code', 'DESC'],
      ['id', 'DESC'],
    ];
    const [lastByCode] = await inTryton(0, 1, falling);
    await expectAsInTryton(await settledRows(dialog, ([first]) => first?.name === lastByCode), falling);
  });

  it('stays quick and small however far it is scrolled', async () => {
    const dialog = await listAll();
    await settledRows(dialog, ([first]) => first?.place === 0);
    let quiet: Pass | null = null;
    for (let pass = 1; pass <= PASSES && quiet === null; pass += 1) {
      const found = await dialog.evaluate(scrollWhileWatching, FRAMES);
      // Other work on the machine makes every task longer: by as much as a known piece of work took longer just then.
      const limit = LONG_TASK_MILLISECONDS * Math.max(1, found.stretch);
      const long = found.tasks.filter((duration) => duration > limit);
      console.log(
        `scrolling 100,000 rows in ${FAMILY}: ${FRAMES} frames, slowest ${Math.round(found.slowest)} ms; ` +
          `${found.watches ? `tasks over 50 ms: ${found.tasks.map(Math.round).join(' ') || 'none'}` : 'tasks cannot be watched'}; ` +
          `${Math.round(found.best)} ms of other work took up to ${found.stretch.toFixed(1)} times as long, limit ${Math.round(limit)} ms; ` +
          `at most ${found.rows} rows of ${found.elements} elements`,
      );
      expect(found.rows).toBeLessThan(60);
      expect(found.elements).toBeLessThan(1500);
      expect(found.watches).toBe(FAMILY === 'chromium');
      if (long.length === 0) quiet = found;
    }
    expect(quiet).not.toBeNull();
  });

  it('finds one among them by name, number and e-mail', async () => {
    const dialog = await startConnecting(world, await world.company(1), 'Customer');
    const searches = [
      ['Foods 077776', /077776$/],
      ['H077731', /077731$/],
      ['post012345@firma.example', /012345$/],
    ] as const;
    for (const [text, name] of searches) {
      const began = Date.now();
      await dialog.fill('Search ERP', text);
      await settledOne(dialog, name);
      console.log(`searching 100,000 customers for ${text}: ${Date.now() - began} ms from the first key`);
    }
  });
});

async function settledOne(dialog: Surface, name: RegExp): Promise<ShownRow[]> {
  return eventually(async () => {
    const rows = await rowsInView(dialog);
    return rows.length === 1 && name.test(rows[0]?.name ?? '') ? rows : null;
  }, `one row ${name}`);
}

type Pass = Awaited<ReturnType<typeof scrollWhileWatching>>;

/** Scrolls up and down and in jumps, a step per frame, and tells what that cost. Runs in the page. */
async function scrollWhileWatching(frames: number) {
  const known: { readonly from: number; readonly to: number }[] = [];
  const work = (rounds: number) => {
    const from = performance.now();
    let sum = 0;
    for (let round = 0; round < rounds; round += 1) sum += Math.sqrt(round);
    const to = performance.now();
    if (sum > 0) known.push({ from, to });
    return to - from;
  };
  const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
  const task = () => new Promise<void>((done) => setTimeout(done));
  const ROUNDS = 12_000_000;
  let best = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 12; tries += 1) {
    best = Math.min(best, work(ROUNDS));
    await task();
  }
  const samples: number[] = [];
  const found: PerformanceEntry[] = [];
  const watches = PerformanceObserver.supportedEntryTypes.includes('longtask');
  const observer = new PerformanceObserver((list) => found.push(...list.getEntries()));
  if (watches) observer.observe({ entryTypes: ['longtask'] });
  const grid = document.querySelector('[role=grid]');
  let rows = 0;
  let slowest = 0;
  for (let count = 0; count < frames && grid; count += 1) {
    const before = await frame();
    const far = ((count * 37) % 100) / 100;
    grid.scrollTop = count % 30 === 0 ? far * grid.scrollHeight : grid.scrollTop + (far < 0.5 ? 300 : -260);
    slowest = Math.max(slowest, (await frame()) - before);
    rows = Math.max(rows, document.querySelectorAll('[role=row]').length);
    await task();
    if (count % 3 === 0) samples.push(work(ROUNDS) / best);
  }
  await task();
  observer.disconnect();
  const isKnown = ({ startTime, duration }: PerformanceEntry) =>
    known.some(({ from, to }) => from < startTime + duration && to > startTime);
  const tasks = found.filter((entry) => !isKnown(entry)).map(({ duration }) => duration);
  const elements = document.querySelectorAll('*').length;
  return { watches, tasks, rows, elements, slowest, best, stretch: Math.max(...samples) };
}
