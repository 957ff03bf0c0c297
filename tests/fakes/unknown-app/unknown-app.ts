/**
 * An application that the extension knows nothing of: no product stands behind it. Made by hand in November 2026 to be
 * hard in the ways that real ones are (reference for each is in the CRM pages that the built-in adapters are for):
 * server-rendered, each native tab a page of its own; class names that are new with every page; a second strip of tabs and
 * a navigation with a selected item that are not the record's; values in text, in a link, in an input, and one that has
 * nothing to be told by but its position. `/client#/companies/17` is the same drawn by a script (client-page.ts).
 */
import { randomBytes } from 'node:crypto';
import { startLoopbackServer } from '../loopback-server';
import { clientPage } from './client-page';
import { COMPANIES, type Company, PEOPLE, type Person } from './seed';

export interface UnknownApp {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  page(path: string): string;
  /** What a visit to a page changes, and nothing else of the person's doing: links that were followed, forms sent. */
  readonly visits: readonly string[];
}

/** Starts it on the loopback interface until the signal. */
export async function startUnknownApp({ signal }: { signal: AbortSignal }): Promise<UnknownApp> {
  const visits: string[] = [];
  const origin = await startLoopbackServer({
    signal,
    async answer(request, response) {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
      if (pathname !== '/favicon.ico') visits.push(pathname);
      const body = answer(pathname, searchParams.has('dark'));
      response.writeHead(body === null ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(body ?? 'Not found');
    },
  });
  return { origin, page: (path) => origin + path, visits };
}

function answer(path: string, dark: boolean): string | null {
  const [, kind, id, tab = 'overview'] = path.split('/');
  const record =
    kind === 'companies'
      ? COMPANIES.find((one) => String(one.id) === id)
      : PEOPLE.find((one) => kind === 'people' && String(one.id) === id);
  if (record !== undefined) return recordPage(record, tab, dark);
  if (path === '/client') return clientPage();
  return path === '/companies' ? listPage(dark) : null;
}

/** As a build of style sheets would make them; another build with every page. */
function generated(): (name: string) => string {
  const build = randomBytes(3).toString('hex');
  return (name) => `${name.slice(0, 2)}-${build}${name.length}`;
}

const TABS = ['overview', 'activities', 'documents', 'invoices'] as const;

function recordPage(record: Company | Person, tab: string, dark: boolean): string {
  const css = generated();
  const title = record.kind === 'companies' ? record.name : `${record.firstName} ${record.lastName}`;
  const tabs = TABS.map((name) => {
    const state = name === tab ? ' active' : '';
    const label = name[0]?.toUpperCase() + name.slice(1);
    return `<a class="${css('tabitem')}${state}" href="/${record.kind}/${record.id}/${name}">${label}</a>`;
  });
  const content =
    tab !== 'overview'
      ? '<p>Nothing here.</p>'
      : record.kind === 'companies'
        ? company(record, css)
        : person(record, css);
  return shell(
    title,
    css,
    `<h1 class="${css('heading')}">${escaped(title)}</h1>
    <nav class="${css('strip')}" data-part="record-tabs">${tabs.join('')}</nav>
    <div class="${css('panelbox')}" data-part="record-content">${content}</div>
    <div class="${css('strip')} lower" data-part="related">
      <a class="${css('tabitem')} active" href="#a">Related people</a><a class="${css('tabitem')}" href="#b">Log</a>
    </div>
    <div class="${css('panelbox')}"><p>No related people.</p></div>`,
    dark,
  );
}

function company({ name, phone, email, orgNr, street, rating }: Company, css: (name: string) => string): string {
  const row = (field: string, label: string, value: string) =>
    `<div class="${css('row')}" data-field="${field}"><span class="${css('label')}">${label}</span><span class="${css('value')}">${value}</span></div>`;
  return `
    ${row('legalName', 'Company', escaped(name))}
    ${row('phone', 'Phone', escaped(phone))}
    ${row('mail', 'E-mail', `<a href="mailto:${email}">${email}</a>`)}
    <label class="${css('row')}"><span class="${css('label')}">Org. nr.</span><input name="orgNr" readonly value="${orgNr}"></label>
    ${row('street', 'Street', escaped(street))}
    <div class="${css('row')}"><span>Since</span><span>2019</span><span>Rating</span><span id="rating-${orgNr}">${rating}</span><span>of C</span></div>`;
}

function person({ firstName, lastName, email, company: id }: Person, css: (name: string) => string): string {
  const employer = COMPANIES.find((one) => one.id === id);
  const row = (field: string, label: string, value: string) =>
    `<div class="${css('row')}" data-field="${field}"><span class="${css('label')}">${label}</span><span class="${css('value')}">${value}</span></div>`;
  return `
    ${row('firstName', 'First name', escaped(firstName))}
    ${row('lastName', 'Last name', escaped(lastName))}
    ${row('mail', 'E-mail', `<a href="mailto:${email}">${email}</a>`)}
    ${row('employer', 'Company', `<a href="/companies/${id}">${escaped(employer?.name ?? '')}</a>`)}`;
}

function listPage(dark: boolean): string {
  const rows = COMPANIES.map(({ id, name }) => `<li><a href="/companies/${id}">${escaped(name)}</a></li>`);
  return shell('Companies', generated(), `<h1>Companies</h1><ul>${rows.join('')}</ul>`, dark);
}

function shell(title: string, css: (name: string) => string, main: string, dark: boolean): string {
  const [back, fore, line] = dark ? ['#1d2329', '#e4e8ec', '#3c4650'] : ['#ffffff', '#20262c', '#d5dbe1'];
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(title)} - Kundeboka</title><style>
body { margin: 0; font: 14px/20px Georgia, serif; background: ${back}; color: ${fore}; }
a { color: inherit; }
header { display: flex; gap: 16px; padding: 12px 24px; background: #23424a; color: #ffffff; }
header a { text-decoration: none; opacity: .8; } header a.active { opacity: 1; font-weight: bold; }
main { padding: 16px 24px; max-width: 860px; }
.${css('strip')} { display: flex; gap: 4px; border-bottom: 1px solid ${line}; }
.${css('tabitem')} { padding: 8px 14px; text-decoration: none; border-bottom: 3px solid transparent; }
.${css('tabitem')}.active { border-bottom-color: #2d7f8c; font-weight: bold; }
.${css('panelbox')} { min-height: 120px; padding: 16px 0; }
.${css('row')} { display: flex; gap: 12px; padding: 5px 0; }
.${css('label')} { width: 120px; opacity: .75; }
</style></head><body>
<header><b>Kundeboka</b><a class="${css('navitem')} active" href="/companies">Companies</a><a class="${css('navitem')}" href="/people">People</a></header>
<main>${main}</main></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
