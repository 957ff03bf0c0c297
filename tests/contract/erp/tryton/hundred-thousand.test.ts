import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ErpSession, SearchRequest } from '../../../../lib/erp/contract';
import { trytonConnector } from '../../../../lib/erp/tryton/connector';
import { columnsFor } from '../../../../lib/erp/tryton/party-reading';
import { startTryton, type Tryton } from '../../../tryton/tryton';
import { accessTo } from './subject';

const EXTRA = 100_000;
const FIELDS = ['name', 'code', 'email', 'postal.city'];
const ROUNDS = 7;
/** What the connector may add to Tryton's own time for the same request: design.md's budget. */
const OWN_SHARE_MILLISECONDS = 10;

const Count = v.number();

/** The fastest of several rounds, in milliseconds: what the work takes when nothing else disturbs. */
async function fastest(work: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

describe('Tryton with a hundred thousand customers', () => {
  const life = new AbortController();
  const { signal } = life;
  let tryton: Tryton;
  let session: ErpSession;

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
  const raw = (offset: number) => {
    const order = [
      ['name', 'ASC'],
      ['id', 'ASC'],
    ];
    const parameters = [[['categories', 'in', [1]]], offset, 50, order, columnsFor('customer', FIELDS)];
    return tryton.rpc('model.party.party.search_read', parameters, { language: 'en' });
  };

  beforeAll(async () => {
    tryton = await startTryton({ template: 'hundred-thousand', signal });
    session = trytonConnector.open(accessTo(tryton));
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
      // The connector counts at the first page, which the bare request does not.
      const bare = await fastest(async () => {
        const count = offset === 0 ? tryton.rpc('model.party.party.search_count', [[['categories', 'in', [1]]]]) : null;
        await Promise.all([raw(offset), count]);
      });
      const ours = await fastest(() => session.search(request({ start }), signal));
      console.log(`offset ${offset}: Tryton ${bare.toFixed(0)} ms, connector ${ours.toFixed(0)} ms`);
      expect(ours).toBeLessThan(bare * 1.25 + OWN_SHARE_MILLISECONDS);
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

  test('walks all changes in pages, each customer there', async () => {
    const seen = new Set<string>();
    const start = performance.now();
    let cursor: string | null = null;
    let pages = 0;
    for (let more = true; more; pages += 1) {
      const changes = await session.changedSince('customer', cursor, ['name'], 1000, signal);
      for (const { key } of changes.actors) seen.add(key);
      ({ cursor, more } = changes);
      if (pages === 20) break;
    }
    console.log(`changes: ${seen.size} customers on ${pages} pages in ${(performance.now() - start).toFixed(0)} ms`);
    expect(seen.size).toBeGreaterThan(10_000);
  });
});
