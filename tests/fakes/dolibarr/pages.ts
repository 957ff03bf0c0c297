import type { Entity } from '../../../lib/model/record';
import { CARDS, LISTS, nameOf } from './banner';
import { formOf } from './edit';
import { type Html, html } from './html';
import { pageOf } from './shell';
import type { DolibarrRecord } from './store';
import { tabAt } from './tabs';
import { mistakesIn, sentRecord, storable } from './update';
import { viewOf } from './view';
import { parameter, type Visit } from './visit';

export type Answer = { readonly page: string } | { readonly redirect: string };

/** Answers one request of a signed-in person. */
export function answer(visit: Visit): Answer {
  refuseForeignToken(visit);
  const list = (['company', 'contact', 'project'] as const).find((entity) => LISTS[entity] === visit.path);
  if (list !== undefined) return page(visit, visit.words(WORDS[list].several), listOf(visit, list));
  const found = tabAt(visit.path);
  if (found === null) return page(visit, 'Dolibarr', html`<div class="titre">${visit.words('Home')}</div>`);
  return recordPage(visit, found.entity, idIn(visit, found.tab.parameter));
}

const WORDS = {
  company: { several: 'ThirdParties', create: 'NewThirdParty' },
  contact: { several: 'Contacts', create: 'NewContact' },
  project: { several: 'Projects', create: 'NewProject' },
} as const;

/** A form whose token is not the session's is taken for none, and the page goes on as if it had been asked for alone. */
function refuseForeignToken(visit: Visit): void {
  const { form, token, notices, words } = visit;
  if (form === null || form.get('token') === token) return;
  for (const name of [...form.keys()]) form.delete(name);
  notices.push({ kind: 'warning', text: words('TokenExpired') });
}

function recordPage(visit: Visit, entity: Entity, id: string): Answer {
  const { control, words } = visit;
  const action = parameter(visit, 'action');
  const isCard = visit.path === CARDS[entity].path;
  if (isCard && id === '' && ['', 'create'].includes(action)) {
    return page(
      visit,
      words(WORDS[entity].create),
      html`<div class="titre">${words(WORDS[entity].create)}</div>${formOf(visit, entity, null, {})}`,
    );
  }
  const record = control.store.read(entity, id);
  if (record === null && action === '')
    return page(visit, 'Error', html`<div class="error">${words('ErrorRecordNotFound')}</div><br>`);
  if (record === null || control.forbidden.has(`${entity} ${id}`)) return page(visit, 'Error', forbidden(visit));
  const title = nameOf(entity, record);
  const mayWrite = isCard && !control.locked.has(entity) && parameter(visit, 'cancel') === '';
  if (mayWrite && action === 'update') return update(visit, entity, id);
  if (mayWrite && action === 'edit') return page(visit, title, formOf(visit, entity, id, record));
  return page(visit, title, viewOf(visit, entity, id, record));
}

/** `socid` goes before `id`. */
function idIn(visit: Visit, name: string): string {
  return (name === 'socid' && parameter(visit, 'socid')) || parameter(visit, 'id') || parameter(visit, name);
}

function update(visit: Visit, entity: Entity, id: string): Answer {
  const { control, form, base, notices } = visit;
  control.writeComes();
  const sent = sentRecord(entity, form ?? new FormData());
  const refusal = control.nextRefusal();
  const mistakes = refusal === null ? mistakesIn(entity, sent, visit) : [refusal];
  if (mistakes.length > 0) {
    for (const text of mistakes) notices.push({ kind: 'error', text });
    return page(visit, nameOf(entity, sent), formOf(visit, entity, id, sent));
  }
  if (!control.isIgnored()) control.store.write(entity, id, storable(entity, sent));
  // The card of a project is shown at once, at an address without its id.
  if (entity === 'project')
    return page(visit, nameOf(entity, sent), viewOf(visit, entity, id, stored(visit, entity, id)));
  return { redirect: `${base}${CARDS[entity].path}?id=${id}` };
}

function stored({ control }: Visit, entity: Entity, id: string): DolibarrRecord {
  return control.store.read(entity, id) ?? {};
}

/** `accessforbidden`: also what a record that is not there gets, unless it is only to be shown. */
function forbidden({ words }: Visit): Html {
  return html`<div class="error">${words('ErrorForbidden')}</div><br>${words('CurrentLogin')}: <span class="error">admin</span><br>${words('ErrorForbidden2')}`;
}

function listOf(visit: Visit, entity: Entity): Html {
  const { base, words, control } = visit;
  const { path, parameter: name } = CARDS[entity];
  const rows = control.store.ids(entity).map((id) => {
    const record = stored(visit, entity, id);
    return html`<tr class="oddeven"><td class="tdoverflowmax200"><a href="${base}${path}?${name}=${id}" class="classfortooltip">${nameOf(entity, record)}</a></td><td>${record.town ?? ''}</td></tr>`;
  });
  return html`<form method="POST" id="searchFormList" action="${base}${LISTS[entity]}"><input type="hidden" name="token" value="${visit.token}"><input type="hidden" name="action" value="list">
<table class="centpercent notopnoleftnoright table-fiche-title"><tr><td class="titre">${words(WORDS[entity].several)} <span class="opacitymedium">(${rows.length})</span></td></tr></table>
<table class="tagtable liste"><tr class="liste_titre"><th>${words('Label')}</th><th>${words('Town')}</th></tr>${rows}</table></form>`;
}

function page(visit: Visit, title: string, content: Html): Answer {
  return { page: pageOf(visit, title, content) };
}
