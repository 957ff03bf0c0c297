import type { RecordOnPage } from '../../../../lib/model/record';
import type { FieldValue, FieldValues } from '../../../../lib/model/value';
import { COUNTRIES } from '../../../fakes/dolibarr/choices';
import { type Dolibarr, startDolibarr } from '../../../fakes/dolibarr/dolibarr';
import type { Surface } from '../../harness/surface';
import type { NativeStrip, PersonControls, SeededRecord, ServerControls, SiteSeeds, SiteSubject } from '../kit/subject';
import { editForm } from './person-controls';
import { profileDocument } from './profile-document';

/** Dolibarr, below a folder as its package installs it. */
export const dolibarr: SiteSubject = {
  name: 'Dolibarr',
  adapter: 'dolibarr',
  access: 'read-write',
  place: 'strip',
  afterWrite: 'tells',
  nativeTabs: 'loads',
  async start(signal) {
    const crm = await startDolibarr({ signal, folder: 'dolibarr/htdocs' });
    return {
      origin: crm.origin,
      seeds: seedsOf(crm),
      native: STRIP,
      person: personAt(crm),
      server: serverOf(crm),
      signIn: (page) => signIn(crm, page),
    };
  },
};

/** Dolibarr driven by the profile in `profiles/dolibarr.json`, without any code of ours for it: by its forms alone. */
export const dolibarrByProfile: SiteSubject = {
  ...dolibarr,
  name: 'Dolibarr by its profile',
  adapter: 'profile:dolibarr',
  profile: await profileDocument('dolibarr'),
  async start(signal) {
    const running = await dolibarr.start(signal);
    const { seeds } = running;
    // A profile has no countries, dates or amounts, and takes the form for signing in for the record of its address.
    const trimmed = (seed: SeededRecord): SeededRecord => ({ ...seed, values: textsOf(seed.values) });
    return {
      ...running,
      seeds: {
        ...seeds,
        company: trimmed(seeds.company),
        contact: seeds.contact && trimmed(seeds.contact),
        project: seeds.project && trimmed(seeds.project),
        without: seeds.without.filter(({ signedOut }) => signedOut !== true),
      },
    };
  },
};

function textsOf(values: FieldValues): FieldValues {
  return Object.fromEntries(Object.entries(values).filter(([key]) => !/country|date|end$|amount|_code$/.test(key)));
}

export const STRIP: NativeStrip = {
  strip: '#id-right div.tabs',
  tab: '.tabsElem',
  selected: '.tabactive',
  panel: '#id-right div.tabs ~ div',
  arrowKeys: false,
  others: ['ul.tmenu'],
};

export async function signIn(crm: Dolibarr, page: Surface): Promise<void> {
  await page.goto(crm.page());
  await page.evaluate(async () => {
    const body = new URLSearchParams({ actionlogin: 'login', username: 'admin', password: 'admin' });
    await fetch(location.href, { method: 'POST', body });
  }, null);
  await page.reload();
  await page.seeText(/Third-parties/);
}

function seedsOf(crm: Dolibarr): SiteSeeds {
  const seed = (
    entity: RecordOnPage['entity'],
    name: string,
    values: SeededRecord['values'],
    first: string,
    ...others: string[]
  ): SeededRecord => ({
    record: { entity, id: /=(\d+)$/.exec(first)?.[1] ?? '' },
    addresses: [crm.page(first), ...others.map((path) => crm.page(path))],
    name,
    values,
  });
  return {
    company: seed(
      'company',
      'Fjellheim Møbler AS',
      { name: 'Fjellheim Møbler AS', country_id: 'NO', town: 'Stranda', supplier_code: null },
      'societe/card.php?socid=1',
      'societe/card.php?id=1',
      'societe/contact.php?socid=1',
      'comm/card.php?socid=1',
      'societe/note.php?id=1',
      'societe/messaging.php?socid=1#erp',
      'societe/card.php?socid=1&action=edit',
    ),
    nextCompany: seed('company', 'Nordlys Energi AS', { name: 'Nordlys Energi AS' }, 'societe/card.php?socid=2'),
    contact: seed(
      'contact',
      'Øystein Ødegård',
      { firstname: 'Øystein', lastname: 'Ødegård', civility_code: 'MR' },
      'contact/card.php?id=1',
      'contact/perso.php?id=1',
    ),
    contactParent: { entity: 'company', id: '1' },
    project: seed(
      'project',
      'New showroom – Fjellheim Møbler AS',
      { ref: 'PJ2611-0001', projectend: '2027-03-31', opp_amount: 120000.5 },
      'projet/card.php?id=1',
      'projet/tasks/time.php?withproject=1&projectid=1',
    ),
    without: [
      { what: 'the list of third-parties', address: crm.page('societe/list.php'), text: /Nordlys Energi AS/ },
      { what: 'a new contact', address: crm.page('contact/card.php?socid=1&action=create'), text: /New Contact/ },
      { what: 'the start page', address: crm.page(), text: /Home/ },
      {
        what: 'the login page, at the address of a record',
        address: crm.page('societe/card.php?socid=1'),
        text: /Dolibarr/,
        signedOut: true,
      },
    ],
    writable: { key: 'phone', first: '70 26 00 01', second: '70 26 00 02' },
  };
}

function personAt({ control }: Dolibarr): PersonControls {
  return {
    next: (page) => page.clickOn('.paginationref a[accesskey="n"]'),
    previous: (page) => page.clickOn('.paginationref a[accesskey="p"]'),
    ...editForm({
      field: 'Phone',
      open: (page) => page.click('link', 'Modify'),
      cancel: (page) => page.clickOn('#id-right input[name="cancel"]'),
      save: (page) => page.clickOn('#id-right input[name="save"]'),
      closed: (page) => page.see('link', 'Modify'),
    }),
    async list(page) {
      await page.click('link', 'Back to list');
      await page.seeText(/Nordlys Energi AS/);
    },
    openFromList: (page, { name }) => page.click('link', name),
    async otherNativeTab(page) {
      await page.clickOn('#id-right div.tabs a#contact');
      await page.seeText(/No record found/);
    },
    async language(page, language) {
      control.show({ language });
      await page.reload();
    },
    async theme(page, theme) {
      control.show({ dark: theme === 'dark' });
      await page.reload();
    },
  };
}

function serverOf({ control }: Dolibarr): ServerControls {
  return {
    reset: async () => control.reset(),
    async stored({ entity, id }, key) {
      const value = control.store.read(entity, id)?.[key] || null;
      return key === 'country_id' ? (COUNTRIES.find((country) => country.id === value)?.code ?? null) : value;
    },
    async changeElsewhere({ entity, id }, key, value: FieldValue) {
      control.store.write(entity, id, { [key]: String(value ?? '') });
    },
    ignoreNextWrite: async () => control.ignoreNextWrite(),
    expireSession: async () => control.sessions.clear(),
    withoutStrip: { place: 'section', prepare: async () => control.show({ tabs: false }) },
    requests: async () =>
      control.requests.map(({ method, path, form }) => ({ method, path, writes: form?.get('action') === 'update' })),
    async clearRequests() {
      control.requests = [];
    },
  };
}
