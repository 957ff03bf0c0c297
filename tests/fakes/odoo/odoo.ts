/**
 * A stand-in for Odoo's web client and its session API, in two generations, made by hand:
 * - `/web/dataset/call_kw`: calls, blanks, references, missing ids, side effects, errors with status 200 and expired
 *   sessions as they were seen on a real Odoo 17.0 in November 2026; what a write checks, and that a project has both
 *   dates or none, from the models of `base`, `contacts` and `project`
 * - addresses: `addons/web/static/src/core/browser/router_service.js` (17) and `router.js` (18); what an action is, from
 *   `load` of `addons/web/controllers/action.py` (18)
 * - notebook, control panel, status indicator, pager: `notebook.xml`, `control_panel.xml`, `form_controller.xml`,
 *   `pager.xml`; only the selected page of a notebook is rendered, always into the same panel
 * - rendering: like OWL it changes in the page only what differs from its own last rendering (`client/vdom.ts`)
 * Nothing of Odoo's own code or style sheets is in it. What it leaves out: other views than list and form, creating,
 * dialogs, onchange, access rights beyond the switches in `control.ts`.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { startLoopbackServer } from '../loopback-server';
import { OdooControl, type OdooVersion } from './control';
import { appPage, CLIENT, loginPage } from './page';
import { answerAction, answerCall } from './rpc';

export interface OdooOptions {
  readonly signal: AbortSignal;
  readonly version: OdooVersion;
  readonly port?: number;
}

export interface Odoo {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  readonly control: OdooControl;
  /** The address of a page: `page('/odoo/contacts/10')`. */
  page(rest: string): string;
}

/** Starts the fake on the loopback interface with fresh data; every page that is opened is signed in. */
export async function startOdoo({ signal, version, port = 0 }: OdooOptions): Promise<Odoo> {
  const control = new OdooControl();
  const origin = await startLoopbackServer({
    signal,
    port,
    answer: (request, response) => answer(control, version, request, response),
  });
  return { origin, control, page: (rest) => `${origin}${rest}` };
}

async function answer(
  control: OdooControl,
  version: OdooVersion,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname.startsWith('/web/dataset/call_kw')) return serveCall(control, request, response, answerCall);
  if (pathname === '/web/action/load') return serveCall(control, request, response, answerAction);
  if (pathname === '/web/assets/web.js') return send(response, 'text/javascript', await CLIENT.script());
  if (pathname === '/web/assets/web.css') return send(response, 'text/css', await CLIENT.styleSheet(false));
  if (pathname === '/web/assets/web_dark.css') return send(response, 'text/css', await CLIENT.styleSheet(true));
  if (pathname === '/web/login') return send(response, 'text/html', loginPage());
  const isApp = pathname === '/web' || (version === 18 && /^\/odoo(\/|$)/.test(pathname));
  if (isApp) return servePage(control, version, request, response);
  if (pathname === '/') {
    response.writeHead(303, { Location: '/web' });
    response.end();
    return;
  }
  response.writeHead(404, { 'Content-Type': 'text/plain' });
  response.end('Not Found');
}

/** A signed-in person's browser brings the cookie; here it comes with the page. */
function servePage(
  control: OdooControl,
  version: OdooVersion,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  response.setHeader('Set-Cookie', `session_id=${control.session}; Path=/; HttpOnly; SameSite=Lax`);
  response.setHeader('X-Frame-Options', 'DENY');
  const dark = cookie(request, 'color_scheme') === 'dark';
  send(response, 'text/html', appPage(version, { language: control.language, dark, forms: control.forms }));
}

async function serveCall(
  control: OdooControl,
  request: IncomingMessage,
  response: ServerResponse,
  answerTo: typeof answerCall,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const path = request.url ?? '';
  const body = Buffer.concat(chunks).toString('utf8');
  const [model = '', call = ''] = path.split('/').slice(4);
  const language = /"lang":"(\w+)"/.exec(body)?.[1] ?? null;
  control.requests.push({ method: request.method ?? '', path, model, call, language });
  if (!request.headers['content-type']?.startsWith('application/json')) {
    response.writeHead(400, { 'Content-Type': 'text/html' });
    response.end("<h1>Bad Request</h1><p>Request inferred type is compatible with ['http']</p>");
    return;
  }
  const reply = answerTo(control, body, cookie(request, 'session_id'));
  response.writeHead(reply.status, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(reply.body);
}

function cookie({ headers }: IncomingMessage, name: string): string | null {
  return new RegExp(`(?:^|;\\s*)${name}=([^;]*)`).exec(headers.cookie ?? '')?.[1] ?? null;
}

function send(response: ServerResponse, type: string, body: string): void {
  response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' });
  response.end(body);
}
