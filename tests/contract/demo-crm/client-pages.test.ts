import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { useClient } from './client-under-test';

/** Lists, window messages, pages that tests make different, and accessibility, in a real browser. */
const client = useClient();

describe('messages on the window', () => {
  it('reads the record anew on the refresh command', async () => {
    const { crm, page, open, strip } = client();
    await open('?contact.main?contact_id=1');
    const before = await strip().elementHandle();
    await crm.control.editRecord({ entity: 'Contact', id: 1, changes: { OrgNr: '999 999 999' } });
    await page.evaluate(() => window.postMessage({ command: 'refresh', arguments: [] }, '*'));
    await page.getByText('999 999 999').waitFor();
    expect(await before?.evaluate((element) => element.isConnected)).toBe(true);
  });

  it('follows the soprotocol command and ignores anything else', async () => {
    const { page, open } = client();
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
    const { crm, page, open, strip, tab } = client();
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
    const { page, open, strip, tab } = client();
    await open('?contact.main?contact_id=1');
    const first = await strip().elementHandle();
    await page.evaluate(() => window.postMessage({ command: 'fjord:replace-strip' }, '*'));
    await page.waitForFunction((element) => element?.isConnected === false, first);
    await tab('Company').waitFor();
  });

  it('runs an injected script in the page', async () => {
    const { crm, page, open } = client();
    await crm.control.injectScript('document.documentElement.dataset.injected = "yes";');
    await open('?contact.main?contact_id=1');
    expect(await page.locator('html').getAttribute('data-injected')).toBe('yes');
  });
});

describe('lists', () => {
  it('searches, sorts and opens', async () => {
    const { page, open } = client();
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
    const { page, open } = client();
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
    const { crm, newPage } = client();
    const themed = await newPage({ colorScheme, locale: 'en-GB', viewport: { width: 1280, height: 900 } });
    await themed.goto(crm.page(where), { waitUntil: 'networkidle' });
    await themed.evaluate(axe.source);
    expect(await themed.evaluate<readonly string[]>(FIND_VIOLATIONS)).toEqual([]);
    await themed.context().close();
  });
});
