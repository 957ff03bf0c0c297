import { type Json, pointer, valueAt } from './json';

/** A place in a JSON document and what is to stand there. */
export interface JsonChange {
  readonly path: readonly string[];
  readonly value: Json;
}

/** An operation of a JSON Patch (RFC 6902). */
export interface PatchOperation {
  readonly op: 'test' | 'add' | 'replace';
  readonly path: string;
  readonly value: Json;
}

/** The document with a value at a path; what is missing on the way is made. Numbers as steps count in arrays. */
export function withValue(document: Json | undefined, path: readonly string[], value: Json): Json {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const isIndex = /^(0|[1-9]\d*)$/.test(step);
  if (Array.isArray(document) || (isIndex && !isObject(document))) {
    const elements: readonly Json[] = Array.isArray(document) ? document : [];
    const index = isIndex ? Math.min(Number(step), elements.length) : elements.length;
    return [...elements.slice(0, index), withValue(elements[index], rest, value), ...elements.slice(index + 1)];
  }
  const members = isObject(document) ? document : {};
  return { ...members, [step]: withValue(valueAt(members, [step]), rest, value) };
}

/**
 * The changes as a merge patch. Of a nested value the whole top-level member is sent, as it was read but for the change:
 * it is the same to servers that merge deeply and to those that replace members.
 */
export function mergeChanges(document: Json, changes: readonly JsonChange[]): Json {
  const changed = applied(document, changes);
  const names = [...new Set(changes.map(({ path }) => path[0] ?? ''))];
  return Object.fromEntries(names.map((name) => [name, valueAt(changed, [name]) ?? null]));
}

/**
 * The changes as a JSON Patch that first tests everything it changes, as it was read: so the server refuses when someone
 * else wrote in between. What was not there is tested by what it goes into.
 */
export function patchChanges(document: Json, changes: readonly JsonChange[]): PatchOperation[] {
  const tests = new Map<string, PatchOperation>();
  const operations: PatchOperation[] = [];
  let working = document;
  for (const { path, value } of changes) {
    const tested = existing(document, path);
    const before = valueAt(document, tested);
    if (tested.length > 0 && before !== undefined) {
      tests.set(pointer(tested), { op: 'test', path: pointer(tested), value: before });
    }
    operations.push(operationFor(working, path, value));
    working = withValue(working, path, value);
  }
  return [...tests.values(), ...operations];
}

function operationFor(document: Json, path: readonly string[], value: Json): PatchOperation {
  const found = existing(document, path);
  const isContainer = found.length < path.length && typeof (valueAt(document, found) ?? null) === 'object';
  const goesInto = isContainer && valueAt(document, found) !== null;
  const at = goesInto ? path.slice(0, found.length + 1) : found;
  return {
    op: goesInto ? 'add' : 'replace',
    path: pointer(at),
    value: withValue(undefined, path.slice(at.length), value),
  };
}

/** As much of a path as leads somewhere. */
function existing(document: Json, path: readonly string[]): readonly string[] {
  let length = path.length;
  while (length > 0 && valueAt(document, path.slice(0, length)) === undefined) length -= 1;
  return path.slice(0, length);
}

function applied(document: Json, changes: readonly JsonChange[]): Json {
  return changes.reduce<Json>((current, { path, value }) => withValue(current, path, value), document);
}

function isObject(document: Json | undefined): document is { readonly [key: string]: Json } {
  return typeof document === 'object' && document !== null && !Array.isArray(document);
}
