// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://crm.example/app/companies/7" }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RecordOnPage } from '../../model/record';
import type { Json } from '../access/json';
import { CrmError } from '../contract';
import { createProfilePage } from './page';
import type { ProfileEntity, SiteProfile, WriteRequest } from './profile';

interface Asked {
  readonly path: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: Json | URLSearchParams;
}

const ORIGIN = 'https://crm.example';
const company: RecordOnPage = { entity: 'company', id: '7' };
const { signal } = new AbortController();

let asked: Asked[];
let answer: (request: Asked) => Response;

beforeEach(() => {
  asked = [];
  history.replaceState(null, '', '/app/companies/7');
  document.body.replaceChildren();
  document.head.innerHTML = '<meta name="csrf" content="t0ken">';
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    const text = init.body instanceof URLSearchParams ? init.body : JSON.parse(String(init.body ?? 'null'));
    const { pathname, search } = new URL(address);
    const request = {
      path: pathname + search,
      method: init.method ?? '',
      headers: new Headers(init.headers),
      body: text,
    };
    asked.push(request);
    return answer(request);
  });
});
afterEach(() => vi.unstubAllGlobals());

function profile(entity: Partial<ProfileEntity>, rest: Partial<SiteProfile> = {}): SiteProfile {
  return {
    format: 1,
    id: 'sample',
    name: 'Sample',
    matches: [`${ORIGIN}/*`],
    entities: {
      company: {
        addresses: [{ id: 'digits', path: 'companies/{id}' }],
        anchors: [],
        fields: [],
        name: ['name'],
        read: { reply: 'json', address: 'api/companies/{id}', id: 'id' },
        ...entity,
      },
    },
    ...rest,
  };
}

const FIELDS: ProfileEntity['fields'] = [
  { key: 'name', label: 'Name', type: 'text', from: { json: 'name' } },
  { key: 'city', label: 'City', type: 'text', from: { json: 'address.city' } },
  { key: 'phone', label: 'Phone', type: 'phone', from: { json: 'phones.0.value' } },
  { key: 'class', label: 'Class', type: 'list', list: 'classes', kept: 'number', from: { json: 'class' } },
  { key: 'country', label: 'Country', type: 'country', list: 'countries', kept: 'label', from: { json: 'country' } },
  {
    key: 'founded',
    label: 'Founded',
    type: 'date',
    kept: 'date-time',
    blank: '0001-01-01T00:00:00',
    from: { json: 'founded' },
  },
  { key: 'staff', label: 'Staff', type: 'integer', from: { json: 'staff' } },
  { key: 'active', label: 'Active', type: 'boolean', kept: 'number', from: { json: 'active' } },
];

const LISTS = {
  classes: [{ key: '1', label: 'Gold' }],
  countries: [
    { key: 'NO', label: 'Norway' },
    { key: 'SE', label: 'Sweden' },
  ],
};

/** A CRM that keeps one record and takes what its writer makes of it. */
function crm(start: { readonly [name: string]: Json }, write: (stored: Json, request: Asked) => Json) {
  let stored: Json = start;
  answer = (request) => {
    if (request.method !== 'GET') stored = write(stored, request);
    return Response.json(stored);
  };
  return {
    stored: () => stored,
    edit: (next: Json) => {
      stored = next;
    },
  };
}

const RECORD = {
  id: 7,
  name: ' Fjord AS ',
  address: { city: 'Bergen', zip: '5003' },
  phones: [
    { value: '55 00', kind: 'main' },
    { value: '99 00', kind: 'other' },
  ],
  class: 1,
  country: 'Norway',
  founded: '1999-05-17T00:00:00',
  staff: '12',
  active: 1,
  revision: 3,
};

const MERGE: WriteRequest = { style: 'merge', method: 'PUT', address: 'api/companies/{id}' };
const merged = (stored: Json, { body }: Asked): Json => ({ ...Object(stored), ...Object(body) });

async function refusal(promise: Promise<unknown>): Promise<CrmError> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof CrmError)) throw new Error(`Was not refused: ${String(error)}`);
  return error;
}

describe('reading JSON', () => {
  it('gives every value in our terms, with the token that the page holds', async () => {
    crm(RECORD, merged);
    const token = { from: 'meta', name: 'csrf', header: 'X-Csrf', prefix: 'T ' } as const;
    const version = { json: 'revision' };
    const page = createProfilePage(profile({ fields: FIELDS, version }, { lists: LISTS, token }), document);
    expect(await page.read(company, signal)).toEqual({
      record: company,
      name: 'Fjord AS',
      values: {
        name: 'Fjord AS',
        city: 'Bergen',
        phone: '55 00',
        class: '1',
        country: 'NO',
        founded: '1999-05-17',
        staff: 12,
        active: true,
      },
      version: '3',
      parent: null,
    });
    expect(asked).toMatchObject([{ path: '/app/api/companies/7', method: 'GET' }]);
    expect(asked[0]?.headers.get('X-Csrf')).toBe('T t0ken');
  });

  it('reads what is not there, null, false and the profile’s own blank as blank', async () => {
    crm({ id: '7', name: null, class: false, founded: '0001-01-01T00:00:00', staff: '' }, merged);
    const page = createProfilePage(profile({ fields: FIELDS }, { lists: LISTS }), document);
    const { values } = await page.read(company, signal);
    expect(Object.values(values).every((value) => value === null)).toBe(true);
  });

  it.each([
    ['another record', { ...RECORD, id: 8 }],
    ['a number that is none', { ...RECORD, staff: 'many' }],
    ['a text that is an object', { ...RECORD, name: { en: 'Fjord' } }],
    ['a day that is none', { ...RECORD, founded: '17.5.1999' }],
    ['no record', 'nothing'],
  ])('refuses %s', async (_what, reply) => {
    answer = () => Response.json(reply);
    const page = createProfilePage(profile({ fields: FIELDS }, { lists: LISTS }), document);
    expect((await refusal(page.read(company, signal))).kind).toBe('unexpected-reply');
  });

  it.each([
    [401, 'auth'],
    [403, 'permission'],
    [404, 'not-found'],
    [500, 'server'],
  ] as const)('tells a status of %i as %s, in the words of the server', async (status, kind) => {
    answer = () => Response.json({ error: { message: 'No way' } }, { status });
    const page = createProfilePage(profile({ fields: FIELDS }), document);
    expect(await refusal(page.read(company, signal))).toMatchObject({ kind, serverMessage: 'No way' });
  });
});

describe('writing JSON', () => {
  it('merges whole top-level members, so that nothing beside the change is lost', async () => {
    const { stored } = crm(RECORD, merged);
    const page = createProfilePage(profile({ fields: FIELDS, write: MERGE }, { lists: LISTS }), document);
    const values = {
      city: 'Oslo',
      phone: '56 00',
      class: null,
      country: 'SE',
      founded: null,
      active: false,
      name: 'Fjord AS',
    };
    const { snapshot, guarantee } = await page.write(
      { record: company, version: null, expected: { city: 'Bergen' }, values },
      signal,
    );
    expect(stored()).toEqual({
      ...RECORD,
      address: { city: 'Oslo', zip: '5003' },
      phones: [
        { value: '56 00', kind: 'main' },
        { value: '99 00', kind: 'other' },
      ],
      class: null,
      country: 'Sweden',
      founded: '0001-01-01T00:00:00',
      active: 0,
    });
    expect(asked[1]?.body).not.toHaveProperty('name');
    expect(snapshot.values).toMatchObject(values);
    expect(guarantee).toBe('read-before');
    expect(asked.map(({ method }) => method)).toEqual(['GET', 'PUT', 'GET']);
  });

  it('puts the changes where the body wants them, and lets the type of the content be said', async () => {
    crm(RECORD, (stored, { body }) => ({
      ...Object(stored),
      ...Reflect.get(Object(Reflect.get(Object(body), 'data')), 'company'),
    }));
    const write: WriteRequest = {
      ...MERGE,
      at: 'data.company',
      headers: { 'content-type': 'application/merge-patch+json' },
    };
    const page = createProfilePage(profile({ fields: FIELDS, write }, { lists: LISTS }), document);
    await page.write({ record: company, version: null, expected: {}, values: { name: 'New' } }, signal);
    expect(asked[1]?.body).toEqual({ data: { company: { name: 'New' } } });
    expect(asked[1]?.headers.get('Content-Type')).toBe('application/merge-patch+json');
  });

  it('tests by a JSON Patch all that it changes, and makes what was not there', async () => {
    crm({ id: 7, name: 'Fjord AS', phones: [], address: null, revision: 3 }, () => ({
      ...RECORD,
      name: 'New',
      address: { city: 'Oslo' },
    }));
    const write: WriteRequest = { style: 'json-patch', address: 'api/companies/{id}' };
    const page = createProfilePage(profile({ fields: FIELDS, write }, { lists: LISTS }), document);
    const values = { name: 'New', city: 'Oslo', phone: '55 00' };
    const { guarantee } = await page.write({ record: company, version: null, expected: {}, values }, signal);
    expect(guarantee).toBe('tested');
    expect(asked[1]?.method).toBe('PATCH');
    expect(asked[1]?.body).toEqual([
      { op: 'test', path: '/name', value: 'Fjord AS' },
      { op: 'test', path: '/address', value: null },
      { op: 'test', path: '/phones', value: [] },
      { op: 'replace', path: '/name', value: 'New' },
      { op: 'replace', path: '/address', value: { city: 'Oslo' } },
      { op: 'add', path: '/phones/0', value: { value: '55 00' } },
    ]);
  });

  it.each([
    [{ json: 'revision', header: 'If-Match', quote: '"' }, '"3"', 'tested'],
    [{ json: 'revision', header: 'If-Unmodified-Since', seconds: true }, '3', 'seconds'],
  ] as const)('states the version: %j', async (version, value, wanted) => {
    crm(RECORD, merged);
    const page = createProfilePage(profile({ fields: FIELDS, write: MERGE, version }, { lists: LISTS }), document);
    const { guarantee } = await page.write(
      { record: company, version: null, expected: {}, values: { name: 'New' } },
      signal,
    );
    expect(guarantee).toBe(wanted);
    expect(asked[1]?.headers.get(version.header)).toBe(value);
  });

  it('takes the statuses for a conflict that the profile says', async () => {
    answer = ({ method }) => Response.json(RECORD, { status: method === 'GET' ? 200 : 428 });
    const version = { json: 'revision', header: 'If-Match', conflict: [428] };
    const page = createProfilePage(profile({ fields: FIELDS, write: MERGE, version }, { lists: LISTS }), document);
    const write = { record: company, version: null, expected: {}, values: { name: 'New' } };
    expect((await refusal(page.write(write, signal))).kind).toBe('conflict');
  });

  it('sends nothing when an expected value no longer holds, or when nothing differs', async () => {
    crm(RECORD, merged);
    const page = createProfilePage(profile({ fields: FIELDS, write: MERGE }, { lists: LISTS }), document);
    const changed = { record: company, version: null, expected: { city: 'Voss' }, values: { name: 'New' } };
    expect(await refusal(page.write(changed, signal))).toMatchObject({ kind: 'conflict', fields: { city: '' } });
    await page.write({ record: company, version: null, expected: {}, values: { name: 'Fjord AS' } }, signal);
    expect(asked.every(({ method }) => method === 'GET')).toBe(true);
  });

  it('notices what was answered as done and was not', async () => {
    crm(RECORD, (stored) => stored);
    const page = createProfilePage(profile({ fields: FIELDS, write: MERGE }, { lists: LISTS }), document);
    const write = { record: company, version: null, expected: {}, values: { name: 'New', city: 'Oslo' } };
    expect(await refusal(page.write(write, signal))).toMatchObject({
      kind: 'permission',
      fields: { name: '', city: '' },
    });
  });

  it('needs the success rule to hold, where there is one', async () => {
    answer = ({ method }) => Response.json(method === 'GET' ? RECORD : { done: false, message: 'Locked' });
    const write: WriteRequest = { ...MERGE, success: { path: 'done', equals: 'true' } };
    const page = createProfilePage(profile({ fields: FIELDS, write }, { lists: LISTS }), document);
    const change = { record: company, version: null, expected: {}, values: { name: 'New' } };
    expect(await refusal(page.write(change, signal))).toMatchObject({ kind: 'server', serverMessage: 'Locked' });
  });

  it('writes nothing without a way to', async () => {
    crm(RECORD, merged);
    const page = createProfilePage(profile({ fields: FIELDS }, { lists: LISTS }), document);
    const write = { record: company, version: null, expected: {}, values: { name: 'New' } };
    expect(await refusal(page.write(write, signal))).toMatchObject({ kind: 'permission', fields: { name: '' } });
  });
});

describe('the edit form', () => {
  const form = (name: string, size: string) => `<!doctype html><h1 class="no">N-7</h1>
    <form action="save?id=7" method="post"><input type="hidden" name="token" value="abc"><input type="hidden" name="key" value="7">
    <input name="title" value="${name}"><select name="size"><option value=""></option><option value="2" ${size}>Two</option></select>
    <button name="action" value="save">Save</button></form>`;
  const entity: Partial<ProfileEntity> = {
    fields: [
      { key: 'name', label: 'Name', type: 'text', from: { input: 'title' } },
      { key: 'size', label: 'Size', type: 'list', list: 'classes', from: { input: 'size' } },
      { key: 'number', label: 'Number', type: 'text', from: { selector: '.no' } },
    ],
    read: { reply: 'form', address: 'companies/{id}/edit', id: 'key' },
    write: { style: 'form' },
  };
  const html = (text: string) => new Response(text, { headers: { 'Content-Type': 'text/html' } });

  it('is read, sent as it was but for the change, and read back', async () => {
    let [name, size] = ['Fjord', 'selected'];
    answer = ({ method, body }) => {
      if (method === 'POST' && body instanceof URLSearchParams) {
        [name, size] = [body.get('title') ?? '', body.get('size') === '2' ? 'selected' : ''];
      }
      return html(form(name, size));
    };
    const page = createProfilePage(profile(entity), document);
    const before = await page.read(company, signal);
    expect(before.values).toEqual({ name: 'Fjord', size: '2', number: 'N-7' });
    const write = { record: company, version: null, expected: { name: 'Fjord' }, values: { name: 'Vik', size: null } };
    const { snapshot } = await page.write(write, signal);
    expect(snapshot.values).toEqual({ name: 'Vik', size: null, number: 'N-7' });
    const post = asked.find(({ method }) => method === 'POST');
    expect(post?.path).toBe('/app/companies/7/save?id=7');
    expect(String(post?.body)).toBe('token=abc&key=7&title=Vik&size=&action=save');
  });

  it('of another record is refused, and so is one that lost a control', async () => {
    answer = () => html(form('Fjord', '').replace('value="7"', 'value="8"'));
    const page = createProfilePage(profile(entity), document);
    expect((await refusal(page.read(company, signal))).kind).toBe('unexpected-reply');
    answer = () => html(form('Fjord', '').replace('name="title"', 'name="heading"'));
    expect((await refusal(page.read(company, signal))).kind).toBe('unexpected-reply');
  });

  it('that cannot hold a value says which field it was', async () => {
    answer = () => html(form('Fjord', ''));
    const page = createProfilePage(profile(entity), document);
    const write = { record: company, version: null, expected: {}, values: { size: '9' } };
    expect(await refusal(page.write(write, signal))).toMatchObject({ kind: 'validation', fields: { size: '' } });
  });
});

describe('the shown page', () => {
  const entity: ProfileEntity = {
    addresses: [{ id: 'digits', path: 'companies/{id}' }],
    confirm: { selector: '[data-id]', attribute: 'data-id' },
    anchors: [],
    fields: [
      { key: 'name', label: 'Name', type: 'text', from: { selector: 'h1' } },
      { key: 'website', label: 'Website', type: 'website', from: { selector: 'a.site', attribute: 'href' } },
      { key: 'active', label: 'Active', type: 'boolean', from: { selector: '#active' } },
    ],
    name: ['name'],
  };
  const both = (more: Partial<SiteProfile> = {}): SiteProfile => ({
    ...profile({}),
    entities: {
      company: { ...entity, when: { selector: '.is-company', present: true } },
      contact: {
        ...entity,
        when: { selector: '.is-company', present: false },
        parent: { selector: 'a.company', attribute: 'href' },
      },
    },
    ...more,
  });
  const show = (id: string, inner: string) => {
    document.body.innerHTML = `<main data-id="${id}">${inner}</main>`;
  };
  const addressed = { entities: ['company', 'contact'], id: '7' } as const;

  it('is read once it shows the record of its address', async () => {
    show('6', '<h1>Before</h1>');
    const reading = createProfilePage(both(), document).read({ entity: 'contact', id: '7' }, signal);
    setTimeout(
      () =>
        show(
          '7',
          '<h1> Kari </h1><input type="checkbox" id="active" checked><a class="company" href="../companies/3">x</a>',
        ),
      50,
    );
    expect(await reading).toMatchObject({
      name: 'Kari',
      values: { name: 'Kari', website: null, active: true },
      parent: { entity: 'company', id: '3' },
      version: null,
    });
    expect(asked).toEqual([]);
  });

  it('gives nothing of a record that it does not show', async () => {
    show('7', '<h1>Fjord</h1>');
    const page = createProfilePage(both(), document);
    expect((await refusal(page.read({ entity: 'company', id: '8' }, signal))).kind).toBe('unreachable');
  });

  it('tells a company from a contact once all is there', async () => {
    show('6', '<h1>Before</h1><b class="is-company"></b>');
    const asking = createProfilePage(both(), document).entityOf(addressed, signal);
    setTimeout(() => show('7', '<h1>Kari</h1>'), 50);
    expect(await asking).toBe('contact');
    show('7', '<h1>Fjord</h1><b class="is-company"></b>');
    expect(await createProfilePage(both(), document).entityOf(addressed, signal)).toBe('company');
    history.replaceState(null, '', '/app/companies/9');
    expect(await createProfilePage(both(), document).entityOf(addressed, signal)).toBeNull();
  });

  it('is made to show what was written as far as the profile says how', () => {
    const pressed = vi.fn();
    expect(createProfilePage(both(), document).refresh(company)).toBe(false);
    const page = createProfilePage(both({ refresh: { press: '#again' } }), document);
    expect(page.refresh(company)).toBe(false);
    document.body.innerHTML = '<button id="again">Again</button>';
    document.querySelector('#again')?.addEventListener('click', pressed);
    expect(page.refresh(company)).toBe(true);
    expect(pressed).toHaveBeenCalledOnce();
  });

  it('offers the lists of the profile, and no others', async () => {
    const page = createProfilePage(both({ lists: LISTS }), document);
    expect(await page.listItems('classes', signal)).toEqual([{ key: '1', label: 'Gold' }]);
    expect((await refusal(page.listItems('other', signal))).kind).toBe('not-found');
  });
});
