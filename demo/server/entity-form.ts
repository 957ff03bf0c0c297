import { ApiError, badRequest } from './api-error';
import { ENTITY_FIELDS, KEY_NAMES } from './entities';
import { isJsonObject, type Json, type JsonObject, member, sameJson } from './json';
import type { CrmRecords, EntityName, StoredRecord } from './records';

/** Members of every carrier that describe it and are never written. */
const DESCRIBING = ['TableRight', 'FieldProperties', '_Links'];

/** A record as the API shows it, with all documented properties and field rights. */
export function presentEntity(entity: EntityName, record: StoredRecord, crm: CrmRecords): JsonObject {
  const fields = Object.entries(ENTITY_FIELDS[entity]);
  return {
    ...Object.fromEntries(fields.map(([name, field]) => [name, field.present(record, name, crm)])),
    TableRight: { Mask: 'Select, Update, Insert, Delete', Reason: '' },
    FieldProperties: fieldProperties(entity),
    _Links: { Self: `/api/v1/${entity}/${record.id}` },
  };
}

function fieldProperties(entity: EntityName): JsonObject {
  return Object.fromEntries(
    Object.entries(ENTITY_FIELDS[entity]).map(([name, field]) => [
      name,
      {
        FieldRight: { Mask: rightMask(field.readOnly, field.mandatory), Reason: '' },
        FieldType: field.type,
        FieldLength: field.length,
      },
    ]),
  );
}

function rightMask(readOnly: boolean, mandatory: boolean): string {
  if (readOnly) {
    return 'Read';
  }
  return mandatory ? 'Update, UIHintMandatory' : 'Update';
}

/**
 * Reads a whole entity from a request into stored values; absent properties become blank.
 * Names are case-insensitive. @throws ApiError 400 for unknown properties and unfit values.
 */
export function readEntity(
  entity: EntityName,
  sent: JsonObject,
  record: StoredRecord,
  crm: CrmRecords,
): StoredRecord['values'] {
  const fields = ENTITY_FIELDS[entity];
  refuseUnknown(entity, sent);
  refuseOtherKey(entity, sent, record);
  const values: Record<string, Json> = { ...record.values };
  for (const [name, field] of Object.entries(fields)) {
    if (!field.readOnly) {
      values[name] = field.read(member(sent, name), name, record, crm);
    }
  }
  return values;
}

/** Refuses a patch that touched what only the server may change. @throws ApiError 403. */
export function refuseOwnedChanges(entity: EntityName, before: JsonObject, after: JsonObject): void {
  for (const [name, field] of Object.entries(ENTITY_FIELDS[entity])) {
    if (field.readOnly && !sameJson(member(before, name), member(after, name))) {
      throw new ApiError(403, 'SoSentryException', `Property "${name}" cannot be changed.`);
    }
  }
}

function refuseUnknown(entity: EntityName, sent: JsonObject): void {
  const known = new Set([...Object.keys(ENTITY_FIELDS[entity]), ...DESCRIBING].map((name) => name.toLowerCase()));
  const unknown = Object.keys(sent).find((name) => !known.has(name.toLowerCase()));
  if (unknown !== undefined) {
    throw badRequest(`${entity} has no property "${unknown}".`);
  }
}

function refuseOtherKey(entity: EntityName, sent: JsonObject, record: StoredRecord): void {
  const key = member(sent, KEY_NAMES[entity]);
  if (key !== undefined && key !== null && key !== 0 && key !== record.id) {
    throw badRequest(`The entity in the body is not ${entity} ${record.id}.`);
  }
}

/** Keeps only the wanted properties; as documented, the others are nulled, not left out. */
export function selectProperties(entity: JsonObject, select: string | null): JsonObject {
  if (select === null || select.trim() === '') {
    return entity;
  }
  const wanted = new Set(select.split(',').map((name) => name.trim().toLowerCase()));
  const known = new Set(Object.keys(entity).map((name) => name.toLowerCase()));
  const unknown = [...wanted].find((name) => !known.has(name));
  if (unknown !== undefined) {
    throw badRequest(`There is no property "${unknown}" to select.`);
  }
  return Object.fromEntries(
    Object.entries(entity).map(([name, value]) => [name, wanted.has(name.toLowerCase()) ? value : null]),
  );
}

/** A record that does not exist yet, with blank values. */
export function blankRecord(): StoredRecord {
  return { id: 0, created: -62135596800000, updated: -62135596800000, updatedBy: 0, values: {} };
}

/** Reads a body that must be a JSON object. @throws ApiError 400. */
export function objectBody(body: Json): JsonObject {
  if (!isJsonObject(body)) {
    throw badRequest('The body must be a JSON object.');
  }
  return body;
}
