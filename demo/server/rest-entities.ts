import { activitiesOf } from './activity-archive';
import { ApiError, badRequest } from './api-error';
import { archiveOf } from './archives';
import { personsOf } from './carriers';
import { notModified, refuseIfModified } from './conditions';
import {
  blankRecord,
  objectBody,
  presentEntity,
  readEntity,
  refuseOwnedChanges,
  selectProperties,
} from './entity-form';
import { type ApiReply, type ApiRequest, queryOption } from './exchange';
import { isJsonObject, type Json, type JsonObject } from './json';
import { applyJsonPatch } from './json-patch';
import { mergePatchOperations } from './merge-patch';
import { queryArchive } from './odata';
import { memberRecords, projectsWithMembers } from './project-members';
import type { CrmRecords, EntityName, StoredRecord } from './records';
import { jsonBody, PATCH_TYPES, requireContentType } from './request-body';
import { type ReplyLanguage, translate } from './translation';

export interface RestContext {
  readonly crm: CrmRecords;
  readonly request: ApiRequest;
  readonly entity: EntityName;
  readonly language: ReplyLanguage | undefined;
}

/** Answers `/{Contact|Person|Project}…`. @throws ApiError for everything that is refused. */
export function restEntity(context: RestContext): ApiReply {
  const [, id = '', part = ''] = context.request.path;
  if (id === '') {
    return collection(context);
  }
  if (id.toLowerCase() === 'default') {
    requireMethod(context.request, 'GET');
    return { status: 200, body: presentEntity(context.entity, blankRecord(), context.crm) };
  }
  if (!/^\d+$/.test(id)) {
    throw badRequest(`"${id}" is not the id of a ${context.entity}.`);
  }
  const record = context.crm.get(context.entity, Number(id));
  return part === '' ? single(context, record) : related(context, record, part);
}

function collection(context: RestContext): ApiReply {
  const { crm, entity, request } = context;
  if (request.method === 'POST') {
    requireContentType(request, ['application/json', 'text/json']);
    const sent = objectBody(jsonBody(request));
    const record = crm.create(entity, readEntity(entity, sent, blankRecord(), crm), request.associateId);
    return { status: 200, body: presentEntity(entity, record, crm) };
  }
  return archiveReply(context, entity, crm.all(entity), `/api/v1/${entity}`);
}

function archiveReply(
  context: RestContext,
  entity: EntityName,
  records: readonly StoredRecord[],
  address: string,
): ApiReply {
  requireMethod(context.request, 'GET');
  const archive = archiveOf(entity, records, context.crm, context.language);
  return { status: 200, body: queryArchive(archive, context.request, address) };
}

function single(context: RestContext, record: StoredRecord): ApiReply {
  const { crm, entity, request } = context;
  switch (request.method) {
    case 'GET':
      refuseIfModified(request, record);
      return notModified(request, record) ? { status: 304 } : entityReply(context, record);
    case 'PUT':
      refuseIfModified(request, record);
      requireContentType(request, ['application/json', 'text/json']);
      return store(context, record, objectBody(jsonBody(request)));
    case 'PATCH':
      refuseIfModified(request, record);
      return store(context, record, patched(context, record));
    case 'DELETE':
      refuseIfModified(request, record);
      crm.remove(entity, record.id);
      return { status: 204 };
    default:
      throw methodNotAllowed(request);
  }
}

function patched(context: RestContext, record: StoredRecord): JsonObject {
  const { crm, entity, request, language } = context;
  requireContentType(request, PATCH_TYPES);
  const before = translate<JsonObject>(presentEntity(entity, record, crm), language);
  const after = applyJsonPatch(before, patchOperations(request, before));
  refuseOwnedChanges(entity, before, after);
  return after;
}

/** `application/json` may hold either form, as the official client sends it. */
function patchOperations(request: ApiRequest, before: JsonObject): Json {
  const body = jsonBody(request);
  const type = request.header('content-type').toLowerCase();
  if (type.startsWith('application/json-patch+json') || Array.isArray(body)) {
    return body;
  }
  if (!isJsonObject(body)) {
    throw badRequest('A merge patch must be an object.');
  }
  return mergePatchOperations(before, body);
}

function store(context: RestContext, record: StoredRecord, sent: JsonObject): ApiReply {
  const { crm, entity, request } = context;
  const values = readEntity(entity, sent, record, crm);
  return entityReply(context, crm.save(entity, record.id, values, { updatedBy: request.associateId }));
}

function entityReply(context: RestContext, record: StoredRecord): ApiReply {
  const body = presentEntity(context.entity, record, context.crm);
  return { status: 200, body: selectProperties(body, queryOption(context.request.query, '$select')) };
}

function related(context: RestContext, record: StoredRecord, part: string): ApiReply {
  const { crm, entity, request } = context;
  const address = `/api/v1/${entity}/${record.id}/${part}`;
  switch (`${entity}/${part}`.toLowerCase()) {
    case 'contact/persons':
      return archiveReply(context, 'Person', personsOf(record.id, crm), address);
    case 'contact/projects': {
      const persons = new Set(personsOf(record.id, crm).map((person) => person.id));
      return archiveReply(context, 'Project', projectsWithMembers(persons, crm), address);
    }
    case 'person/projects':
      return archiveReply(context, 'Project', projectsWithMembers(new Set([record.id]), crm), address);
    case 'project/projectmembers':
      return archiveReply(context, 'Person', memberRecords(record, crm), address);
    case 'contact/activities':
    case 'person/activities':
    case 'project/activities':
      requireMethod(request, 'GET');
      return { status: 200, body: queryArchive(activitiesOf(entity, record, context.language), request, address) };
    default:
      throw new ApiError(404, 'SoNotFoundException', `There is nothing at ${address}.`);
  }
}

function requireMethod(request: ApiRequest, method: string): void {
  if (request.method !== method) {
    throw methodNotAllowed(request);
  }
}

function methodNotAllowed(request: ApiRequest): ApiError {
  return new ApiError(405, 'SoMethodNotAllowedException', `${request.method} is not allowed here.`);
}
