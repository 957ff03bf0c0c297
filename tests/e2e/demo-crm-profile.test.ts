import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { eventually } from './harness/condition';
import { useWorld } from './harness/world';
import { compareWith, confirm, connect, pick, save, startConnecting } from './parts/connecting';
import { crmValue, crmWrites } from './parts/crm-log';
import { erpPanel, plannedWrites, seeValues } from './parts/erp-tab';
import { sampleActor } from './parts/sample-erp';

const world = useWorld({ erp: 'sample', site: false });

beforeAll(async () => {
  const text = await readFile(new URL('../../profiles/demo-crm.json', import.meta.url), 'utf8');
  await world.request('profiles.save', { text });
  await world.request('sites.add', {
    address: world.crm.page('?contact.main?contact_id=1'),
    adapter: 'profile:demo-crm',
  });
});

describe('the demo CRM by its profile alone', () => {
  it('connects a company: what was picked is written to both, and the page shows it', async () => {
    const page = await world.company(1);
    const dialog = await startConnecting(world, page, 'Customer');
    await dialog.seeText('Connect "Fjellheim Møbler AS" to Sample ERP');
    await compareWith(dialog, /10001/);
    await pick(dialog, 'Phone', 'Fjord CRM \\(by a profile\\)');
    await confirm(dialog);
    expect(await plannedWrites(page)).toContain('Sample ERP: Phone 70 26 41 00 → 70 26 41 80');
    expect(await crmWrites(world)).toEqual([]);

    await save(page);
    expect(await crmValue(world, 1, '/Emails/0/Value')).toBe('faktura@fjellheim-mobler.example');
    expect(await crmValue(world, 1, '/Phones/0/Value')).toBe('70 26 41 80');
    expect((await sampleActor(world, 'customer', 10001)).phone).toBe('70 26 41 80');
    await seeValues(page, { Phone: '70 26 41 80', 'E-mail': 'faktura@fjellheim-mobler.example' });
    const [patch, ...others] = await crmWrites(world);
    expect(others).toEqual([]);
    expect(patch?.method).toBe('PATCH');
    expect(patch?.body).toContain('"op":"test"');
    await page.click('tab', 'Company');
    await page.seeText('faktura@fjellheim-mobler.example');
  });

  it('keeps both in step', async () => {
    const page = await world.company(1);
    await connect(world, page, 'Customer', /10001/);
    await world.crm.control.editRecord({
      entity: 'Contact',
      id: 1,
      changes: { Urls: [{ Value: 'https://fjellheim.example', Description: '' }] },
    });
    await erpPanel(page).click('button', 'Sync Now');
    await eventually(
      async () => (await sampleActor(world, 'customer', 10001)).website === 'https://fjellheim.example',
      'the new website in the ERP',
    );
    await seeValues(page, { Website: 'https://fjellheim.example' });
  });
});
