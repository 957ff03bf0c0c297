import { parseArgs } from 'node:util';
import { launchChromium } from '../tests/e2e/harness/chromium';
import { launchFirefox } from '../tests/e2e/harness/firefox';
import type { BrowserHarness } from '../tests/e2e/harness/surface';
import { type DemoCrm, startDemoCrm } from './server/demo-crm';
import { setUpAndOpen, tour } from './tour';

const PORT = 8765;
const PICTURES = 'screenshots/tour';

const { values } = parseArgs({
  options: { browser: { type: 'string', default: 'chromium' }, headless: { type: 'boolean', default: false } },
});

/** The usual port, so that the address is the same every time; a free one when another program has it. */
async function demoCrm(signal: AbortSignal): Promise<DemoCrm> {
  try {
    return await startDemoCrm({ port: PORT, signal });
  } catch {
    return startDemoCrm({ signal });
  }
}

function launch(headless: boolean): Promise<BrowserHarness> {
  return values.browser === 'firefox'
    ? launchFirefox({ headless })
    : launchChromium(headless ? { headless } : { headless, viewport: null });
}

async function main(): Promise<void> {
  const stop = new AbortController();
  const crm = await demoCrm(stop.signal);
  console.log(`Demo CRM: ${crm.page()}`);
  const browser = await launch(values.headless);
  try {
    if (values.headless) {
      await useWindows(browser);
      await tour({ browser, crm, pictures: PICTURES, say: (line) => console.log(line) });
      console.log(`The tour is over. Its pictures are in ${PICTURES}.`);
    } else {
      await setUpAndOpen(browser, crm, (line) => console.log(line));
      console.log('A browser is open on a company of the demo CRM. Choose its ERP tab, then Edit, then Customer.');
      console.log('Close the browser to stop.');
      await browser.closed;
    }
  } finally {
    await browser.close();
    stop.abort();
  }
}

/** A toolbar popup cannot be seen without a screen; a window can. */
async function useWindows(browser: BrowserHarness): Promise<void> {
  const options = await browser.extensionPage('options.html');
  await options.evaluate(async () => {
    const scope = globalThis as unknown as Record<
      string,
      { runtime: { sendMessage(message: object): Promise<unknown> } }
    >;
    const payload = { dialogs: 'window', language: 'en' };
    await (scope.browser ?? scope.chrome)?.runtime.sendMessage({ counterpart: 'settings.save', record: null, payload });
  }, null);
  await options.close();
}

main().catch((cause: unknown) => {
  console.error(cause);
  process.exitCode = 1;
});
