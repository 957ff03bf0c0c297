import { type Browser, chromium, type Locator, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { type DemoCrm, startDemoCrm } from '../../../demo/server/demo-crm';
import { chromiumPath } from '../../e2e/harness/chromium';

/** The demo CRM open in a real browser, fresh for every test of a suite. */
export interface ClientUnderTest {
  readonly crm: DemoCrm;
  readonly page: Page;
  /** Opens an address and waits for its heading. */
  open(where: string): Promise<void>;
  /** Another page, in a browser profile of its own. */
  newPage(options: Parameters<Browser['newContext']>[0]): Promise<Page>;
  strip(): Locator;
  tab(name: string): Locator;
}

/** Starts CRM and browser for a suite; an error in a page's script fails the test. */
export function useClient(): () => ClientUnderTest {
  const complaints: string[] = [];
  let browser: Browser | undefined;
  let crm: DemoCrm | undefined;
  let client: ClientUnderTest | undefined;
  beforeAll(async () => {
    const executablePath = chromiumPath();
    [crm, browser] = await Promise.all([
      startDemoCrm(),
      chromium.launch(executablePath === undefined ? {} : { executablePath }),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await crm?.close();
  });
  beforeEach(async () => {
    if (crm === undefined || browser === undefined) throw new Error('The suite has not started.');
    await crm.control.reset();
    complaints.length = 0;
    client = await openClient(crm, browser, complaints);
  });
  afterEach(async () => {
    await client?.page.context().close();
    expect(complaints).toEqual([]);
  });
  return () => {
    if (client === undefined) throw new Error('No test is running.');
    return client;
  };
}

async function openClient(crm: DemoCrm, browser: Browser, complaints: string[]): Promise<ClientUnderTest> {
  const newPage: ClientUnderTest['newPage'] = async (options) => {
    const context = await browser.newContext(options);
    context.setDefaultTimeout(10_000);
    const opened = await context.newPage();
    opened.on('pageerror', (error) => complaints.push(error.message));
    return opened;
  };
  const page = await newPage({ locale: 'en-GB' });
  const strip = (): Locator => page.getByRole('tablist', { name: 'Card tabs' });
  return {
    crm,
    page,
    newPage,
    strip,
    tab: (name) => strip().getByRole('tab', { name }),
    open: async (where) => {
      await page.goto(crm.page(where));
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
  };
}
