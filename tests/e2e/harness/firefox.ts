import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type KeyInput, type Page } from 'puppeteer-core';
import * as v from 'valibot';
import { FIREFOX_ID } from '../../../lib/platform/manifest';
import { seeText } from './chromium';
import { eventually } from './condition';
import { requestByClick } from './grant';
import { findAll, preparation, type Query, query, visibleText, visibleTextOf } from './page-script';
import { type BrowserHarness, type ConsoleLine, type Name, OUTPUT, type Role, type Surface } from './surface';

const UUID = '6f4ed1bb-9a0c-4b38-9d0e-3f6a3c5d1e77';

/** Where Firefox is: `FIREFOX_PATH`, else the usual places. */
export function firefoxPath(): string | undefined {
  const candidates = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'];
  return candidates.find((path): path is string => path !== undefined && existsSync(path));
}

/** The parts of puppeteer's BiDi session that have no public name; pinned with puppeteer's version. */
interface BidiBrowser {
  connection: { send(method: string, parameters: object): Promise<unknown> };
}

export interface FirefoxOptions {
  readonly headless?: boolean;
  readonly dark?: boolean;
}

export async function launchFirefox(options: FirefoxOptions = {}): Promise<BrowserHarness> {
  const executablePath = firefoxPath();
  if (executablePath === undefined) throw new Error('Firefox was not found');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    args: ['--remote-allow-system-access', '--width=1360', '--height=900'],
    defaultViewport: null,
    extraPrefsFirefox: {
      'network.dns.localDomains': 'crm.test,erp.test',
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: UUID }),
      'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
      'browser.tabs.warnOnClose': false,
      // Presses that go by the window's compositor are lost where the page has changed and was not painted since.
      'remote.events.async.mouse.enabled': false,
    },
  });
  await browser.installExtension(resolve(OUTPUT, 'firefox-mv3'));
  const extensionOrigin = `moz-extension://${UUID}`;
  const send = (method: string, parameters: object) =>
    (browser as unknown as BidiBrowser).connection.send(method, parameters);
  const extensionPage = async (path: string): Promise<Surface> => {
    const page = await browser.newPage();
    await navigate(send, page, `${extensionOrigin}/${path}`);
    return firefoxSurface(browser, send, page);
  };
  return {
    family: 'firefox',
    closed: new Promise((done) => browser.once('disconnected', () => done())),
    extensionOrigin,
    extensionPage,
    async newPage(url) {
      const surface = firefoxSurface(browser, send, await browser.newPage());
      if (url !== undefined) await surface.goto(url);
      return surface;
    },
    async waitForExtensionPage(part) {
      const page = await eventually(async () => {
        // Puppeteer does not hear of navigations to pages of an extension: only the page itself knows its address.
        for (const candidate of (await browser.pages()).reverse()) {
          const address = await candidate.evaluate(() => location.href).catch(() => '');
          if (address.startsWith(extensionOrigin) && address.includes(part)) return candidate;
        }
        return null;
      }, `an extension page with ${part}`);
      return firefoxSurface(browser, send, page);
    },
    grant: async (origin) => requestByClick(await extensionPage('popup.html'), origin),
    // Prompts for origins are switched off for the whole browser.
    allow: async () => undefined,
    stopWorker: () =>
      inBrowserChrome(send, `WebExtensionPolicy.getByID('${FIREFOX_ID}').extension.terminateBackground()`),
    async setDark(dark) {
      const value = dark ? 0 : 1;
      await inBrowserChrome(
        send,
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value})`,
      );
    },
    close: () => browser.close(),
  };
}

type Send = (method: string, parameters: object) => Promise<unknown>;

const tree = v.object({ result: v.object({ contexts: v.array(v.object({ context: v.string() })) }) });
const evaluated = v.object({ result: v.object({ type: v.literal('success') }) });

async function inBrowserChrome(send: Send, expression: string): Promise<void> {
  const { result } = v.parse(tree, await send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 }));
  const target = { context: result.contexts[0]?.context };
  v.parse(evaluated, await send('script.evaluate', { expression, target, awaitPromise: true }));
}

async function navigate(send: Send, page: Page, url: string): Promise<void> {
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  await send('browsingContext.navigate', { context, url, wait: 'none' });
  await eventually(
    async () =>
      (await page.evaluate(() => location.href)) === url &&
      (await page.evaluate(() => document.readyState)) === 'complete',
    `${url} to load`,
  );
}

/** A puppeteer page as a surface; elements are found by our own script, input is real. */
function firefoxSurface(browser: Browser, send: Send, page: Page): Surface {
  const lines: ConsoleLine[] = [];
  page.on('console', (message) => lines.push({ type: message.type(), text: message.text() }));
  page.on('pageerror', (error) => lines.push({ type: 'error', text: String(error) }));
  // Of a page that asks before it is left (Tryton's client does) the person says that they mean it.
  page.on('dialog', (dialog) => {
    if (dialog.type() === 'beforeunload') void dialog.accept();
  });
  return surfaceIn(browser, send, page, lines, null);
}

function surfaceIn(
  browser: Browser,
  send: Send,
  page: Page,
  lines: readonly ConsoleLine[],
  scope: Query | null,
): Surface {
  const found = async (wanted: Query): Promise<ElementHandle[]> => {
    const before = preparation(findAll);
    if (before !== null) await page.evaluate(before);
    const list = await page.evaluateHandle(findAll, wanted);
    const properties = await list.getProperties();
    return [...properties.values()].flatMap((handle) => (handle.asElement() as ElementHandle | null) ?? []);
  };
  const all = (role: Role, name: Name) => found(query(role, name, scope));
  const inside = (wanted: Query) => eventually(async () => (await found(wanted))[0], `${wanted.role} ${wanted.name}`);
  const one = (role: Role, name: Name) =>
    eventually(async () => (await all(role, name))[0], `${role} ${name} on ${page.url()}`);
  const shownBy = (selector: string) =>
    eventually(async () => {
      for (const element of await page.$$(selector)) if (await element.isVisible()) return element;
      return null;
    }, `${selector} on ${page.url()}`);
  const enabled = (role: Role, name: Name) =>
    eventually(async () => {
      const element = await one(role, name);
      const isDisabled = await element.evaluate(
        (node) => (node as HTMLButtonElement).disabled === true || node.getAttribute('aria-disabled') === 'true',
      );
      return isDisabled ? null : element;
    }, `${role} ${name} to be enabled`);
  const run = async <Result, Argument>(work: (argument: Argument) => Result | Promise<Result>, argument: Argument) => {
    const before = preparation(work);
    if (before !== null) await page.evaluate(before);
    return page.evaluate(work as never, argument as never) as Promise<Result>;
  };
  const surface: Surface = {
    console: lines,
    within: (role, name) => surfaceIn(browser, send, page, lines, query(role, name, scope)),
    url: () => run(() => location.href, null),
    goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    reload: async () => {
      const mark = await run(() => performance.timeOrigin, null);
      await send('browsingContext.reload', {
        context: (page.mainFrame() as unknown as { _id: string })._id,
        wait: 'none',
      });
      await eventually(
        async () =>
          (await run(() => [performance.timeOrigin, document.readyState === 'complete'] as const, null)).every(
            (value, index) => (index === 0 ? value !== mark : value === true),
          ),
        'the page to reload',
      );
    },
    show: () => page.bringToFront(),
    back: async () => run(() => history.back(), null),
    forward: async () => run(() => history.forward(), null),
    click: async (role, name) => {
      // An element that the page has just replaced takes no click; the next look finds the new one.
      await eventually(async () => {
        await pressOn(await enabled(role, name));
        return true;
      }, `a click on ${role} ${name}`);
    },
    doubleClick: async (role, name) => pressOn(await enabled(role, name), 2),
    async clickOn(selector) {
      await eventually(async () => {
        await pressOn(await shownBy(selector));
        return true;
      }, `a click on ${selector}`);
    },
    pointAt: (x, y) => page.mouse.move(x, y),
    clickAt: (x, y) => page.mouse.click(x, y),
    typeInto: async (selector, text) => retype(page, await shownBy(selector), text),
    fill: async (name, text) => retype(page, await one('textbox', name), text),
    focus: async (role, name) => (await one(role, name)).focus(),
    async press(key) {
      const keys = key.split('+') as KeyInput[];
      for (const modifier of keys.slice(0, -1)) await page.keyboard.down(modifier);
      await page.keyboard.press(keys.at(-1) ?? 'Enter');
      for (const modifier of keys.slice(0, -1)) await page.keyboard.up(modifier);
    },
    see: async (role, name) => void (await one(role, name)),
    gone: async (role, name) => {
      await eventually(async () => (await all(role, name)).length === 0, `${role} ${name} to go`);
    },
    count: async (role, name) => (await all(role, name)).length,
    isDisabled: async (role, name) =>
      (await one(role, name)).evaluate(
        (node) => (node as HTMLButtonElement).disabled === true || node.getAttribute('aria-disabled') === 'true',
      ),
    attribute: async (role, name, attribute) =>
      (await one(role, name)).evaluate((node, key) => node.getAttribute(key), attribute),
    value: async (name) => (await one('textbox', name)).evaluate((node) => (node as HTMLInputElement).value),
    text: async () => (scope === null ? run(visibleText, null) : (await inside(scope)).evaluate(visibleTextOf)),
    seeText: (text) => seeText(surface, text),
    evaluate: run,
    run: async (script) => void (await page.evaluate(script)),
    until: async (work, argument, what) => {
      await eventually(() => run(work, argument), what);
    },
    busySeconds: async () => null,
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    resize: (width, height) => page.setViewport({ width, height }),
    // Puppeteer does not hear of extension pages that close by themselves.
    closed: () =>
      page.evaluate(() => false).catch((cause: unknown) => /no such frame|detached|closed/i.test(String(cause))),
    close: () => page.close(),
  };
  return surface;
}

/**
 * Clicks an element, and throws where the press missed it because the page moved it away at that moment: some pages still
 * arrange themselves then, and a person would look and press again.
 */
async function pressOn(element: ElementHandle, count = 1): Promise<void> {
  await element.scrollIntoView();
  const press = await element.evaluateHandle(awaitPress);
  await element.click({ count });
  // A page that is gone by now was hit.
  const hasMissed = await press.evaluate(({ missed }) => missed()).catch(() => false);
  if (hasMissed) throw new Error('The page moved the element away from the press');
}

/** Runs in the page. */
function awaitPress(element: Element): { missed(): boolean } {
  const place = () => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y, width, height].join();
  };
  const before = place();
  let wasHit = false;
  const note = (event: Event) => {
    wasHit ||= event.composedPath().includes(element);
  };
  // The release may miss as well, and then there is no click on it.
  window.addEventListener('click', note, { capture: true, once: true });
  return {
    missed() {
      window.removeEventListener('click', note, { capture: true });
      return !wasHit && element.isConnected && place() !== before;
    },
  };
}

/** Replaces what is in a text box as a person does, by the keyboard. */
async function retype(page: Page, box: ElementHandle, text: string): Promise<void> {
  await box.click({ count: 3 });
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  if (text === '') await page.keyboard.press('Delete');
  else await page.keyboard.type(text);
}
