import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeMechanism, changeParty, findPartyByCode, mechanismValue, readParty } from '../tryton/party';
import { startWebClient, type WebClient } from '../tryton/web-client';
import { eventually } from './harness/condition';
import { useWorld } from './harness/world';
import { compareWith, confirm, save, startConnecting } from './parts/connecting';
import { erpPanel } from './parts/erp-tab';

const world = useWorld({ erp: 'tryton', crm: 'none' });
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

describe('one Tryton as the CRM, another as the ERP', () => {
  it('connects a party to its like, and keeps both in step', async () => {
    const crm = await findPartyByCode(sao, '10011');
    const erp = await findPartyByCode(world.tryton, '10011');
    await changeParty(world.tryton, erp.id, { name: 'Tindra AS' });
    const page = await world.visit(sao.shown('party.party', crm.id));
    const dialog = await startConnecting(world, page, 'Customer');
    await dialog.fill('Search ERP', '10011');
    await compareWith(dialog, /Tindra AS/);
    await confirm(dialog);
    await save(page);
    const names = async () => [(await readParty(sao, crm.id)).name, (await readParty(world.tryton, erp.id)).name];
    const [left, right] = await names();
    expect(left).toBe(right);
    // Of two equal numbers neither is written: each Tryton gives its own.
    expect((await readParty(sao, crm.id)).code).toBe(crm.code);

    await changeMechanism(sao, crm.id, 'phone', '23 00 11 22');
    await changeMechanism(world.tryton, erp.id, 'email', 'felles@tindra.example');
    await erpPanel(page).click('button', 'Sync Now');
    await eventually(
      async () => mechanismValue(await readParty(world.tryton, erp.id), 'phone') === '23 00 11 22',
      'the phone in the ERP',
    );
    await eventually(
      async () => mechanismValue(await readParty(sao, crm.id), 'email') === 'felles@tindra.example',
      'the e-mail in the CRM',
    );
    await erpPanel(page).seeText('In sync');
  });
});
