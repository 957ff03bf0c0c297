import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ErpSession, SearchRequest } from '../../../../lib/erp/contract';
import { trytonConnector } from '../../../../lib/erp/tryton/connector';
import { startTryton, type Tryton } from '../../../tryton/tryton';
import { accessTo } from './subject';

const EXTRA = 100_000;
const FIELDS = ['name', 'code', 'email', 'postal.city'];
const ROUNDS = 6;
/** What the connector may add to Tryton's own time: design.md's budget. */
const OWN_SHARE_MILLISECONDS = 10;

const Count = v.number();

/** A `fetch` that knows how long somebody waited for the server, all requests under way at once counted once. */
function watchedFetch(): { readonly fetch: typeof fetch; readonly waited: () => number } {
  let underWay = 0;
  let since = 0;
  let waited = 0;
  const watched: typeof fetch = async (...parameters) => {
    if (underWay === 0) since = performance.now();
    underWay += 1;
    try {
      const response = await fetch(...parameters);
      return new Response(await response.text(), response);
    } finally {
      underWay -= 1;
      if (underWay === 0) waited += performance.now() - since;
    }
  };
  return { fetch: watched, waited: () => waited };
}

describe('Tryton with a hundred thousand customers', () => {
  const life = new AbortController();
  const { signal } = life;
  let tryton: Tryton;
  let session: ErpSession;
  const watch = watchedFetch();

  const request = (changes: Partial<SearchRequest> = {}): SearchRequest => ({
    actorType: 'customer',
    text: '',
    restrictions: [],
    parent: null,
    fields: FIELDS,
    includeArchived: false,
    pageSize: 50,
    start: null,
    ...changes,
  });
  beforeAll(async () => {
    tryton = await startTryton({ template: 'hundred-thousand', signal });
    session = trytonConnector.open({ ...accessTo(tryton), fetch: watch.fetch });
    await session.actorTypes(signal);
  });
  afterAll(() => life.abort());

  test('the template holds what Tryton itself would have made', async () => {
    expect(v.parse(Count, await tryton.rpc('model.party.party.search_count', [[['code', 'like', 'H%']]]))).toBe(EXTRA);
    for (const number of [1, 499, 500, 77_777, EXTRA]) {
      const code = `H${String(number).padStart(6, '0')}`;
      const columns = ['code', 'active', 'lang', 'addresses.full_address', 'email', 'categories.name', 'create_uid'];
      const reply = await tryton.rpc('model.party.party.search_read', [[['code', '=', code]], 0, 2, null, columns]);
      expect(reply).toMatchObject([
        {
          code,
          active: 1,
          lang: null,
          create_uid: 1,
          email: `post${code.slice(1)}@firma.example`,
          'addresses.': [{ full_address: expect.stringContaining('Storgata') }],
          'categories.': [{ name: 'Customer' }],
        },
      ]);
    }
    const created = v.parse(
      v.array(v.number()),
      await tryton.rpc('model.party.party.create', [[{ name: 'One more' }]]),
    );
    expect(created[0]).toBeGreaterThan(EXTRA);
  });

  test('a blank search: the first page, and any depth, costs what Tryton needs and little more', async () => {
    for (const offset of [0, 1000, 50_000, 99_000]) {
      const start = offset === 0 ? null : { offset };
      const page = await session.search(request({ start }), signal);
      expect(page.actors).toHaveLength(50);
      expect(page.next).toEqual({ offset: offset + 50 });
      let share = Number.POSITIVE_INFINITY;
      let server = Number.POSITIVE_INFINITY;
      for (let round = 0; round < ROUNDS; round += 1) {
        const waitedBefore = watch.waited();
        const begin = performance.now();
        await session.search(request({ start }), signal);
        const waited = watch.waited() - waitedBefore;
        server = Math.min(server, waited);
        share = Math.min(share, performance.now() - begin - waited);
      }
      console.log(`offset ${offset}: Tryton ${server.toFixed(0)} ms, connector ${share.toFixed(1)} ms`);
      expect(share).toBeLessThan(OWN_SHARE_MILLISECONDS);
    }
  });

  test('counts all of them on the first page', async () => {
    const { total } = await session.search(request(), signal);
    expect(total).toBeGreaterThan(EXTRA);
    const last = await session.search(request({ start: { offset: (total ?? 0) - 10 } }), signal);
    expect(last.actors).toHaveLength(10);
    expect(last.next).toBeNull();
  });

  test('finds one among them by name, number and e-mail address, the exact one first', async () => {
    for (const text of ['Kjær Foods 077777', '077777 kjær', 'H077777', 'post077777@firma.example']) {
      const start = performance.now();
      const page = await session.search(request({ text }), signal);
      console.log(`"${text}": ${(performance.now() - start).toFixed(0)} ms`);
      expect(page.actors[0]?.values.code, text).toBe('H077777');
    }
  });

  test('walks the changes in pages that go on where the last one ended', async () => {
    const seen = new Set<string>();
    const start = performance.now();
    let cursor: string | null = null;
    let pages = 0;
    for (let more = true; more; pages += 1) {
      const changes = await session.changedSince('customer', cursor, ['name'], 1000, signal);
      for (const { key } of changes.actors) seen.add(key);
      ({ cursor, more } = changes);
      if (pages === 5) break;
    }
    console.log(`changes: ${seen.size} customers on ${pages} pages in ${(performance.now() - start).toFixed(0)} ms`);
    expect(seen.size).toBeGreaterThan(3000);
  });
});
