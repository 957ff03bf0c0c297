import type { Entity } from '../../../lib/model/record';
import { type Html, html } from './html';
import type { DolibarrRecord } from './store';
import type { Visit } from './visit';

export const LISTS: Readonly<Record<Entity, string>> = {
  company: 'societe/list.php',
  contact: 'contact/list.php',
  project: 'projet/list.php',
};

export const CARDS: Readonly<Record<Entity, { readonly path: string; readonly parameter: string }>> = {
  company: { path: 'societe/card.php', parameter: 'socid' },
  contact: { path: 'contact/card.php', parameter: 'id' },
  project: { path: 'projet/card.php', parameter: 'id' },
};

/** The record's name with its arrows, over each of its tabs (`dol_banner_tab`, `showrefnav`). */
export function bannerOf(visit: Visit, entity: Entity, id: string, record: DolibarrRecord): Html {
  const { base, words, control } = visit;
  const ids = control.store.ids(entity);
  const at = ids.indexOf(id);
  const { path, parameter } = CARDS[entity];
  const arrow = (to: string | undefined, key: string, sign: string, title: string) =>
    to !== undefined &&
    html`<li class="pagination"><a accesskey="${key}" class="reposition" title="${title}" href="${base}${path}?${parameter}=${to}"><i class="fa ${sign}"></i></a></li>`;
  return html`<div class="arearef heightref valignmiddle centpercent"><!-- Start banner content --><div class="floatleft inline-block valignmiddle divphotoref"><div class="photoref"></div></div>
<div class="inline-block floatleft valignmiddle maxwidth750 marginbottomonly refid refidpadding">${nameOf(entity, record)}
<div class="refidno">${record.ref ?? ''}${addressOf(record)}</div></div>
<div class="paginationref pagination"><ul class="right"><li class="noborder litext clearbothonsmartphone"><a href="${base}${LISTS[entity]}?restore_lastsearch_values=1">${words('BackToList')}</a></li>
${arrow(ids[at - 1], 'p', 'fa-chevron-left', 'Previous')}${arrow(ids[at + 1], 'n', 'fa-chevron-right', 'Next')}</ul></div>
<!-- End banner content --></div>`;
}

export function nameOf(entity: Entity, record: DolibarrRecord): string {
  if (entity === 'contact') return [record.firstname, record.lastname].filter(Boolean).join(' ');
  return (entity === 'company' ? record.name : record.title) ?? '';
}

function addressOf(record: DolibarrRecord): Html {
  const lines = [
    record.address ?? '',
    [record.zipcode, record.town].filter(Boolean).join(' '),
    record.email ?? '',
    record.url ?? '',
  ];
  return html`${lines.filter(Boolean).map((line) => html`<div>${line}</div>`)}`;
}
