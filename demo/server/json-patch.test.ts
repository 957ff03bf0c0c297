import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ApiError } from './api-error';
import { copyJson, type Json, type JsonObject } from './json';
import { applyJsonPatch } from './json-patch';

const company: JsonObject = {
  Name: 'Fjellheim',
  OrgNr: '1',
  Phones: [{ Value: '11' }, { Value: '22' }],
  Address: { Street: { City: 'Stranda' } },
  Category: { Id: 1 },
};

function statusOf(operations: Json): number {
  try {
    applyJsonPatch(company, operations);
    return 200;
  } catch (error) {
    return error instanceof ApiError ? error.status : 500;
  }
}

describe('JSON Patch', () => {
  it.each<[string, JsonObject, JsonObject]>([
    ['replaces', { op: 'replace', path: '/Name', value: 'B' }, { ...company, Name: 'B' }],
    [
      'replaces without the slash and in any case',
      { op: 'Replace', path: 'category/ID', value: 3 },
      { ...company, Category: { Id: 3 } },
    ],
    [
      'adds at the end',
      { op: 'add', path: '/Phones/-', value: { Value: '33' } },
      { ...company, Phones: [{ Value: '11' }, { Value: '22' }, { Value: '33' }] },
    ],
    [
      'inserts',
      { op: 'add', path: '/Phones/0', value: { Value: '0' } },
      { ...company, Phones: [{ Value: '0' }, { Value: '11' }, { Value: '22' }] },
    ],
    [
      'appends an object where an array is',
      { op: 'add', path: '/Phones', value: { Value: '33' } },
      { ...company, Phones: [{ Value: '11' }, { Value: '22' }, { Value: '33' }] },
    ],
    ['removes from an array', { op: 'remove', path: '/Phones/1' }, { ...company, Phones: [{ Value: '11' }] }],
  ])('%s', (_what, operation, expected) => {
    expect(applyJsonPatch(company, [operation])).toEqual(expected);
  });

  it.each<[number, Json]>([
    [200, [{ op: 'test', path: '/Address/Street/City', value: 'Stranda' }]],
    [200, [{ op: 'test', path: '/Phones', value: [{ Value: '11' }, { Value: '22' }] }]],
    [409, [{ op: 'test', path: '/Address/Street/City', value: 'STRANDA' }]],
    [409, [{ op: 'test', path: '/Phones/7/Value', value: '' }]],
    [409, [{ op: 'test', path: '/Name' }]],
    [400, [{ op: 'copy', from: '/Name', path: '/OrgNr' }]],
    [400, [{ op: 'replace', path: '/Nope', value: 1 }]],
    [400, [{ op: 'remove', path: '/Phones/-' }]],
    [400, [{ op: 'add', path: '/Phones/01x', value: {} }]],
    [400, [{ op: 'add', path: '/Name/First', value: 'x' }]],
    [400, [{ path: '/Name', value: 1 }]],
    [400, ['replace']],
    [400, { op: 'replace', path: '/Name', value: 1 }],
  ])('answers %i to %j', (status, operations) => {
    expect(statusOf(operations)).toBe(status);
  });

  it('does all or nothing', () => {
    const before = copyJson(company);
    const operations = [
      { op: 'replace', path: '/Name', value: 'B' },
      { op: 'test', path: '/OrgNr', value: '2' },
    ];
    expect(statusOf(operations)).toBe(409);
    expect(company).toEqual(before);
  });

  it('cannot reach the prototype', () => {
    const result = applyJsonPatch(company, [{ op: 'add', path: '/__proto__', value: { polluted: true } }]);
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });

  const value = fc.jsonValue().map((json) => copyJson<Json>(JSON.parse(JSON.stringify(json))));
  const document = fc.dictionary(fc.stringMatching(/^[A-Z][a-z~/]{1,6}$/), value, { minKeys: 1 });

  it('passes a test of every value that is there, whatever the value', () => {
    fc.assert(
      fc.property(document, (object) => {
        const tests = Object.entries(object).map(([key, present]) => ({
          op: 'test',
          path: pathOf(key),
          value: present,
        }));
        expect(applyJsonPatch({ ...object }, tests)).toEqual({ ...object });
      }),
    );
  });

  it('takes a replace back with the replace of the old value', () => {
    fc.assert(
      fc.property(document, value, (object, next) => {
        const key = Object.keys(object)[0] ?? '';
        fc.pre(!Array.isArray(object[key]) && !Array.isArray(next) && uniqueKeys(object));
        const there = applyJsonPatch({ ...object }, [{ op: 'replace', path: pathOf(key), value: next }]);
        const back = applyJsonPatch(there, [{ op: 'replace', path: pathOf(key), value: object[key] ?? null }]);
        expect(back).toEqual({ ...object });
      }),
    );
  });
});

function pathOf(key: string): string {
  return `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function uniqueKeys(object: object): boolean {
  const keys = Object.keys(object).map((key) => key.toLowerCase());
  return new Set(keys).size === keys.length;
}
