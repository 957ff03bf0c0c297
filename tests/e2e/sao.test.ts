import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeMechanism, findParties, findPartyByCode, mechanismValue, readParty } from '../tryton/party';
import { findProject, projectValues } from '../tryton/project';
import { startWebClient, type WebClient } from '../tryton/web-client';
import { eventually } from './harness/condition';
import type { Surface } from './harness/surface';
import { useWorld } from './harness/world';
import { compareWith, confirm, connect, pick, save, startConnecting } from './parts/connecting';
import { erpPanel, openErpTab, plannedWrites, seeValues } from './parts/erp-tab';
import { editSampleActor, sampleActor } from './parts/sample-erp';
import { filled, SHOWN } from './parts/sao';

const world = useWorld({ erp: 'sample', crm: 'none' });
const stop = new AbortController();
let sao: WebClient;

beforeAll(async () => {
  sao = await startWebClient(stop.signal);
  await world.browser.grant(sao.address);
  await world.request('sites.add', { address: sao.page('party.party', 1), adapter: 'tryton' });
  const page = await world.browser.newPage();
  await sao.signIn(page);
  await page.close();
});
afterAll(() => stop.abort());

async function visitParty(code: number): Promise<{ page: Surface; id: number }> {
  const { id } = await findPartyByCode(sao, String(code));
  return { page: await world.visit(sao.shown('party.party', id)), id };
}

const stored = async (id: number, type: 'phone' | 'email' | 'website') =>
  mechanismValue(await readParty(sao, id), type);

/** Waits until one of the client's own tables shows a text, whether its panel is in front or not. */
async function seeInTables(page: Surface, text: string): Promise<void> {
  await page.until(
    (wanted) => [...document.querySelectorAll('#tabcontent .column-char')].some((cell) => cell.textContent === wanted),
    text,
    `the client to show ${text}`,
  );
}

describe('Tryton’s web client as the CRM', () => {
  it('connects a company: what was picked is written to both, nothing before Save, and the client shows it', async () => {
    const { page, id } = await visitParty(10_001);
    const before = await readParty(sao, id);
    const dialog = await startConnecting(world, page, 'Customer');
    await dialog.seeText('Connect "Fjellheim Møbler AS" to Sample ERP');
    await compareWith(dialog, /10001/);
    await pick(dialog, 'Phone', 'Tryton');
    await pick(dialog, 'E-mail', 'Sample ERP');
    await confirm(dialog);
    await erpPanel(page).seeText('Save will connect Customer');
    expect(await plannedWrites(page)).toContain('Sample ERP: Phone 70 26 41 00 → 70 26 41 99');
    expect(await readParty(sao, id)).toEqual(before);
    expect((await sampleActor(world, 'customer', 10_001)).phone).toBe('70 26 41 00');

    await save(page);
    expect((await sampleActor(world, 'customer', 10_001)).phone).toBe('70 26 41 99');
    expect(await stored(id, 'phone')).toBe('70 26 41 99');
    expect(await stored(id, 'email')).toBe('faktura@fjellheim-mobler.example');
    const after = await readParty(sao, id);
    expect({ name: after.name, code: after.code, categories: after.categories }).toEqual({
      name: before.name,
      code: before.code,
      categories: before.categories,
    });
    await seeInTables(page, 'faktura@fjellheim-mobler.example');
    await erpPanel(page).seeText('connected Customer');
    await seeValues(page, { Phone: '70 26 41 99', 'E-mail': 'faktura@fjellheim-mobler.example' });
  });

  it('carries changes of either side to the other by Sync Now', async () => {
    const { page, id } = await visitParty(10_009);
    await connect(world, page, 'Customer', /10006/);
    await changeMechanism(sao, id, 'phone', '32 08 90 55');
    await editSampleActor(world, 'customer', 10_006, { email: 'ny@firma.example' });
    await erpPanel(page).click('button', 'Sync Now');
    await eventually(async () => (await stored(id, 'email')) === 'ny@firma.example', 'the e-mail in Tryton');
    await eventually(
      async () => (await sampleActor(world, 'customer', 10_006)).phone === '32 08 90 55',
      'the phone in the ERP',
    );
    await erpPanel(page).seeText('In sync');
    await seeInTables(page, 'ny@firma.example');
  });

  it('leaves what a person is typing alone, and says that the page shows old values', async () => {
    const { page, id } = await visitParty(10_010);
    await connect(world, page, 'Customer', /10007/);
    await page.clickOn(`${SHOWN} input[name="name"]`);
    await page.press('End');
    for (const key of ' ASA') await page.press(key);
    await editSampleActor(world, 'customer', 10_007, { email: 'typing@firma.example' });
    await erpPanel(page).click('button', 'Sync Now');
    await eventually(async () => (await stored(id, 'email')) === 'typing@firma.example', 'the e-mail in Tryton');
    await erpPanel(page).seeText(/still shows the old ones/);
    const typed = await page.evaluate(
      (shown) => document.querySelector<HTMLInputElement>(`${shown} input[name="name"]`)?.value,
      SHOWN,
    );
    expect(typed).toMatch(/ ASA$/);
    expect(await page.count('dialog', /./)).toBe(0);
  });

  it('connects a person of a connected company, and writes a project', async () => {
    const company = await visitParty(10_001);
    await connect(world, company.page, 'Customer', /10001/);
    const contact = await visitParty(15_001);
    const panel = await openErpTab(contact.page);
    await panel.click('button', 'Edit');
    await panel.click('button', 'Contact');
    const dialog = await world.dialog();
    await dialog.fill('Search ERP', 'Øystein Ødegård');
    await compareWith(dialog, /Øystein/);
    await dialog.click('button', 'Select all Sample ERP');
    await confirm(dialog);
    await save(contact.page);
    expect(await stored(contact.id, 'email')).toBe('oystein.odegard@fjellheim-mobler.example');
    await panel.seeText('connected Contact');

    const id = await findProject(sao);
    const page = await world.visit(sao.shown('project.work', id));
    const projectPanel = await openErpTab(page);
    await projectPanel.click('button', 'Edit');
    await projectPanel.click('button', 'Project');
    const search = await world.dialog();
    await search.fill('Search ERP', 'New showroom');
    await compareWith(search, /New showroom/);
    await search.click('button', 'Select all Sample ERP');
    await confirm(search);
    await save(page);
    expect(await projectValues(sao, id)).toEqual({
      name: 'New showroom',
      comment: 'Agreed with Fjellheim Møbler AS.',
      status: 'Open',
    });
  });

  it('has no tab on a party that was never saved, and has it as soon as it is', async () => {
    const { page } = await visitParty(10_011);
    await page.see('tab', /^ERP/);
    await filled(page);
    await page.clickOn(`${SHOWN} button#new_`);
    await page.until(() => !location.hash.includes('party.party/'), null, 'an address without an id');
    await page.gone('tab', /^ERP/);
    await page.clickOn(`${SHOWN} input[name="name"]`);
    for (const key of 'Kystlinja Spedisjon AS') await page.press(key);
    await page.clickOn(`${SHOWN} button#save`);
    await page.see('tab', /^ERP/);
    const made = (await findParties(sao, 'Kystlinja Spedisjon AS')).at(-1);
    expect(new URL(await page.url()).hash).toContain(`party.party/${made?.id};`);
    const dialog = await startConnecting(world, page, 'Customer');
    await dialog.seeText('Connect "Kystlinja Spedisjon AS" to Sample ERP');
  });
});
