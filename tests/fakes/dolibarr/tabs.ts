import type { Entity } from '../../../lib/model/record';
import { type Html, html } from './html';
import type { Visit } from './visit';

interface NativeTab {
  readonly id: string;
  readonly path: string;
  readonly parameter: string;
  readonly word: string;
  readonly badge?: number;
}

/** The tabs of each kind of record, as `…_prepare_head` in Dolibarr's core/lib puts them together. */
const TABS: Readonly<Record<Entity, readonly NativeTab[]>> = {
  company: [
    tab('card', 'societe/card.php', 'socid', 'ThirdParty'),
    tab('contact', 'societe/contact.php', 'socid', 'ContactsAddresses', 1),
    tab('customer', 'comm/card.php', 'socid', 'Customer'),
    tab('supplier', 'fourn/card.php', 'socid', 'Supplier'),
    tab('project', 'societe/project.php', 'socid', 'Projects', 2),
    tab('consumption', 'societe/consumption.php', 'socid', 'Referers'),
    tab('rib', 'societe/paymentmodes.php', 'socid', 'PaymentModes'),
    tab('website', 'societe/website.php', 'id', 'WebSiteAccounts'),
    tab('notify', 'societe/notify/card.php', 'socid', 'Notifications'),
    tab('note', 'societe/note.php', 'id', 'Notes', 1),
    tab('document', 'societe/document.php', 'socid', 'Documents'),
    tab('agenda', 'societe/messaging.php', 'socid', 'Events', 3),
  ],
  contact: [
    tab('card', 'contact/card.php', 'id', 'Contact'),
    tab('perso', 'contact/perso.php', 'id', 'PersonalInformations'),
    tab('project', 'contact/project.php', 'id', 'Projects'),
    tab('consumption', 'contact/consumption.php', 'id', 'Referers'),
    tab('note', 'contact/note.php', 'id', 'Notes'),
    tab('documents', 'contact/document.php', 'id', 'Documents'),
    tab('agenda', 'contact/messaging.php', 'id', 'Events'),
  ],
  project: [
    tab('project', 'projet/card.php', 'id', 'Project'),
    tab('contact', 'projet/contact.php', 'id', 'ProjectContact', 1),
    tab('tasks', 'projet/tasks.php', 'id', 'Tasks', 4),
    tab('timespent', 'projet/tasks/time.php?withproject=1', 'projectid', 'TimeSpent'),
    tab('element', 'projet/element.php', 'id', 'ProjectOverview'),
    tab('notes', 'projet/note.php', 'id', 'Notes'),
    tab('document', 'projet/document.php', 'id', 'Documents'),
    tab('agenda', 'projet/messaging.php', 'id', 'Events'),
  ],
};

function tab(id: string, path: string, parameter: string, word: string, badge?: number): NativeTab {
  return { id, path, parameter, word, ...(badge === undefined ? {} : { badge }) };
}

/** Whose page a path is, and by which parameter it takes the id. */
export function tabAt(path: string): { entity: Entity; tab: NativeTab } | null {
  for (const entity of ['company', 'contact', 'project'] as const) {
    const found = TABS[entity].find((candidate) => candidate.path.replace(/\?.*/, '') === path);
    if (found !== undefined) return { entity, tab: found };
  }
  return null;
}

/** `dol_get_fiche_head` and the head of the content below it; the content is closed by the caller. */
export function stripOf(visit: Visit, entity: Entity, id: string): Html {
  if (!visit.control.appearance.tabs) return html``;
  const active = tabAt(visit.path)?.tab;
  const { room } = visit.control.appearance;
  const shown = TABS[entity].filter((one, index) => index < room || one === active);
  const rest = TABS[entity].filter((one) => !shown.includes(one));
  return html`<!-- dol_fiche_head - dol_get_fiche_head --><div class="tabs" data-role="controlgroup" data-type="horizontal">
${shown.map((one, index) => tabOf(visit, one, id, one === active, index === 0))}
${rest.length > 0 && moreTabs(visit, rest, id)}
</div>`;
}

function tabOf(visit: Visit, one: NativeTab, id: string, isActive: boolean, isFirst: boolean): Html {
  const word = visit.words(one.word);
  return html`<div class="inline-block tabsElem${isActive ? ' tabsElemActive' : ''}"><!-- id tab = ${one.id} --><div class="tab tab${
    isActive ? 'active' : 'unactive'
  }" style="margin: 0 !important"><a id="${one.id}" class="tab inline-block valignmiddle" href="${hrefOf(visit, one, id)}" title="${word}">${
    isFirst && html`<span class="fas fa-building imgTabTitle paddingright"></span>`
  }${word}${one.badge !== undefined && html`<span class="badge marginleftonlyshort">${one.badge}</span>`}</a>
</div></div>`;
}

/** On narrow screens the tabs without room are behind the last one. */
function moreTabs(visit: Visit, rest: readonly NativeTab[], id: string): Html {
  return html`<div id="moretabscompany" class="inline-block tabsElem valignmiddle"><div class="tab valignmiddle"><a href="#" class="tab moretab inline-block tabunactive valignmiddle"><span class="opacitymedium">+${rest.length}</span></a></div><div id="moretabsListcompany" style="width: 240px; position: absolute; left: -999em; text-align: left; margin:0px; padding:2px; z-index:10;"><div class="popuptabset wordwrap">${rest.map(
    (one) =>
      html`<div class="popuptab wordwrap" style="display:inherit;"><a id="${one.id}" class="wordwrap inline-block" href="${hrefOf(visit, one, id)}">${visit.words(one.word)}</a></div>`,
  )}</div></div><div></div></div>`;
}

function hrefOf({ base }: Visit, { path, parameter }: NativeTab, id: string): string {
  return `${base}${path}${path.includes('?') ? '&' : '?'}${parameter}=${id}`;
}
