import { agentCall } from './agents';
import { ApiError, errorBody, notFound } from './api-error';
import type { ApiReply, ApiRequest } from './exchange';
import { principal, TENANT } from './principal';
import { type CrmRecords, ENTITY_NAMES } from './records';
import { restEntity } from './rest-entities';
import { lists, mdoLists } from './rest-lists';
import { replyLanguage, translate } from './translation';

/** Answers one API request of a signed-in user; refusals come back as documented error bodies. */
export function answerApi(request: ApiRequest, crm: CrmRecords): ApiReply {
  try {
    const language = replyLanguage(request.header('so-language'), request.header('accept-language'));
    const reply = route(request, crm);
    return reply.body === undefined ? reply : { ...reply, body: translate(reply.body, language) };
  } catch (error) {
    if (error instanceof ApiError) {
      return { status: error.status, body: errorBody(error) };
    }
    throw error;
  }
}

function route(request: ApiRequest, crm: CrmRecords): ApiReply {
  const [first = ''] = request.path;
  const entity = ENTITY_NAMES.find((name) => name.toLowerCase() === first.toLowerCase());
  if (entity !== undefined) {
    const language = replyLanguage(request.header('so-language'), request.header('accept-language'));
    return restEntity({ crm, request, entity, language });
  }
  switch (first.toLowerCase()) {
    case '':
      return { status: 200, body: { Version: 'v1', NetServer: 'Fjord CRM demo', Tenant: TENANT } };
    case 'list':
      return lists(request);
    case 'mdolist':
      return mdoLists(request);
    case 'user':
      return user(request);
    case 'agents':
      return agentCall(request, crm);
    default:
      throw notFound(`There is nothing at /api/v1/${request.path.join('/')}.`);
  }
}

function user(request: ApiRequest): ApiReply {
  if ((request.path[1] ?? '').toLowerCase() !== 'currentprincipal' || request.method !== 'GET') {
    throw notFound('There is no such user endpoint here.');
  }
  return { status: 200, body: principal() };
}
