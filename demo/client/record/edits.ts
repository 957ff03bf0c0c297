import type { JsonObject } from '../../server/json';
import { objectsAt, textAt, valueAt } from '../state/pointer';
import type { FieldColumns, FieldSpec } from './field-specs';

/** Inputs that one line of a card needs, by JSON path. */
export function inputPaths(spec: FieldSpec): readonly string[] {
  if (isFixed(spec)) {
    return [];
  }
  switch (spec.kind) {
    case 'address':
      return ['Address1', 'Address2', 'Zipcode', 'City'].map((line) => `${spec.path}/${line}`);
    case 'phone':
    case 'email':
    case 'url':
      return [`${spec.path}/0/Value`];
    case 'list':
      return [`${spec.path}/${spec.idName}`];
    default:
      return [spec.path];
  }
}

/** True for lines that the user cannot change here. */
export function isFixed(spec: FieldSpec): boolean {
  return spec.kind === 'company' || ('fixed' in spec && spec.fixed === true);
}

/** What the inputs of all lines hold when editing starts. */
export function startingValues(entity: JsonObject, columns: FieldColumns): Record<string, string> {
  const paths = columns.flat().flatMap((spec) => inputPaths(spec));
  return Object.fromEntries(paths.map((path) => [path, startingValue(entity, path)]));
}

function startingValue(entity: JsonObject, path: string): string {
  const text = textAt(entity, path);
  return path.endsWith('Date') ? dateInput(text) : text;
}

function dateInput(apiDate: string): string {
  return apiDate.startsWith('0001') ? '' : apiDate.slice(0, 10);
}

/**
 * The JSON Patch for what the user changed: every change carries a `test` of the value that the
 * user saw, so that someone else's change is never overwritten.
 */
export function patchFor(
  entity: JsonObject,
  columns: FieldColumns,
  values: Readonly<Record<string, string>>,
): JsonObject[] {
  return columns.flat().flatMap((spec) =>
    inputPaths(spec)
      .filter((path) => (values[path] ?? '') !== startingValue(entity, path))
      .flatMap((path) => operationsFor(entity, spec, path, (values[path] ?? '').trim())),
  );
}

function operationsFor(entity: JsonObject, spec: FieldSpec, path: string, value: string): JsonObject[] {
  if (spec.kind === 'list') {
    return replaced(entity, path, Number(value));
  }
  if (spec.kind === 'phone' || spec.kind === 'email' || spec.kind === 'url') {
    return elementOperations(entity, spec.path, value);
  }
  if (spec.kind === 'date') {
    return replaced(entity, path, value === '' ? '0001-01-01T00:00:00' : `${value}T00:00:00`);
  }
  return replaced(entity, path, value);
}

function replaced(entity: JsonObject, path: string, value: string | number): JsonObject[] {
  return [
    { op: 'test', path, value: valueAt(entity, path) ?? '' },
    { op: 'replace', path, value },
  ];
}

function elementOperations(entity: JsonObject, path: string, value: string): JsonObject[] {
  if (objectsAt(entity, path).length === 0) {
    return [
      { op: 'test', path, value: [] },
      { op: 'add', path: `${path}/-`, value: { Value: value } },
    ];
  }
  const first = `${path}/0/Value`;
  const test: JsonObject = { op: 'test', path: first, value: textAt(entity, first) };
  return value === '' ? [test, { op: 'remove', path: `${path}/0` }] : [test, { op: 'replace', path: first, value }];
}
