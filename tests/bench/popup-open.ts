import { lowerQuartile } from './clock';
import { type Measurement, timing } from './measurement';
import type { BenchWorld } from './world';

const RUNS = 9;
const LIMIT_MILLISECONDS = 100;
const COMPANY = 2;

/** From the first moment of the popup's page to the frame that shows the draft, beside a page of ours without a script. */
export async function measurePopup(world: BenchWorld, connectionId: string, slowness: number): Promise<Measurement[]> {
  const record = world.company(COMPANY);
  const crmPage = await world.browser.context.newPage();
  await crmPage.goto(world.companyPage(COMPANY));
  await crmPage.locator('[role="tab"][data-counterpart]').waitFor();
  await world.request('record.begin-connect', { connectionId, actorType: 'customer' }, record);
  const query = new URLSearchParams({ window: '1', record: JSON.stringify(record), connection: connectionId });
  const popup: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    popup.push(await timeToShow(world, `popup.html?${query}`, 'Connect to ERP'));
    bare.push(await timeToShow(world, '_locales/en/messages.json', 'extensionName'));
  }
  await world.request('dialog.cancel', { connectionId }, record);
  await crmPage.close();
  return [
    timing(
      {
        part: 'popup',
        what: 'opens on a draft, heading and search box painted',
        limitMilliseconds: LIMIT_MILLISECONDS,
        milliseconds: lowerQuartile(popup),
        raw: { what: 'a file of the package', milliseconds: lowerQuartile(bare) },
      },
      slowness,
    ),
  ];
}

async function timeToShow(world: BenchWorld, path: string, words: string): Promise<number> {
  const page = await world.browser.context.newPage();
  await page.addInitScript((text) => {
    const look = () => {
      const isShown = document.body?.textContent?.includes(text) === true;
      if (isShown) requestAnimationFrame(() => Object.assign(globalThis, { counterpartShown: performance.now() }));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, words);
  await page.goto(`${world.browser.extensionOrigin}/${path}`);
  const shown = await page.waitForFunction(() => Reflect.get(globalThis, 'counterpartShown') as number | undefined);
  const milliseconds = Number(await shown.jsonValue());
  await page.close();
  return milliseconds;
}
