import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FieldValues } from '../../model/value';
import { ErpError, type ErpErrorKind, type ErpSession, type SearchRequest, type UpdateResult } from '../contract';
import { resetSampleErp, sandboxConnector } from './sandbox-connector';

const DEMO = { data: 'demo' };
const never = new AbortController().signal;

let erp: ErpSession;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  erp = openSession();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function openSession(): ErpSession {
  return sandboxConnector.open({ configuration: DEMO, fetch: () => Promise.reject(new Error('no network')) });
}

function request(changes: Partial<SearchRequest>): SearchRequest {
  return {
    actorType: 'customer',
    text: '',
    restrictions: [],
    parent: null,
    fields: ['name'],
    includeArchived: false,
    pageSize: 20,
    start: null,
    ...changes,
  };
}

async function names(changes: Partial<SearchRequest>): Promise<unknown[]> {
  return (await erp.search(request(changes), never)).actors.map((actor) => actor.values.name);
}

async function customer(key: string, fields = ['name', 'phone', 'email', 'note']) {
  const [actor] = await erp.read('customer', [key], fields, never);
  if (actor === undefined) throw new Error(`No customer ${key}`);
  return actor;
}

async function update(values: FieldValues, version: string | null = null, expected: FieldValues = {}, key = '10001') {
  const [result] = await erp.update('customer', [{ key, version, expected, values }], never);
  if (result === undefined) throw new Error('No result');
  return result;
}

function problem(result: UpdateResult): { kind: ErpErrorKind; fields: string[] } | null {
  return result.ok ? null : { kind: result.error.kind, fields: Object.keys(result.error.fields) };
}

async function rejection(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (error: unknown) => error,
  );
}

describe('searching', () => {
  it('finds the first company of the demo CRM by its full name, best match first', async () => {
    expect(await names({ text: 'Fjellheim Møbler AS' })).toEqual(['Fjellheim Møbler AS', 'Fjellheim Mobler Utleie AS']);
  });

  it.each([
    ['without the right letters', 'fjellheim mobler', 'Fjellheim Møbler AS'],
    ['by number', '10001', 'Fjellheim Møbler AS'],
    ['by VAT number', 'NO313118592', 'Fjellheim Møbler AS'],
    ['by organisation number in groups', '313 118 592', 'Fjellheim Møbler AS'],
    ['by e-mail', 'faktura@fjellheim-mobler.example', 'Fjellheim Møbler AS'],
    ['with the legal form in other letters', 'Vestjysk Vindkraft AS', 'Vestjysk Vindkraft A/S'],
    ['where the ERP lacks the legal form', 'Østerbro Cykler ApS', 'Østerbro Cykler'],
    ['where the ERP has no accents', 'Chocolaterie Frédéric Lemaître SA', 'Chocolaterie Frederic Lemaitre'],
    ['where the ERP lacks a word', 'Nordlys Energi A/S avd. Tromsø by', 'Nordlys Energi AS'],
  ])('finds a customer %s', async (_how, text, expected) => {
    expect(await names({ text })).toContain(expected);
  });

  it('finds nothing for words that nobody has', async () => {
    const page = await erp.search(request({ text: 'zyxwv Energi AS' }), never);
    expect(page).toEqual({ actors: [], next: null, total: 0 });
  });

  it('lists everything for a blank text, in pages, without archived actors', async () => {
    const first = await erp.search(request({ pageSize: 50 }), never);
    const second = await erp.search(request({ pageSize: 50, start: first.next }), never);
    expect(first.total).toBe(first.actors.length + second.actors.length);
    expect(second.next).toBeNull();
    const archived = await erp.search(request({ includeArchived: true, pageSize: 500 }), never);
    expect(archived.actors.length).toBe((first.total ?? 0) + 2);
    expect(archived.actors.filter((actor) => actor.archived).map((actor) => actor.replacedBy !== null)).toEqual(
      expect.arrayContaining([true, false]),
    );
  });

  it('combines restrictions, and refuses those it did not declare', async () => {
    const found = await erp.search(
      request({
        restrictions: [
          { field: 'country', operator: 'one-of', values: ['DK', 'SE'] },
          { field: 'creditLimit', operator: 'greater', values: [300_000] },
        ],
        fields: ['country', 'creditLimit'],
      }),
      never,
    );
    expect(found.actors.length).toBeGreaterThan(0);
    for (const { values } of found.actors) {
      expect(['DK', 'SE']).toContain(values.country);
      expect(values.creditLimit).toBeGreaterThan(300_000);
    }
    const refused = erp.search(
      request({ restrictions: [{ field: 'country', operator: 'contains', values: ['D'] }] }),
      never,
    );
    expect(await rejection(refused)).toMatchObject({ kind: 'validation', fields: { country: expect.any(String) } });
  });

  it('finds the persons of a customer only', async () => {
    const found = await erp.search(
      request({ actorType: 'person', parent: { type: 'customer', key: '10001' }, fields: ['lastName'] }),
      never,
    );
    expect(found.actors.map((actor) => [actor.values.lastName, actor.parent])).toEqual([
      ['Ødegård', { type: 'customer', key: '10001' }],
    ]);
  });
});

describe('updating', () => {
  it('writes the values, gives a new version, and finds the actor by its new name', async () => {
    const before = await customer('10001');
    const result = await update({ name: 'Ålesund Stoler AS', phone: '  ' }, before.version);
    expect(result).toMatchObject({ ok: true, guarantee: 'tested', actor: { values: { name: 'Ålesund Stoler AS' } } });
    const after = await customer('10001');
    expect(after.values).toMatchObject({ name: 'Ålesund Stoler AS', phone: null, email: before.values.email });
    expect(after.version).not.toBe(before.version);
    expect(await names({ text: 'alesund stoler' })).toEqual(['Ålesund Stoler AS']);
    expect(await names({ text: 'Fjellheim Møbler' })).not.toContain('Fjellheim Møbler AS');
  });

  it('refuses when someone else wrote in between', async () => {
    const { version, values } = await customer('10001');
    await update({ note: 'Written by someone else' });
    expect(problem(await update({ phone: '1' }, version))).toEqual({ kind: 'conflict', fields: [] });
    expect(problem(await update({ phone: '1' }, null, { note: null }))).toEqual({ kind: 'conflict', fields: ['note'] });
    expect((await customer('10001')).values.phone).toBe(values.phone);
  });

  it('writes nothing where nothing changes', async () => {
    const { version, values } = await customer('10001');
    expect(await update({ phone: values.phone ?? null, note: '' }, version)).toMatchObject({ actor: { version } });
  });

  it.each<[string, FieldValues]>([
    ['too long', { name: 'x'.repeat(61) }],
    ['mandatory but blank', { name: ' ' }],
    ['not in the list', { currency: 'XXX' }],
    ['not an e-mail address', { email: 'nobody' }],
    ['not a country', { country: 'Norway' }],
    ['not a number', { creditLimit: 'much' }],
    ['read-only', { number: '1' }],
    ['unknown', { shoeSize: 43 }],
    ['of several lines', { phone: '1\n2' }],
  ])('refuses a value that is %s, and says which', async (_what, values) => {
    const { version } = await customer('10001');
    expect(problem(await update(values))).toEqual({ kind: 'validation', fields: Object.keys(values) });
    expect((await customer('10001')).version).toBe(version);
  });

  it('gives each actor its own result', async () => {
    const updates = ['10001', '99999', '10002', '01'].map((key) => ({
      key,
      version: null,
      expected: {},
      values: { email: key === '10002' ? 'wrong' : 'right@fjellheim.example' },
    }));
    const results = await erp.update('customer', updates, never);
    expect(results.map((result) => problem(result)?.kind ?? 'ok')).toEqual([
      'ok',
      'not-found',
      'validation',
      'not-found',
    ]);
  });

  it('lets only one of two that read the same version write', async () => {
    const { version } = await customer('10001');
    const other = openSession();
    const write = (session: ErpSession, phone: string) =>
      session.update('customer', [{ key: '10001', version, expected: {}, values: { phone } }], never);
    const results = (await Promise.all([write(erp, '111'), write(other, '222')])).flat();
    expect(results.map((result) => problem(result)?.kind ?? 'ok').sort()).toEqual(['conflict', 'ok']);
  });
});

describe('creating', () => {
  it('gives the next number and finds the actor', async () => {
    const draft = { parent: null, values: { name: 'Skjærgård Kajakk AS', email: null } };
    const [one, two] = await Promise.all([
      erp.create('customer', draft, never),
      openSession().create('customer', draft, never),
    ]);
    expect(Math.abs(Number(one.key) - Number(two.key))).toBe(1);
    expect(one.values).toMatchObject({ number: one.key, name: 'Skjærgård Kajakk AS', email: null });
    expect(await names({ text: 'skjaergard' })).toHaveLength(2);
  });

  it('refuses without mandatory values, or without a parent where there must be one', async () => {
    const nameless = erp.create('customer', { parent: null, values: { phone: '1' } }, never);
    expect(await rejection(nameless)).toMatchObject({ kind: 'validation', fields: { name: expect.any(String) } });
    const values = { firstName: 'Åse', lastName: 'Ødegård' };
    expect(await rejection(erp.create('person', { parent: null, values }, never))).toMatchObject({
      kind: 'validation',
    });
    const orphan = erp.create('person', { parent: { type: 'customer', key: '99999' }, values }, never);
    expect(await rejection(orphan)).toMatchObject({ kind: 'not-found' });
    const person = await erp.create('person', { parent: { type: 'supplier', key: '20001' }, values }, never);
    expect(person.parent).toEqual({ type: 'supplier', key: '20001' });
  });
});

describe('changes', () => {
  it.each([1, 7, 1000])('come oldest first, each once, in pages of %d', async (pageSize) => {
    let cursor: string | null = null;
    const keys: string[] = [];
    for (let more = true; more; ) {
      const changes = await erp.changedSince('customer', cursor, ['name'], pageSize, never);
      keys.push(...changes.actors.map((actor) => actor.key));
      ({ cursor, more } = changes);
    }
    expect(new Set(keys).size).toBe(keys.length);
    await update({ phone: '1' }, null, {}, '10003');
    await update({ phone: '2' }, null, {}, '10002');
    const since = await erp.changedSince('customer', cursor, ['phone'], 10, never);
    expect(since.actors.map((actor) => actor.key)).toEqual([keys.at(-1), '10003', '10002']);
    const again = await erp.changedSince('customer', since.cursor, [], 10, never);
    expect(again.actors.map((actor) => actor.key)).toEqual(['10002']);
  });
});

describe('the sample as a whole', () => {
  it('is the same every time, and again after a reset, with versions that went on', async () => {
    const original = await erp.search(request({ pageSize: 500, fields: ['name', 'phone', 'modified'] }), never);
    await update({ phone: '1' });
    await erp.create('customer', { parent: null, values: { name: 'New' } }, never);
    await resetSampleErp(DEMO, never);
    const after = await erp.search(request({ pageSize: 500, fields: ['name', 'phone', 'modified'] }), never);
    expect(after.actors.map(({ version: _, ...actor }) => actor)).toEqual(
      original.actors.map(({ version: _, ...actor }) => actor),
    );
    const versions = new Set(original.actors.map((actor) => actor.version));
    expect(after.actors.filter((actor) => versions.has(actor.version))).toEqual([]);
  });

  it('needs the file of its companies only to be filled, and loses nothing when a reset cannot load it', async () => {
    await update({ phone: '1' });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no such file')));
    erp = openSession();
    expect((await customer('10001')).values.phone).toBe('1');
    expect(await rejection(resetSampleErp(DEMO, never))).toMatchObject({ kind: 'unreachable' });
    expect((await customer('10001')).values.phone).toBe('1');
  });

  it('is filled once when two tabs open it at the same moment', async () => {
    const [one, two] = await Promise.all([erp.test(never), openSession().test(never)]);
    expect(one).toEqual(two);
    expect(one.counts).toEqual(
      await openSession()
        .test(never)
        .then((test) => test.counts),
    );
  });

  it('rejects with the reason of an aborted signal', async () => {
    const reason = new Error('the user went away');
    const aborted = AbortSignal.abort(reason);
    expect(await rejection(erp.search(request({}), aborted))).toBe(reason);
    expect(await rejection(erp.update('customer', [], aborted))).toBe(reason);
  });

  it('refuses settings, types and lists that it does not know', async () => {
    const other = sandboxConnector.open({ configuration: { data: 'huge' }, fetch });
    expect(await rejection(other.test(never))).toMatchObject({
      kind: 'validation',
      fields: { data: expect.any(String) },
    });
    expect(await rejection(erp.fields('partner', never))).toMatchObject({ kind: 'validation' });
    expect(await rejection(erp.listItems('constructor', never))).toBeInstanceOf(ErpError);
  });
});
