import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Locator, type Page } from 'playwright';
import { matchPattern } from '../../../lib/model/address';
import { eventually } from './condition';
import { requestByClick } from './grant';
import { preparation, visibleText, visibleTextOf } from './page-script';
import { type BrowserHarness, type ConsoleLine, type Name, OUTPUT, PATIENCE, type Role, type Surface } from './surface';

/** Fixed by the public key in the manifest. */
export const CHROMIUM_EXTENSION_ID = 'ohgomlkmhdmmegigoojcmamfeonjdhoo';

export interface LaunchOptions {
  readonly headless?: boolean;
  /** Also reachable by a second client at this port: only so can a toolbar popup be seen. */
  readonly debuggingPort?: number;
  readonly extensionDirectory?: string;
  readonly keepOpen?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number } | null;
}

/** Where Chromium is: `CHROME_PATH`, else the usual places, else what Playwright brought along. */
export function chromiumPath(): string | undefined {
  const candidates = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser'];
  return candidates.find((path): path is string => path !== undefined && existsSync(path));
}

export async function launchChromium(
  options: LaunchOptions = {},
): Promise<BrowserHarness & { context: BrowserContext }> {
  const directory = resolve(options.extensionDirectory ?? join(OUTPUT, 'chrome-mv3'));
  const profile = await mkdtemp(join(tmpdir(), 'counterpart-chromium-'));
  const executablePath = chromiumPath();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath === undefined ? { channel: 'chromium' } : { executablePath }),
    headless: options.headless ?? true,
    colorScheme: null,
    viewport: options.viewport === undefined ? { width: 1360, height: 900 } : options.viewport,
    args: [
      `--disable-extensions-except=${directory}`,
      `--load-extension=${directory}`,
      '--host-resolver-rules=MAP *.test 127.0.0.1',
      '--disable-quic',
      ...(options.debuggingPort === undefined ? [] : [`--remote-debugging-port=${options.debuggingPort}`]),
    ],
  });
  context.setDefaultTimeout(PATIENCE);
  const extensionOrigin = `chrome-extension://${CHROMIUM_EXTENSION_ID}`;
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  const extensionPage = async (path: string) => {
    const page = await context.newPage();
    await page.goto(`${extensionOrigin}/${path}`);
    return chromiumSurface(page);
  };
  return {
    family: 'chromium',
    closed: new Promise((done) => context.once('close', () => done())),
    context,
    extensionOrigin,
    extensionPage,
    async newPage(url) {
      const page = await context.newPage();
      const surface = chromiumSurface(page);
      if (url !== undefined) await surface.goto(url);
      return surface;
    },
    async waitForExtensionPage(part) {
      const page = await eventually(
        async () => context.pages().find((one) => one.url().startsWith(extensionOrigin) && one.url().includes(part)),
        `an extension page with ${part}`,
      );
      return chromiumSurface(page);
    },
    async grant(origin) {
      await preapprove(context, origin);
      await requestByClick(await extensionPage('popup.html'), origin);
    },
    allow: (origin) => preapprove(context, origin),
    stopWorker: () => stopWorker(context, extensionOrigin),
    async setDark(dark) {
      for (const page of context.pages()) await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
      context.on(
        'page',
        (page) => void page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' }).catch(() => undefined),
      );
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** `chrome://extensions` may approve optional hosts, so that the extension's own request is answered without a prompt. */
async function preapprove(context: BrowserContext, origin: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    ([id, pattern]) =>
      new Promise<void>((done) => {
        const { developerPrivate } = (
          globalThis as unknown as {
            chrome: { developerPrivate: { addHostPermission(id: string, host: string, done: () => void): void } };
          }
        ).chrome;
        developerPrivate.addHostPermission(id ?? '', pattern ?? '', done);
      }),
    [CHROMIUM_EXTENSION_ID, matchPattern(origin)],
  );
  await page.close();
}

async function stopWorker(context: BrowserContext, extensionOrigin: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${extensionOrigin}/_locales/en/messages.json`);
  const session: CDPSession = await context.newCDPSession(page);
  const stopped = new Promise<void>((done) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) done();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.close();
}

/** A Playwright page as a surface. */
export function chromiumSurface(page: Page): Surface {
  const lines: ConsoleLine[] = [];
  page.on('console', (message) => lines.push({ type: message.type(), text: message.text() }));
  page.on('pageerror', (error) => lines.push({ type: 'error', text: String(error) }));
  return surfaceIn(page, page, lines);
}

function surfaceIn(page: Page, scope: Page | Locator, lines: readonly ConsoleLine[]): Surface {
  const one = (role: Role, name: Name): Locator =>
    scope.getByRole(role, { name, exact: typeof name === 'string' }).first();
  const box = (name: Name): Locator => scope.getByLabel(name, { exact: typeof name === 'string' }).first();
  const run: Surface['evaluate'] = async (work, argument) => {
    const before = preparation(work);
    if (before !== null) await page.evaluate(before);
    return page.evaluate(work as never, argument as never);
  };
  const surface: Surface = {
    console: lines,
    within: (role, name) => surfaceIn(page, one(role, name), lines),
    url: async () => page.url(),
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    show: () => page.bringToFront(),
    back: async () => void (await page.goBack()),
    forward: async () => void (await page.goForward()),
    click: (role, name) => one(role, name).click(),
    doubleClick: (role, name) => one(role, name).dblclick(),
    clickOn: (selector) => page.locator(selector).filter({ visible: true }).first().click(),
    pointAt: (x, y) => page.mouse.move(x, y),
    clickAt: (x, y) => page.mouse.click(x, y),
    typeInto: (selector, text) => page.locator(selector).filter({ visible: true }).first().fill(text),
    fill: (name, text) => box(name).fill(text),
    focus: (role, name) => one(role, name).focus(),
    press: (key) => page.keyboard.press(key),
    see: (role, name) => one(role, name).waitFor({ state: 'visible' }),
    gone: (role, name) => one(role, name).waitFor({ state: 'hidden' }),
    count: (role, name) => scope.getByRole(role, { name, exact: typeof name === 'string' }).count(),
    isDisabled: (role, name) => one(role, name).isDisabled(),
    attribute: (role, name, attribute) => one(role, name).getAttribute(attribute),
    value: (name) => box(name).inputValue(),
    text: () => (scope === page ? run(visibleText, null) : (scope as Locator).evaluate(visibleTextOf)),
    seeText: (text) => seeText(surface, text),
    evaluate: run,
    run: async (script) => void (await page.evaluate(script)),
    until: async (work, argument, what) => {
      await eventually(async () => run(work, argument), what);
    },
    busySeconds: () => busySeconds(page),
    screenshot: async (path) => void (await page.screenshot({ path })),
    resize: (width, height) => page.setViewportSize({ width, height }),
    closed: async () => page.isClosed(),
    close: () => page.close(),
  };
  return surface;
}

const performanceSessions = new WeakMap<Page, Promise<CDPSession>>();

/** Counts from the first call on: the protocol counts only while it is asked to. */
async function busySeconds(page: Page): Promise<number | null> {
  const started = performanceSessions.get(page) ?? countWork(page);
  performanceSessions.set(page, started);
  const { metrics } = await (await started).send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? null;
}

async function countWork(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return session;
}

/** Waits for text anywhere on the page, shadow roots included. */
export async function seeText(surface: Surface, text: string | RegExp): Promise<void> {
  let last = '';
  try {
    await eventually(async () => {
      last = await surface.text();
      return typeof text === 'string' ? last.includes(text) : text.test(last);
    }, `text ${text}`);
  } catch (cause) {
    throw new Error(`Waited for ${text}; the page says:\n${last.slice(0, 3000)}`, { cause });
  }
}
