import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../model/actor';
import type { ErpSession, SearchRequest } from '../contract';
import { columnsOf, SAMPLE_ACTOR_TYPES } from './actor-fields';
import { fold } from './fold';
import { SandboxSession } from './sandbox-session';

const never = new AbortController().signal;
const erp: ErpSession = new SandboxSession({});

async function everyPage(request: SearchRequest): Promise<Actor[]> {
  const found: Actor[] = [];
  let { start } = request;
  do {
    const page = await erp.search({ ...request, start }, never);
    found.push(...page.actors);
    start = page.next;
    if (start === null) expect(page.total).toBe(found.length);
  } while (start !== null);
  return found;
}

const anyType = fc.constantFrom(...SAMPLE_ACTOR_TYPES);

const anyRequest: fc.Arbitrary<SearchRequest> = anyType.chain((actorType) => {
  const sortable = columnsOf(actorType).map((field) => field.key);
  return fc.record({
    actorType: fc.constant(actorType),
    text: fc.constantFrom('', '  ', 'as', 'Nordlys Energi AS', 'ø', 'example', '22', 'Fjellheim og co', '&'),
    restrictions: fc.constantFrom([], [{ field: 'number', operator: 'contains' as const, values: ['1'] }]),
    parent: fc.constantFrom(null, null, { type: 'customer' as const, key: '10001' }),
    fields: fc.constant(sortable),
    includeArchived: fc.boolean(),
    pageSize: fc.integer({ min: 1, max: 60 }),
    start: fc.constant(null),
  });
});

const anyOrder = fc.option(fc.record({ index: fc.nat(), descending: fc.boolean() }), { nil: undefined });

function ordered(request: SearchRequest, order: { index: number; descending: boolean } | undefined): SearchRequest {
  if (order === undefined) return request;
  const field = request.fields[order.index % request.fields.length] ?? '';
  return { ...request, order: { field, descending: order.descending } };
}

describe('paging through any search', () => {
  it('gives every hit once, in the same order for every page size', async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest, anyOrder, async (plain, order) => {
        const request = ordered(plain, order);
        const paged = await everyPage(request);
        const whole = await erp.search({ ...request, pageSize: 1000 }, never);
        expect(paged).toEqual(whole.actors);
        expect(new Set(paged.map((actor) => actor.key)).size).toBe(paged.length);
      }),
      { numRuns: 150 },
    );
  });

  it('gives the reverse when ordered the other way round', async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest, fc.nat(), async (plain, index) => {
        const up = await erp.search({ ...ordered(plain, { index, descending: false }), pageSize: 1000 }, never);
        const down = await erp.search({ ...ordered(plain, { index, descending: true }), pageSize: 1000 }, never);
        expect([...down.actors].reverse()).toEqual(up.actors);
      }),
      { numRuns: 80 },
    );
  });

  it('lists all actors of a type when nothing is asked for', async () => {
    const { counts } = await erp.test(never);
    for (const actorType of SAMPLE_ACTOR_TYPES) {
      const request = { actorType, text: '', restrictions: [], parent: null, fields: [], start: null };
      const found = await everyPage({ ...request, includeArchived: false, pageSize: 7 });
      expect(found.length).toBe(counts[actorType]);
    }
  });
});

describe('searching by text', () => {
  it('finds every customer by its own name, whatever the case, and whatever accents are left out', async () => {
    const all = await everyPage({
      actorType: 'customer',
      text: '',
      restrictions: [],
      parent: null,
      fields: ['name'],
      includeArchived: false,
      pageSize: 200,
      start: null,
    });
    const respelled = fc.constantFrom<(name: string) => string>(
      (name) => name,
      (name) => name.toUpperCase(),
      (name) => fold(name),
      (name) => `  ${name.replaceAll(' ', '   ')} `,
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...all), respelled, async (actor, respell) => {
        const found = await erp.search(
          {
            actorType: 'customer',
            text: respell(String(actor.values.name)),
            restrictions: [],
            parent: null,
            fields: ['name'],
            includeArchived: false,
            pageSize: 5,
            start: null,
          },
          never,
        );
        expect(found.actors[0]).toEqual(actor);
      }),
      { numRuns: 100 },
    );
  });
});
