import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserHarness, Surface } from '../tests/e2e/harness/surface';
import type { DemoCrm } from './server/demo-crm';

const COMPANY = '?contact.main.personarchive?contact_id=1';

export interface TourOptions {
  readonly browser: BrowserHarness;
  readonly crm: DemoCrm;
  /** Where the pictures go. */
  readonly pictures: string;
  readonly say: (line: string) => void;
}

/** Sets the extension up on its welcome page, as a person does, and opens the first company of the demo CRM. */
export async function setUpAndOpen(
  browser: BrowserHarness,
  crm: DemoCrm,
  say: (line: string) => void,
): Promise<Surface> {
  await browser.grant(crm.origin);
  const welcome = await browser.extensionPage('welcome.html');
  await welcome.fill('Address of your CRM', crm.page());
  await welcome.click('button', 'Allow Counterpart there');
  await welcome.seeText(`Counterpart works on ${crm.origin}`);
  say(`Granted the CRM at ${crm.origin} on the welcome page`);
  await welcome.click('button', 'Try the sample ERP');
  await welcome.seeText('Sample ERP is ready');
  say('Added the sample ERP');
  const company = await browser.newPage(crm.page(COMPANY));
  await company.see('tab', 'ERP');
  await welcome.close();
  return company;
}

/** Plays the way from an unconnected company to a synced one, and leaves a picture of each step. */
export async function tour({ browser, crm, pictures, say }: TourOptions): Promise<void> {
  await mkdir(pictures, { recursive: true });
  let number = 0;
  const step = async (surface: Surface, name: string, line: string) => {
    number += 1;
    const path = join(pictures, `${String(number).padStart(2, '0')}-${name}.png`);
    await surface.screenshot(path);
    say(`${number}. ${line} (${path})`);
  };
  const company = await setUpAndOpen(browser, crm, say);
  await step(company, 'company', 'A company in the CRM, with an ERP tab in its tab strip');
  await company.click('tab', 'ERP');
  const tab = company.within('tabpanel', /^ERP/);
  await tab.click('button', 'Edit');
  await tab.see('button', 'Customer');
  await step(company, 'edit', 'ERP tab, Edit: connect to a customer or a supplier');
  await connect(browser, tab, step);
  await tab.see('button', 'Save');
  await tab.seeText('faktura@fjellheim-mobler.example');
  await step(company, 'ready', 'Back on the tab: exactly what Save will write where');
  await tab.click('button', 'Save');
  await tab.seeText('In sync');
  await step(company, 'connected', 'Saved: the ERP’s live values, in sync');
  await crm.control.editRecord({
    entity: 'Contact',
    id: 1,
    changes: { Phones: [{ Value: '70 26 41 99' }] },
  });
  await company.reload();
  await company.click('tab', /^ERP/);
  await tab.seeText('Phone');
  await tab.seeText(/1 change/);
  await step(company, 'changed', 'Someone changed the phone number in the CRM: the tab says so');
  await tab.click('button', 'Sync Now');
  await tab.seeText('In sync');
  await tab.seeText('70 26 41 99');
  await step(company, 'synced', 'Sync Now: the new number is in the ERP');
}

async function connect(
  browser: BrowserHarness,
  tab: Surface,
  step: (surface: Surface, name: string, line: string) => Promise<void>,
): Promise<void> {
  await tab.click('button', 'Customer');
  const dialog = await browser.waitForExtensionPage('popup.html?window=1');
  await dialog.see('row', /10001/);
  await step(dialog, 'search', 'Connect to ERP: searched at once with the company’s name');
  await dialog.click('row', /10001/);
  await dialog.click('button', 'Connect');
  await dialog.see('heading', 'Select correct field values');
  await step(dialog, 'choose', 'The fields that differ, side by side');
  await dialog.click('button', 'Connect');
}
