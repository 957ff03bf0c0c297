import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DemoCrm, startDemoCrm } from '../../../demo/server/demo-crm';
import { type SignedIn, signIn } from './signed-in';

const PATCH = { 'content-type': 'application/json-patch+json' };
const MERGE = { 'content-type': 'application/merge-patch+json' };

let crm: DemoCrm;
let user: SignedIn;

beforeAll(async () => {
  crm = await startDemoCrm();
  user = await signIn(crm);
});

afterAll(() => crm.close());
beforeEach(() => crm.control.reset());

async function company(id: number): Promise<Record<string, unknown>> {
  return (await user.api(`Contact/${id}`)).json();
}

describe('reading', () => {
  it('names a missing record in the documented error body', async () => {
    const reply = await user.api('Contact/99999');
    expect(reply.status).toBe(404);
    expect(await reply.json()).toEqual({
      Error: true,
      ErrorType: 'SoNotFoundException',
      ErrorMessage: 'Contact id 99999 not found',
      ErrorSource: expect.any(String),
    });
  });

  it('nulls out what $select does not name', async () => {
    const reply = await user.api('Contact/1?$select=Name,orgnr');
    expect(await reply.json()).toMatchObject({ Name: 'Fjellheim Møbler AS', OrgNr: '313 118 592', Phones: null });
    expect((await user.api('Contact/1?$select=Nothing')).status).toBe(400);
  });

  it('answers 304 to If-Modified-Since from the second of the last change on', async () => {
    const { UpdatedDate } = await company(1);
    const changed = new Date(`${UpdatedDate}Z`);
    const read = (since: Date): Promise<Response> =>
      user.api('Contact/1', { headers: { 'if-modified-since': since.toUTCString() } });
    expect((await read(changed)).status).toBe(304);
    expect((await read(new Date(changed.getTime() - 1000))).status).toBe(200);
  });

  it('leaves names in all languages without a language, and translates with one', async () => {
    const raw = await user.api('List/Category/Items/1', { headers: { 'so-language': 'x' } });
    expect(await raw.json()).toMatchObject({ Name: 'NO:"Kunde";US:"Customer"' });
    const norwegian = await user.api('List/Category/Items/1', { headers: { 'so-language': 'nb-no' } });
    expect(await norwegian.json()).toMatchObject({ Name: 'Kunde' });
  });
});

describe('JSON Patch', () => {
  it('takes names in any case, with and without the leading slash', async () => {
    const reply = await user.send(
      'PATCH',
      'Contact/1',
      [{ op: 'replace', path: 'address/street/city', value: 'Oslo' }],
      PATCH,
    );
    expect(reply.status).toBe(200);
    expect(await reply.json()).toMatchObject({ Address: { Street: { City: 'Oslo' } } });
  });

  it('carries a changed street over to the localized address, and the other way round', async () => {
    await user.send('PATCH', 'Contact/1', [{ op: 'replace', path: '/Address/Street/City', value: 'Oslo' }], PATCH);
    const shown = JSON.stringify((await company(1)).Address);
    expect(shown).toContain('"Name":"StreetCity","Value":"Oslo"');
    await crm.control.editRecord({
      entity: 'Contact',
      id: 2,
      changes: { Address: { LocalizedAddress: [[{ Name: 'PostalCity', Value: 'Bodø' }]] } },
    });
    expect(await company(2)).toMatchObject({ Address: { Postal: { City: 'Bodø' } } });
  });

  it('writes nothing when a test fails', async () => {
    const before = await company(1);
    const operations = [
      { op: 'replace', path: '/Department', value: 'Changed' },
      { op: 'test', path: '/OrgNr', value: '000' },
    ];
    const reply = await user.send('PATCH', 'Contact/1', operations, PATCH);
    expect([reply.status, (await reply.json()).Error]).toEqual([409, true]);
    expect(await company(1)).toEqual(before);
  });

  it('holds the write to If-Unmodified-Since', async () => {
    const { UpdatedDate } = await company(1);
    await crm.control.editRecord({ entity: 'Contact', id: 1, changes: { Department: 'Elsewhere' } });
    const headers = { ...PATCH, 'if-unmodified-since': new Date(`${UpdatedDate}Z`).toUTCString() };
    const operations = [{ op: 'replace', path: '/Name', value: 'Late' }];
    expect((await user.send('PATCH', 'Contact/1', operations, headers)).status).toBe(412);
    expect(await company(1)).toMatchObject({ Name: 'Fjellheim Møbler AS', Department: 'Elsewhere' });
  });

  it('cannot see a second change within the same second: only a test can', async () => {
    const { UpdatedDate } = await company(1);
    await crm.control.editRecord({ entity: 'Contact', id: 1, changes: { Department: 'Same second' }, keepTime: true });
    const since = { 'if-unmodified-since': new Date(`${UpdatedDate}Z`).toUTCString() };
    const test = [{ op: 'test', path: '/Department', value: '' }];
    expect((await user.send('PATCH', 'Contact/1', test, { ...PATCH, ...since })).status).toBe(409);
    const blind = [{ op: 'replace', path: '/Department', value: 'Lost update' }];
    expect((await user.send('PATCH', 'Contact/1', blind, { ...PATCH, ...since })).status).toBe(200);
  });

  it('changes a list value by its id', async () => {
    const reply = await user.send('PATCH', 'Contact/1', [{ op: 'replace', path: 'Category/Id', value: 3 }], PATCH);
    expect(await reply.json()).toMatchObject({ Category: { Id: 3, Value: 'Supplier' } });
  });

  it('adds, replaces and removes phones', async () => {
    await user.send(
      'PATCH',
      'Contact/1',
      [{ op: 'add', path: '/Phones/-', value: { Value: '+47 22 00 11 22' } }],
      PATCH,
    );
    expect((await company(1)).Phones).toMatchObject([{}, { Value: '+47 22 00 11 22', StrippedValue: '+4722001122' }]);
    await user.send('PATCH', 'Contact/1', [{ op: 'remove', path: '/Phones/0' }], PATCH);
    expect((await company(1)).Phones).toHaveLength(1);
  });

  it('selects interests with the documented add', async () => {
    const operations = [{ op: 'add', path: 'Interests', value: [{ Id: '3', Selected: true }] }];
    await user.send('PATCH', 'Contact/2', operations, PATCH);
    const interests = JSON.parse(JSON.stringify((await company(2)).Interests));
    expect(interests[2]).toMatchObject({ Id: 3, Selected: true });
    expect(interests).toHaveLength(5);
  });

  it('writes one user-defined field and keeps the others', async () => {
    const operations = [{ op: 'replace', path: 'CustomFields', value: { 'SuperOffice:1': 'Testing' } }];
    await user.send('PATCH', 'Contact/1', operations, PATCH);
    expect((await company(1)).CustomFields).toMatchObject({ 'SuperOffice:1': 'Testing', 'SuperOffice:3': 'False' });
  });
});

describe('refusals', () => {
  const refused: readonly (readonly [string, unknown, Record<string, string>, number])[] = [
    ['an unknown property', [{ op: 'add', path: '/Nickname', value: 'x' }], PATCH, 400],
    ['a replace of what is not there', [{ op: 'replace', path: '/Phones/9', value: {} }], PATCH, 400],
    ['move', [{ op: 'move', from: '/Name', path: '/Department' }], PATCH, 400],
    ['an operation without value', [{ op: 'replace', path: '/Name' }], PATCH, 400],
    ['a number for a text', [{ op: 'replace', path: '/Name', value: 5 }], PATCH, 400],
    ['a text that is too long', [{ op: 'replace', path: '/OrgNr', value: 'x'.repeat(50) }], PATCH, 400],
    [
      'a postcode that is too long',
      [{ op: 'replace', path: '/Address/Street/Zipcode', value: '0123456789' }],
      PATCH,
      400,
    ],
    ['a blank name', [{ op: 'replace', path: '/Name', value: ' ' }], PATCH, 400],
    ['a list item that is not there', [{ op: 'replace', path: '/Category/Id', value: 999 }], PATCH, 400],
    ['an e-mail address that is none', [{ op: 'add', path: '/Emails/-', value: { Value: 'nobody' } }], PATCH, 400],
    ['a user-defined field that is not there', { CustomFields: { 'SuperOffice:99': 'x' } }, MERGE, 400],
    ['a change of what the server owns', [{ op: 'replace', path: '/UpdatedDate', value: 'x' }], PATCH, 403],
    ['a patch that is no array', { Name: 'x' }, PATCH, 400],
    ['broken JSON', '{', PATCH, 400],
    ['another content type', [{ op: 'remove', path: '/Name' }], { 'content-type': 'text/plain' }, 415],
  ];

  it.each(refused)('refuses %s', async (_what, body, headers, status) => {
    const before = await company(1);
    const reply = await user.send('PATCH', 'Contact/1', body, headers);
    expect(reply.status).toBe(status);
    expect(await reply.json()).toMatchObject({
      Error: true,
      ErrorType: expect.any(String),
      ErrorMessage: expect.any(String),
    });
    expect(await company(1)).toEqual(before);
  });

  it('refuses a PUT of another record, of a patch type, and with unknown properties', async () => {
    const entity = await company(1);
    expect((await user.send('PUT', 'Contact/2', entity)).status).toBe(400);
    expect((await user.send('PUT', 'Contact/1', entity, PATCH)).status).toBe(415);
    expect((await user.send('PUT', 'Contact/1', { ...entity, Extra: 1 })).status).toBe(400);
  });
});

describe('PUT', () => {
  it('replaces the whole entity: what is left out becomes blank', async () => {
    const { Name, Category, Business } = await company(1);
    const reply = await user.send('PUT', 'Contact/1', { Name, Category, Business });
    expect(await reply.json()).toMatchObject({ Name: 'Fjellheim Møbler AS', OrgNr: '', Phones: [] });
  });
});

describe('merge patch', () => {
  it('appends an object that is sent where an array is, and blanks with null', async () => {
    const change = { Department: 'Salg', Phones: { Value: '12345678' }, OrgNr: null };
    const reply = await user.send('PATCH', 'Contact/1', change, MERGE);
    expect(await reply.json()).toMatchObject({ Department: 'Salg', OrgNr: '', Phones: [{}, { Value: '12345678' }] });
  });

  it('replaces an array by an array', async () => {
    const reply = await user.send('PATCH', 'Contact/1', { Phones: [{ Value: '12345678' }] }, MERGE);
    expect((await reply.json()).Phones).toHaveLength(1);
  });
});
