import { describe, expect, it } from 'vitest';
import { useClient } from './client-under-test';

/** The record screens in a real browser: what the extension relies on, and what a user sees. */
const client = useClient();

describe('the card', () => {
  it('has the tabs of a company, contact and project', async () => {
    const { page, open, strip } = client();
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
    const { page, open, tab } = client();
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
    const { page, open, strip } = client();
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
    const { page, open, strip } = client();
    await open('?contact.main?contact_id=1');
    const before = await strip().elementHandle();
    await page.getByRole('button', { name: 'NO', exact: true }).click();
    await page.getByRole('tab', { name: 'Firma', exact: true }).waitFor();
    expect(await before?.evaluate((element) => element.isConnected)).toBe(false);
    expect(await page.locator('html').getAttribute('lang')).toBe('nb');
    await page.getByText('Kunde', { exact: true }).first().waitFor();
  });

  it('leaves a tab that it does not know alone', async () => {
    const { open, strip, tab } = client();
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
    const { crm, page, open } = client();
    await open('?person.main?person_id=5');
    const name = await page.getByRole('heading', { level: 1 }).textContent();
    await page.goto(crm.page());
    await page.getByRole('heading', { level: 1, name: name ?? '' }).waitFor();
    expect(page.url()).toContain('person_id=5');
  });

  it('says so when a record is not there', async () => {
    const { page, open } = client();
    await open('?contact.main?contact_id=999');
    await page.getByRole('heading', { name: 'This record does not exist.' }).waitFor();
  });
});

describe('editing', () => {
  const edit = async (label: string, value: string): Promise<void> => {
    const { page } = client();
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByLabel(label, { exact: true }).fill(value);
  };

  it('saves what changed, each change with a test of what the user saw', async () => {
    const { crm, page, open } = client();
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
    const { crm, page, open } = client();
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
    const { page, open } = client();
    await open('?contact.main?contact_id=1');
    await edit('E-mail', 'nobody');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Not saved: "nobody" is not an e-mail address.').waitFor();
    expect(await page.getByLabel('E-mail', { exact: true }).inputValue()).toBe('nobody');
  });

  it('forgets everything on Cancel', async () => {
    const { crm, page, open } = client();
    await open('?contact.main?contact_id=1');
    await edit('Name', 'Nobody');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('heading', { level: 1, name: 'Fjellheim Møbler AS' }).waitFor();
    expect((await crm.control.requests()).filter((entry) => entry.method !== 'GET')).toEqual([]);
  });

  it('offers to sign in again when the session has ended', async () => {
    const { crm, page, open } = client();
    await open('?contact.main?contact_id=1');
    await crm.control.expireSessions();
    await page.getByRole('button', { name: 'Refresh' }).click();
    await page.getByText('Your session has ended.').waitFor();
    await page.getByRole('button', { name: 'Sign in again' }).click();
    await page.getByRole('heading', { level: 1, name: 'Fjellheim Møbler AS' }).waitFor();
    expect(await page.getByText('Your session has ended.').count()).toBe(0);
  });
});
