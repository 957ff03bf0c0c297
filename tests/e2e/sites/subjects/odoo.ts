import type { Entity, RecordOnPage } from '../../../../lib/model/record';
import type { OdooVersion } from '../../../fakes/odoo/control';
import type { Model } from '../../../fakes/odoo/definitions';
import { type Odoo, startOdoo } from '../../../fakes/odoo/odoo';
import type { NativeStrip, PersonControls, SeededRecord, ServerControls, SiteSeeds, SiteSubject } from '../kit/subject';
import { themeButton } from './person-controls';

const MODELS: Readonly<Record<Entity, Model>> = {
  company: 'res.partner',
  contact: 'res.partner',
  project: 'project.project',
};

/** Odoo 17, whose addresses name the record in the hash. */
export const odoo17: SiteSubject = subjectOf(17);
/** Odoo 18, whose addresses name it in the path. */
export const odoo18: SiteSubject = subjectOf(18);

const STRIP: NativeStrip = {
  strip: '.o_notebook_headers > .nav-tabs',
  tab: 'li.nav-item',
  selected: '.active',
  panel: '.o_notebook_content > .tab-pane',
  arrowKeys: false,
  others: ['.o_main_navbar', '.o_control_panel'],
};

function subjectOf(version: OdooVersion): SiteSubject {
  return {
    name: `Odoo ${version}`,
    adapter: 'odoo',
    access: 'read-write',
    place: 'strip',
    afterWrite: 'tells',
    nativeTabs: 'in-page',
    async start(signal) {
      const odoo = await startOdoo({ signal, version });
      return {
        origin: odoo.origin,
        seeds: seedsOf(odoo, version),
        native: STRIP,
        person: PERSON,
        server: serverOf(odoo),
      };
    },
  };
}

function seedsOf(odoo: Odoo, version: OdooVersion): SiteSeeds {
  const seed = (entity: Entity, id: number, values: SeededRecord['values'], ...paths: string[]): SeededRecord => {
    const model = MODELS[entity];
    const hash = odoo.page(`/web#id=${id}&cids=1&menu_id=106&action=137&model=${model}&view_type=form`);
    const [first, ...others] = paths.map((path) => odoo.page(`/odoo/${path}/${id}`));
    const addresses: SeededRecord['addresses'] =
      version === 18 && first !== undefined
        ? [first, ...others, hash]
        : [hash, odoo.page(`/web?debug=1#view_type=form&model=${model}&id=${id}`)];
    return {
      record: { entity, id: String(id) },
      addresses,
      name: String(odoo.control.store.find(model, id)?.name),
      values,
    };
  };
  return {
    company: seed(
      'company',
      10,
      { 'postal.street': 'Storgata 1\nBuilding B', country: 'NO', description: 'Pays by invoice.\nAsk for Øystein.' },
      'contacts',
      'res.partner',
      'project/5/res.partner',
      'action-137',
    ),
    nextCompany: seed('company', 11, { vatNumber: 'NO982463718MVA' }, 'contacts'),
    contact: seed(
      'contact',
      30,
      { position: 'Purchasing Manager', country: 'NO' },
      'contacts',
      'contacts/10/res.partner',
    ),
    contactParent: { entity: 'company', id: '10' },
    project: seed(
      'project',
      5,
      { startDate: '2026-10-01', endDate: '2027-03-31' },
      'project',
      'project.project',
      'action-305',
    ),
    without: [
      { what: 'the login page', address: odoo.page('/web/login'), text: /Log in/ },
      ...(version === 18
        ? [
            { what: 'the list of contacts', address: odoo.page('/odoo/contacts'), text: /Hansen Byg ApS/ },
            { what: 'a new contact', address: odoo.page('/odoo/contacts/new'), text: /Sales & Purchase/ },
            {
              what: 'a record of another model by an unnamed action',
              address: odoo.page('/odoo/action-212/10'),
              text: /not here/,
            },
          ]
        : [
            {
              what: 'the list of contacts',
              address: odoo.page('/web#cids=1&menu_id=106&action=137&model=res.partner&view_type=list'),
              text: /Hansen Byg ApS/,
            },
            {
              what: 'a new contact',
              address: odoo.page('/web#model=res.partner&view_type=form'),
              text: /Sales & Purchase/,
            },
          ]),
    ],
    writable: { key: 'name', first: 'Fjellheim Møbler Øst AS', second: 'Fjellheim Møbler Vest AS' },
  };
}

/** Forms can be typed in at any time: editing begins with the first letter. */
const PERSON: PersonControls = {
  next: (page) => page.click('button', 'Next'),
  previous: (page) => page.click('button', 'Previous'),
  async edit(page) {
    await page.fill('Reference', 'C1001-7');
    await page.see('button', 'Save manually');
  },
  async cancel(page) {
    await page.click('button', 'Discard all changes');
    await page.gone('button', 'Discard all changes');
  },
  async save(page, value) {
    await page.fill('Name', value);
    await page.click('button', 'Save manually');
    await page.gone('button', 'Save manually');
    await page.seeText(value);
  },
  async list(page) {
    await page.clickOn('.o_back_button a');
    await page.seeText(/Hansen Byg ApS/);
  },
  async openFromList(page, { record }) {
    await page.clickOn(`.o_data_row:nth-of-type(${Number(record.id) - 9})`);
  },
  otherNativeTab: (page) => page.clickOn('.o_notebook_headers .nav-link:not(.active)[name]'),
  replaceStrip: (page) => page.evaluate(() => window.postMessage('odoo: render anew'), null),
  language: (page, language) => page.click('button', language === 'nb' ? 'Norsk' : 'English'),
  theme: themeButton(
    (page) => page.evaluate(() => (document.querySelector('link[href*="dark"]') === null ? 'light' : 'dark'), null),
    (page) => page.click('button', 'Dark Mode'),
  ),
};

function serverOf({ control }: Odoo): ServerControls {
  return {
    reset: async () => control.reset(),
    stored: async ({ entity, id }: RecordOnPage, key) => control.store.find(MODELS[entity], Number(id))?.[key] ?? null,
    async changeElsewhere({ entity, id }, key, value) {
      control.store.set(MODELS[entity], Number(id), { [key]: value ?? false });
    },
    ignoreNextWrite: async () => control.onNextWrite({ kind: 'ignore' }),
    expireSession: async () => control.expireSessions(),
    withoutStrip: {
      place: 'section',
      async prepare() {
        control.forms = 'sheet';
      },
    },
    requests: async () =>
      control.requests.map(({ method, path, call }) => ({ method, path, writes: call === 'write' })),
    async clearRequests() {
      control.requests = [];
    },
  };
}
