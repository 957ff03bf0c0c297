import type { Page } from 'playwright';
import { addSubject } from '../e2e/harness/subject-site';
import type { SiteSubject } from '../e2e/sites/kit/subject';
import { demoCrm } from '../e2e/sites/subjects/demo-crm';
import { dolibarr } from '../e2e/sites/subjects/dolibarr';
import { espoCrm } from '../e2e/sites/subjects/espocrm';
import { odoo18 } from '../e2e/sites/subjects/odoo';
import { tryton } from '../e2e/sites/subjects/tryton';
import { median } from './clock';
import { information, type Measurement, time, timing } from './measurement';
import { traced } from './trace';
import type { BenchWorld } from './world';

const LOADS = 5;
const WATCHED_MILLISECONDS = 2000;
/** What watching may take of a second of a page at rest, in milliseconds: a hundredth. */
const REST_LIMIT = 10;
/** Of a page that is hidden: timers that look whether it is shown again, and nothing else. */
const HIDDEN_LIMIT = 1;

const SUBJECTS: readonly SiteSubject[] = [demoCrm, espoCrm, odoo18, dolibarr, tryton];

/** What record pages of each CRM pay for the ERP tab that nobody has opened, with the extension and without. */
export async function measureRecordCost(world: BenchWorld, slowness: number): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const subject of SUBJECTS) measurements.push(...(await costOf(world, subject, slowness)));
  return measurements;
}

async function costOf(world: BenchWorld, subject: SiteSubject, slowness: number): Promise<Measurement[]> {
  const stop = new AbortController();
  try {
    const site = await addSubject(world, subject, stop.signal);
    const [address] = site.running.seeds.company.addresses;
    const loads = await loadsOf(world, address, true);
    const { rest, hidden } = await watched(world, address);
    await site.remove();
    const without = await loadsOf(world, address, false);
    const raw = { what: 'whole page, no extension', milliseconds: median(without.map(({ all }) => all)) };
    const perSecond = (milliseconds: number) => milliseconds / (WATCHED_MILLISECONDS / 1000);
    const part = subject.name;
    return [
      information(part, 'a record page, ours', time(median(loads.map(({ ours }) => ours)))),
      information(
        part,
        'a record page, whole',
        `${time(median(loads.map(({ all }) => all)))}; without us ${time(raw.milliseconds)}`,
      ),
      timing(
        { part, what: 'a second at rest', limitMilliseconds: REST_LIMIT, milliseconds: perSecond(rest), raw },
        slowness,
      ),
      timing(
        { part, what: 'a second hidden', limitMilliseconds: HIDDEN_LIMIT, milliseconds: perSecond(hidden), raw },
        slowness,
      ),
    ];
  } finally {
    stop.abort();
  }
}

async function loadsOf(world: BenchWorld, address: string, withTab: boolean) {
  const page = await world.browser.context.newPage();
  const loads = [];
  for (let load = 0; load <= LOADS; load += 1) {
    await page.goto('about:blank');
    loads.push(await traced(page, () => shown(page, address, withTab)));
  }
  await page.close();
  return loads.slice(1);
}

async function shown(page: Page, address: string, withTab: boolean): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  if (withTab) await page.locator('[data-counterpart="tab"]').waitFor();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

async function watched(
  world: BenchWorld,
  address: string,
): Promise<{ readonly rest: number; readonly hidden: number }> {
  const { context } = world.browser;
  const page = await context.newPage();
  await shown(page, address, true);
  const pause = () =>
    page.evaluate((wait) => new Promise<void>((resolve) => setTimeout(resolve, wait)), WATCHED_MILLISECONDS);
  // Until the page has settled and was judged once.
  await pause();
  await pause();
  const rest = await traced(page, pause);
  const other = await context.newPage();
  await other.bringToFront();
  const hidden = await traced(page, pause);
  await other.close();
  await page.close();
  return { rest: rest.ours, hidden: hidden.ours };
}
