import { formView } from './form-view';
import { FORMS } from './forms';
import { listView } from './list-view';
import { navbar } from './navbar';
import { type Route, readRoute, writeRoute } from './router';
import { call, RpcFailure, type Values } from './rpc';
import { session } from './session';
import { Renderer, type View, view } from './vdom';

const renderer = new Renderer(document.body);
let route: Route = { view: 'unknown', model: '' };
let rows: Values[] = [];
let record: Values | null = null;
let changes: Values = {};
let page = '';
let notice = '';
/** Rises when the form is to be built anew. */
let generation = 0;

addEventListener('popstate', () => void load(readRoute(session.version, location)));
addEventListener('hashchange', () => void load(readRoute(session.version, location)));
addEventListener('message', ({ data, source }) => {
  if (source !== window || data !== 'odoo: render anew') return;
  generation += 1;
  show();
});
void start();

/** Odoo 18 gives the old addresses their new form, once. */
async function start(): Promise<void> {
  const first = readRoute(session.version, location);
  await load(first);
  const old = session.version === 18 && location.pathname === '/web' && first.view !== 'unknown';
  if (old) history.replaceState(null, '', writeRoute(session.version, first));
}

async function load(next: Route): Promise<void> {
  const isOther = next.model !== route.model || next.view !== route.view;
  try {
    await leave();
    const read = next.view === 'form' && typeof next.id === 'number' ? await readRecord(next.model, next.id) : null;
    if (next.model !== '' && (isOther || next.view === 'list')) rows = await readRows(next.model);
    record = read;
    notice = next.view === 'form' && next.id !== 'new' && read === null ? 'Missing Record' : '';
  } catch (error) {
    if (!(error instanceof RpcFailure)) throw error;
    notice = error.message;
  }
  if (isOther) page = FORMS[next.model]?.pages[0]?.name ?? '';
  changes = {};
  route = next;
  show();
}

async function go(next: Route): Promise<void> {
  await load(next);
  // Odoo changes the address only when what it names is on screen.
  setTimeout(() => history.pushState(null, '', writeRoute(session.version, next)));
}

async function readRecord(model: string, id: number): Promise<Values | null> {
  return (await call(model, 'read', [[id]]))[0] ?? null;
}

function readRows(model: string): Promise<Values[]> {
  return call(model, 'search_read', [
    [],
    ['id', 'display_name', ...(FORMS[model]?.columns ?? []).map(([name]) => name)],
  ]);
}

/** What was typed is saved when a person goes elsewhere. */
async function leave(): Promise<void> {
  if (record !== null && Object.keys(changes).length > 0) await call(route.model, 'write', [[record.id], changes]);
}

async function save(): Promise<void> {
  try {
    await leave();
  } catch (error) {
    if (!(error instanceof RpcFailure)) throw error;
    notice = error.message;
    return show();
  }
  if (record !== null) record = await readRecord(route.model, Number(record.id));
  changes = {};
  show();
}

function turn(by: 1 | -1): void {
  const index = rows.findIndex(({ id }) => id === record?.id);
  const next = rows[(index + by + rows.length) % rows.length];
  if (next !== undefined) void go({ view: 'form', model: route.model, id: Number(next.id) });
}

function show(): void {
  const top = navbar((model) => void go({ view: 'list', model }));
  renderer.render(
    top,
    view('div', { class: 'o_action_manager' }, content()),
    view('div', { class: 'o-main-components-container' }, notice === '' ? ' ' : notification()),
  );
}

function content(): View {
  const { model } = route;
  if (model === '')
    return view('div', { key: 'unknown', class: 'o_action' }, 'The page you are looking for is not here.');
  if (route.view === 'list') {
    return listView(model, rows, (id) => void go({ view: 'form', model, id }));
  }
  const shown = record ?? {};
  return formView({
    model,
    record: shown,
    changes,
    page,
    kind: session.forms,
    generation,
    panel: {
      back: { title: FORMS[model]?.list ?? '', open: () => void go({ view: 'list', model }) },
      title: record === null ? 'New' : String(record.display_name),
      status: { dirty: Object.keys(changes).length > 0, save: () => void save(), discard },
      pager: record && { value: pagerValue(), limit: rows.length, previous: () => turn(-1), next: () => turn(1) },
    },
    selectPage(name) {
      page = name;
      show();
    },
    type(name, text) {
      changes = { ...changes, [name]: text };
      show();
    },
  });
}

function discard(): void {
  changes = {};
  show();
}

function pagerValue(): string {
  return String(rows.findIndex(({ id }) => id === record?.id) + 1);
}

function notification(): View {
  return view('div', { class: 'o_notification', role: 'alert' }, notice);
}
