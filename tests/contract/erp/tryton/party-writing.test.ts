import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ErpSession, UpdateResult } from '../../../../lib/erp/contract';
import { trytonConnector } from '../../../../lib/erp/tryton/connector';
import type { FieldValues } from '../../../../lib/model/value';
import { counterpartFor } from '../../../tryton/counterpart-parties';
import { firstId } from '../../../tryton/json-rpc';
import { changeParty, findPartyByCode, readParty } from '../../../tryton/party';
import { startTryton, type Tryton } from '../../../tryton/tryton';
import { refusalOf } from '../kit/subject';
import { accessTo } from './subject';

const LIMITED = { user: 'limited', password: 'Limited-Key-2917' };

describe('writing Tryton parties', () => {
  const life = new AbortController();
  const { signal } = life;
  let tryton: Tryton;
  let session: ErpSession;

  const create = async (values: FieldValues) => {
    const actor = await session.create('customer', { parent: null, values }, signal);
    return { key: actor.key, id: Number(actor.key) };
  };
  const update = async (key: string, values: FieldValues): Promise<UpdateResult> => {
    const [result] = await session.update('customer', [{ key, version: null, expected: {}, values }], signal);
    if (result === undefined) throw new Error('no result');
    return result;
  };
  beforeAll(async () => {
    tryton = await startTryton({ signal });
    session = trytonConnector.open(accessTo(tryton));
  });
  afterAll(() => life.abort());

  test('a VAT number gets the type under which Tryton checks it', async () => {
    const { key, id } = await create({ name: 'Typer AS', vatNumber: 'NO 313 118 592 MVA' });
    const types = async () => (await readParty(tryton, id)).identifiers.map(({ type, code }) => [type, code]);
    expect(await types()).toEqual([['no_mva', 'NO 313 118 592 MVA']]);
    await update(key, { vatNumber: 'DE136695976' });
    expect(await types()).toEqual([['eu_vat', 'DE136695976']]);
    await update(key, { vatNumber: null });
    expect(await types()).toEqual([]);
    await update(key, { vatNumber: 'no number that anyone knows', organisationNumber: '313 118 592' });
    expect(await types()).toEqual([
      [null, 'no number that anyone knows'],
      [null, '313 118 592'],
    ]);
  });

  test('the organisation number is another row than the VAT number, and keeps its type', async () => {
    const { party } = counterpartFor(21);
    const { id } = await findPartyByCode(tryton, party.code);
    expect(await update(String(id), { organisationNumber: '559693-5162' })).toMatchObject({ ok: true });
    expect((await readParty(tryton, id)).identifiers.map(({ type, code }) => [type, code])).toEqual([
      ['eu_vat', party.vatNumber],
      ['se_orgnr', '559693-5162'],
    ]);
    const refused = await update(String(id), { organisationNumber: '559693-5163', vatNumber: party.vatNumber });
    expect(refused).toMatchObject({ ok: false, error: { kind: 'validation' } });
    expect(refused.ok === false && Object.keys(refused.error.fields)).toEqual(['organisationNumber']);
  });

  test('the first row of a kind is changed and the others stay; a blank deletes it', async () => {
    const { key, id } = await create({ name: 'Rader AS', email: 'first@rows.example' });
    await tryton.rpc('model.party.contact_mechanism.create', [
      [{ party: id, type: 'email', value: 'second@rows.example' }],
    ]);
    const emails = async () => (await readParty(tryton, id)).mechanisms.map(({ value }) => value);
    await update(key, { email: 'changed@rows.example' });
    expect(await emails()).toEqual(['changed@rows.example', 'second@rows.example']);
    expect(await update(key, { email: null })).toMatchObject({
      ok: true,
      actor: { values: { email: 'second@rows.example' } },
    });
    expect(await emails()).toEqual(['second@rows.example']);
  });

  test('addresses: the first is postal, the second is the other one, and a second needs a first', async () => {
    const { key, id } = await create({ name: 'Adresser AS' });
    expect((await readParty(tryton, id)).addresses).toEqual([]);
    expect(await update(key, { 'street.city': 'Bodø' })).toMatchObject({
      ok: false,
      error: { kind: 'validation', explanation: 'erp.tryton.firstAddressMissing' },
    });
    await update(key, {
      'postal.city': 'Oslo',
      country: 'no',
      'street.city': 'Bodø',
      'street.street': 'Kaia 1\nBygg B',
    });
    expect((await readParty(tryton, id)).addresses).toMatchObject([
      { city: 'Oslo', country: 'NO', street: null },
      { city: 'Bodø', country: null, street: 'Kaia 1\nBygg B' },
    ]);
    await update(key, { 'postal.city': null, country: null });
    expect((await readParty(tryton, id)).addresses).toMatchObject([{ city: null, country: null }, { city: 'Bodø' }]);
  });

  test('a country that Tryton does not have is refused, and named', async () => {
    const { key } = await create({ name: 'Land AS' });
    const result = await update(key, { country: 'ZZ' });
    expect(result).toMatchObject({ ok: false, error: { kind: 'validation', fields: { country: '' } } });
    expect((await session.listItems('country', signal)).find((item) => item.key === 'NO')?.label).toBe('Norway');
  });

  test('a line break in a name is refused by Tryton, and the field is named', async () => {
    const { key } = await create({ name: 'Linjer AS', email: 'lines@rows.example' });
    const result = await update(key, { name: 'Linjer\nAS', email: 'new@rows.example' });
    expect(result).toMatchObject({ ok: false, error: { kind: 'validation' } });
    expect(result.ok === false && Object.keys(result.error.fields)).toEqual(['name']);
  });

  test('numbers drawn at the same moment do not fail a creation', async () => {
    const names = Array.from({ length: 8 }, (_, index) => `Samtidig ${index} AS`);
    const actors = await Promise.all(
      names.map((name) => session.create('customer', { parent: null, values: { name } }, signal)),
    );
    expect(new Set(actors.map(({ values }) => values.code)).size).toBe(8);
  });

  test('a number that is taken for good is refused, and named', async () => {
    const sequence = await firstId(tryton.rpc('model.ir.sequence.search', [[['name', '=', 'Party']], 0, 1, null]));
    await tryton.rpc('model.ir.sequence.write', [[sequence], { number_next: 10_001 }]);
    const error = await refusalOf(session.create('customer', { parent: null, values: { name: 'Opptatt AS' } }, signal));
    expect(error).toMatchObject({ kind: 'validation', fields: { code: 'The code on party must be unique.' } });
    await tryton.rpc('model.ir.sequence.write', [[sequence], { number_next: 30_001 }]);
  });

  test('a user without access: permission, in Tryton’s words', async () => {
    await tryton.rpc('model.res.user.create', [[{ name: 'Limited', login: LIMITED.user, password: LIMITED.password }]]);
    const group = await firstId(tryton.rpc('model.res.group.create', [[{ name: 'Party writers' }]]));
    const model = await firstId(tryton.rpc('model.ir.model.search', [[['model', '=', 'party.party']], 0, 1, null]));
    const rights = { perm_read: true, perm_write: true, perm_create: true, perm_delete: true };
    const none = { perm_read: true, perm_write: false, perm_create: false, perm_delete: false };
    await tryton.rpc('model.ir.model.access.create', [
      [
        { model, ...none },
        { model, group, ...rights },
      ],
    ]);
    const limited = trytonConnector.open(accessTo(tryton, LIMITED));
    const { id } = await findPartyByCode(tryton, counterpartFor(20).party.code);
    const change = { key: String(id), version: null, expected: {}, values: { name: 'Not mine' } };
    expect(await limited.read('customer', [String(id)], ['name'], signal)).toHaveLength(1);
    const [refused] = await limited.update('customer', [change], signal);
    expect(refused).toMatchObject({ ok: false, error: { kind: 'permission' } });
    expect(refused?.ok === false && refused.error.serverMessage).toContain('Party');
    expect((await refusalOf(limited.create('customer', { parent: null, values: { name: 'X' } }, signal))).kind).toBe(
      'permission',
    );
    await changeParty(tryton, id, { name: 'Rights are the group’s' }).catch(() => undefined);
  });
});
