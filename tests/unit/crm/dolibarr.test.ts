import { type GlobalWindow, Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readList, readRecord, writeRecord } from '../../../lib/crm/dolibarr/records';
import { dolibarr } from '../../../lib/crm/dolibarr/site';
import type { RecordOnPage } from '../../../lib/model/record';
import type { FieldValues } from '../../../lib/model/value';
import { type Dolibarr, startDolibarr } from '../../fakes/dolibarr/dolibarr';

const COMPANY: RecordOnPage = { entity: 'company', id: '1' };
const CONTACT: RecordOnPage = { entity: 'contact', id: '1' };
const PROJECT: RecordOnPage = { entity: 'project', id: '1' };

let stop: AbortController;
let crm: Dolibarr;
let page: Document;

beforeEach(async () => {
  stop = new AbortController();
  crm = await startDolibarr({ signal: stop.signal, folder: 'dolibarr/htdocs' });
  const cookie = await signIn();
  const window = new Window({ url: crm.page('comm/card.php?socid=1#erp') });
  page = window.document as unknown as Document;
  asInPage(window, cookie);
});

afterEach(() => {
  vi.unstubAllGlobals();
  stop.abort();
});

async function signIn(): Promise<string> {
  const body = new URLSearchParams({ actionlogin: 'login', username: 'admin', password: 'admin' });
  const reply = await fetch(crm.page(), { method: 'POST', body, redirect: 'manual' });
  return reply.headers.get('set-cookie')?.split(';')[0] ?? '';
}

/** Node has neither documents nor cookies, and takes only forms of its own kind for forms. */
function asInPage(window: Window, cookie: string): void {
  const send = globalThis.fetch;
  const Form = globalThis.FormData;
  const parts = [
    'DOMParser',
    'FormData',
    'Node',
    'Element',
    'HTMLCollection',
    'HTMLElement',
    'HTMLFormElement',
  ] as const;
  const controls = ['HTMLInputElement', 'HTMLTextAreaElement', 'HTMLSelectElement', 'HTMLButtonElement'] as const;
  for (const name of [...parts, ...controls]) vi.stubGlobal(name, (window as unknown as GlobalWindow)[name]);
  vi.stubGlobal('DOMParser', parserOf(window));
  vi.stubGlobal('fetch', async (address: string, init: RequestInit & { body?: FormData | URLSearchParams }) => {
    const body = new Form();
    const isWhole = init.body !== undefined && !(init.body instanceof URLSearchParams);
    for (const [name, value] of isWhole ? (init.body as FormData) : []) {
      body.append(name, typeof value === 'string' ? value : new File([], ''));
    }
    const headers = { ...Object.fromEntries(new Headers(init.headers)), Cookie: cookie };
    return send(address, { ...init, headers, ...(isWhole ? { body } : {}) });
  });
}

/** happy-dom 21 chooses the option before the one that the page chooses. */
function parserOf(window: Window) {
  return class {
    parseFromString(text: string, type: DOMParserSupportedType): Document {
      const parsed = new window.DOMParser().parseFromString(text, type) as unknown as Document;
      for (const list of parsed.querySelectorAll<HTMLSelectElement>('select:not([multiple])')) {
        const chosen = [...list.options].findIndex((option) => option.hasAttribute('selected'));
        list.selectedIndex = Math.max(chosen, 0);
      }
      return parsed;
    }
  };
}

const read = (record: RecordOnPage) => readRecord(page, record, stop.signal);
const stored = ({ entity, id }: RecordOnPage) => crm.control.store.read(entity, id) ?? {};

async function write(record: RecordOnPage, values: FieldValues) {
  const { values: now } = await read(record);
  const expected = Object.fromEntries(Object.keys(values).map((key) => [key, now[key] ?? null]));
  return writeRecord(page, { record, version: null, expected, values }, stop.signal);
}

const forms = () => crm.control.requests.filter(({ form }) => form?.get('action') === 'update').length;

describe('reading', () => {
  it('gives a company in our terms, in whatever language the pages are', async () => {
    const inEnglish = await read(COMPANY);
    expect(inEnglish).toMatchObject({
      record: COMPANY,
      name: 'Fjellheim Møbler AS',
      version: null,
      parent: null,
      values: {
        name: 'Fjellheim Møbler AS',
        name_alias: null,
        address: 'Postboks 114',
        zipcode: '6201',
        town: 'Stranda',
        country_id: 'NO',
        idprof1: '313 118 592',
        tva_intra: 'NO313118592MVA',
        customer_code: 'CU2611-00001',
        supplier_code: null,
      },
    });
    crm.control.show({ language: 'nb' });
    expect(await read(COMPANY)).toEqual(inEnglish);
  });

  it('gives a contact with its company, and a project with its dates, amounts and text', async () => {
    expect(await read(CONTACT)).toMatchObject({
      name: 'Øystein Ødegård',
      parent: COMPANY,
      values: { lastname: 'Ødegård', firstname: 'Øystein', civility_code: 'MR', poste: 'Head of purchasing' },
    });
    expect(await read(PROJECT)).toMatchObject({
      name: 'New showroom – Fjellheim Møbler AS',
      parent: COMPANY,
      values: {
        ref: 'PJ2611-0001',
        projectstart: '2026-11-02',
        projectend: '2027-03-31',
        status: '1',
        opp_status: '2',
        opp_amount: 120000.5,
        opp_percent: 20,
        budget_amount: null,
        description: 'Showroom on two floors\nOpens in March\nat noon',
      },
    });
  });

  it('takes no suggestion for a value', async () => {
    crm.control.store.write('company', '1', { customer: '', prospect: '', customer_code: '' });
    expect((await read(COMPANY)).values.customer_code).toBeNull();
    crm.control.store.write('contact', '1', { socid: '' });
    expect((await read(CONTACT)).parent).toBeNull();
  });

  it('gives the choices of a list, for the record on screen and for kinds that are not', async () => {
    const items = (list: string, record: RecordOnPage | null) => readList(page, list, record, stop.signal);
    expect(await items('country', COMPANY)).toContainEqual({ key: 'NO', label: 'Norway' });
    expect(await items('project.status', PROJECT)).toContainEqual({ key: '1', label: 'Open' });
    crm.control.show({ language: 'nb' });
    expect(await items('contact.civility_code', COMPANY)).toEqual([
      { key: 'MME', label: 'Fru' },
      { key: 'MR', label: 'Herr' },
      { key: 'DR', label: 'Doktor' },
    ]);
  });

  it.each<[string, string, () => void]>([
    ['a record that is not there', 'not-found', () => crm.control.store.remove('company', '1')],
    ['a record that this user may not see', 'permission', () => crm.control.forbidden.add('company 1')],
    ['a record that this user may not change', 'permission', () => crm.control.locked.add('company')],
    ['a session that is over', 'auth', () => crm.control.sessions.clear()],
    ['a server in trouble', 'server', () => crm.control.failNext(503)],
  ])('says what is in the way: %s', async (_what, kind, prepare) => {
    prepare();
    await expect(read(COMPANY)).rejects.toMatchObject({ kind, outcomeUnknown: false });
  });
});

describe('writing', () => {
  it('stores what is to be stored and leaves everything else as it was', async () => {
    const before = stored(COMPANY);
    const { snapshot, guarantee } = await write(COMPANY, { name: 'Fjellheim AS', address: 'A\nB', country_id: 'SE' });
    expect(guarantee).toBe('read-before');
    expect(snapshot.values).toMatchObject({ name: 'Fjellheim AS', address: 'A\nB', country_id: 'SE', town: 'Stranda' });
    // Lists of which many can be chosen are for real browsers: the documents of this test send only the first.
    const { custcats: _custcats, commercial: _commercial, ...others } = before;
    const changed = { name: 'Fjellheim AS', address: 'A\nB', country_id: '20', state_id: '0' };
    expect(stored(COMPANY)).toMatchObject({ ...others, ...changed });
  });

  it('writes dates, amounts, lists, texts and blanks', async () => {
    const values = {
      projectend: '2028-02-29',
      projectstart: null,
      opp_amount: 99.5,
      opp_status: '3',
      description: 'Plain\nwords',
    };
    const { snapshot } = await write(PROJECT, values);
    expect(snapshot.values).toMatchObject(values);
    expect(stored(PROJECT)).toMatchObject({ projectend: '2028-02-29', projectstart: '', socid: '1', usage_task: 'on' });
    const contact = await write(CONTACT, { civility_code: 'DR', poste: null, phone_mobile: '+47 900 00 000' });
    expect(contact.snapshot).toMatchObject({ parent: COMPANY, values: { civility_code: 'DR', poste: null } });
    expect(stored(CONTACT)).toMatchObject({ socid: '1', note_private: 'Likes coffee', phone_mobile: '+47 900 00 000' });
  });

  it('sends nothing where there is nothing to change', async () => {
    await write(COMPANY, { name: ' Fjellheim Møbler AS ' });
    expect(forms()).toBe(0);
  });

  it('refuses when someone else has changed the record since', async () => {
    const expected = (await read(COMPANY)).values;
    crm.control.store.write('company', '1', { phone: '55 55 55 55' });
    const lost = {
      record: COMPANY,
      version: null,
      expected: { phone: expected.phone ?? null },
      values: { phone: '1' },
    };
    await expect(writeRecord(page, lost, stop.signal)).rejects.toMatchObject({
      kind: 'conflict',
      fields: { phone: '' },
    });
    expect(forms()).toBe(0);
    // What is not written may change.
    await writeRecord(page, { ...lost, expected: {}, values: { fax: '66' } }, stop.signal);
    expect(stored(COMPANY)).toMatchObject({ phone: '55 55 55 55', fax: '66' });
  });

  it.each(['script', 'block'] as const)(
    'tells what the server says in a %s about a mistake, and of which field',
    async (notices) => {
      crm.control.show({ notices });
      await expect(write(COMPANY, { name: null, fax: '1' })).rejects.toMatchObject({
        kind: 'validation',
        serverMessage: "Field 'Third-party name' is required.",
        fields: { name: "Field 'Third-party name' is required.", fax: '' },
      });
      crm.control.show({ language: 'nb' });
      await expect(write(CONTACT, { email: 'a "b" @' })).rejects.toMatchObject({
        kind: 'validation',
        serverMessage: 'E-postadressen a "b" @ er feil.',
      });
      await expect(write(PROJECT, { opp_status: null })).rejects.toMatchObject({ kind: 'validation' });
    },
  );

  it('notices a form that was answered and not stored', async () => {
    crm.control.ignoreNextWrite();
    await expect(write(COMPANY, { fax: '1' })).rejects.toMatchObject({ kind: 'permission', fields: { fax: '' } });
    const { fax } = stored(COMPANY);
    expect(fax).toBe('');
  });

  it('carries the token of the form that it sends', async () => {
    crm.control.renewTokens = true;
    await write(COMPANY, { fax: '1' });
    expect(stored(COMPANY).fax).toBe('1');
  });

  it.each<[string, string, () => void]>([
    ['a record that this user may not change', 'permission', () => crm.control.locked.add('company')],
    ['a session that is over', 'auth', () => crm.control.sessions.clear()],
  ])('says what is in the way: %s', async (_what, kind, prepare) => {
    prepare();
    const blind = { record: COMPANY, version: null, expected: {}, values: { fax: '1' } };
    await expect(writeRecord(page, blind, stop.signal)).rejects.toMatchObject({ kind });
    expect(stored(COMPANY).fax).toBe('');
  });

  it('does not know what became of a form whose answer was lost', async () => {
    crm.control.beforeNextWrite(() => crm.control.failNext(500));
    await expect(write(COMPANY, { fax: '1' })).rejects.toMatchObject({ kind: 'server', outcomeUnknown: true });
    expect(stored(COMPANY).fax).toBe('1');
  });

  it('refuses a country that the form does not offer, before anything is sent', async () => {
    const values = { country_id: 'JP' };
    await expect(write(COMPANY, values)).rejects.toMatchObject({ kind: 'validation', fields: { country_id: '' } });
    expect(forms()).toBe(0);
  });
});

describe('addresses', () => {
  it.each<[string, string | null]>([
    ['societe/card.php?socid=12', 'company 12'],
    ['societe/card.php?id=12', 'company 12'],
    ['societe/card.php?socid=12&id=7', 'company 12'],
    ['comm/card.php?socid=12&leftmenu=customers#erp', 'company 12'],
    ['societe/note.php?id=12', 'company 12'],
    ['ticket/list.php?socid=12', 'company 12'],
    ['ticket/list.php?socid=12&projectid=3', 'project 3'],
    ['contact/card.php?id=12&action=edit', 'contact 12'],
    ['societe/contact.php?id=12', null],
    ['projet/tasks/time.php?withproject=1&projectid=3', 'project 3'],
    ['projet/tasks/contact.php?id=3', null],
    ['societe/card.php?socid=12&socid=13', null],
    ['societe/card.php?socid=0', null],
    ['contact/card.php?socid=12&action=create', null],
    ['projet/card.php?socid=12&action=create', null],
    ['comm/propal/card.php?id=12', null],
    ['comm/action/card.php?id=12', null],
    ['societe/list.php?socid=12', null],
  ])('reads %s', (path, expected) => {
    for (const base of ['https://crm.test/', 'https://crm.test/dolibarr/htdocs/']) {
      const found = dolibarr.recognise(new URL(base + path));
      expect(found === null ? null : `${found.entities.join()} ${found.id}`).toBe(expected);
      expect(dolibarr.installation(new URL(base + path))).toBe(base);
    }
  });

  it('opens each kind of record', () => {
    const address = (record: RecordOnPage) => dolibarr.recordAddress('https://crm.test/d/', record);
    expect([COMPANY, CONTACT, PROJECT].map(address)).toEqual([
      'https://crm.test/d/societe/card.php?socid=1',
      'https://crm.test/d/contact/card.php?id=1',
      'https://crm.test/d/projet/card.php?id=1',
    ]);
  });
});
