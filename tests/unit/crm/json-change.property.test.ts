import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Json as SentJson } from '../../../demo/server/json';
import { applyJsonPatch } from '../../../demo/server/json-patch';
import type { Json } from '../../../lib/crm/access/json';
import {
  type JsonChange,
  mergeChanges,
  type PatchOperation,
  patchChanges,
  withValue,
} from '../../../lib/crm/access/json-change';

/** Records as APIs give them: plain members, objects, and lists of objects. */
const plain = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
const record = fc.record(
  {
    name: plain,
    address: fc.option(fc.record({ city: plain, zip: plain }, { requiredKeys: [] })),
    phones: fc.option(fc.array(fc.record({ value: plain }), { maxLength: 2 })),
    deep: fc.option(
      fc.record({ inner: fc.option(fc.record({ value: plain }, { requiredKeys: [] })) }, { requiredKeys: [] }),
    ),
  },
  { requiredKeys: [] },
);
const places = ['name', 'address.city', 'address.zip', 'phones.0.value', 'deep.inner.value', 'new', 'other.new'];
const changes = fc
  .uniqueArray(fc.constantFrom(...places), { minLength: 1 })
  .chain((paths) =>
    fc.tuple(...paths.map((path) => plain.map((value): JsonChange => ({ path: path.split('.'), value })))),
  );

const applied = (document: Json, all: readonly JsonChange[]) =>
  all.reduce<Json>((current, { path, value }) => withValue(current, path, value), document);

it('a patch makes of the record what the changes say, for whoever carries it out', () => {
  fc.assert(
    fc.property(record, changes, (document, all) => {
      const operations = sent(patchChanges(document, all));
      expect(applyJsonPatch({ ...document }, operations)).toEqual(applied(document, all));
    }),
  );
});

it('a patch is refused when anything that it changes was changed meanwhile', () => {
  fc.assert(
    fc.property(record, changes, fc.nat(), (document, all, pick) => {
      const { path } = all[pick % all.length] ?? { path: ['name'] };
      const theirs = withValue(document, path, 'changed by someone else');
      const isAdded = document[path[0] as keyof typeof document] === undefined;
      // What a record did not have at all cannot be tested in it.
      fc.pre(!isAdded);
      const operations = sent(patchChanges(document, all));
      expect(() => applyJsonPatch({ ...Object(theirs) }, operations)).toThrow(/Test of/);
    }),
  );
});

it('a merge is the same to servers that merge deeply and to those that replace members', () => {
  fc.assert(
    fc.property(record, changes, (document, all) => {
      const wanted = applied(document, all);
      const merge = Object(mergeChanges(document, all));
      expect({ ...document, ...merge }).toEqual(wanted);
      expect(deeplyMerged(document, merge)).toEqual(wanted);
    }),
  );
});

function deeplyMerged(left: unknown, right: unknown): unknown {
  const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isObject(left) || !isObject(right)) return right;
  const merged: Record<string, unknown> = { ...Object(left) };
  for (const [name, value] of Object.entries(Object(right))) merged[name] = deeplyMerged(merged[name], value);
  return merged;
}

/** As it arrives at a server. */
function sent(operations: readonly PatchOperation[]): SentJson {
  return JSON.parse(JSON.stringify(operations));
}
