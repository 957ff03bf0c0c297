import type { Page } from 'playwright';
import { addSubject } from '../e2e/harness/subject-site';
import type { NativeStrip, SiteSubject } from '../e2e/sites/kit/subject';
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
    const record: RecordPage = { address: site.running.seeds.company.addresses[0], ...stripOf(site.running.native) };
    const loads = await loadsOf(world, record, true);
    const rest = await watched(world, record);
    await site.remove();
    const without = await loadsOf(world, record, false);
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
    ];
  } finally {
    stop.abort();
  }
}

interface RecordPage {
  readonly address: string;
  /** The CRM's own tabs: there when the page shows the record. */
  readonly tabs: string;
}

function stripOf(native: NativeStrip | undefined): { readonly tabs: string } {
  if (native === undefined) throw new Error('Only CRMs with tabs are measured');
  return { tabs: `:is(${native.strip}) ${native.tab}` };
}

async function loadsOf(world: BenchWorld, record: RecordPage, withTab: boolean) {
  const page = await world.browser.context.newPage();
  const loads = [];
  for (let load = 0; load <= LOADS; load += 1) {
    await page.goto('about:blank');
    loads.push(await traced(page, () => shown(page, record, withTab)));
  }
  await page.close();
  return loads.slice(1);
}

async function shown(page: Page, { address, tabs }: RecordPage, withTab: boolean): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  await page.locator(tabs).filter({ visible: true }).first().waitFor();
  if (withTab) await page.locator('[data-counterpart="tab"]').waitFor();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

/** Milliseconds of ours in a page at rest. A page that is hidden cannot be had here; in it no timer of ours runs. */
async function watched(world: BenchWorld, record: RecordPage): Promise<number> {
  const page = await world.browser.context.newPage();
  await shown(page, record, true);
  const pause = () =>
    page.evaluate((wait) => new Promise<void>((resolve) => setTimeout(resolve, wait)), WATCHED_MILLISECONDS);
  // Until the page has settled and was judged once.
  await pause();
  await pause();
  const { ours } = await traced(page, pause);
  await page.close();
  return ours;
}
