import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type EspoCrm, startEspoCrm } from '../fakes/espocrm/espocrm';
import { eventually } from './harness/condition';
import { useWorld } from './harness/world';
import { compareWith, confirm, connect, pick, save, startConnecting } from './parts/connecting';
import { erpPanel, plannedWrites, seeValues } from './parts/erp-tab';
import { sampleActor } from './parts/sample-erp';

const world = useWorld({ erp: 'sample', crm: 'none' });
const stop = new AbortController();
let espo: EspoCrm;

beforeAll(async () => {
  espo = await startEspoCrm({ signal: stop.signal });
  await world.browser.grant(espo.origin);
  await world.request('sites.add', { address: account(1), adapter: 'espocrm' });
});
beforeEach(() => espo.control.reset());
afterAll(() => stop.abort());

const account = (number: number) => espo.page(`#Account/view/${espo.id('Account', number)}`);
const stored = (number: number) => espo.control.store.find('Account', espo.id('Account', number));

describe('EspoCRM as the CRM', () => {
  it('connects an account: what was picked is written to both, and the page is said to show old values', async () => {
    const page = await world.visit(account(1));
    const dialog = await startConnecting(world, page, 'Customer');
    await dialog.seeText('Connect "Fjellheim Møbler AS" to Sample ERP');
    await compareWith(dialog, /10001/);
    await pick(dialog, 'Phone', 'EspoCRM');
    await confirm(dialog);
    expect(await plannedWrites(page)).toContain('Sample ERP: Phone 70 26 41 00 → 70 26 41 80');
    expect(espo.control.writes()).toEqual([]);

    await save(page);
    expect(stored(1)).toMatchObject({
      phoneNumber: '70 26 41 80',
      emailAddress: 'faktura@fjellheim-mobler.example',
      shippingAddressStreet: 'Industrivegen 4',
      billingAddressCountry: 'Norway',
    });
    expect((await sampleActor(world, 'customer', 10001)).phone).toBe('70 26 41 80');
    expect(espo.control.writes()).toMatchObject([{ status: 200, version: '1' }]);
    await seeValues(page, { Phone: '70 26 41 80', 'E-mail': 'faktura@fjellheim-mobler.example' });
    await erpPanel(page).seeText(/reload/i);
  });

  it('saves although someone changes another field in the same moment, and keeps both changes', async () => {
    const page = await world.visit(account(1));
    const dialog = await startConnecting(world, page, 'Customer');
    await compareWith(dialog, /10001/);
    await confirm(dialog);
    espo.control.beforeNextWrite(() => espo.control.store.save('Account', espo.id('Account', 1), { sicCode: '31.01' }));
    await save(page);
    expect(stored(1)).toMatchObject({ sicCode: '31.01', shippingAddressStreet: 'Industrivegen 4' });
    expect(espo.control.writes().map(({ status }) => status)).toEqual([409, 200]);
  });

  it('takes what is changed in EspoCRM over to the ERP by Sync Now', async () => {
    const page = await world.visit(account(1));
    await connect(world, page, 'Customer', /10001/);
    espo.control.store.save('Account', espo.id('Account', 1), { website: 'https://fjellheim.example' });
    await erpPanel(page).click('button', 'Sync Now');
    await eventually(
      async () => (await sampleActor(world, 'customer', 10001)).website === 'https://fjellheim.example',
      'the new website in the ERP',
    );
    await seeValues(page, { Website: 'https://fjellheim.example' });
  });

  it('works as a panel of its own where the layout has no tabs', async () => {
    espo.control.show({ tabs: false });
    const page = await world.visit(account(2));
    await page.click('button', /^ERP/);
    const panel = page.within('region', /^ERP/);
    await panel.click('button', 'Edit');
    await panel.click('button', 'Customer');
    const dialog = await world.dialog();
    await compareWith(dialog, /Nordlys Energi AS/);
    await pick(dialog, 'Phone', 'Sample ERP');
    await confirm(dialog);
    await panel.click('button', 'Save');
    await panel.seeText('In sync');
    expect(stored(2)).toMatchObject({ phoneNumber: '77 61 20 01' });
  });
});
