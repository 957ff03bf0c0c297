import { afterAll, describe, expect, test, vi } from 'vitest';
import { trytonConnector } from '../../../../lib/erp/tryton/connector';
import { startProxy } from '../../../tryton/proxy';
import { startTryton } from '../../../tryton/tryton';
import { refusalOf } from '../kit/subject';
import { accessTo } from './subject';

describe('Tryton with a short patience', () => {
  const life = new AbortController();
  const { signal } = life;
  afterAll(() => life.abort());

  test('a session that grew too old is renewed', async () => {
    const tryton = await startTryton({ signal, configuration: { session: { max_age: 1 } } });
    const proxy = await startProxy(tryton.address, signal);
    const session = trytonConnector.open(accessTo(tryton, { address: proxy.address }));
    await session.actorTypes(signal);
    const authorization = proxy.requests.at(-1)?.authorization ?? '';
    const body = JSON.stringify({ id: 1, method: 'model.party.party.search_count', params: [[], {}] });
    const headers = { 'Content-Type': 'application/json', Authorization: authorization };
    const statusNow = async () =>
      (await fetch(`${tryton.address}/${tryton.database}/`, { method: 'POST', headers, body })).status;
    await vi.waitUntil(async () => (await statusNow()) === 401, { timeout: 10_000, interval: 100 });
    const page = await session.changedSince('customer', null, ['name'], 10, signal);
    expect(page.actors.length).toBeGreaterThan(0);
  });

  test('too many wrong passwords: rate limited, for the right one too', async () => {
    const configuration = { session: { max_attempt: 1, timeout: 60 } };
    const tryton = await startTryton({ signal, configuration });
    const kinds: string[] = [];
    for (let attempt = 0; attempt < 4; attempt += 1) {
      const session = trytonConnector.open(accessTo(tryton, { password: `wrong ${attempt}` }));
      kinds.push((await refusalOf(session.actorTypes(signal))).kind);
    }
    expect(kinds).toContain('rate-limited');
    const right = trytonConnector.open(accessTo(tryton));
    expect((await refusalOf(right.test(signal))).kind).toBe('rate-limited');
  });
});
