import { isJsonObject, type Json, type JsonObject, member } from '../../server/json';

/** The value at a path such as `/Address/Street/City`; undefined where there is none. */
export function valueAt(entity: JsonObject, path: string): Json | undefined {
  return path
    .split('/')
    .filter((token) => token !== '')
    .reduce<Json | undefined>((value, token) => {
      if (Array.isArray(value)) {
        return value[Number(token)];
      }
      return isJsonObject(value) ? member(value, token) : undefined;
    }, entity);
}

/** The text at a path; blank where there is none. Numbers are written out. */
export function textAt(entity: JsonObject, path: string): string {
  const value = valueAt(entity, path);
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** The objects in an array at a path. */
export function objectsAt(entity: JsonObject, path: string): JsonObject[] {
  const value = valueAt(entity, path);
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}
