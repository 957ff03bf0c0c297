import { findKey, isJsonObject, type Json, type JsonObject } from './json';

/**
 * Turns a merge patch (RFC 7396) into JSON Patch operations, as the SuperOffice REST
 * documentation says its server does: an object sent where an array is expected is appended.
 */
export function mergePatchOperations(document: JsonObject, changes: JsonObject, path = ''): JsonObject[] {
  return Object.entries(changes).flatMap(([name, value]) => {
    const key = findKey(document, name);
    const at = `${path}/${(key ?? name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return operationsFor(at, key === undefined ? undefined : document[key], value);
  });
}

function operationsFor(at: string, present: Json | undefined, value: Json): JsonObject[] {
  if (value === null) {
    return present === undefined ? [] : [{ op: 'remove', path: at }];
  }
  if (isJsonObject(value) && isJsonObject(present)) {
    return mergePatchOperations(present, value, at);
  }
  if (isJsonObject(value) && Array.isArray(present)) {
    return [{ op: 'add', path: `${at}/-`, value }];
  }
  return [{ op: present === undefined ? 'add' : 'replace', path: at, value }];
}
