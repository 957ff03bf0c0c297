import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { EXAMPLE_PROFILE } from '../../../components/profiles/example-profile';
import { odoo } from '../../../lib/crm/odoo/site';
import type { PlaceReport } from '../../../lib/model/place-health';
import type { Entity } from '../../../lib/model/record';
import { beginEdit } from '../../../lib/service/edit';
import { listMappings } from '../../../lib/service/mappings';
import { reportPlace } from '../../../lib/service/place-health';
import { popupContext } from '../../../lib/service/popup-context';
import { listAdapters, listProfiles, removeProfile, saveProfile } from '../../../lib/service/profiles';
import { crmSiteOf } from '../../../lib/service/resolve';
import { addSite, changeAdapter, listSites, recordAt } from '../../../lib/service/sites';
import { suggestAdapter } from '../../../lib/service/suggest';
import type { FakeWorker } from '../../fakes/environment';
import { CONNECTION, connected, RECORD, Setting } from '../../fakes/setting';

let setting: Setting;
let environment: FakeWorker;

beforeEach(async () => {
  setting = new Setting();
  await setting.prepare();
  environment = setting.worker();
});

const READ_ONLY_PROFILE = JSON.stringify(JSON.parse(EXAMPLE_PROFILE), (name, value: unknown) =>
  ['write', 'access'].includes(name) ? undefined : value,
);
const REPORT: PlaceReport = { placement: 'edge', seen: null, preferred: false, checks: [], outline: '<body>' };

describe('how the tab fares on the pages of a site', () => {
  it('is told with since when it has been so', async () => {
    await reportPlace(environment, RECORD, REPORT);
    const [first] = (await listSites(environment))[0]?.health ?? [];
    await reportPlace(environment, RECORD, { ...REPORT, outline: '<body><main>' });
    const [same] = (await listSites(environment))[0]?.health ?? [];
    expect(same).toMatchObject({ since: first?.since, report: { outline: '<body><main>' } });
    expect(same?.reportedAt).toBeGreaterThan(first?.reportedAt ?? Number.POSITIVE_INFINITY);
    await reportPlace(environment, RECORD, { ...REPORT, placement: 'strip', preferred: true });
    const [better] = (await listSites(environment))[0]?.health ?? [];
    expect(better?.since).toBeGreaterThan(first?.since ?? Number.POSITIVE_INFINITY);
  });

  it('is forgotten with the adapter that it was about', async () => {
    await saveProfile(environment, EXAMPLE_PROFILE);
    await reportPlace(environment, RECORD, REPORT);
    expect(await changeAdapter(environment, 'site', 'profile:example-crm')).toMatchObject({ health: [] });
  });

  it('is kept where the site is added once more, and forgotten where that gives it another adapter', async () => {
    await saveProfile(environment, EXAMPLE_PROFILE);
    const site = await addSite(environment, 'https://crm.example/', 'profile:example-crm');
    await reportPlace(environment, { ...RECORD, site: site.id }, REPORT);
    expect(await addSite(environment, 'https://crm.example/', 'profile:example-crm')).toMatchObject({
      id: site.id,
      health: [{ report: REPORT }],
    });
    expect(await addSite(environment, 'https://crm.example/', 'superoffice')).toMatchObject({
      id: site.id,
      adapter: { id: 'superoffice' },
      health: [],
    });
  });
});

describe('another adapter for a site', () => {
  it('keeps its links, and maps by the fields that it has', async () => {
    await connected(setting);
    await saveProfile(environment, EXAMPLE_PROFILE);
    const changed = await changeAdapter(environment, 'site', 'profile:example-crm');
    expect(changed).toMatchObject({ id: 'site', name: 'Example CRM crm.example', adapter: { profile: 'example-crm' } });
    expect(await environment.store.links.ofRecord(RECORD, CONNECTION)).toMatchObject({ state: 'linked' });
    const [table] = await listMappings(environment, CONNECTION, await crmSiteOf(environment, 'profile:example-crm'));
    expect(table?.crmFields.map(({ key }) => key)).toEqual(['name', 'phone', 'email', 'city']);
  });

  it('must be one that there is', async () => {
    await expect(changeAdapter(environment, 'site', 'profile:none')).rejects.toMatchObject({
      failure: { kind: 'not-found' },
    });
    expect(await listSites(environment)).toMatchObject([{ adapter: { id: 'superoffice' } }]);
  });
});

describe('an address', () => {
  const record = 'https://crm.example.com/companies/7';

  it('suggests the profile that names it before any built-in CRM, in the form and in the popup', async () => {
    expect(await suggestAdapter(environment, record)).toBeNull();
    await saveProfile(environment, EXAMPLE_PROFILE);
    expect(await suggestAdapter(environment, record)).toBe('profile:example-crm');
    expect(await suggestAdapter(environment, 'https://online.superoffice.com/Cust1/')).toBe('superoffice');
    expect(await suggestAdapter(environment, 'nothing to see')).toBeNull();
    expect(await popupContext(environment, { address: record, tabId: 1, entity: null })).toMatchObject({
      kind: 'grantable',
      adapter: 'profile:example-crm',
      crmName: 'Example CRM',
      access: 'read-write',
    });
  });

  it('is said to be only read where its profile writes nothing', async () => {
    await saveProfile(environment, READ_ONLY_PROFILE);
    expect(await popupContext(environment, { address: record, tabId: 1, entity: null })).toMatchObject({
      kind: 'grantable',
      access: 'read-only',
    });
  });

  it('names a record once a site with a profile is there', async () => {
    await saveProfile(environment, EXAMPLE_PROFILE);
    const site = await addSite(environment, record, 'profile:example-crm');
    expect(await recordAt(environment, record, null)).toMatchObject({
      record: { site: site.id, entity: 'company', id: '7' },
    });
  });
});

describe('an address that leaves open even which record it is', () => {
  const address = 'https://odoo.example/odoo/action-137/7';
  const entityAt = async (said: Entity | null) => (await recordAt(environment, address, said))?.record?.entity ?? null;

  it('is what the page says, and no other record with the same id that is being worked on', async () => {
    environment = { ...environment, crmSites: [...environment.crmSites, odoo] };
    const site = await addSite(environment, address, 'odoo');
    expect(await entityAt(null)).toBeNull();
    expect(await entityAt('project')).toBe('project');
    expect(await entityAt('contact')).toBe('contact');

    await beginEdit(environment, { site: site.id, entity: 'company', id: '7' });
    expect(await entityAt(null)).toBeNull();
    expect(await entityAt('project')).toBe('project');
    // A company that was made a person in between stays what it was linked as.
    expect(await entityAt('contact')).toBe('company');
  });
});

describe('a profile', () => {
  it('is among the adapters, and counted by the sites that use it', async () => {
    await saveProfile(environment, EXAMPLE_PROFILE);
    await addSite(environment, 'https://crm.example.com/', 'profile:example-crm');
    expect((await listAdapters(environment)).map(({ id, profile }) => [id, profile])).toEqual([
      ['superoffice', null],
      ['profile:example-crm', 'example-crm'],
    ]);
    expect(await listProfiles(environment)).toMatchObject([{ id: 'example-crm', siteCount: 1 }]);
    await expect(removeProfile(environment, 'example-crm')).rejects.toMatchObject({
      failure: { kind: 'taken', holder: 'Example CRM crm.example.com' },
    });
  });

  it('that this version cannot use takes nothing else down with it', async () => {
    const { profiles, sites } = environment.store;
    await profiles.put({ id: 'old', text: '{"format":0}' });
    const [site] = await sites.all();
    if (site) await sites.put({ ...site, id: 'old', adapter: 'profile:old', address: 'https://old.example/' });
    await saveProfile(environment, EXAMPLE_PROFILE);
    expect(await listProfiles(environment)).toMatchObject([
      { id: 'example-crm', problemCount: 0 },
      { id: 'old', name: 'old', siteCount: 1, problemCount: expect.any(Number) },
    ]);
    expect((await listAdapters(environment)).map(({ id }) => id)).toEqual(['superoffice', 'profile:example-crm']);
    expect((await listSites(environment)).map(({ id, adapter }) => [id, adapter.name])).toEqual([
      ['old', 'profile:old'],
      ['site', 'SuperOffice'],
    ]);
    expect(await suggestAdapter(environment, 'https://crm.example.com/companies/7')).toBe('profile:example-crm');
    expect(await changeAdapter(environment, 'old', 'profile:example-crm')).toMatchObject({ id: 'old' });
  });

  it('with problems is not stored', async () => {
    const broken = EXAMPLE_PROFILE.replace('"digits"', '"number"');
    await expect(saveProfile(environment, broken)).rejects.toMatchObject({
      failure: {
        kind: 'validation',
        fields: { 'entities.company.addresses[0].id': expect.stringContaining('number') },
      },
    });
    expect(await listProfiles(environment)).toEqual([]);
  });
});
