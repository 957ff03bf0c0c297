import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { OdooException } from '../fakes/odoo/exception';
import { type Odoo, startOdoo } from '../fakes/odoo/odoo';
import { eventually } from './harness/condition';
import { useWorld } from './harness/world';
import { compareWith, confirm, connect, pick, save, startConnecting } from './parts/connecting';
import { erpPanel, plannedWrites, seeValues } from './parts/erp-tab';
import { sampleActor } from './parts/sample-erp';

const world = useWorld({ erp: 'sample', crm: 'none' });
const stop = new AbortController();
let odoo: Odoo;

beforeAll(async () => {
  odoo = await startOdoo({ signal: stop.signal, version: 18 });
  await world.browser.grant(odoo.origin);
  await world.request('sites.add', { address: odoo.page('/odoo/contacts/10'), adapter: 'odoo' });
});
beforeEach(() => odoo.control.reset());
afterAll(() => stop.abort());

const company = () => odoo.control.store.find('res.partner', 10);
const writes = () => odoo.control.requests.filter(({ call }) => call === 'write');

describe('Odoo as the CRM', () => {
  it('connects a company: what was picked is written to both, and the page is said to show old values', async () => {
    const page = await world.visit(odoo.page('/odoo/contacts/10'));
    const dialog = await startConnecting(world, page, 'Customer');
    await dialog.seeText('Connect "Fjellheim Møbler AS" to Sample ERP');
    await compareWith(dialog, /10001/);
    await pick(dialog, 'Phone', 'Odoo');
    await pick(dialog, 'E-mail', 'Sample ERP');
    await confirm(dialog);
    expect(await plannedWrites(page)).toContain('Sample ERP: Phone 70 26 41 00 → +47 55 12 30 00');
    expect(writes()).toEqual([]);

    await save(page);
    expect(company()).toMatchObject({
      phone: '+47 55 12 30 00',
      email: 'faktura@fjellheim-mobler.example',
      comment: '<p>Pays by invoice.</p><p>Ask for <b>Øystein</b>.</p>',
    });
    expect((await sampleActor(world, 'customer', 10001)).phone).toBe('+47 55 12 30 00');
    expect(writes()).toHaveLength(1);
    await seeValues(page, { Phone: '+47 55 12 30 00', 'E-mail': 'faktura@fjellheim-mobler.example' });
    await erpPanel(page).seeText(/reload/i);
  });

  it('takes what is changed in Odoo over to the ERP by Sync Now', async () => {
    const page = await world.visit(odoo.page('/odoo/project/5/res.partner/10'));
    await connect(world, page, 'Customer', /10001/);
    odoo.control.store.set('res.partner', 10, { website: 'https://fjellheim.example' });
    await erpPanel(page).click('button', 'Sync Now');
    await eventually(
      async () => (await sampleActor(world, 'customer', 10001)).website === 'https://fjellheim.example',
      'the new website in the ERP',
    );
    await seeValues(page, { Website: 'https://fjellheim.example' });
  });

  it('says in Odoo’s own words why it did not take a value', async () => {
    const page = await world.visit(odoo.page('/odoo/contacts/10'));
    const dialog = await startConnecting(world, page, 'Customer');
    await compareWith(dialog, /10001/);
    await pick(dialog, 'E-mail', 'Sample ERP');
    await confirm(dialog);
    const refused = 'The operation cannot be completed: the partner is locked by its audit.';
    odoo.control.onNextWrite({
      kind: 'refuse',
      exception: new OdooException('odoo.exceptions.ValidationError', refused),
    });
    await erpPanel(page).click('button', 'Save');
    await erpPanel(page).seeText(refused);
    expect(company()).toMatchObject({ email: 'post@fjellheimmbleras.example' });
  });
});
