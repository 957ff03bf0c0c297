import * as v from 'valibot';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ErpSession } from '../../../../lib/erp/contract';
import { trytonConnector } from '../../../../lib/erp/tryton/connector';
import { counterpartFor } from '../../../tryton/counterpart-parties';
import { changeMechanism, findPartyByCode, mechanismValue, readParty } from '../../../tryton/party';
import { type Fate, startProxy, type TrytonProxy } from '../../../tryton/proxy';
import { startTryton, type Tryton } from '../../../tryton/tryton';
import { refusalOf } from '../kit/subject';
import { accessTo } from './subject';

const WRITE = 'model.party.party.write';
const CREATE = 'model.party.party.create';

describe('Tryton, when things go wrong', () => {
  const life = new AbortController();
  const { signal } = life;
  let tryton: Tryton;
  let proxy: TrytonProxy;
  let session: ErpSession;
  let id = 0;

  const setPhone = (value: string, expected?: string) => ({
    key: String(id),
    version: null,
    expected: expected === undefined ? {} : { phone: expected },
    values: { phone: value },
  });
  const update = async (value: string, expected?: string) => {
    const [result] = await session.update('customer', [setPhone(value, expected)], signal);
    if (result === undefined) throw new Error('no result');
    return result;
  };
  const phoneInTryton = async () => mechanismValue(await readParty(tryton, id), 'phone');

  beforeAll(async () => {
    tryton = await startTryton({ signal });
    proxy = await startProxy(tryton.address, signal);
    id = (await findPartyByCode(tryton, counterpartFor(10).party.code)).id;
  });
  beforeEach(() => {
    proxy.decide(() => 'forward');
    session = trytonConnector.open(accessTo(tryton, { address: proxy.address }));
  });
  afterAll(() => life.abort());

  test('a reply lost after a write: unreachable, and it says that the write may have happened', async () => {
    proxy.decide(({ method }) => (method === WRITE ? 'lose-reply' : 'forward'));
    expect(await update('11 11 11 11')).toMatchObject({
      ok: false,
      error: { kind: 'unreachable', outcomeUnknown: true },
    });
    expect(await phoneInTryton()).toBe('11 11 11 11');
    proxy.decide(() => 'forward');
    expect(await update('11 11 11 11')).toMatchObject({ ok: true });
  });

  test('a reply lost after a creation says that there may be a new actor', async () => {
    proxy.decide(({ method }) => (method === CREATE ? 'lose-reply' : 'forward'));
    const draft = { parent: null, values: { name: 'Perhaps AS' } };
    expect(await refusalOf(session.create('customer', draft, signal))).toMatchObject({
      kind: 'unreachable',
      outcomeUnknown: true,
    });
  });

  test('a lost reply to a reading leaves no doubt', async () => {
    proxy.decide(({ method }) => (method.endsWith('.read') ? 'lose-reply' : 'forward'));
    expect(await refusalOf(session.read('customer', [String(id)], ['name'], signal))).toMatchObject({
      kind: 'unreachable',
      outcomeUnknown: false,
    });
  });

  test('a server killed as it receives the write keeps its old value, and the session works again afterwards', async () => {
    const before = await phoneInTryton();
    proxy.decide(async ({ method }): Promise<Fate> => {
      if (method === WRITE) await tryton.kill();
      return 'forward';
    });
    expect(await update('22 22 22 22')).toMatchObject({ ok: false, error: { kind: 'unreachable' } });
    await tryton.restart();
    proxy.decide(() => 'forward');
    expect(await phoneInTryton()).toBe(before);
    expect(await update('33 33 33 33')).toMatchObject({ ok: true });
  });

  test('a stopped server: unreachable, nothing in doubt, and later updates of the call are not tried', async () => {
    await session.actorTypes(signal);
    const direct = trytonConnector.open(accessTo(tryton));
    await direct.read('customer', [String(id)], ['phone'], signal);
    await direct.update('customer', [], signal);
    await tryton.stop();
    const results = await direct.update('customer', [setPhone('1'), setPhone('2')], signal);
    for (const result of results) {
      expect(result).toMatchObject({ ok: false, error: { kind: 'unreachable', outcomeUnknown: false } });
    }
    await tryton.restart();
  });

  test('a change by someone else between our reading and our write is refused by Tryton itself', async () => {
    const before = await phoneInTryton();
    await vi.waitUntil(async () => (await phoneStamp()) < Math.floor(Date.now() / 1000), {
      timeout: 5000,
      interval: 50,
    });
    proxy.decide(async ({ method }): Promise<Fate> => {
      if (method === WRITE) await changeMechanism(tryton, id, 'phone', '44 44 44 44');
      return 'forward';
    });
    const result = await update('55 55 55 55', before ?? '');
    expect(result).toMatchObject({ ok: false, error: { kind: 'conflict' } });
    expect(await phoneInTryton()).toBe('44 44 44 44');
  });

  test('a whole-second time stamp is told as such, and a new row as read before', async () => {
    expect(await update('66 66 66 66')).toMatchObject({ ok: true, guarantee: 'seconds' });
    const mobile = { key: String(id), version: null, expected: {}, values: { mobile: '900 00 001' } };
    expect(await session.update('customer', [mobile], signal)).toMatchObject([{ ok: true, guarantee: 'read-before' }]);
  });

  test('what is already there is not written again', async () => {
    await update('77 77 77 77');
    const before = proxy.requests.length;
    expect(await update('77 77 77 77')).toMatchObject({ ok: true, actor: { values: { phone: '77 77 77 77' } } });
    expect(proxy.requests.slice(before).map(({ method }) => method)).toEqual(['model.party.party.read']);
  });

  test('many calls at once sign in once; an expired session signs in once more, and the calls succeed', async () => {
    const before = proxy.requests.length;
    const logins = () => proxy.requests.slice(before).filter(({ method }) => method === 'common.db.login').length;
    const read = () => session.read('customer', [String(id)], ['name'], signal);
    await Promise.all([read(), read(), read(), read()]);
    expect(logins()).toBe(1);
    const expired = new Set(proxy.requests.map(({ authorization }) => authorization));
    proxy.decide(({ authorization }) =>
      authorization !== null && expired.has(authorization) ? { status: 401, body: '' } : 'forward',
    );
    const actors = await Promise.all([read(), read(), read(), read()]);
    for (const actor of actors) expect(actor).toHaveLength(1);
    expect(logins()).toBe(2);
  });

  test('a wrong password is tried once, however many calls follow', async () => {
    const wrong = trytonConnector.open(accessTo(tryton, { address: proxy.address, password: 'wrong' }));
    const before = proxy.requests.length;
    for (let attempt = 0; attempt < 4; attempt += 1) {
      expect(await refusalOf(wrong.actorTypes(signal))).toMatchObject({ kind: 'auth' });
    }
    expect(proxy.requests.length - before).toBe(1);
  });

  test('a pause that the server asks for carries its time', async () => {
    const asked = Date.now();
    proxy.decide(() => ({ status: 429, headers: { 'Retry-After': '7' }, body: '' }));
    const error = await refusalOf(session.actorTypes(signal));
    expect(error.kind).toBe('rate-limited');
    expect((error.until ?? 0) - asked).toBeGreaterThanOrEqual(7000);
    expect((error.until ?? 0) - asked).toBeLessThan(20_000);
  });

  test('answers that are not Tryton’s are told as such, whatever their status', async () => {
    const page = '<!doctype html><title>Welcome</title><h1>It works</h1>';
    const html = { 'Content-Type': 'text/html' };
    const cases = [
      [{ status: 200, headers: html, body: page }, 'unexpected-reply'],
      [{ status: 200, body: '{"jsonrpc":"2.0"}' }, 'unexpected-reply'],
      [{ status: 200, body: '{"id":1,"result":{"a":1}}' }, 'unexpected-reply'],
      [{ status: 200, body: '' }, 'unexpected-reply'],
      [{ status: 404, headers: html, body: page }, 'validation'],
      [{ status: 405, headers: html, body: page }, 'validation'],
      [{ status: 302, headers: { Location: 'https://elsewhere.example/' }, body: '' }, 'validation'],
      [{ status: 403, headers: html, body: page }, 'permission'],
      [{ status: 502, headers: html, body: page }, 'server'],
    ] as const;
    for (const [fate, kind] of cases) {
      proxy.decide(() => fate);
      const fresh = trytonConnector.open(accessTo(tryton, { address: proxy.address }));
      expect.soft(await refusalOf(fresh.actorTypes(signal)), JSON.stringify(fate)).toMatchObject({ kind });
    }
  });

  test('a server that never answers can be left', async () => {
    proxy.decide(() => 'hang');
    const controller = new AbortController();
    const reason = new Error('tired of waiting');
    const call = session.actorTypes(controller.signal);
    await vi.waitUntil(() => proxy.requests.at(-1)?.method === 'common.db.login');
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
  });

  test('a refused Origin is told as its own cause', async () => {
    const withOrigin: typeof fetch = (address, options) => {
      const headers = new Headers(options?.headers);
      headers.set('Origin', 'chrome-extension://abcdefghijklmnop');
      return fetch(address, { ...options, headers });
    };
    const refused = trytonConnector.open({ ...accessTo(tryton), fetch: withOrigin });
    expect(await refusalOf(refused.actorTypes(signal))).toMatchObject({
      kind: 'permission',
      explanation: 'erp.tryton.originRefused',
    });
  });

  test('an unknown database does not tell where the server keeps its files', async () => {
    const other = trytonConnector.open(accessTo(tryton, { database: 'nope' }));
    const error = await refusalOf(other.actorTypes(signal));
    expect(error).toMatchObject({ kind: 'validation', explanation: 'erp.tryton.databaseMissing' });
    expect(error.serverMessage).toBe("Database 'nope.sqlite' doesn't exist!");
    expect(JSON.stringify({ ...error, message: error.message })).not.toContain('/tmp');
  });

  /** The time stamp of the telephone number, in whole seconds as SQLite gives it. */
  async function phoneStamp(): Promise<number> {
    const domain = [
      ['party', '=', id],
      ['type', '=', 'phone'],
    ];
    const reply = await tryton.rpc('model.party.contact_mechanism.search_read', [domain, 0, 1, null, ['_timestamp']]);
    const [row] = v.parse(v.array(v.object({ _timestamp: v.string() })), reply);
    return Number(row?._timestamp);
  }
});
