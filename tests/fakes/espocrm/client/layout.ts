import type { Attributes } from './api';
import { element } from './element';
import { word } from './words';

interface PanelLayout {
  readonly label: string | null;
  readonly rows: readonly (readonly string[])[];
}

/** What the detail layout of each scope holds; with tab breaks, each panel is a tab. */
export const LAYOUTS: Readonly<Record<string, readonly PanelLayout[]>> = {
  Account: [
    {
      label: 'overview',
      rows: [
        ['name', 'website'],
        ['emailAddress', 'phoneNumber'],
        ['billingAddress', 'shippingAddress'],
      ],
    },
    { label: 'details', rows: [['type', 'industry'], ['sicCode'], ['description']] },
  ],
  Contact: [
    {
      label: 'overview',
      rows: [
        ['name', 'account'],
        ['emailAddress', 'phoneNumber'],
        ['title', 'address'],
      ],
    },
    { label: 'details', rows: [['description']] },
  ],
  Opportunity: [
    {
      label: 'overview',
      rows: [
        ['name', 'account'],
        ['stage', 'amount'],
        ['probability', 'closeDate'],
      ],
    },
    { label: 'details', rows: [['description']] },
  ],
};

const ADDRESS_PARTS = ['Street', 'PostalCode', 'City', 'Country'];

/** The attributes that a field of the layout shows and edits. */
export function attributesOf(scope: string, field: string): readonly string[] {
  if (/[aA]ddress$/.test(field) && field !== 'emailAddress') return ADDRESS_PARTS.map((part) => `${field}${part}`);
  if (field === 'name' && scope === 'Contact') return ['firstName', 'lastName'];
  return [field];
}

export function cell(scope: string, field: string, record: Attributes): HTMLElement {
  return element(
    'div',
    { class: 'cell col-sm-6 form-group', 'data-name': field },
    element(
      'label',
      { class: 'control-label', 'data-name': field },
      element('span', { class: 'label-text' }, word(field)),
    ),
    element('div', { class: 'field', 'data-name': field }, ...shown(scope, field, record)),
  );
}

/** What a field shows while nobody edits it. */
export function shown(scope: string, field: string, record: Attributes): Node[] {
  if (field === 'account') {
    const name = String(record.accountName ?? '');
    return [element('a', { href: `#Account/view/${record.accountId}` }, name)];
  }
  const text = displayed(scope, field, record);
  if (text === '') return [element('span', { class: 'none-value' }, word('none'))];
  if (field === 'emailAddress') return [element('a', { href: `mailto:${text}` }, text)];
  if (field === 'website') return [element('a', { href: text }, text.replace(/^https?:\/\//, ''))];
  return [element('span', {}, text)];
}

function displayed(scope: string, field: string, record: Attributes): string {
  const values = attributesOf(scope, field).map((name) => String(record[name] ?? ''));
  if (values.length === 4) {
    const [street, zip, city, country] = values;
    return [street, [zip, city].filter(Boolean).join(' '), country].filter(Boolean).join('\n');
  }
  if (field === 'amount') return [record.amount, record.amountCurrency].filter(Boolean).join(' ');
  return values.filter(Boolean).join(' ');
}

/** The controls by which a field is edited in its place. */
export function controls(scope: string, field: string, record: Attributes): Node[] {
  if (field === 'account') return shown(scope, field, record);
  return attributesOf(scope, field).map((name) => {
    const isLong = field === 'description' || name.endsWith('Street');
    const control = element(isLong ? 'textarea' : 'input', {
      class: 'form-control main-element',
      'data-name': name,
      'aria-label': name,
    });
    control.value = String(record[name] ?? '');
    return control;
  });
}
