/**
 * A stand-in for EspoCRM 8.4.2, made by hand from what was seen of the real one in November 2026 and from its sources:
 * - addresses, tab bar, panels, its delegated click handler and what survives which change: running the real product
 *   with demo data in Chromium; the templates client/res/templates/record/detail.tpl and client/res/layout-types/record.tpl
 * - sessions: the cookies `auth-token` and `auth-token-secret`; application/Espo/Core/Api/Auth.php
 * - reading and updating records: application/Espo/Core/Record/Service.php, ConcurrencyControl/OptimisticProcessor.php,
 *   FieldValidation/Exceptions/ValidationError.php, Core/Api/ErrorOutput.php
 * Nothing of EspoCRM's own code or style sheets is in it. What it leaves out: all scopes but three, creating, deleting,
 * streams, streams' sockets, roles beyond the switches in `control.ts`.
 */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { startLoopbackServer } from '../loopback-server';
import { answerApi, SECRET, TOKEN } from './api';
import { type EspoAppearance, EspoControl } from './control';
import type { Scope } from './definitions';
import { CLIENT, indexPage } from './page';
import { espoId } from './seed';

export interface EspoCrmOptions {
  readonly signal: AbortSignal;
  /** The folder that it is installed in; blank: at the root. */
  readonly folder?: string;
  readonly port?: number;
  /** Absent: with tabs, in English, light. */
  readonly appearance?: Partial<EspoAppearance>;
}

export interface EspoCrm {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  readonly control: EspoControl;
  /** The address of a page: `page('#Account/view/5f…')`. */
  page(hash?: string): string;
  /** The id of the n-th record of a scope, from 1; accounts are numbered as the seed's companies. */
  id(scope: Scope, number: number): string;
}

/** Starts the fake on the loopback interface with fresh data, with the person signed in. */
export async function startEspoCrm(options: EspoCrmOptions): Promise<EspoCrm> {
  const { signal, folder = '', port = 0, appearance } = options;
  const control = new EspoControl(appearance);
  const base = folder === '' ? '/' : `/${folder}/`;
  const origin = await startLoopbackServer({
    signal,
    port,
    answer: (request, response) => answer(control, base, request, response),
  });
  return { origin, control, page: (hash = '') => `${origin}${base}${hash}`, id: espoId };
}

async function answer(
  control: EspoControl,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : null;
  if (path === '') return servePage(control, response);
  if (path?.startsWith('api/v1/')) return serveApi(control, path.slice('api/v1/'.length), request, response);
  if (path === 'client/lib/espo.js') return send(response, 'text/javascript', await CLIENT.script());
  if (path === 'client/css/espo/light.css') return send(response, 'text/css', await CLIENT.styleSheet(false));
  if (path === 'client/css/espo/dark.css') return send(response, 'text/css', await CLIENT.styleSheet(true));
  if (path === 'client/img/logo.svg')
    return send(response, 'image/svg+xml', await readFile(new URL('./client/logo.svg', import.meta.url)));
  response.writeHead(404, { 'Content-Type': 'text/plain' });
  response.end('Not found');
}

/** The headers are those of the real one. A signed-in person's browser brings the cookies; here they come with the page. */
function servePage(control: EspoControl, response: ServerResponse): void {
  const cookies = [
    `auth-token=${TOKEN}; path=/; SameSite=Lax`,
    `auth-token-secret=${SECRET}; path=/; HttpOnly; SameSite=Lax`,
  ];
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': "script-src 'self' 'nonce-5d41402abc4b2a76' 'unsafe-eval' https://maps.googleapis.com",
    'X-Frame-Options': 'SAMEORIGIN',
    ...(control.signedIn ? { 'Set-Cookie': cookies } : {}),
  });
  response.end(indexPage(control.appearance));
}

async function serveApi(
  control: EspoControl,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const body = Buffer.concat(chunks).toString('utf8');
  const reply = answerApi(control, request, path, body);
  const version = request.headers['x-version-number'];
  control.requests.push({
    method: request.method ?? '',
    path,
    status: reply.status,
    body,
    version: typeof version === 'string' ? version : null,
  });
  response.writeHead(reply.status, { ...reply.headers, 'Cache-Control': 'no-store' });
  response.end(reply.body);
}

function send(response: ServerResponse, type: string, body: string | Buffer): void {
  response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' });
  response.end(body);
}
