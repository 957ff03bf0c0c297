import { describe, expect, it } from 'vitest';
import { mergePatchOperations } from './merge-patch';

/** The two examples of the product's documentation, and the rules of RFC 7396 around them. */
describe('merge patch', () => {
  const company = { Department: '', Phones: [{ Value: '1' }], Category: { Id: 1, Value: 'A' } };

  it('appends an object that is sent for an array', () => {
    expect(mergePatchOperations(company, { Department: 'foo', Phones: { Value: '12345678' } })).toEqual([
      { op: 'replace', path: '/Department', value: 'foo' },
      { op: 'add', path: '/Phones/-', value: { Value: '12345678' } },
    ]);
  });

  it('replaces an array by an array', () => {
    expect(mergePatchOperations(company, { Phones: [{ Value: '12345678' }] })).toEqual([
      { op: 'replace', path: '/Phones', value: [{ Value: '12345678' }] },
    ]);
  });

  it('goes into objects, whatever the case of their names', () => {
    expect(mergePatchOperations(company, { category: { id: 3 } })).toEqual([
      { op: 'replace', path: '/Category/Id', value: 3 },
    ]);
  });

  it('removes with null, and leaves out what is not there', () => {
    expect(mergePatchOperations(company, { Department: null, Nothing: null })).toEqual([
      { op: 'remove', path: '/Department' },
    ]);
  });

  it('adds unknown names, for the entity to refuse', () => {
    expect(mergePatchOperations(company, { 'a/b~c': 1 })).toEqual([{ op: 'add', path: '/a~1b~0c', value: 1 }]);
  });
});
