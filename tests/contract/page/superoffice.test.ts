import * as v from 'valibot';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CrmSnapshot, CrmWrite, CrmWritten } from '../../../lib/crm/contract';
import { answer } from '../../../lib/messages/envelope';
import { crmSnapshot, crmWritten } from '../../../lib/messages/schemas/model';
import type { Failure } from '../../../lib/model/failure';
import type { RecordOnPage } from '../../../lib/model/record';
import type { FieldValues } from '../../../lib/model/value';
import { type Act, COMPANY, openStage, type Stage, startAct } from './parts/page-under-test';

let stage: Stage;
let act: Act;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  await stage.crm.control.reset();
  act = await startAct(stage);
  await act.open(COMPANY);
  await act.page.locator('[data-counterpart="tab"]').waitFor();
  await stage.crm.control.clearRequests();
});
afterEach(() => act.context.close());

const company: RecordOnPage = { entity: 'company', id: '1' };

async function call(name: string, payload: unknown) {
  return v.parse(answer, await act.push(name, payload));
}

async function read(record: RecordOnPage = company): Promise<CrmSnapshot> {
  const reply = await call('crm.read', { record });
  if (!reply.ok) throw new Error(JSON.stringify(reply.failure));
  return v.parse(crmSnapshot, reply.value);
}

async function write(values: FieldValues, changes: Partial<CrmWrite> = {}): Promise<CrmWritten> {
  const reply = await call('crm.write', { record: company, version: null, expected: {}, values, ...changes });
  if (!reply.ok) throw new Error(JSON.stringify(reply.failure));
  return v.parse(crmWritten, reply.value);
}

async function refusal(values: FieldValues, changes: Partial<CrmWrite> = {}): Promise<Failure> {
  const reply = await call('crm.write', { record: company, version: null, expected: {}, values, ...changes });
  if (reply.ok) throw new Error('Was not refused');
  return reply.failure;
}

const stored = () => stage.crm.control.readRecord('Contact', 1);
const patches = async () => (await stage.crm.control.requests()).filter(({ method }) => method === 'PATCH');

describe('reading', () => {
  it('gives a company in our terms', async () => {
    const snapshot = await read();
    expect(snapshot).toMatchObject({ record: company, name: 'Fjellheim Møbler AS', parent: null });
    expect(snapshot.values).toMatchObject({
      name: 'Fjellheim Møbler AS',
      department: null,
      number2: '10001',
      phone: '70 26 41 80',
      email: 'post@fjellheim-mobler.example',
      'postal.street': 'Postboks 114',
      'postal.zip': '6201',
      'postal.city': 'Stranda',
      country: 'NO',
      category: '1',
    });
    expect(snapshot.version).toMatch(/^\d{4}-/);
  });

  it('gives a contact with its company, and a project', async () => {
    const contact = await read({ entity: 'contact', id: '1' });
    expect(contact.parent).toEqual({ entity: 'company', id: expect.stringMatching(/^\d+$/) });
    expect(contact.name).toBe(`${contact.values.firstName} ${contact.values.lastName}`);
    const project = await read({ entity: 'project', id: '1' });
    expect(project.values.name).toBe(project.name);
    expect(project.values.endDate).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('offers countries by code and lists by id, in the page’s language', async () => {
    const countries = await call('crm.list-items', { list: 'country' });
    expect(countries.ok && countries.value).toContainEqual({ key: 'NO', label: 'Norway' });
    const categories = await call('crm.list-items', { list: 'category' });
    expect(categories.ok && categories.value).toContainEqual({ key: '1', label: 'Customer' });
  });

  it('says what is missing', async () => {
    const reply = await call('crm.read', { record: { entity: 'company', id: '99999' } });
    expect(reply).toMatchObject({ ok: false, failure: { source: 'crm', kind: 'not-found' } });
  });

  it('knows the record on screen', async () => {
    expect(await call('crm.ping', {})).toEqual({ ok: true, value: { record: company } });
  });
});

describe('writing', () => {
  it('changes what it was told, by one patch that tests every place it changes', async () => {
    const before = await read();
    const written = await write(
      {
        name: 'Fjellheim Møbelfabrikk AS',
        phone: '+47 70 26 41 81',
        'postal.street': 'Postboks 200\nSentrum',
        country: 'SE',
        category: '3',
        department: 'Eksport',
      },
      { expected: { name: before.values.name ?? null, phone: before.values.phone ?? null, department: null } },
    );
    expect(written.guarantee).toBe('tested');
    expect(written.snapshot.values).toMatchObject({
      name: 'Fjellheim Møbelfabrikk AS',
      phone: '+47 70 26 41 81',
      'postal.street': 'Postboks 200\nSentrum',
      country: 'SE',
      category: '3',
      department: 'Eksport',
      email: 'post@fjellheim-mobler.example',
    });
    expect((await read()).values).toEqual(written.snapshot.values);
    const [patch, ...others] = await patches();
    expect(others).toEqual([]);
    const operations = v.parse(
      v.array(v.looseObject({ op: v.string(), path: v.string() })),
      JSON.parse(patch?.body ?? ''),
    );
    const tested = operations.filter(({ op }) => op === 'test').map(({ path }) => path);
    const changed = operations.filter(({ op }) => op !== 'test').map(({ path }) => path);
    expect(changed.every((path) => tested.some((test) => test.startsWith(path)))).toBe(true);
  });

  it('adds the first phone, blanks it, and leaves the others alone', async () => {
    await stage.crm.control.editRecord({ entity: 'Contact', id: 1, changes: { Faxes: [] } });
    expect((await write({ fax: '70 26 41 99' })).snapshot.values.fax).toBe('70 26 41 99');
    expect((await write({ fax: null })).snapshot.values.fax).toBeNull();
    await stage.crm.control.editRecord({
      entity: 'Contact',
      id: 1,
      changes: {
        Phones: [
          { Value: '1111', Description: 'Main' },
          { Value: '2222', Description: 'Stock' },
        ],
      },
    });
    await write({ phone: '3333' });
    expect(await stored()).toMatchObject({
      Phones: [
        { Value: '3333', Description: 'Main' },
        { Value: '2222', Description: 'Stock' },
      ],
    });
  });

  it('writes nothing when everything holds its value already', async () => {
    const before = await read();
    await write({ name: before.values.name ?? null, 'postal.street': before.values['postal.street'] ?? null });
    expect(await patches()).toEqual([]);
  });

  it('writes dates and flags of a project', async () => {
    const project: RecordOnPage = { entity: 'project', id: '1' };
    const written = await write({ endDate: '2027-02-28', completed: true }, { record: project });
    expect(written.snapshot.values).toMatchObject({ endDate: '2027-02-28', completed: true });
    expect((await write({ endDate: null }, { record: project })).snapshot.values.endDate).toBeNull();
  });

  it('makes the page show it', async () => {
    await write({ name: 'Fjellheim Nytt Navn AS' });
    await act.page.getByRole('heading', { name: 'Fjellheim Nytt Navn AS' }).waitFor();
  });
});

describe('refusing', () => {
  it('refuses when an expected value no longer holds, and writes nothing', async () => {
    const failure = await refusal({ name: 'Other' }, { expected: { email: 'someone@else.example' } });
    expect(failure).toMatchObject({ kind: 'conflict', fields: { email: '' } });
    expect(await patches()).toEqual([]);
  });

  it('is refused when someone writes between its read and its patch, within the same second', async () => {
    await stage.crm.control.delay({ writes: 600 });
    const writing = refusal({ phone: '99 99 99 99' });
    await expect
      .poll(async () => (await stage.crm.control.requests()).filter(({ method }) => method === 'GET').length)
      .toBeGreaterThan(0);
    await stage.crm.control.editRecord({
      entity: 'Contact',
      id: 1,
      changes: { Phones: [{ Value: '88 88 88 88', Description: '' }] },
      keepTime: true,
    });
    expect(await writing).toMatchObject({ source: 'crm', kind: 'conflict', outcomeUnknown: false });
    expect(await stored()).toMatchObject({ Phones: [{ Value: '88 88 88 88' }] });
  });

  it('does not mind a change of another field in between', async () => {
    await stage.crm.control.delay({ writes: 400 });
    const writing = write({ phone: '99 99 99 99' });
    await expect
      .poll(async () => (await stage.crm.control.requests()).filter(({ method }) => method === 'GET').length)
      .toBeGreaterThan(0);
    await stage.crm.control.editRecord({ entity: 'Contact', id: 1, changes: { Department: 'Nord' } });
    expect((await writing).snapshot.values).toMatchObject({ phone: '99 99 99 99', department: 'Nord' });
  });

  it.each([
    [403, 'permission'],
    [412, 'conflict'],
    [429, 'rate-limited'],
    [500, 'server'],
    [503, 'server'],
  ])('takes status %i as %s, with the server’s words', async (status, kind) => {
    await stage.crm.control.failNextWrite({ status, message: 'Not today.' });
    expect(await refusal({ name: 'Other' })).toMatchObject({ source: 'crm', kind, serverMessage: 'Not today.' });
  });

  it('names the field that the server does not accept', async () => {
    const failure = await refusal({ 'postal.city': 'x'.repeat(60) });
    expect(failure.kind).toBe('validation');
    expect(Object.keys(failure.fields)).toEqual(['postal.city']);
    expect(failure.serverMessage).toContain('60 characters');
  });

  it('does not send a country that the CRM does not know', async () => {
    expect(await refusal({ country: 'ZZ' })).toMatchObject({ kind: 'validation', fields: { country: '' } });
    expect(await patches()).toEqual([]);
  });

  it('says when the session has run out', async () => {
    await stage.crm.control.expireSessions();
    expect(await refusal({ name: 'Other' })).toMatchObject({ source: 'crm', kind: 'auth' });
  });

  it('sends the token of the page as it is now', async () => {
    await act.page.evaluate(() => {
      document.querySelector('#XSRF_TOKEN')?.setAttribute('value', 'wrong');
    });
    expect(await refusal({ name: 'Other' })).toMatchObject({ kind: 'auth' });
    await act.page.evaluate(() => document.querySelector('#XSRF_TOKEN')?.remove());
    expect((await write({ name: 'By cookie' })).snapshot.values.name).toBe('By cookie');
  });

  it.each([
    ['a web page instead of data', { contentType: 'text/html', body: '<h1>Sign in</h1>' }, 'unexpected-reply'],
    ['another record', { contentType: 'application/json', body: '{"ContactId":2,"Name":"Other"}' }, 'unexpected-reply'],
    ['another shape', { contentType: 'application/json', body: '{"ContactId":1,"Name":["x"]}' }, 'unexpected-reply'],
    ['an error in a 200', { contentType: 'application/json', body: '{"Error":true,"ErrorMessage":"Oops"}' }, 'server'],
  ])('does not take %s for an answer', async (_what, reply, kind) => {
    await act.page.route('**/api/v1/Contact/1', (route) => route.fulfill({ status: 200, ...reply }));
    expect(await call('crm.read', { record: company })).toMatchObject({ ok: false, failure: { source: 'crm', kind } });
  });

  it('says that the outcome is unknown when the line breaks during a write', async () => {
    await act.page.route('**/api/v1/Contact/1', (route) =>
      route.request().method() === 'PATCH' ? route.abort('connectionreset') : route.continue(),
    );
    expect(await refusal({ name: 'Other' })).toMatchObject({ kind: 'unreachable', outcomeUnknown: true });
    await act.page.route('**/api/v1/Contact/1', (route) => route.abort('connectionrefused'));
    expect(await refusal({ name: 'Other' })).toMatchObject({ kind: 'unreachable', outcomeUnknown: false });
  });

  it('answers nothing that is no call of the worker', async () => {
    const silence = await act.page.evaluate(() => [
      window.counterpartAnswer?.({ hello: 1 }),
      window.counterpartAnswer?.({ counterpart: 'record.save', record: null, payload: {} }),
    ]);
    expect(silence).toEqual([null, null]);
    expect(await call('crm.read', { record: { entity: 'company' } })).toMatchObject({ ok: false });
    expect(
      await call('crm.write', { record: company, version: null, expected: {}, values: { name: {} } }),
    ).toMatchObject({ ok: false });
    expect(await patches()).toEqual([]);
  });
});
