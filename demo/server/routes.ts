import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerApi } from './api';
import { ApiError, errorBody } from './api-error';
import type { Client } from './assets';
import { answerControl, type ControlledParts } from './control-route';
import { requestingAssociate } from './credentials';
import type { ApiReply, ApiRequest } from './exchange';
import { headerText, headerTexts, pause, type Reply, readBody, send } from './http';
import { answerPage } from './pages';
import { TENANT } from './principal';

export interface ServerParts extends ControlledParts {
  readonly client: Client;
  /** Cuts waiting short when the server stops. */
  readonly signal: AbortSignal;
}

const API_PREFIX = `/${TENANT}/api/v1`.toLowerCase();

/** Answers one HTTP request; never rejects. */
export async function answer(request: IncomingMessage, response: ServerResponse, parts: ServerParts): Promise<void> {
  try {
    send(response, await route(request, parts));
  } catch (error) {
    const refusal = error instanceof ApiError ? error : new ApiError(500, 'SoException', String(error));
    send(response, jsonReply({ status: refusal.status, body: errorBody(refusal) }));
  }
}

async function route(request: IncomingMessage, parts: ServerParts): Promise<Reply> {
  const { path, query } = splitAddress(request.url ?? '/');
  if (path.toLowerCase().startsWith(API_PREFIX)) {
    return apiRoute(request, path, query, parts);
  }
  if (path.startsWith('/__control/')) {
    return controlRoute(request, path.slice('/__control/'.length), parts);
  }
  if (path.startsWith('/assets/')) {
    const asset = parts.client.assets.get(path);
    return asset === undefined
      ? { status: 404 }
      : { status: 200, headers: { 'content-type': asset.type, 'cache-control': 'no-cache' }, body: asset.content };
  }
  await pause(parts.state.delays.pages ?? 0, parts.signal);
  return answerPage(request, path, parts);
}

/** Splits at the first question mark only: page addresses hold a second one. */
function splitAddress(address: string): { readonly path: string; readonly query: string } {
  const at = address.indexOf('?');
  return at < 0 ? { path: address, query: '' } : { path: address.slice(0, at), query: address.slice(at + 1) };
}

async function apiRoute(request: IncomingMessage, path: string, query: string, parts: ServerParts): Promise<Reply> {
  const body = await readBody(request);
  const method = request.method ?? 'GET';
  const writing = method !== 'GET' && !path.toLowerCase().includes('/agents/');
  await pause((parts.state.delays.api ?? 0) + (writing ? (parts.state.delays.writes ?? 0) : 0), parts.signal);
  const reply = apiReply(request, { path, query, body, method, writing }, parts);
  parts.state.log({
    at: Date.now(),
    method,
    path: `${path.slice(TENANT.length + 1)}${query === '' ? '' : `?${query}`}`,
    headers: headerTexts(request),
    body,
    status: reply.status,
  });
  return jsonReply(reply);
}

/** A path segment without percent signs; one that cannot be decoded stays as it is. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

interface ApiCall {
  readonly path: string;
  readonly query: string;
  readonly body: string;
  readonly method: string;
  readonly writing: boolean;
}

function apiReply(request: IncomingMessage, call: ApiCall, parts: ServerParts): ApiReply {
  const associateId = requestingAssociate(request, parts.sessions);
  if (associateId === undefined) {
    const refusal = new ApiError(401, 'SoSessionException', 'Not signed in, or the XSRF token is missing or wrong.');
    return { status: refusal.status, body: errorBody(refusal) };
  }
  const failure = call.writing ? parts.state.takeFailure() : undefined;
  if (failure !== undefined) {
    return { status: failure.status, body: errorBody(failure) };
  }
  const apiRequest: ApiRequest = {
    method: call.writing && parts.state.takeIgnored() ? 'GET' : call.method,
    path: call.path.slice(API_PREFIX.length).split('/').filter(Boolean).map(decoded),
    query: new URLSearchParams(call.query),
    header: (name) => headerText(request, name),
    body: call.body,
    associateId,
  };
  return answerApi(apiRequest, parts.crm);
}

async function controlRoute(request: IncomingMessage, name: string, parts: ServerParts): Promise<Reply> {
  if (name === 'injected.js') {
    return { status: 200, headers: { 'content-type': 'text/javascript; charset=utf-8' }, body: parts.state.script };
  }
  if (headerText(request, 'origin') !== '') {
    return { status: 403, body: 'Test controls are not for pages.' };
  }
  return jsonReply(answerControl(name, request.method ?? 'GET', await readBody(request), parts));
}

function jsonReply(reply: ApiReply): Reply {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
  return reply.body === undefined
    ? { status: reply.status }
    : { status: reply.status, headers, body: JSON.stringify(reply.body) };
}
