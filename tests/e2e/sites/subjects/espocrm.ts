import type { Entity, RecordOnPage } from '../../../../lib/model/record';
import type { Scope } from '../../../fakes/espocrm/definitions';
import { type EspoCrm, startEspoCrm } from '../../../fakes/espocrm/espocrm';
import type {
  NativeStrip,
  PersonControls,
  SeededRecord,
  ServerControls,
  SiteSeeds,
  SiteSubject,
  SiteUnderTest,
} from '../kit/subject';
import { editForm } from './person-controls';
import { profileDocument } from './profile-document';

const SCOPES: Readonly<Record<Entity, Scope>> = { company: 'Account', contact: 'Contact', project: 'Opportunity' };

/** EspoCRM with the tab bar that its record pages have when an administrator puts tab breaks into the layout. */
export const espoCrm: SiteSubject = {
  name: 'EspoCRM',
  adapter: 'espocrm',
  access: 'read-write',
  place: 'strip',
  afterWrite: 'tells',
  nativeTabs: 'in-page',
  start: (signal) => startSubject(signal, true),
};

/** EspoCRM with the layout that it comes with, which has no tabs. */
export const espoCrmWithoutTabs: SiteSubject = {
  ...espoCrm,
  name: 'EspoCRM without tabs',
  place: 'section',
  nativeTabs: 'none',
  start: (signal) => startSubject(signal, false),
};

/** EspoCRM driven by the profile in `profiles/espocrm.json`, without any code of ours for it. */
export const espoCrmByProfile: SiteSubject = {
  ...espoCrm,
  name: 'EspoCRM by its profile',
  adapter: 'profile:espocrm',
  profile: await profileDocument('espocrm'),
  // EspoCRM says its language nowhere, and a profile cannot tell it by a word.
  start: async (signal) => {
    const running = await startSubject(signal, true);
    const { language: _, ...person } = running.person;
    return { ...running, person };
  },
};

const STRIP: NativeStrip = {
  strip: '.record .middle-tabs',
  tab: 'button[data-tab]',
  selected: '.active',
  panel: '.record .middle > .panel',
  arrowKeys: false,
  others: ['#navbar .tabs'],
};

async function startSubject(signal: AbortSignal, tabs: boolean): Promise<SiteUnderTest> {
  const espo = await startEspoCrm({ signal, folder: 'crm', appearance: { tabs } });
  const { control, origin } = espo;
  return {
    origin,
    seeds: seedsOf(espo),
    ...(tabs ? { native: STRIP } : {}),
    person: personAt(espo, tabs),
    server: serverOf(espo, tabs),
    async signIn(page) {
      control.signedIn = true;
      await page.goto(espo.page());
    },
  };
}

function seedsOf(espo: EspoCrm): SiteSeeds {
  const seed = (entity: Entity, id: string, values: SeededRecord['values'], ...forms: string[]): SeededRecord => {
    const stored = espo.control.store.find(SCOPES[entity], id);
    return {
      record: { entity, id },
      addresses: [
        espo.page(`#${SCOPES[entity]}/view/${id}`),
        ...forms.map((form) => espo.page(`#${SCOPES[entity]}/${form.replace('{id}', id)}`)),
      ],
      name: String(stored?.name),
      values,
    };
  };
  const company = seed(
    'company',
    espo.id('Account', 1),
    { billingAddressCity: 'Stranda', billingAddressCountry: 'NO' },
    'edit/{id}',
    'view/{id}/x=1',
  );
  return {
    company,
    nextCompany: seed('company', nextId(espo, company), {}),
    contact: seed('contact', espo.id('Contact', 1), { firstName: 'Tuva', lastName: 'Fjellstad' }, 'edit/{id}'),
    contactParent: company.record,
    project: seed('project', espo.id('Opportunity', 1), { closeDate: '2027-03-15', stage: 'Proposal' }, 'edit/{id}'),
    without: [
      { what: 'the list of accounts', address: espo.page('#Account'), text: /Nordlys Energi AS/ },
      { what: 'a new account', address: espo.page('#Account/create'), text: /Create Account/ },
      { what: 'the start page', address: espo.page('#'), text: /Opportunities/ },
      { what: 'the login page', address: espo.page(), text: /Log in/, signedOut: true },
    ],
    writable: { key: 'phoneNumber', first: '70 26 00 01', second: '70 26 00 02' },
  };
}

/** The company after another one in the order in which the page goes through them. */
function nextId({ control }: EspoCrm, { record }: SeededRecord): string {
  const list = control.store.list('Account');
  return String(list[list.findIndex(({ id }) => id === record.id) + 1]?.id);
}

function personAt({ control }: EspoCrm, tabs: boolean): PersonControls {
  return {
    next: (page) => page.clickOn('.record [data-action="next"]'),
    previous: (page) => page.clickOn('.record [data-action="previous"]'),
    ...editForm({
      field: 'phoneNumber',
      open: (page) => page.clickOn('.record-buttons [data-action="edit"]'),
      cancel: (page) => page.clickOn('.edit-buttons [data-action="cancelEdit"]'),
      save: (page) => page.clickOn('.edit-buttons [data-action="save"]'),
      closed: (page) => page.gone('textbox', 'phoneNumber'),
    }),
    async list(page) {
      await page.click('link', 'Accounts');
      await page.seeText(/Nordlys Energi AS/);
    },
    openFromList: (page, { name }) => page.click('link', name),
    ...(tabs
      ? {
          otherNativeTab: (page) => page.clickOn('.record .middle-tabs > [data-tab]:not(.active)'),
        }
      : {}),
    replaceStrip: (page) => page.evaluate(() => window.postMessage('espo: render'), null),
    async language(page, language) {
      control.show({ language: language === 'nb' ? 'nb_NO' : 'en_US' });
      await page.reload();
    },
    async theme(page, theme) {
      control.show({ dark: theme === 'dark' });
      await page.reload();
    },
  };
}

function serverOf({ control }: EspoCrm, tabs: boolean): ServerControls {
  return {
    reset: async () => control.reset(),
    async stored({ entity, id }: RecordOnPage, key) {
      const value = control.store.find(SCOPES[entity], id)?.[key] ?? null;
      return value === '' ? null : value;
    },
    async changeElsewhere({ entity, id }, key, value) {
      control.store.save(SCOPES[entity], id, { [key]: typeof value === 'boolean' ? String(value) : value });
    },
    ignoreNextWrite: async () => control.ignoreNextWrite(),
    async expireSession() {
      control.signedIn = false;
    },
    ...(tabs ? { withoutStrip: { place: 'section', prepare: async () => control.show({ tabs: false }) } } : {}),
    requests: async () => control.requests.map(({ method, path }) => ({ method, path, writes: method !== 'GET' })),
    async clearRequests() {
      control.requests = [];
    },
  };
}
