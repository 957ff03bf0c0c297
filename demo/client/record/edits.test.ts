import { describe, expect, it } from 'vitest';
import { applyJsonPatch } from '../../server/json-patch';
import { patchFor, startingValues } from './edits';
import { FIELD_PANELS } from './field-specs';

const company = {
  Name: 'Fjellheim',
  Department: '',
  OrgNr: '1',
  Number2: '',
  Category: { Id: 1 },
  Business: { Id: 2 },
  Country: { CountryId: 578 },
  Phones: [{ Value: '70 26 41 80' }],
  Emails: [],
  Urls: [],
  Address: { Postal: {}, Street: { Address1: 'Vegen 1', Address2: '', Zipcode: '6200', City: 'Stranda' } },
};

const columns = FIELD_PANELS.contact.main ?? [];

function patch(changes: Record<string, string>): ReturnType<typeof patchFor> {
  return patchFor(company, columns, { ...startingValues(company, columns), ...changes });
}

describe('what an edited card sends', () => {
  it('is nothing when nothing changed', () => {
    expect(patch({})).toEqual([]);
  });

  it('tests what the user saw before each change', () => {
    expect(patch({ '/Name': 'Fjellheim Møbler', '/Category/Id': '3' })).toEqual([
      { op: 'test', path: '/Name', value: 'Fjellheim' },
      { op: 'replace', path: '/Name', value: 'Fjellheim Møbler' },
      { op: 'test', path: '/Category/Id', value: 1 },
      { op: 'replace', path: '/Category/Id', value: 3 },
    ]);
  });

  it.each([
    ['adds a first e-mail address', { '/Emails/0/Value': 'a@b.example' }, { Emails: [{ Value: 'a@b.example' }] }],
    ['changes a phone', { '/Phones/0/Value': '22' }, { Phones: [{ Value: '22' }] }],
    ['takes a phone away', { '/Phones/0/Value': '' }, { Phones: [] }],
    ['changes a part of an address', { '/Address/Street/City': 'Oslo' }, { Address: { Street: { City: 'Oslo' } } }],
  ])('%s', (_what, changes, expected) => {
    expect(applyJsonPatch(company, patch(changes))).toMatchObject(expected);
  });
});
