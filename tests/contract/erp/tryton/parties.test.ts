import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ErpSession, UpdateResult } from '../../../../lib/erp/contract';
import { trytonConnector } from '../../../../lib/erp/tryton/connector';
import type { FieldValues } from '../../../../lib/model/value';
import { COUNTERPARTS, counterpartFor, PERSONS } from '../../../tryton/counterpart-parties';
import { firstId } from '../../../tryton/json-rpc';
import { findParties, findPartyByCode } from '../../../tryton/party';
import { partyValues } from '../../../tryton/party-values';
import { startTryton, type Tryton } from '../../../tryton/tryton';
import { refusalOf } from '../kit/subject';
import { accessTo } from './subject';

describe('Tryton parties', () => {
  const life = new AbortController();
  const { signal } = life;
  let tryton: Tryton;
  let session: ErpSession;

  const update = async (key: string, values: FieldValues): Promise<UpdateResult> => {
    const [result] = await session.update('customer', [{ key, version: null, expected: {}, values }], signal);
    if (result === undefined) throw new Error('no result');
    return result;
  };
  const search = (text: string, type: 'customer' | 'supplier' | 'person' = 'customer', includeArchived = false) =>
    session.search(
      {
        actorType: type,
        text,
        restrictions: [],
        parent: null,
        fields: ['name', 'code'],
        includeArchived,
        pageSize: 50,
        start: null,
      },
      signal,
    );

  beforeAll(async () => {
    tryton = await startTryton({ signal });
    session = trytonConnector.open(accessTo(tryton));
  });
  afterAll(() => life.abort());

  test('the template’s counterparts read as they were entered', async () => {
    const fields = (await session.fields('customer', signal)).map(({ key }) => key);
    for (const { party } of COUNTERPARTS.filter(({ companyId }) => companyId % 4 === 0)) {
      const { id } = await findPartyByCode(tryton, party.code);
      const [actor] = await session.read('customer', [String(id)], fields, signal);
      expect(actor?.values).toEqual(partyValues(party));
    }
  });

  test('customers and suppliers are told apart by category, and a party can be both', async () => {
    const both = counterpartFor(8).party;
    expect((await search(both.code, 'customer')).actors).toHaveLength(1);
    expect((await search(both.code, 'supplier')).actors).toHaveLength(1);
    const supplier = counterpartFor(13).party;
    expect((await search(supplier.code, 'customer')).actors).toHaveLength(0);
    expect((await search(supplier.code, 'supplier')).actors).toHaveLength(1);
  });

  test('a category below the customers’ is one of customers', async () => {
    const customer = await firstId(
      tryton.rpc('model.party.category.search', [[['name', '=', 'Customer']], 0, 1, null]),
    );
    const below = await firstId(
      tryton.rpc('model.party.category.create', [[{ name: 'Key accounts', parent: customer }]]),
    );
    await tryton.rpc('model.party.party.create', [[{ name: 'Nøkkelkunde AS', categories: [['add', [below]]] }]]);
    const fresh = trytonConnector.open(accessTo(tryton));
    const page = await fresh.search(
      {
        actorType: 'customer',
        text: 'Nøkkelkunde',
        restrictions: [],
        parent: null,
        fields: [],
        includeArchived: false,
        pageSize: 5,
        start: null,
      },
      signal,
    );
    expect(page.total).toBe(1);
  });

  test('a blank category is a type that is not offered; a missing one is named', async () => {
    const without = trytonConnector.open(accessTo(tryton, { supplierCategory: '', personRelation: '' }));
    expect(await without.actorTypes(signal)).toEqual(['customer']);
    expect((await refusalOf(without.fields('supplier', signal))).kind).toBe('validation');
    const wrong = trytonConnector.open(accessTo(tryton, { supplierCategory: 'Leverandør' }));
    expect(await refusalOf(wrong.test(signal))).toMatchObject({
      kind: 'validation',
      fields: { supplierCategory: 'Leverandør' },
      explanation: 'erp.tryton.categoryMissing',
    });
  });

  test('the template’s merged party says which one took its place, and is not written', async () => {
    const { party } = counterpartFor(39);
    const [merged] = await findParties(tryton, `${party.name} (duplicate)`);
    const destination = await findPartyByCode(tryton, party.code);
    const key = String(merged?.id);
    const [actor] = await session.read('customer', [key], ['name'], signal);
    expect(actor).toMatchObject({ archived: true, replacedBy: String(destination.id) });
    expect(await update(key, { name: 'Back again' })).toMatchObject({ ok: false, error: { kind: 'conflict' } });
    expect((await search('(duplicate)')).actors).toEqual([]);
  });

  test('an archived party is found only on demand, and its e-mail address is still read', async () => {
    const { party } = counterpartFor(16);
    expect((await search(party.name)).total).toBe(0);
    const page = await search(party.name, 'customer', true);
    expect(page.actors).toMatchObject([{ archived: true, values: { code: party.code } }]);
    const [actor] = await session.read('customer', [page.actors[0]?.key ?? ''], ['email'], signal);
    expect(actor?.values).toEqual({ email: party.email });
  });

  test('persons are found below their company, and belong to it', async () => {
    const company = await findPartyByCode(tryton, counterpartFor(1).party.code);
    const parent = { type: 'customer', key: String(company.id) } as const;
    const request = {
      actorType: 'person',
      restrictions: [],
      fields: ['name'],
      includeArchived: false,
      pageSize: 50,
      start: null,
    } as const;
    const page = await session.search({ ...request, text: '', parent }, signal);
    const expected = PERSONS.filter(({ companyId }) => companyId === 1).map(({ name }) => name);
    expect(page.actors.map(({ values }) => values.name)).toEqual(expected);
    expect(page.actors.map((actor) => actor.parent)).toEqual([parent, parent]);
    const created = await session.create(
      'person',
      { parent, values: { name: 'Ny Person', email: 'ny@person.example' } },
      signal,
    );
    expect(created.parent).toEqual(parent);
    expect((await session.search({ ...request, text: '', parent }, signal)).total).toBe(3);
    const orphan = session.create('person', { parent: null, values: { name: 'No company' } }, signal);
    expect((await refusalOf(orphan)).kind).toBe('validation');
  });

  test('the web address opens the party in Tryton’s own client', () => {
    expect(session.webAddress({ type: 'customer', key: '42' })).toBe(`${tryton.address}/#erp/model/party.party/42`);
  });
});
