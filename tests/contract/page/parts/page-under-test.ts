import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import * as v from 'valibot';
import { type DemoCrm, startDemoCrm } from '../../../../demo/server/demo-crm';
import { envelope } from '../../../../lib/messages/envelope';
import { bundle } from './bundle';
import { FakeWorker } from './fake-worker';

/** The demo CRM in a real browser, with the ERP tab's script and a worker that the test plays. */
export interface Stage {
  readonly crm: DemoCrm;
  readonly browser: Browser;
  readonly script: string;
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const [crm, script] = await Promise.all([startDemoCrm(), bundle('tab-entry.ts')]);
  const browser = await chromium.launch({
    executablePath: process.env.COUNTERPART_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  return {
    crm,
    browser,
    script,
    async close() {
      await browser.close();
      await crm.close();
    },
  };
}

export interface Act {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly worker: FakeWorker;
  /** Everything that the page's console and its uncaught errors said. */
  readonly complaints: string[];
  /** Opens an address of the CRM and puts the script in, as the worker would. */
  open(where: string): Promise<void>;
  inject(): Promise<void>;
  /** Sends what the worker would send to the page's script. */
  push(name: string, payload: unknown): Promise<unknown>;
}

export interface ActOptions {
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
}

export async function startAct(stage: Stage, options: ActOptions = {}): Promise<Act> {
  const context = await stage.browser.newContext({
    viewport: options.viewport ?? { width: 1280, height: 900 },
    colorScheme: options.colorScheme ?? 'light',
    locale: 'en-GB',
  });
  const page = await context.newPage();
  const worker = new FakeWorker();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.exposeFunction('counterpartAsk', (message: unknown) =>
    worker.answer(v.parse(envelope, message), page.url()),
  );
  const inject = async () => {
    await page.evaluate(stage.script);
  };
  return {
    page,
    context,
    worker,
    complaints,
    inject,
    async open(where) {
      await page.goto(stage.crm.page(where));
      await inject();
    },
    push: (name, payload) =>
      page.evaluate((message) => window.counterpartAnswer?.(message), { counterpart: name, record: null, payload }),
  };
}

export const COMPANY = '?contact.main.personarchive?contact_id=1';
