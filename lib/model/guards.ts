import { ENTITIES, type RecordOnPage } from './record';

type TypeName = 'string' | 'number' | 'boolean' | 'object';

/** Whether a value is an object whose named members have these types. */
export function hasMembers(
  value: unknown,
  members: Readonly<Record<string, TypeName>>,
): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(members).every(([name, type]) => typeof Reflect.get(value, name) === type);
}

export function isRecordOnPage(value: unknown): value is RecordOnPage {
  if (!hasMembers(value, { entity: 'string', id: 'string' })) return false;
  return ENTITIES.some((entity) => entity === value.entity);
}
