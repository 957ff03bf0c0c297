/**
 * A stand-in for Dolibarr 23, made by hand in November 2026 from what was seen of the real one with demo data and from its
 * sources (Dolibarr/dolibarr):
 * - addresses, strip of tabs, banner: running the real product; `dol_get_fiche_head` and `dol_banner_tab` in
 *   htdocs/core/lib/functions.lib.php, `societe_prepare_head` and its like in company.lib.php, contact.lib.php, project.lib.php
 * - forms, what they store and what they say: htdocs/societe/card.php, htdocs/contact/card.php, htdocs/projet/card.php,
 *   `select_country`, `selectDate`, `multiselectarray`, `buttonsSaveCancel` in htdocs/core/class/html.form.class.php
 * - tokens and sessions: htdocs/main.inc.php; refusals: `accessforbidden`, `recordNotFound`
 * Nothing of Dolibarr's own code or style sheets is in it. What it leaves out: creating and deleting, all other modules,
 * rights beyond the switches in `control.ts`, what scripts do in its pages.
 */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { startLoopbackServer } from '../loopback-server';
import { DolibarrControl } from './control';
import { answer } from './pages';
import { loginPage } from './shell';
import type { Visit } from './visit';
import { wordsIn } from './words';

const COOKIE = 'DOLSESSID_5d41402abc4b2a76b9719d911017c592';

export interface DolibarrOptions {
  readonly signal: AbortSignal;
  /** The folder that it is installed in; blank: at the root. */
  readonly folder?: string;
}

export interface Dolibarr {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  readonly control: DolibarrControl;
  /** The address of a page: `page('societe/card.php?socid=1')`. */
  page(path?: string): string;
}

/** Starts the fake on the loopback interface with fresh data. The login is `admin`, and so is the password. */
export async function startDolibarr({ signal, folder = '' }: DolibarrOptions): Promise<Dolibarr> {
  const control = new DolibarrControl();
  const base = folder === '' ? '/' : `/${folder}/`;
  const origin = await startLoopbackServer({
    signal,
    answer: (request, response) => serve(control, base, request, response),
  });
  return { origin, control, page: (path = '') => `${origin}${base}${path}` };
}

async function serve(control: DolibarrControl, base: string, request: IncomingMessage, response: ServerResponse) {
  const address = new URL(request.url ?? '/', 'http://localhost');
  if (!address.pathname.startsWith(base)) return send(response, 404, 'text/plain', 'Not found');
  const path = address.pathname.slice(base.length) || 'index.php';
  if (path === 'theme/eldy/style.css.php') {
    await control.styles;
    return send(response, 200, 'text/css', await style(address.searchParams));
  }
  if (!path.endsWith('.php')) return send(response, 404, 'text/plain', 'Not found');
  const form = await formOf(request);
  control.requests.push({ method: request.method ?? '', path: `${path}${address.search}`, form });
  const failure = control.nextFailure();
  if (failure !== null) return send(response, failure, 'text/html', '');
  const words = wordsIn(control.appearance.language);
  const [session, token] = sessionOf(control, request);
  if (session === null) return signIn(control, base, address, form, response);
  const visit: Visit = { control, base, path, query: address.searchParams, form, token, words, notices: [] };
  const answered = answer(control.renewTokens ? renewed(control, session, visit) : visit);
  if ('redirect' in answered) {
    response.writeHead(302, { ...HEADERS, Location: answered.redirect });
    response.end();
    return;
  }
  send(response, 200, 'text/html', answered.page);
}

/** Each page has a token of its own, and the form of the page before is refused unless it came from the last one. */
function renewed(control: DolibarrControl, session: string, visit: Visit): Visit {
  const next = newKey();
  control.sessions.set(session, next);
  if (visit.form?.get('token') === visit.token) visit.form.set('token', next);
  return { ...visit, token: next };
}

const HEADERS = {
  'X-Frame-Options': 'SAMEORIGIN',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cache-Control': 'no-store, no-cache, must-revalidate',
} as const;

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': `${type}; charset=UTF-8` });
  response.end(body);
}

function sessionOf(control: DolibarrControl, { headers }: IncomingMessage): [session: string | null, token: string] {
  const session = new RegExp(`${COOKIE}=([0-9a-f]+)`).exec(headers.cookie ?? '')?.[1] ?? '';
  const token = control.sessions.get(session);
  return token === undefined ? [null, ''] : [session, token];
}

/** Without a session every address answers with the login form, and status 200. */
function signIn(control: DolibarrControl, base: string, address: URL, form: FormData | null, response: ServerResponse) {
  const here = address.pathname + address.search;
  if (form?.get('actionlogin') === 'login' && form.get('username') === 'admin' && form.get('password') === 'admin') {
    const session = newKey();
    control.sessions.set(session, newKey());
    const cookie = `${COOKIE}=${session}; path=/; HttpOnly; SameSite=Lax`;
    response.writeHead(302, { ...HEADERS, 'Set-Cookie': cookie, Location: here });
    response.end();
    return;
  }
  send(response, 200, 'text/html', loginPage(base, here, newKey(), wordsIn(control.appearance.language)));
}

function newKey(): string {
  return randomBytes(16).toString('hex');
}

/** Forms come in either encoding; `Response` takes both apart. */
async function formOf(request: IncomingMessage): Promise<FormData | null> {
  if (request.method !== 'POST') return null;
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const headers = { 'Content-Type': request.headers['content-type'] ?? '' };
  return new Response(Buffer.concat(chunks), { headers }).formData();
}

async function style(query: URLSearchParams): Promise<string> {
  const read = (name: string) => readFile(new URL(`./${name}`, import.meta.url), 'utf8');
  return (await read('style.css')) + (query.get('dark') === '1' ? await read('dark.css') : '');
}
