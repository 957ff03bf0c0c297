import type { DemoCrm } from '../../../../demo/server/demo-crm';
import { startDemoCrm } from '../../../../demo/server/demo-crm';
import type { EntityName } from '../../../../demo/server/records';
import type { Entity, RecordOnPage } from '../../../../lib/model/record';
import { eventually } from '../../harness/condition';
import type { Surface } from '../../harness/surface';
import type { NativeStrip, PersonControls, SeededRecord, ServerControls, SiteSeeds, SiteSubject } from '../kit/subject';
import { editForm, themeButton } from './person-controls';
import { profileDocument } from './profile-document';

const ENTITIES: Readonly<Record<Entity, EntityName>> = { company: 'Contact', contact: 'Person', project: 'Project' };
/** The fields that the contract writes and looks at, by the names that the web services have for them. */
const MEMBERS: Readonly<Record<string, string>> = { name: 'Name', department: 'Department' };

/** The demo CRM, whose pages and web services are SuperOffice's. */
export const demoCrm: SiteSubject = {
  name: 'the demo CRM',
  adapter: 'superoffice',
  access: 'read-write',
  place: 'strip',
  afterWrite: 'refreshes',
  nativeTabs: 'in-page',
  async start(signal) {
    const crm = await startDemoCrm({ signal });
    return { origin: crm.origin, seeds: seedsOf(crm), native: STRIP, person: PERSON, server: serverOf(crm) };
  },
};

/** The demo CRM driven by the profile in `profiles/demo-crm.json`, without any code of ours for it. */
export const demoCrmByProfile: SiteSubject = {
  ...demoCrm,
  name: 'the demo CRM by its profile',
  adapter: 'profile:demo-crm',
  profile: await profileDocument('demo-crm'),
  async start(signal) {
    const running = await demoCrm.start(signal);
    const { company } = running.seeds;
    const [usual, ...forms] = company.addresses;
    // A profile's addresses are matched letter by letter, the client's in either case.
    const understood = forms.filter((address) => !address.includes('CONTACT'));
    return { ...running, seeds: { ...running.seeds, company: { ...company, addresses: [usual, ...understood] } } };
  },
};

const STRIP: NativeStrip = {
  strip: '[data-card] > [role="tablist"]',
  tab: '[role="tab"]',
  selected: '[aria-selected="true"]',
  panel: '.card-panels > [role="tabpanel"]',
  arrowKeys: true,
  others: ['.section-strip'],
};

function seedsOf(crm: DemoCrm): SiteSeeds {
  const company = (id: number, name: string, ...forms: string[]): SeededRecord => ({
    record: { entity: 'company', id: String(id) },
    addresses: [
      crm.page(`?contact.main.personarchive?contact_id=${id}`),
      ...forms.map((form) => crm.page(`${form}contact_id=${id}`)),
    ],
    name,
    values: { name },
  });
  return {
    company: company(
      1,
      'Fjellheim Møbler AS',
      '?contact.main?',
      '?contact.udef.activityarchive?',
      '?contact.main[mode=edit].personarchive?',
      '?contact.main%5Bmode=edit%5D.personarchive?',
      '?CONTACT.Main?person_id=3&',
    ),
    nextCompany: company(2, 'Nordlys Energi AS'),
    contact: {
      record: { entity: 'contact', id: '1' },
      addresses: [
        crm.page('?person.main.activityarchive?person_id=1'),
        crm.page('?person.details?contact_id=2&person_id=1'),
      ],
      name: 'Øystein Ødegård',
      values: { firstName: 'Øystein', lastName: 'Ødegård' },
    },
    contactParent: { entity: 'company', id: '1' },
    project: {
      record: { entity: 'project', id: '1' },
      addresses: [crm.page('?project.main.projectmembersarchive?project_id=1')],
      name: 'New showroom – Fjellheim Møbler AS',
      values: { projectNumber: 'P26001' },
    },
    without: [
      { what: 'the list of companies', address: crm.page('?find.contact?'), text: /60 shown/ },
      { what: 'a search', address: crm.page('?find.person?text=contact_id%3D1'), text: /Nothing matches/ },
    ],
    writable: { key: 'department', first: 'Export', second: 'Import' },
  };
}

const PERSON: PersonControls = {
  next: (page) => turn(page, 'Next'),
  previous: (page) => turn(page, 'Previous'),
  ...editForm({
    field: 'Department',
    open: (page) => page.click('button', 'Edit'),
    cancel: (page) => page.click('button', 'Cancel'),
    save: (page) => page.click('button', 'Save'),
    closed: (page) => page.gone('textbox', 'Department'),
  }),
  async list(page) {
    await page.click('link', 'Companies');
    await page.seeText(/60 shown/);
  },
  openFromList: (page, { name }) => page.click('link', name),
  otherNativeTab: (page) => page.clickOn('[data-card] > [role="tablist"] > [aria-selected="false"][data-tab]'),
  replaceStrip: (page) => page.evaluate(() => window.postMessage({ command: 'fjord:replace-strip' }), null),
  language: (page, language) => page.click('button', language === 'nb' ? 'NO' : 'EN'),
  theme: themeButton(
    (page) => page.evaluate(() => document.documentElement.dataset.theme, null),
    (page) => page.click('button', /^(Appearance|Utseende): /),
  ),
};

/** Next and previous are ready only when the page knows the order of its records. */
async function turn(page: Surface, to: 'Next' | 'Previous'): Promise<void> {
  const before = await page.url();
  await page.click('button', to);
  await eventually(async () => (await page.url()) !== before, `the ${to} company`);
}

function serverOf({ control }: DemoCrm): ServerControls {
  return {
    reset: () => control.reset(),
    stored: async ({ entity, id }, key) =>
      textOrNull((await control.readRecord(ENTITIES[entity], Number(id)))[memberOf(key)]),
    async changeElsewhere({ entity, id }: RecordOnPage, key, value) {
      await control.editRecord({
        entity: ENTITIES[entity],
        id: Number(id),
        changes: { [memberOf(key)]: value },
      });
    },
    ignoreNextWrite: () => control.ignoreNextWrite(),
    expireSession: () => control.expireSessions(),
    withoutStrip: { place: 'edge', prepare: () => control.setStrip({ mode: 'never' }) },
    requests: async () =>
      (await control.requests()).map(({ method, path }) => ({ method, path, writes: method !== 'GET' })),
    clearRequests: () => control.clearRequests(),
  };
}

function memberOf(key: string): string {
  const member = MEMBERS[key];
  if (member === undefined) throw new Error(`The demo CRM's subject does not know the field ${key}`);
  return member;
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
