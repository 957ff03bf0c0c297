import { ApiError, badRequest } from './api-error';
import { copyJson, findKey, isJsonObject, type Json, type JsonObject, member, sameJson } from './json';

/**
 * Applies a JSON Patch (RFC 6902) as the SuperOffice REST documentation describes it: `add`,
 * `replace`, `remove` and `test`; names case-insensitive; the leading slash optional; an object
 * given where an array is expected is appended. All or nothing: the document is not touched.
 * @throws ApiError 409 when a `test` fails, 400 for anything malformed or unsupported.
 */
export function applyJsonPatch(document: JsonObject, operations: Json): JsonObject {
  if (!Array.isArray(operations)) {
    throw badRequest('A JSON Patch must be an array of operations.');
  }
  const result = copyJson(document);
  for (const operation of operations) {
    if (!isJsonObject(operation)) {
      throw badRequest('Every patch operation must be an object.');
    }
    applyOperation(result, operation);
  }
  return result;
}

function applyOperation(document: JsonObject, operation: JsonObject): void {
  const name = member(operation, 'op');
  const path = member(operation, 'path');
  if (typeof name !== 'string' || typeof path !== 'string') {
    throw badRequest('A patch operation needs "op" and "path".');
  }
  const apply = Object.hasOwn(OPERATIONS, name.toLowerCase()) ? OPERATIONS[name.toLowerCase()] : undefined;
  if (apply === undefined) {
    throw badRequest(`Patch operation "${name}" is not supported.`);
  }
  apply({ document, path, tokens: pathTokens(path), value: member(operation, 'value') });
}

interface Operation {
  readonly document: JsonObject;
  readonly path: string;
  readonly tokens: readonly string[];
  readonly value: Json | undefined;
}

const OPERATIONS: Readonly<Record<string, (operation: Operation) => void>> = {
  test: testValue,
  add: addValue,
  replace: replaceValue,
  remove: removeValue,
};

function pathTokens(path: string): string[] {
  const tokens = path
    .replace(/^\//, '')
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (tokens.length === 0 || tokens[0] === '') {
    throw badRequest('A patch path must name a property.');
  }
  return tokens;
}

function lastOf({ tokens }: Operation): string {
  return tokens[tokens.length - 1] ?? '';
}

function newValue({ value, path }: Operation): Json {
  if (value === undefined) {
    throw badRequest(`The patch operation on "${path}" needs "value".`);
  }
  return copyJson(value);
}

function childOf(container: Json | undefined, token: string): Json | undefined {
  if (Array.isArray(container)) {
    return /^(0|[1-9]\d*)$/.test(token) ? container[Number(token)] : undefined;
  }
  return isJsonObject(container) ? member(container, token) : undefined;
}

function parentOf({ document, tokens, path }: Operation): Json[] | JsonObject {
  let current: Json | undefined = document;
  for (const token of tokens.slice(0, -1)) {
    current = childOf(current, token);
  }
  if (Array.isArray(current) || isJsonObject(current)) {
    return current;
  }
  throw badRequest(`Patch path "${path}" does not exist.`);
}

function testValue({ document, tokens, path, value }: Operation): void {
  const actual = tokens.reduce<Json | undefined>(childOf, document);
  if (value === undefined || !sameJson(actual, value)) {
    throw new ApiError(409, 'SoPatchTestException', `Test of "${path}" failed.`);
  }
}

function removeValue(operation: Operation): void {
  const parent = parentOf(operation);
  if (Array.isArray(parent)) {
    parent.splice(existingIndex(parent, operation), 1);
    return;
  }
  delete parent[existingKey(parent, operation)];
}

function replaceValue(operation: Operation): void {
  const parent = parentOf(operation);
  const value = newValue(operation);
  if (Array.isArray(parent)) {
    parent[existingIndex(parent, operation)] = value;
    return;
  }
  setMember(parent, existingKey(parent, operation), value);
}

function addValue(operation: Operation): void {
  const parent = parentOf(operation);
  const token = lastOf(operation);
  const value = newValue(operation);
  if (!Array.isArray(parent)) {
    setMember(parent, findKey(parent, token) ?? token, value);
    return;
  }
  if (token === '-') {
    parent.push(value);
    return;
  }
  if (!/^\d+$/.test(token) || Number(token) > parent.length) {
    throw badRequest(`Patch path "${operation.path}" is outside the array.`);
  }
  parent.splice(Number(token), 0, value);
}

function setMember(parent: JsonObject, key: string, value: Json): void {
  const present = parent[key];
  if (Array.isArray(present) && isJsonObject(value)) {
    present.push(value);
    return;
  }
  Object.defineProperty(parent, key, { value, writable: true, enumerable: true, configurable: true });
}

function existingIndex(parent: readonly Json[], operation: Operation): number {
  const token = lastOf(operation);
  if (!/^\d+$/.test(token) || Number(token) >= parent.length) {
    throw badRequest(`Patch path "${operation.path}" does not exist.`);
  }
  return Number(token);
}

function existingKey(parent: JsonObject, operation: Operation): string {
  const key = findKey(parent, lastOf(operation));
  if (key === undefined) {
    throw badRequest(`Patch path "${operation.path}" does not exist.`);
  }
  return key;
}
