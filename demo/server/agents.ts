import { ApiError, badRequest } from './api-error';
import { contactCarrier, personCarrier, personsOf } from './carriers';
import { KEY_NAMES } from './entities';
import { blankRecord, objectBody, presentEntity, readEntity } from './entity-form';
import { type ApiReply, type ApiRequest, queryOption } from './exchange';
import { isJsonObject, type Json, type JsonObject, member, numberMember, textMember } from './json';
import { principal } from './principal';
import type { CrmRecords, EntityName } from './records';
import { jsonBody, requireContentType } from './request-body';
import { mdoList } from './rest-lists';

type AgentCall = (request: ApiRequest, crm: CrmRecords) => Json;

/** The agent methods that exist here; the real service has thousands. */
const CALLS: Readonly<Record<string, AgentCall>> = {
  ...entityCalls('Contact'),
  ...entityCalls('Person'),
  ...entityCalls('Project'),
  'contact/getcontact': (request, crm) => contactCarrier(idOption(request, 'contactId'), crm),
  'contact/getcontactlist': (request, crm) => idList(request).map((id) => contactCarrier(id, crm)),
  'contact/getpersons': (request, crm) => {
    const id = numberMember(objectBody(jsonBody(request)), 'ContactId');
    return personsOf(id, crm).map((person) => personCarrier(person, crm));
  },
  'person/getperson': (request, crm) => {
    const person = crm.find('Person', idOption(request, 'personId'));
    return person === undefined ? null : personCarrier(person, crm);
  },
  'mdo/getlist': (request) => mdoList(textMember(objectBody(jsonBody(request)), 'Name')),
  'user/getcurrentprincipal': () => principal(),
};

/**
 * Answers `POST /Agents/{agent}/{method}`. As documented, a record that is not there is an empty
 * 200, not a 404. @throws ApiError 404 for a method that does not exist here.
 */
export function agentCall(request: ApiRequest, crm: CrmRecords): ApiReply {
  const name = request.path.slice(1).join('/').toLowerCase();
  const call = Object.hasOwn(CALLS, name) ? CALLS[name] : undefined;
  if (call === undefined) {
    throw new ApiError(404, 'SoNotFoundException', `There is no agent method "${request.path.slice(1).join('/')}".`);
  }
  if (request.method !== 'POST') {
    throw new ApiError(405, 'SoMethodNotAllowedException', 'Agent methods are called with POST.');
  }
  return { status: 200, body: call(request, crm) };
}

function entityCalls(entity: EntityName): Record<string, AgentCall> {
  const lower = entity.toLowerCase();
  return {
    [`${lower}/get${lower}entity`]: (request, crm) => {
      const record = crm.find(entity, idOption(request, `${lower}EntityId`));
      return record === undefined ? null : presentEntity(entity, record, crm);
    },
    [`${lower}/createdefault${lower}entity`]: (_request, crm) => presentEntity(entity, blankRecord(), crm),
    [`${lower}/save${lower}entity`]: (request, crm) => saveEntity(entity, request, crm),
  };
}

function saveEntity(entity: EntityName, request: ApiRequest, crm: CrmRecords): JsonObject {
  requireContentType(request, ['application/json', 'text/json']);
  const sent = objectBody(jsonBody(request));
  const id = numberMember(sent, KEY_NAMES[entity]);
  if (id === 0) {
    const values = readEntity(entity, sent, blankRecord(), crm);
    return presentEntity(entity, crm.create(entity, values, request.associateId), crm);
  }
  const record = crm.get(entity, id);
  const values = readEntity(entity, sent, record, crm);
  return presentEntity(entity, crm.save(entity, id, values, { updatedBy: request.associateId }), crm);
}

function idOption(request: ApiRequest, name: string): number {
  const text = queryOption(request.query, name) ?? '';
  if (!/^\d+$/.test(text)) {
    throw badRequest(`Parameter "${name}" must be a whole number.`);
  }
  return Number(text);
}

function idList(request: ApiRequest): number[] {
  const body = jsonBody(request);
  const ids = isJsonObject(body) ? member(body, 'ContactIds') : body;
  if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'number')) {
    throw badRequest('The body must be an array of ids.');
  }
  return ids;
}
