import type { FieldValue } from '../../model/value';
import { type Json, pointer, valueAt } from '../access/json';
import type { Place } from './place';

/** An operation of a JSON Patch (RFC 6902). */
export type Operation =
  | { readonly op: 'test' | 'add' | 'replace'; readonly path: string; readonly value: Json }
  | { readonly op: 'remove'; readonly path: string };

/**
 * The operations that give one field a new value. Each place that is changed is tested first for what the entity was
 * read with, so that the server refuses (409) when someone else wrote in between. Countries come as numeric ids.
 */
export function patchField({ kind, path, parts }: Place, entity: Json, value: FieldValue): Operation[] {
  switch (kind) {
    case 'text':
      return replaceText(entity, path, String(value ?? ''));
    case 'lines': {
      const lines = addressLines(value);
      return parts.flatMap((part, index) => replaceText(entity, [...path, ...part], lines[index] ?? ''));
    }
    case 'element':
      return patchElement(entity, path, value);
    case 'reference':
      return patchReference(entity, path, 'Id', Number(value ?? 0));
    case 'country':
      return patchReference(entity, path, 'CountryId', Number(value ?? 0));
    case 'date':
      return replaceText(entity, path, value === null ? '0001-01-01T00:00:00' : `${String(value)}T00:00:00`);
    case 'flag':
      return [...testAt(entity, path), { op: 'replace', path: pointer(path), value: value === true }];
  }
}

function replaceText(entity: Json, path: readonly string[], value: string): Operation[] {
  if ((valueAt(entity, path) ?? '') === value) return [];
  return [...testAt(entity, path), { op: 'replace', path: pointer(path), value }];
}

/** A member that the reply left out cannot be tested. */
function testAt(entity: Json, path: readonly string[]): Operation[] {
  const value = valueAt(entity, path);
  return value === undefined ? [] : [{ op: 'test', path: pointer(path), value }];
}

/** The first element is the field; the others are left alone. */
function patchElement(entity: Json, path: readonly string[], value: FieldValue): Operation[] {
  const first = [...path, '0'];
  if (valueAt(entity, first) === undefined) {
    if (value === null) return [];
    return [
      ...testAt(entity, path),
      { op: 'add', path: pointer([...path, '-']), value: { Value: String(value), Description: '' } },
    ];
  }
  const tested = testAt(entity, [...first, 'Value']);
  return value === null
    ? [...tested, { op: 'remove', path: pointer(first) }]
    : [...tested, { op: 'replace', path: pointer([...first, 'Value']), value: String(value) }];
}

function patchReference(entity: Json, path: readonly string[], idName: string, id: number): Operation[] {
  const tested = testAt(entity, [...path, idName]);
  return [
    ...(tested.length === 0 ? testAt(entity, path) : tested),
    { op: 'replace', path: pointer(path), value: { [idName]: id } },
  ];
}

/** Three lines; what is more than that goes on in the third. */
function addressLines(value: FieldValue): [string, string, string] {
  const [first = '', second = '', ...more] = String(value ?? '')
    .split('\n')
    .map((line) => line.trim());
  return [first, second, more.filter((line) => line !== '').join(', ')];
}
