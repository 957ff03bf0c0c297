import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Dolibarr, startDolibarr } from '../fakes/dolibarr/dolibarr';
import { eventually } from './harness/condition';
import { FAMILY, useWorld } from './harness/world';
import { compareWith, confirm, connect, pick, save, startConnecting } from './parts/connecting';
import { erpPanel, plannedWrites, seeValues } from './parts/erp-tab';
import { sampleActor } from './parts/sample-erp';
import { lookDifferences } from './sites/kit/native-reading';
import { STRIP, signIn } from './sites/subjects/dolibarr';

const world = useWorld({ erp: 'sample', crm: 'none' });
const stop = new AbortController();
let crm: Dolibarr;

beforeAll(async () => {
  crm = await startDolibarr({ signal: stop.signal, folder: 'dolibarr/htdocs' });
  await world.browser.grant(crm.origin);
  await world.request('sites.add', { address: crm.page('societe/card.php?socid=1'), adapter: 'dolibarr' });
  const page = await world.browser.newPage(crm.origin);
  await signIn(crm, page);
  await page.close();
});
beforeEach(() => crm.control.reset());
afterAll(() => stop.abort());

const company = (id: number) => crm.control.store.read('company', String(id)) ?? {};
const writes = () => crm.control.requests.filter(({ form }) => form?.get('action') === 'update');

describe('Dolibarr as the CRM', () => {
  it('connects a third-party: what was picked is written to both, everything else is as it was', async () => {
    const before = company(1);
    const page = await world.visit(crm.page('comm/card.php?socid=1'));
    const dialog = await startConnecting(world, page, 'Customer');
    await dialog.seeText('Connect "Fjellheim Møbler AS" to Sample ERP');
    await compareWith(dialog, /10001/);
    await pick(dialog, 'Phone', 'Dolibarr');
    await confirm(dialog);
    expect(await plannedWrites(page)).toContain('Sample ERP: Phone 70 26 41 00 → 70 26 41 80');
    expect(writes()).toEqual([]);

    await save(page);
    expect(company(1)).toEqual({ ...before, email: 'faktura@fjellheim-mobler.example' });
    expect((await sampleActor(world, 'customer', 10001)).phone).toBe('70 26 41 80');
    expect(writes()).toHaveLength(1);
    await seeValues(page, { Phone: '70 26 41 80', 'E-mail': 'faktura@fjellheim-mobler.example' });
    await erpPanel(page).seeText(/reload/i);
  });

  it('takes what is changed in Dolibarr over to the ERP by Sync Now, on another native tab', async () => {
    const page = await world.visit(crm.page('societe/card.php?socid=1'));
    await connect(world, page, 'Customer', /10001/);
    crm.control.store.write('company', '1', { url: 'https://fjellheim.example' });
    await page.clickOn('#id-right div.tabs a#note');
    await page.see('tab', /^ERP connected/);
    await page.click('tab', /^ERP connected/);
    await erpPanel(page).click('button', 'Sync Now');
    await eventually(
      async () => (await sampleActor(world, 'customer', 10001)).website === 'https://fjellheim.example',
      'the new website in the ERP',
    );
    await seeValues(page, { Website: 'https://fjellheim.example' });
  });

  // Firefox puts scripts in only when the style sheets are there.
  if (FAMILY === 'chromium') {
    it('looks like the native tabs although the style sheet came after it', async () => {
      const page = await world.visit(crm.page('societe/list.php'));
      const release = crm.control.holdStyles();
      const coming = page.goto(crm.page('societe/card.php?socid=1'));
      await page.see('tab', /^ERP/);
      release();
      await coming;
      await eventually(
        async () => (await page.evaluate(lookDifferences, STRIP)).length === 0,
        'a tab like the others',
      ).catch(async () => expect(await page.evaluate(lookDifferences, STRIP)).toEqual([]));
    });
  }

  it('says in the words of the server why it did not take a value', async () => {
    const page = await world.visit(crm.page('societe/card.php?socid=1'));
    const dialog = await startConnecting(world, page, 'Customer');
    await compareWith(dialog, /10001/);
    await confirm(dialog);
    crm.control.refuseNextWrite('Email faktura@fjellheim-mobler.example is wrong.');
    await erpPanel(page).click('button', 'Save');
    await erpPanel(page).seeText('Email faktura@fjellheim-mobler.example is wrong.');
    expect(company(1).email).toBe('post@fjellheim-mobler.example');
  });
});
