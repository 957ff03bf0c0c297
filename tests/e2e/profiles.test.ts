import { describe, expect, it } from 'vitest';
import type { SiteProfile } from '../../lib/crm/profile/profile';
import { eventually } from './harness/condition';
import type { Surface } from './harness/surface';
import { useWorld } from './harness/world';
import { violations } from './parts/axe';
import { compareWith, confirm, startConnecting } from './parts/connecting';
import { crmWrites } from './parts/crm-log';
import { erpPanel, openErpTab } from './parts/erp-tab';
import {
  chooseFile,
  demoProfile,
  documentOf,
  pasteDocument,
  watchFiles,
  withCompany,
  withReadOnlyCompany,
} from './parts/profile';
import { editSampleActor, sampleActor } from './parts/sample-erp';

const world = useWorld({ erp: 'sample', site: false });
const DOCUMENT = 'Profile document (JSON)';
const COMPANY_PAGE = '?contact.main.personarchive?contact_id=1';

async function addWith(profile: SiteProfile): Promise<void> {
  await world.request('profiles.save', { text: documentOf(profile) });
  await world.request('sites.add', { address: world.crm.page(COMPANY_PAGE), adapter: `profile:${profile.id}` });
}

async function clean(page: Surface): Promise<void> {
  expect(await violations(page, 'page')).toEqual([]);
}

describe('a site profile', () => {
  it('goes from a broken file to the ERP tab of a page that is open already, and out again', async () => {
    const profile = await demoProfile();
    const page = await world.company(1);
    await page.see('tab', 'Company');
    expect(await page.count('tab', 'ERP')).toBe(0);

    const options = await world.page('options.html#profiles');
    await options.seeText('No site profile yet.');
    await clean(options);
    const broken = documentOf(withCompany(profile, { name: [] })).replace('"id": "digits"', '"id": "number"');
    await chooseFile(options, 'broken.json', broken);
    await options.seeText('2 problems');
    await options.seeText('entities.company.addresses[0].id');
    await options.seeText('entities.company.name');
    expect(await options.isDisabled('button', 'Save')).toBe(true);
    await clean(options);

    const text = documentOf(profile);
    await pasteDocument(options, text);
    await options.seeText(/^No problems: Fjord CRM/m);
    await options.click('button', 'Save');
    await options.seeText('is saved. Open pages follow at once.');
    await options.click('link', 'Add a CRM with it');
    await options.fill('Address of your CRM', world.crm.page(COMPANY_PAGE));
    await options.seeText(`This address looks like ${profile.name}.`);
    await options.click('button', 'Allow Counterpart there');
    await options.see('button', `Open: ${profile.name} ${new URL(world.crm.origin).host}`);
    await page.show();
    await page.see('tab', 'ERP');
    await (await openErpTab(page)).seeText(/[Nn]ot connected to Sample ERP/);

    // A page is judged once it has settled, and only while somebody looks at it.
    await eventually(async () => (await theSite()).health?.length === 1, 'the place of the tab to be told');
    await options.show();
    await options.reload();
    await options.seeText('On company pages the tab is in the tab bar, as it should be.');
    await options.goto(`${world.browser.extensionOrigin}/options.html#profiles`);
    await options.reload();
    const saved = await watchFiles(options);
    await options.click('button', `Export: ${profile.name}`);
    expect(await saved()).toBe(text);
    await options.click('button', `Remove: ${profile.name}`);
    await options.seeText(/cannot be removed while .* uses it/);
    await clean(options);

    await world.request('sites.remove', { siteId: String((await theSite()).id) });
    await options.reload();
    await options.click('button', `Remove: ${profile.name}`);
    await options.within('dialog', /^Remove/).click('button', 'Remove');
    await options.seeText('No site profile yet.');
  });

  it('is followed by open pages as it is edited, and what was not saved is kept', async () => {
    const profile = await demoProfile();
    await addWith(profile);
    const page = await world.company(1);
    await page.see('tab', 'ERP');

    const options = await world.page(`options.html#profiles/${profile.id}`);
    await options.see('heading', `Edit ${profile.name}`);
    const edited = documentOf(withCompany(profile, { anchors: [] }));
    await pasteDocument(options, edited);
    await options.seeText('No problems');
    await options.close();

    const again = await world.page('options.html#profiles');
    await again.seeText('A draft of it was not saved yet.');
    await again.click('link', `Edit: ${profile.name}`);
    await again.see('heading', `Edit ${profile.name}`);
    expect(await again.value(DOCUMENT)).toBe(edited);
    await again.seeText('No problems');
    await again.click('button', 'Save');
    await again.seeText('is saved');
    await page.show();
    await page.see('button', 'ERP');
    await page.gone('tab', 'ERP');
  });

  it('gives way in open pages to another adapter, and takes over from it', async () => {
    const profile = withCompany(await demoProfile(), { anchors: [] });
    await addWith(profile);
    const page = await world.company(1);
    await page.see('button', 'ERP');
    const siteId = String((await theSite()).id);
    await world.request('sites.change-adapter', { siteId, adapter: 'superoffice' });
    await page.see('tab', 'ERP');
    await page.gone('button', 'ERP');
    await world.request('sites.change-adapter', { siteId, adapter: `profile:${profile.id}` });
    await page.see('button', 'ERP');
    await page.gone('tab', 'ERP');
  });

  it('that can only read brings changes to the ERP, and offers the ERP’s for copying', async () => {
    await addWith(withReadOnlyCompany(await demoProfile()));
    const page = await world.company(1);
    const dialog = await startConnecting(world, page, 'Customer');
    await compareWith(dialog, /10001/);
    await dialog.seeText(/can only be read: values picked from Sample ERP are not written there/);
    await confirm(dialog);
    const panel = erpPanel(page);
    await panel.click('button', 'Save');
    await panel.seeText('can only be read from here');
    await panel.seeText(/values? to copy into/);

    await world.crm.control.editRecord({ entity: 'Contact', id: 1, changes: { Department: 'Eksport' } });
    await editSampleActor(world, 'customer', 10001, { phone: '70 99 88 77' });
    await panel.click('button', 'Sync Now');
    await panel.seeText('70 99 88 77');
    await panel.click('button', 'Copy Phone');
    await panel.seeText('Copied');
    expect(await pasted(page)).toBe('70 99 88 77');
    expect((await sampleActor(world, 'customer', 10001)).department).toBe('Eksport');
    expect(await crmWrites(world)).toEqual([]);
    expect(await violations(page, 'ours')).toEqual([]);
  });
});

/** What a person gets who pastes into the page. */
async function pasted(page: Surface): Promise<string> {
  await page.evaluate(() => {
    const box = document.createElement('input');
    box.setAttribute('aria-label', 'Paste here');
    document.body.prepend(box);
    box.focus();
  }, null);
  await page.press('Control+v');
  await page.until(() => document.querySelector('input')?.value !== '', null, 'the pasted text');
  return page.value('Paste here');
}

async function theSite(): Promise<{ readonly id?: string; readonly health?: readonly unknown[] }> {
  const sites = await world.request('sites.list', {});
  return Array.isArray(sites) ? sites[0] : {};
}
