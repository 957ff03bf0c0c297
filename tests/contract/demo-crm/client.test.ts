import axe from 'axe-core';
import { type Browser, chromium, type Locator, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DemoCrm, startDemoCrm } from '../../../demo/server/demo-crm';
import { chromiumPath } from '../../e2e/harness/chromium';

/** The client of the demo CRM in a real browser: what the extension relies on, and what a user sees. */
let crm: DemoCrm;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  const executablePath = chromiumPath();
  [crm, browser] = await Promise.all([
    startDemoCrm(),
    chromium.launch(executablePath === undefined ? {} : { executablePath }),
  ]);
});

afterAll(async () => {
  await browser.close();
  await crm.close();
});

beforeEach(async () => {
  await crm.control.reset();
  complaints.length = 0;
  page = await newPage({ locale: 'en-GB' });
});

afterEach(async () => {
  await page.context().close();
  expect(complaints).toEqual([]);
});

async function newPage(options: Parameters<Browser['newContext']>[0]): Promise<Page> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(10_000);
  const opened = await context.newPage();
  opened.on('pageerror', (error) => complaints.push(error.message));
  return opened;
}

function strip(): Locator {
  return page.getByRole('tablist', { name: 'Card tabs' });
}

function tab(name: string): Locator {
  return strip().getByRole('tab', { name });
}

async function open(where: string): Promise<void> {
  await page.goto(crm.page(where));
  await page.getByRole('heading', { level: 1 }).waitFor();
}

describe('the card', () => {
  it('has the tabs of a company, contact and project', async () => {
    const expected = {
      '?contact.main?contact_id=2': ['Company', 'More', 'Interests', 'Note', 'www'],
      '?person.main?person_id=2': ['Contact', 'Details', 'More', 'Interests', 'Note', 'www'],
      '?project.main?project_id=2': ['Project', 'More', 'Note', 'Image', 'Links'],
    };
    for (const [where, labels] of Object.entries(expected)) {
      await open(where);
      expect(await strip().locator('.tab-label').allTextContents()).toEqual(labels);
      expect(await page.getByRole('tablist').count()).toBe(2);
    }
  });

  it('shows one panel per tab, by click and by arrow keys, in the address and the history', async () => {
    await open('?contact.main.personarchive?contact_id=2');
    await tab('More').click();
    expect(await tab('More').getAttribute('aria-selected')).toBe('true');
    await page.getByRole('tabpanel', { name: 'More' }).getByText('Payment terms').waitFor();
    expect(page.url()).toContain('?contact.udef.personarchive?contact_id=2');
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('tabpanel', { name: 'Company' }).waitFor();
    expect(await tab('Company').evaluate((element) => element === document.activeElement)).toBe(true);
    await page.goBack();
    await page.getByRole('tabpanel', { name: 'More' }).waitFor();
    await page.reload();
    await page.getByRole('tabpanel', { name: 'More' }).waitFor();
  });

  it('goes from record to record in place, and builds a new strip each time', async () => {
    await open('?contact.main.personarchive?contact_id=1');
    const first = await strip().elementHandle();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('heading', { level: 1, name: 'Nordlys Energi AS' }).waitFor();
    expect(page.url()).toContain('contact_id=2');
    expect(await first?.evaluate((element) => element.isConnected)).toBe(false);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Fjellheim Møbler AS' }).waitFor();
  });

  it('builds a new strip for a new language, and keeps the record', async () => {
    await open('?contact.main?contact_id=1');
    const before = await strip().elementHandle();
    await page.getByRole('button', { name: 'NO', exact: true }).click();
    await page.getByRole('tab', { name: 'Firma', exact: true }).waitFor();
    expect(await before?.evaluate((element) => element.isConnected)).toBe(false);
    expect(await page.locator('html').getAttribute('lang')).toBe('nb');
    await page.getByText('Kunde', { exact: true }).first().waitFor();
  });

  it('leaves a tab that it does not know alone', async () => {
    await open('?contact.main?contact_id=1');
    await strip().evaluate((element) => {
      const foreign = document.createElement('button');
      foreign.setAttribute('role', 'tab');
      foreign.dataset.tab = 'foreign';
      foreign.textContent = 'Foreign';
      element.append(foreign);
    });
    await tab('Foreign').click();
    expect(await tab('Company').getAttribute('aria-selected')).toBe('true');
    await tab('Interests').click();
    await tab('Company').click();
    expect(await tab('Foreign').count()).toBe(1);
  });

  it('shows the last screen when the address names none', async () => {
    await open('?person.main?person_id=5');
    const name = await page.getByRole('heading', { level: 1 }).textContent();
    await page.goto(crm.page());
    await page.getByRole('heading', { level: 1, name: name ?? '' }).waitFor();
    expect(page.url()).toContain('person_id=5');
  });

  it('says so when a record is not there', async () => {
    await open('?contact.main?contact_id=999');
    await page.getByRole('heading', { name: 'This record does not exist.' }).waitFor();
  });
});

describe('editing', () => {
  const edit = async (label: string, value: string): Promise<void> => {
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByLabel(label, { exact: true }).fill(value);
  };

  it('saves what changed, each change with a test of what the user saw', async () => {
    await open('?contact.main?contact_id=1');
    await edit('Phone', '70 26 41 99');
    await crm.control.clearRequests();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('link', { name: '70 26 41 99' }).waitFor();
    const [write] = (await crm.control.requests()).filter((entry) => entry.method === 'PATCH');
    expect(JSON.parse(write?.body ?? '')).toEqual([
      { op: 'test', path: '/Phones/0/Value', value: '70 26 41 80' },
      { op: 'replace', path: '/Phones/0/Value', value: '70 26 41 99' },
    ]);
    expect(write?.headers['if-unmodified-since']).toMatch(/GMT$/);
  });

  it('saves nothing over a change by someone else, and says so', async () => {
    await open('?contact.main?contact_id=1');
    await edit('Phone', '70 26 41 99');
    await crm.control.editRecord({ entity: 'Contact', id: 1, changes: { Department: 'Elsewhere' } });
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Someone else changed this record').waitFor();
    expect(await crm.control.readRecord('Contact', 1)).toMatchObject({ Phones: [{ Value: '70 26 41 80' }] });
    await page.getByRole('button', { name: 'Load current values' }).click();
    await page.getByText('Elsewhere', { exact: true }).first().waitFor();
  });

  it('shows what the server refuses', async () => {
    await open('?contact.main?contact_id=1');
    await edit('E-mail', 'nobody');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Not saved: "nobody" is not an e-mail address.').waitFor();
    expect(await page.getByLabel('E-mail', { exact: true }).inputValue()).toBe('nobody');
  });

  it('forgets everything on Cancel', async () => {
    await open('?contact.main?contact_id=1');
    await edit('Name', 'Nobody');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('heading', { level: 1, name: 'Fjellheim Møbler AS' }).waitFor();
    expect((await crm.control.requests()).filter((entry) => entry.method !== 'GET')).toEqual([]);
  });

  it('offers to sign in again when the session has ended', async () => {
    await open('?contact.main?contact_id=1');
    await crm.control.expireSessions();
    await page.getByRole('button', { name: 'Refresh' }).click();
    await page.getByText('Your session has ended.').waitFor();
    await page.getByRole('button', { name: 'Sign in again' }).click();
    await page.getByRole('heading', { level: 1, name: 'Fjellheim Møbler AS' }).waitFor();
    expect(await page.getByText('Your session has ended.').count()).toBe(0);
  });
});

describe('messages on the window', () => {
  it('reads the record anew on the refresh command', async () => {
    await open('?contact.main?contact_id=1');
    const before = await strip().elementHandle();
    await crm.control.editRecord({ entity: 'Contact', id: 1, changes: { OrgNr: '999 999 999' } });
    await page.evaluate(() => window.postMessage({ command: 'refresh', arguments: [] }, '*'));
    await page.getByText('999 999 999').waitFor();
    expect(await before?.evaluate((element) => element.isConnected)).toBe(true);
  });

  it('follows the soprotocol command and ignores anything else', async () => {
    await open('?contact.main?contact_id=1');
    await page.evaluate(() => {
      window.postMessage({ command: 'openDocument', arguments: ['x'] }, '*');
      window.postMessage('soprotocol', '*');
      window.postMessage({ command: 'soprotocol', arguments: ['contact.main?contact_id=3'] }, '*');
    });
    await page.getByRole('heading', { level: 1, name: 'Nordlys Energi A/S avd. Bergen' }).waitFor();
  });
});

describe('pages that tests can make different', () => {
  it('shows the strip late, never, or again and again', async () => {
    await crm.control.setStrip({ mode: 'never' });
    await open('?contact.main?contact_id=1');
    await page.getByText('313 118 592').waitFor();
    expect(await strip().count()).toBe(0);
    await crm.control.setStrip({ mode: 'late', milliseconds: 300 });
    await open('?contact.main?contact_id=1');
    await tab('Company').waitFor();
    await crm.control.setStrip({ mode: 'replaced', everyMilliseconds: 100 });
    await open('?contact.main?contact_id=1');
    const first = await strip().elementHandle();
    await page.waitForFunction((element) => element?.isConnected === false, first);
  });

  it('replaces the strip on request', async () => {
    await open('?contact.main?contact_id=1');
    const first = await strip().elementHandle();
    await page.evaluate(() => window.postMessage({ command: 'fjord:replace-strip' }, '*'));
    await page.waitForFunction((element) => element?.isConnected === false, first);
    await tab('Company').waitFor();
  });

  it('runs an injected script in the page', async () => {
    await crm.control.injectScript('document.documentElement.dataset.injected = "yes";');
    await open('?contact.main?contact_id=1');
    expect(await page.locator('html').getAttribute('data-injected')).toBe('yes');
  });
});

describe('lists', () => {
  it('searches, sorts and opens', async () => {
    await open('?find.contact?');
    await page.getByText('60 shown').waitFor();
    await page.getByRole('main').getByRole('searchbox', { name: 'Search' }).fill('nordlys');
    await page.getByText('2 shown').waitFor();
    expect(page.url()).toContain('text=nordlys');
    await page.getByRole('button', { name: 'Name' }).click();
    await page.getByRole('columnheader', { name: 'Name' }).and(page.locator('[aria-sort=descending]')).waitFor();
    await page.getByRole('link', { name: 'Nordlys Energi AS' }).click();
    await page.getByRole('heading', { level: 1, name: 'Nordlys Energi AS' }).waitFor();
  });

  it('shows the empty result and the way out of it', async () => {
    await open('?find.person?text=zzz');
    await page.getByText('Nothing matches “zzz”.').waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByText('150 shown').waitFor();
  });
});

describe('accessibility', () => {
  const addresses = [
    '?contact.main.personarchive?contact_id=1',
    '?contact.main[mode=edit].personarchive?contact_id=1',
    '?person.interest.activityarchive?person_id=1',
    '?project.main.projectmembersarchive?project_id=1',
    '?find.contact?text=nord',
  ];

  const FIND_VIOLATIONS = `axe.run(document, { resultTypes: ['violations'] })
    .then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`;

  const cases = (['light', 'dark'] as const).flatMap((colorScheme) =>
    addresses.map((where) => ({ colorScheme, where })),
  );

  it.each(cases)('has no violations that axe can find: $colorScheme $where', async ({ colorScheme, where }) => {
    const themed = await newPage({ colorScheme, locale: 'en-GB', viewport: { width: 1280, height: 900 } });
    await themed.goto(crm.page(where), { waitUntil: 'networkidle' });
    await themed.evaluate(axe.source);
    expect(await themed.evaluate<readonly string[]>(FIND_VIOLATIONS)).toEqual([]);
    await themed.context().close();
  });
});
