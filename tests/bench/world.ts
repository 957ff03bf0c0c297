import { type BrowserContext, chromium } from 'playwright';
import { type DemoCrm, startDemoCrm } from '../../demo/server/demo-crm';
import { chromiumPath, launchChromium } from '../e2e/harness/chromium';
import type { Surface } from '../e2e/harness/surface';

/** The compiler that runs these files marks named functions; inside a page nothing knows that mark. */
const NAMING = 'globalThis.__name ??= (named) => named;';

type Harness = Awaited<ReturnType<typeof launchChromium>>;

/** A Chromium with the extension, the demo CRM granted in it, and a page of ours that can ask the worker. */
export interface BenchWorld {
  readonly browser: Harness;
  readonly crm: DemoCrm;
  readonly siteId: string;
  readonly asking: Surface;
  request(name: string, payload: object, record?: object | null): Promise<unknown>;
  /** Address of a company's page. */
  companyPage(id: number): string;
  company(id: number): { readonly site: string; readonly entity: 'company'; readonly id: string };
}

/** Runs the work in a fresh world, and takes it down afterwards. */
export async function inWorld<Result>(work: (world: BenchWorld) => Promise<Result>): Promise<Result> {
  const stop = new AbortController();
  const [crm, browser] = await Promise.all([startDemoCrm({ signal: stop.signal }), launchChromium()]);
  try {
    await browser.context.addInitScript(NAMING);
    await browser.grant(crm.origin);
    const asking = await browser.extensionPage('options.html');
    const request = (name: string, payload: object, record: object | null = null) =>
      ask(asking, { counterpart: name, record, payload });
    const siteId = idOf(await request('sites.add', { address: crm.page(), adapter: 'superoffice' }));
    await request('settings.save', { dialogs: 'window', language: 'en' });
    return await work({
      browser,
      crm,
      siteId,
      asking,
      request,
      companyPage: (id) => crm.page(`?contact.main.personarchive?contact_id=${id}`),
      company: (id) => ({ site: siteId, entity: 'company', id: String(id) }),
    });
  } finally {
    await browser.close();
    stop.abort();
  }
}

/** Runs the work in the same browser without the extension. */
export async function withoutExtension<Result>(work: (context: BrowserContext) => Promise<Result>): Promise<Result> {
  const executablePath = chromiumPath();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  try {
    const context = await browser.newContext({ viewport: { width: 1360, height: 900 } });
    await context.addInitScript(NAMING);
    return await work(context);
  } finally {
    await browser.close();
  }
}

/** Milliseconds of one request to the worker, taken in the page that asks: driving the browser is not part of it. */
export function requestTime(world: BenchWorld, name: string, payload: object, record: object | null): Promise<number> {
  return world.asking.evaluate(
    async (message) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };
      };
      const started = performance.now();
      const { ok } = await chrome.runtime.sendMessage(message);
      if (!ok) throw new Error(`${message.counterpart} was refused`);
      return performance.now() - started;
    },
    { counterpart: name, record, payload },
  );
}

/** Links a company to the first hit of its own name, past the screens, which have tests of their own. */
export async function linkCompany(world: BenchWorld, connectionId: string, id: number): Promise<void> {
  const record = world.company(id);
  const view = await world.request('record.begin-connect', { connectionId, actorType: 'customer' }, record);
  const text = recordNameOf(view);
  const search = { text, order: null, includeArchived: false };
  const page = await world.request(
    'search.page',
    { connectionId, actorType: 'customer', search, start: null, pageSize: 10, generation: Date.now() },
    record,
  );
  const hit = firstHit(page);
  await world.request('dialog.select', { connectionId, selected: hit }, record);
  await world.request('dialog.compare', { connectionId }, record);
  await world.request('dialog.confirm', { connectionId }, record);
  await world.request('record.save', {}, record);
}

export function idOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'id' in value) return String(value.id);
  throw new Error(`No id in ${JSON.stringify(value)}`);
}

function recordNameOf(view: unknown): string {
  if (typeof view === 'object' && view !== null && 'recordName' in view) return String(view.recordName ?? '');
  throw new Error(`No record in ${JSON.stringify(view)}`);
}

function firstHit(page: unknown): { readonly key: string; readonly name: string } {
  const { hits } = page as { readonly hits: readonly { readonly key: string; readonly name: string }[] };
  const [hit] = hits;
  if (hit === undefined) throw new Error('The ERP has no counterpart of this company');
  return { key: hit.key, name: hit.name };
}

async function ask(page: Surface, message: object): Promise<unknown> {
  const answer = await page.evaluate(async (sent) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: unknown }> } };
    };
    return chrome.runtime.sendMessage(sent);
  }, message);
  if (answer.ok) return answer.value;
  throw new Error(JSON.stringify(answer));
}
