import type { Entity } from '../../../lib/model/record';
import type { DolibarrRecord } from './store';
import type { Visit } from './visit';

/** The controls that each form is taken from. What a form does not send is stored blank: nothing tells it from cleared. */
const CONTROLS: Readonly<Record<Entity, readonly string[]>> = {
  company: [
    ...[
      'name',
      'name_alias',
      'customer',
      'prospect',
      'supplier',
      'customer_code',
      'supplier_code',
      'status',
      'address',
    ],
    ...[
      'zipcode',
      'town',
      'country_id',
      'state_id',
      'phone',
      'phone_mobile',
      'fax',
      'email',
      'url',
      'idprof1',
      'idprof2',
    ],
    ...['assujtva_value', 'tva_intra', 'capital', 'custcats', 'commercial'],
  ],
  contact: [
    ...[
      'lastname',
      'firstname',
      'socid',
      'civility_code',
      'poste',
      'address',
      'zipcode',
      'town',
      'country_id',
      'state_id',
    ],
    ...['phone_pro', 'phone_perso', 'phone_mobile', 'fax', 'email', 'priv', 'note_public', 'note_private'],
  ],
  project: [
    ...['ref', 'title', 'status', 'usage_opportunity', 'usage_task', 'socid', 'public', 'opp_status', 'opp_percent'],
    ...['opp_amount', 'budget_amount', 'projectstart', 'projectend', 'description'],
  ],
};

const SEVERAL = ['custcats', 'commercial'];
const DATES = ['projectstart', 'projectend'];
/** Kept as HTML (`restricthtml`); from all other texts tags are taken out (`alphanohtml`). */
const RICH = ['description', 'note_public', 'note_private'];

/** What a form asks to store, in the terms of the record. */
export function sentRecord(entity: Entity, form: FormData): DolibarrRecord {
  return Object.fromEntries(CONTROLS[entity].map((name) => [name, sentValue(form, name)]));
}

function sentValue(form: FormData, name: string): string {
  if (SEVERAL.includes(name)) return form.getAll(`${name}[]`).map(String).join(',');
  if (DATES.includes(name)) return sentDate(form, name);
  const value = form.get(name);
  const text = typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
  return RICH.includes(name) ? text : text.replaceAll(/<[^>]*>/g, '');
}

function sentDate(form: FormData, name: string): string {
  const part = (suffix: string) => Number(form.get(name + suffix) ?? 0);
  const [year, month, day] = [part('year'), part('month'), part('day')];
  if (!form.get(name) || !(year > 0 && month > 0 && day > 0)) return '';
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** What is wrong with a record, in words of the user's language. */
export function mistakesIn(entity: Entity, record: DolibarrRecord, { words }: Visit): string[] {
  const required = (name: string, word: string) => (record[name] ? [] : [words('ErrorFieldRequired', words(word))]);
  const email = record.email ?? '';
  const badEmail = email !== '' && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email) ? [words('ErrorBadEMail', email)] : [];
  switch (entity) {
    case 'company':
      return [...required('name', 'ThirdPartyName'), ...badEmail];
    case 'contact':
      return [...required('lastname', 'Lastname'), ...badEmail];
    case 'project': {
      const hasState = Number(record.opp_status) > 0;
      const noState = record.opp_amount && !hasState ? [words('ErrorOppStatusRequiredIfAmount')] : [];
      return [...required('ref', 'Ref'), ...required('title', 'Label'), ...noState];
    }
  }
}

/** As it is stored: codes only for whom they are meant, one's own country for none, amounts as plain numbers. */
export function storable(entity: Entity, record: DolibarrRecord): DolibarrRecord {
  if (entity === 'project') {
    const amount = (name: string) => (record[name] ?? '').replace(',', '.');
    return { ...record, opp_amount: amount('opp_amount'), budget_amount: amount('budget_amount') };
  }
  if (entity === 'contact') return record;
  return {
    ...record,
    country_id: record.country_id || '173',
    customer_code: record.customer || record.prospect ? (record.customer_code ?? '') : '',
    supplier_code: record.supplier ? (record.supplier_code ?? '') : '',
  };
}
