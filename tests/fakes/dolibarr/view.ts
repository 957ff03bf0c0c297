import type { Entity } from '../../../lib/model/record';
import { bannerOf, CARDS, nameOf } from './banner';
import { COUNTRIES, LEAD_STATES } from './choices';
import { type Html, html } from './html';
import type { DolibarrRecord } from './store';
import { stripOf } from './tabs';
import type { Visit } from './visit';

/** The page of a record on one of its native tabs. */
export function viewOf(visit: Visit, entity: Entity, id: string, record: DolibarrRecord): Html {
  const isCard = visit.path === CARDS[entity].path;
  const content = isCard
    ? cardOf(visit, entity, record)
    : html`<div class="fichecenter"><div class="underbanner clearboth"></div></div>`;
  const below = isCard ? actionsOf(visit, entity, id) : listBelow(visit);
  const inside = html`${stripOf(visit, entity, id)}
<div id="dragDropAreaTabBar" class="tabBar">${bannerOf(visit, entity, id, record)}
${content}<div class="clearboth"></div></div>
${below}`;
  // The card of a project is inside its form even while nothing is edited.
  if (!isCard || entity !== 'project') return inside;
  return html`<form action="${visit.base}${visit.path}" method="POST"><input type="hidden" name="token" value="${visit.token}"><input type="hidden" name="action" value="update"><input type="hidden" name="id" value="${id}"><input type="hidden" name="comefromclone" value="">${inside}</form>`;
}

function actionsOf({ base, path, token, words }: Visit, entity: Entity, id: string): Html {
  const { parameter } = CARDS[entity];
  return html`<div class="tabsAction"><div class="inline-block divButAction"><a class="butAction" href="${base}${path}?action=edit&token=${token}&${parameter}=${id}">${words('Modify')}</a></div></div>`;
}

function listBelow({ words }: Visit): Html {
  return html`<div class="div-table-responsive"><table class="noborder centpercent"><tr class="liste_titre"><th>${words('Ref')}</th><th>${words('Date')}</th><th>${words('Status')}</th></tr><tr class="oddeven"><td colspan="3"><span class="opacitymedium">${words('NothingHere')}</span></td></tr></table></div>`;
}

/** Labels and values in two tables, without a name by which a script could know a field. */
function cardOf({ words, control }: Visit, entity: Entity, record: DolibarrRecord): Html {
  const { language } = control.appearance;
  const text = (key: string) => record[key] ?? '';
  const lead = LEAD_STATES.find(({ id }) => id === record.opp_status);
  const rows: Readonly<Record<Entity, readonly (readonly [string, string])[]>> = {
    company: [
      ['NatureOfThirdParty', natureOf(record, words)],
      ['AliasNames', text('name_alias')],
      ['CustomerCode', text('customer_code')],
      ['ProfId1', text('idprof1')],
      ['ProfId2', text('idprof2')],
      ['VATIntra', text('tva_intra')],
      ['Country', COUNTRIES.find(({ id }) => id === record.country_id)?.code ?? ''],
      ['Phone', text('phone')],
      ['Fax', text('fax')],
      ['Capital', text('capital')],
    ],
    contact: [
      ['ThirdParty', nameOf('company', control.store.read('company', text('socid')) ?? {})],
      ['PostOrFunction', text('poste')],
      ['PhonePro', text('phone_pro')],
      ['PhoneMobile', text('phone_mobile')],
      ['EMail', text('email')],
    ],
    project: [
      ['OpportunityStatus', lead?.[language] ?? ''],
      ['OpportunityAmount', text('opp_amount')],
      ['Date', `${text('projectstart') || '?'} - ${text('projectend') || '?'}`],
      ['Description', text('description').replaceAll(/<[^>]*>/g, '')],
    ],
  };
  const all = rows[entity].map(
    ([word, value]) => html`<tr><td class="titlefieldmiddle">${words(word)}</td><td>${value}</td></tr>`,
  );
  const half = Math.ceil(all.length / 2);
  return html`<div class="fichecenter"><div class="fichehalfleft"><div class="underbanner clearboth"></div><table class="border tableforfield centpercent">${all.slice(0, half)}</table></div>
<div class="fichehalfright"><div class="underbanner clearboth"></div><table class="border tableforfield centpercent">${all.slice(half)}</table></div></div>`;
}

function natureOf({ customer, prospect, supplier }: DolibarrRecord, words: Visit['words']): string {
  return [prospect && words('Prospect'), customer && words('Customer'), supplier && words('Supplier')]
    .filter(Boolean)
    .join(', ');
}
