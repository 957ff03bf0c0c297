import { expect, it } from 'vitest';
import type { AddressRule } from './rule';
import { storedRules } from './stored-rules';

const RULE: AddressRule = {
  entities: ['company', 'contact'],
  id: 'digits',
  path: 'index.php',
  query: { record: '{id}' },
  hash: 'x',
  hashQuery: {},
  inside: 'hash',
};

it('takes what the worker writes', () => {
  expect(storedRules([RULE, { entities: ['project'], id: 'word' }])).toHaveLength(2);
});

it.each([
  undefined,
  null,
  {},
  'rules',
  [null],
  [{ ...RULE, entities: ['person'] }],
  [{ ...RULE, entities: 'company' }],
  [{ ...RULE, id: 'regex' }],
  [{ ...RULE, path: 7 }],
  [{ ...RULE, query: { record: 7 } }],
  [{ ...RULE, hashQuery: null }],
  [RULE, {}],
])('takes nothing from %j', (entry) => {
  expect(storedRules(entry)).toEqual([]);
});
