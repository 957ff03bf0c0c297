import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type DemoCrm, startDemoCrm } from '../../../demo/server/demo-crm';
import { startProxy, type TrytonProxy } from '../../tryton/proxy';
import { startTryton, type Tryton, type TrytonOptions } from '../../tryton/tryton';
import type { SiteSubject, SiteUnderTest } from '../sites/kit/subject';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import { addSubject, type SubjectSite } from './subject-site';
import type { BrowserHarness, Surface } from './surface';

export const FAMILY = process.env.COUNTERPART_BROWSER === 'firefox' ? 'firefox' : 'chromium';

/** Where pictures of failed tests go. */
const FAILURES = 'screenshots/failures';

export interface WorldOptions {
  readonly erp: 'sample' | 'tryton' | 'none';
  readonly tryton?: Omit<TrytonOptions, 'signal'>;
  /** The extension reaches Tryton through a proxy that records its requests and can fail them. */
  readonly proxied?: boolean;
  readonly dialogs?: 'popup' | 'window';
  /** A CRM in place of the demo CRM, added by its own adapter or profile; `none`: no CRM at all. */
  readonly crm?: SiteSubject | 'none';
  /** False: the CRM is not known to the extension, as after its installation. */
  readonly site?: boolean;
  readonly debuggingPort?: number;
}

/** A browser with the extension, a CRM granted in it, and an ERP connected. */
export interface World {
  readonly browser: BrowserHarness;
  readonly crm: DemoCrm;
  /** The CRM in place of the demo CRM. */
  readonly subject: SiteUnderTest;
  readonly tryton: Tryton;
  /** Between the extension and Tryton, where the world is `proxied`. */
  readonly proxy: TrytonProxy;
  readonly connectionId: string;
  readonly siteId: string;
  /** Asks the worker as a page of the extension does. */
  request(name: string, payload: object, record?: object | null): Promise<unknown>;
  /** A page of the extension that stays open, to look at what only its origin sees. */
  readonly inside: Surface;
  /** Opens the page of a company; like every page that a test opens here, it is closed after the test. */
  company(id: number): Promise<Surface>;
  /** Opens any address. */
  visit(address: string): Promise<Surface>;
  /** Opens a page of the extension by its path. */
  page(path: string): Promise<Surface>;
  /** The window of the dialog, after the step that asks for it. */
  dialog(): Promise<Surface>;
}

/** Starts a browser of the family under test, for one suite. */
export function launch(options: { debuggingPort?: number } = {}): Promise<BrowserHarness> {
  return FAMILY === 'firefox' ? launchFirefox() : launchChromium(options);
}

/**
 * Sets up a world for a suite and takes it down afterwards. The set-up goes past the screens, which have tests of their
 * own; every test starts with fresh CRM data and without links.
 */
export function useWorld(options: WorldOptions): World {
  const stop = new AbortController();
  const state: { world?: World; pages: Surface[] } = { pages: [] };
  const current = (): World => {
    if (state.world === undefined) throw new Error('The world has not started');
    return state.world;
  };
  beforeAll(async () => {
    state.world = await startWorld(options, stop.signal, (page) => state.pages.push(page));
  });
  afterEach(async ({ task }) => {
    // While the pages are still open; hooks for failed tests come too late for that.
    if (task.result?.state === 'fail') await keepPictures(task.name, state.pages).catch(() => undefined);
    for (const page of state.pages.splice(0)) await page.close().catch(() => undefined);
    await freshData(current(), options);
  });
  afterAll(async () => {
    await state.world?.browser.close();
    stop.abort();
  });
  return new Proxy({} as World, { get: (_target, key) => current()[key as keyof World] });
}

export async function startWorld(
  options: WorldOptions,
  signal: AbortSignal,
  opened: (page: Surface) => void,
): Promise<World> {
  const chosen = options.crm ?? 'demo';
  const [crm, tryton, browser] = await Promise.all([
    chosen === 'demo' ? startDemoCrm({ signal }) : null,
    options.erp === 'tryton' ? startTryton({ ...options.tryton, signal }) : null,
    launch(options.debuggingPort === undefined ? {} : { debuggingPort: options.debuggingPort }),
  ]);
  const proxy = options.proxied && tryton !== null ? await startProxy(tryton.address, signal) : null;
  if (crm !== null) await browser.grant(crm.origin);
  const inside = await browser.extensionPage('options.html');
  const request = (name: string, payload: object, record: object | null = null) => ask(inside, name, payload, record);
  const tracked = async (opening: Promise<Surface>) => {
    const page = await opening;
    opened(page);
    return page;
  };
  const other = typeof chosen === 'object' ? await addSubject({ browser, request }, chosen, signal) : null;
  const site = crm === null || options.site === false ? null : await request('sites.add', siteOf(crm));
  const connection = await connect(options, tryton, proxy?.address ?? tryton?.address ?? '', browser, request);
  await request('settings.save', settingsOf(options));
  return {
    browser,
    get crm() {
      return there(crm, 'demo CRM');
    },
    get subject() {
      return there(other, 'other CRM').running;
    },
    get tryton() {
      return there(tryton, 'Tryton');
    },
    get proxy() {
      return there(proxy, 'proxy');
    },
    connectionId: connection,
    siteId: other?.id ?? (site === null ? '' : idOf(site)),
    request,
    inside,
    company: (id) => tracked(browser.newPage(companyAddress(crm, other, id))),
    visit: (address) => tracked(browser.newPage(address)),
    page: (path) => tracked(browser.extensionPage(path)),
    dialog: () => tracked(browser.waitForExtensionPage('popup.html?window=1')),
  };
}

function there<Part>(part: Part | null, name: string): Part {
  if (part === null) throw new Error(`This world has no ${name}`);
  return part;
}

function companyAddress(crm: DemoCrm | null, other: SubjectSite | null, id: number): string {
  if (crm !== null) return crm.page(`?contact.main.personarchive?contact_id=${id}`);
  const { company, nextCompany } = there(other, 'CRM').running.seeds;
  const known = [company, nextCompany].find(({ record }) => record.id === String(id));
  if (known === undefined) throw new Error(`No seed is company ${id}`);
  return known.addresses[0];
}

function siteOf(crm: DemoCrm) {
  return { address: crm.page(), adapter: 'superoffice' };
}

function settingsOf({ dialogs }: WorldOptions) {
  return { dialogs: dialogs ?? 'window', language: 'en' };
}

async function connect(
  { erp }: WorldOptions,
  tryton: Tryton | null,
  address: string,
  browser: BrowserHarness,
  request: World['request'],
): Promise<string> {
  if (erp === 'none') return '';
  if (tryton === null) return idOf(await request('connections.add-sample', {}));
  await browser.grant(address);
  const { database, user, password } = tryton;
  const input = {
    id: null,
    connector: 'tryton',
    name: 'Tryton',
    configuration: {
      address,
      database,
      user,
      password,
      customerCategory: 'Customer',
      supplierCategory: 'Supplier',
    },
  };
  return idOf(await request('connections.save', input));
}

function idOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'id' in value) return String(value.id);
  throw new Error(`No id in ${JSON.stringify(value)}`);
}

async function ask(page: Surface, name: string, payload: object, record: object | null): Promise<unknown> {
  const answer = await page.evaluate(
    async (message) => {
      const { browser, chrome } = globalThis as unknown as Record<
        string,
        { runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: unknown; failure: unknown }> } }
      >;
      return (browser ?? chrome)?.runtime.sendMessage(message);
    },
    { counterpart: name, record, payload },
  );
  if (answer?.ok) return answer.value;
  throw new Error(`${name}: ${JSON.stringify(answer)}`);
}

export async function freshData(world: World, options: WorldOptions): Promise<void> {
  const { erp, proxied } = options;
  if ((options.crm ?? 'demo') === 'demo') {
    await world.crm.control.reset();
    await world.crm.control.clearRequests();
  } else if (options.crm !== 'none') {
    await world.subject.server.reset();
    await world.subject.server.clearRequests();
  }
  if (proxied) world.proxy.decide(() => 'forward');
  await world.request('settings.save', settingsOf(options));
  if (erp === 'none') return;
  await removeLinks(world);
  if (erp === 'sample') await world.request('connections.reset-sample', { connectionId: world.connectionId });
}

/** Through the database of the extension, because a removed connection would have to be set up again. */
async function removeLinks(world: World): Promise<void> {
  await world.inside.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('counterpart');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const names = ['links', 'snapshots', 'drafts', 'runs'];
          const transaction = database.transaction(names, 'readwrite');
          for (const name of names) transaction.objectStore(name).clear();
          transaction.oncomplete = () => {
            database.close();
            done();
          };
        };
      }),
    null,
  );
}

async function keepPictures(name: string, pages: readonly Surface[]): Promise<void> {
  mkdirSync(FAILURES, { recursive: true });
  const safe = name.replace(/[^a-z0-9]+/gi, '-').slice(0, 80);
  for (const [index, page] of pages.entries()) {
    await page.screenshot(join(FAILURES, `${FAMILY}-${safe}-${index}.png`)).catch(() => undefined);
  }
}
