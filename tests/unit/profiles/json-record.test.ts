// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://crm.example/app/companies/7" }
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../lib/crm/access/json';
import { createProfilePage } from '../../../lib/crm/profile/page';
import type { WriteRequest } from '../../../lib/crm/profile/profile';
import {
  company,
  crm,
  FIELDS,
  LISTS,
  line,
  MERGE,
  merged,
  profile,
  RECORD,
  refusal,
  signal,
  useCrmPage,
} from './crm-page';

useCrmPage();

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
    expect(line.asked).toMatchObject([{ path: '/app/api/companies/7', method: 'GET' }]);
    expect(line.asked[0]?.headers.get('X-Csrf')).toBe('T t0ken');
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
    line.answer = () => Response.json(reply);
    const page = createProfilePage(profile({ fields: FIELDS }, { lists: LISTS }), document);
    expect((await refusal(page.read(company, signal))).kind).toBe('unexpected-reply');
  });

  it.each([
    [401, 'auth'],
    [403, 'permission'],
    [404, 'not-found'],
    [500, 'server'],
  ] as const)('tells a status of %i as %s, in the words of the server', async (status, kind) => {
    line.answer = () => Response.json({ error: { message: 'No way' } }, { status });
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
    expect(line.asked[1]?.body).not.toHaveProperty('name');
    expect(snapshot.values).toMatchObject(values);
    expect(guarantee).toBe('read-before');
    expect(line.asked.map(({ method }) => method)).toEqual(['GET', 'PUT', 'GET']);
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
    expect(line.asked[1]?.body).toEqual({ data: { company: { name: 'New' } } });
    expect(line.asked[1]?.headers.get('Content-Type')).toBe('application/merge-patch+json');
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
    expect(line.asked[1]?.method).toBe('PATCH');
    expect(line.asked[1]?.body).toEqual([
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
    expect(line.asked[1]?.headers.get(version.header)).toBe(value);
  });

  it('takes the statuses for a conflict that the profile says', async () => {
    line.answer = ({ method }) => Response.json(RECORD, { status: method === 'GET' ? 200 : 428 });
    const version = { json: 'revision', header: 'If-Match', conflict: [428] };
    const page = createProfilePage(profile({ fields: FIELDS, write: MERGE, version }, { lists: LISTS }), document);
    const write = { record: company, version: null, expected: {}, values: { name: 'New' } };
    expect((await refusal(page.write(write, signal))).kind).toBe('conflict');
  });

  it('goes on after a conflict about something else, and names what else it was about', async () => {
    const version = { json: 'revision', header: 'If-Match' };
    const page = createProfilePage(profile({ fields: FIELDS, write: MERGE, version }, { lists: LISTS }), document);
    const write = { record: company, version: null, expected: {}, values: { name: 'New' } };
    const meanwhile = (change: object) => {
      let stored: Json = RECORD;
      let isFirst = true;
      line.answer = ({ method, body }) => {
        if (method === 'GET') return Response.json(stored);
        stored = { ...RECORD, revision: 4, ...(isFirst ? change : Object(body)) };
        const status = isFirst ? 412 : 200;
        isFirst = false;
        return Response.json(stored, { status });
      };
    };
    meanwhile({ staff: '13' });
    expect((await page.write(write, signal)).snapshot.values.name).toBe('New');
    expect(line.asked.filter(({ method }) => method === 'PUT').map(({ headers }) => headers.get('If-Match'))).toEqual([
      '3',
      '4',
    ]);
    meanwhile({ name: 'Theirs' });
    expect(await refusal(page.write(write, signal))).toMatchObject({ kind: 'conflict', fields: { name: '' } });
  });

  it('sends nothing when an expected value no longer holds, or when nothing differs', async () => {
    crm(RECORD, merged);
    const page = createProfilePage(profile({ fields: FIELDS, write: MERGE }, { lists: LISTS }), document);
    const changed = { record: company, version: null, expected: { city: 'Voss' }, values: { name: 'New' } };
    expect(await refusal(page.write(changed, signal))).toMatchObject({ kind: 'conflict', fields: { city: '' } });
    await page.write({ record: company, version: null, expected: {}, values: { name: 'Fjord AS' } }, signal);
    expect(line.asked.every(({ method }) => method === 'GET')).toBe(true);
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

  it('does not say that nothing was written when only the look at it afterwards fails', async () => {
    line.answer = () => {
      const isAfterTheWrite = line.asked.some(({ method }) => method === 'PUT') && line.asked.at(-1)?.method === 'GET';
      return isAfterTheWrite ? new Response(null, { status: 503 }) : Response.json(RECORD);
    };
    const page = createProfilePage(profile({ fields: FIELDS, write: MERGE }, { lists: LISTS }), document);
    const write = { record: company, version: null, expected: {}, values: { name: 'New' } };
    expect(await refusal(page.write(write, signal))).toMatchObject({ kind: 'server', outcomeUnknown: true });
  });

  it('needs the success rule to hold, where there is one', async () => {
    line.answer = ({ method }) => Response.json(method === 'GET' ? RECORD : { done: false, message: 'Locked' });
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
