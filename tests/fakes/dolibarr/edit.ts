import type { Entity } from '../../../lib/model/record';
import { CATEGORIES, LEAD_STATES, PROJECT_STATES, USERS } from './choices';
import {
  area,
  box,
  buttons,
  civilities,
  countries,
  date,
  type FormParts,
  input,
  label,
  list,
  lists,
  row,
  states,
} from './controls';
import { type Html, html } from './html';
import type { DolibarrRecord } from './store';
import { stripOf } from './tabs';
import type { Visit } from './visit';

/** The edit form of a record, or with a null id the form for a new one. */
export function formOf(visit: Visit, entity: Entity, id: string | null, record: DolibarrRecord): Html {
  const parts = { visit, record };
  const forms: Readonly<Record<Entity, (parts: FormParts, id: string | null) => Html>> = { company, contact, project };
  return forms[entity](parts, id);
}

function head({ visit }: FormParts, entity: Entity, id: string | null): Html {
  return html`${id === null ? '' : stripOf(visit, entity, id)}<div id="dragDropAreaTabBar" class="tabBar tabBarWithBottom"><div class="fichecenter2">`;
}

function hidden(names: Readonly<Record<string, string>>): Html {
  return html`${Object.entries(names).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`;
}

function company(parts: FormParts, id: string | null): Html {
  const { visit, record } = parts;
  const { base, token, words } = visit;
  // An unused code is suggested, and stored only for whom it is meant.
  const suggested = { ...record, customer_code: record.customer_code || 'CU2611-00099' };
  const owner = id === null ? { action: 'add', token } : { action: 'update', token, socid: id, entity: '1' };
  return html`<form enctype="multipart/form-data" action="${base}societe/card.php${id === null ? '' : `?socid=${id}`}" method="post" name="formsoc">
${hidden({ ...owner, code_auto: '1' })}
${head(parts, 'company', id)}<table class="border centpercent">
${row(label(visit, 'ThirdPartyName', 'name'), input(parts, 'name'))}
${row(label(visit, 'AliasNames', 'name_alias_input'), input(parts, 'name_alias', 'name_alias_input'))}
${row('', html`<label>${words('Prospect')}${box(parts, 'prospect', '2')}</label> <label>${words('Customer')}${box(parts, 'customer', '1')}</label> <label>${words('Supplier')}${box(parts, 'supplier', '1')}</label>`)}
${row(label(visit, 'CustomerCode', 'customer_code'), input({ visit, record: suggested }, 'customer_code', 'customer_code', 24))}
${row(label(visit, 'SupplierCode', 'supplier_code'), input(parts, 'supplier_code', 'supplier_code', 24))}
${row(
  label(visit, 'Status', 'status'),
  list(
    parts,
    'status',
    [
      { id: '0', name: words('ActivityCeased') },
      { id: '1', name: words('InActivity') },
    ],
    null,
  ),
)}
${place(parts)}
${row(label(visit, 'Phone', 'phone'), input(parts, 'phone'))}
${row(label(visit, 'PhoneMobile', 'phone_mobile'), input(parts, 'phone_mobile'))}
${row(label(visit, 'Fax', 'fax'), input(parts, 'fax'))}
${row(label(visit, 'Web', 'url'), input(parts, 'url', 'url', 255))}
${row(label(visit, 'EMail', 'email'), input(parts, 'email'))}
${row(label(visit, 'ProfId1', 'idprof1'), input(parts, 'idprof1'))}
${row(label(visit, 'ProfId2', 'idprof2'), input(parts, 'idprof2'))}
${row(label(visit, 'VATIsUsed', 'assujtva_valueinput'), box(parts, 'assujtva_value', '1'))}
${row(label(visit, 'VATIntra', 'intra_vat'), input(parts, 'tva_intra', 'intra_vat', 20))}
${row(label(visit, 'Capital', 'capital'), input(parts, 'capital'))}
${row(label(visit, 'Categories', 'custcats'), lists(parts, 'custcats', CATEGORIES))}
${row(label(visit, 'Logo', 'photoinput'), html`<input type="hidden" name="MAX_FILE_SIZE" value="2097152"><input type="file" class="flat" name="photo" id="photoinput">`)}
${row(label(visit, 'AllocateCommercial', 'commercial'), lists(parts, 'commercial', USERS))}
</table></div></div>
${buttons(visit, id === null ? 'add' : 'save')}</form>`;
}

function contact(parts: FormParts, id: string | null): Html {
  const { visit, record } = parts;
  const { base, token, words, control } = visit;
  const owner = id === null ? { action: 'add', token } : { token, id, action: 'update', contactid: id };
  const firms = control.store
    .ids('company')
    .map((firm) => ({ id: firm, name: control.store.read('company', firm)?.name ?? '' }));
  return html`<form enctype="multipart/form-data" method="post" action="${base}contact/card.php${id === null ? '' : `?id=${id}`}" name="formsoc">
${hidden(owner)}
${head(parts, 'contact', id)}<table class="border centpercent">
<tr><td class="titlefieldcreate fieldrequired"><label for="lastname">${words('Lastname')} / ${words('Label')}</label></td><td colspan="3">${input(parts, 'lastname', 'lastname', 80)}</td></tr>
${row(label(visit, 'Firstname', 'firstname'), input(parts, 'firstname', 'firstname', 80))}
${row(label(visit, 'ThirdParty', 'socid'), list(parts, 'socid', firms, { value: '-1', words: 'Select a third-party' }))}
${row(label(visit, 'UserTitle', 'civility_code'), civilities(parts))}
${row(label(visit, 'PostOrFunction', 'title'), input(parts, 'poste', 'title', 255))}
${place(parts)}
${row(label(visit, 'PhonePro', 'phone_pro'), input(parts, 'phone_pro', 'phone_pro', 80))}
${row(label(visit, 'PhonePerso', 'phone_perso'), input(parts, 'phone_perso', 'phone_perso', 80))}
${row(label(visit, 'PhoneMobile', 'phone_mobile'), input(parts, 'phone_mobile', 'phone_mobile', 80))}
${row(label(visit, 'Fax', 'fax'), input(parts, 'fax', 'fax', 80))}
${row(label(visit, 'EMail', 'email'), input(parts, 'email'))}
${row(
  label(visit, 'ContactVisibility', 'priv'),
  list(
    parts,
    'priv',
    [
      { id: '0', name: 'Shared' },
      { id: '1', name: 'Private' },
    ],
    null,
  ),
)}
${row(label(visit, 'NotePublic', 'note_public'), area(parts, 'note_public'))}
${row(label(visit, 'NotePrivate', 'note_private'), area(parts, 'note_private'))}
<tr><td>${words('Logo')}</td><td><input type="file" class="flat" name="photo" id="photoinput">${record.photo ?? ''}</td></tr>
</table></div></div>
${buttons(visit, id === null ? 'add' : 'save')}</form>`;
}

function project(parts: FormParts, id: string | null): Html {
  const { visit } = parts;
  const { base, token, words, control } = visit;
  const { language } = control.appearance;
  const owner = id === null ? { token, action: 'add' } : { token, action: 'update', id, comefromclone: '' };
  const firms = control.store
    .ids('company')
    .map((firm) => ({ id: firm, name: control.store.read('company', firm)?.name ?? '' }));
  return html`<form action="${base}projet/card.php" method="POST">
${hidden(owner)}
${head(parts, 'project', id)}<table class="border centpercent">
<tr><td class="titlefield fieldrequired">${words('Ref')}</td><td><input class="width200" name="ref" value="${parts.record.ref ?? ''}"></td></tr>
<tr><td class="fieldrequired">${words('Label')}</td><td><input class="quatrevingtpercent" name="title" value="${parts.record.title ?? ''}"></td></tr>
${row(
  html`${words('Status')}`,
  list(
    parts,
    'status',
    PROJECT_STATES.map((one) => ({ id: one.id, name: one[language] })),
    null,
  ),
)}
${row(html`${words('Usage')}`, html`${box(parts, 'usage_opportunity', null)}${box(parts, 'usage_task', null)}`)}
${row(html`${words('ThirdParty')}`, list(parts, 'socid', firms, { value: '-1', words: 'None' }))}
${row(
  html`${words('ContactVisibility')}`,
  list(
    parts,
    'public',
    [
      { id: '0', name: 'Assigned contacts' },
      { id: '1', name: 'Shared' },
    ],
    null,
  ),
)}
<tr class="classuseopportunity"><td>${words('OpportunityStatus')}</td><td>${list(
    parts,
    'opp_status',
    LEAD_STATES.map((one) => ({ id: one.id, name: one[language] })),
    { value: '-1', words: ' ' },
  )}
<input class="width50 right" type="text" id="opp_percent" name="opp_percent" value="${parts.record.opp_percent ?? ''}"> %
<input type="checkbox" id="inputcloseproject" name="closeproject" /></td></tr>
<tr class="classuseopportunity"><td>${words('OpportunityAmount')}</td><td><input class="width75 right" type="text" name="opp_amount" value="${parts.record.opp_amount ?? ''}"></td></tr>
<tr><td>${words('Budget')}</td><td><input class="width75 right" type="text" name="budget_amount" value="${parts.record.budget_amount ?? ''}"></td></tr>
${row(html`${words('Date')}`, html`${date(parts, 'projectstart')} ${date(parts, 'projectend')}`)}
<tr><td class="tdtop">${words('Description')}</td><td>${area(parts, 'description')}</td></tr>
</table></div></div>
${buttons(visit, id === null ? 'add' : 'save')}</form>`;
}

function place(parts: FormParts): Html {
  const { visit } = parts;
  return html`${row(label(visit, 'Address', 'address'), area(parts, 'address'))}
${row(label(visit, 'Zip', 'zipcode'), input(parts, 'zipcode', 'zipcode', 25))}
${row(label(visit, 'Town', 'town'), input(parts, 'town', 'town', 50))}
${row(label(visit, 'Country', 'selectcountry_id'), countries(parts))}
${row(label(visit, 'State', 'state_id'), states(parts))}`;
}
