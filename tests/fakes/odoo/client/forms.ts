import type { Values } from './rpc';
import { type View, view } from './vdom';
import { word } from './words';

/** A page of a notebook, rendered only while it is selected. */
export interface NotebookPage {
  readonly name: string;
  readonly title: string;
  readonly content: (record: Values) => View;
}

export interface FormLayout {
  readonly list: string;
  readonly columns: readonly (readonly [name: string, label: string])[];
  readonly left: readonly (readonly [name: string, label: string])[];
  readonly right: readonly (readonly [name: string, label: string])[];
  readonly pages: readonly NotebookPage[];
}

/** What the forms of each model show, after `res_partner_views.xml` and `project_project_views.xml`. */
export const FORMS: Readonly<Record<string, FormLayout>> = {
  'res.partner': {
    list: 'Contacts',
    columns: [
      ['name', 'Name'],
      ['email', 'Email'],
      ['city', 'City'],
    ],
    left: [
      ['street', 'Street'],
      ['street2', ''],
      ['zip', 'ZIP'],
      ['city', 'City'],
      ['vat', 'Tax ID'],
      ['company_registry', 'Company ID'],
    ],
    right: [
      ['function', 'Job Position'],
      ['phone', 'Phone'],
      ['mobile', 'Mobile'],
      ['email', 'Email'],
      ['website', 'Website'],
      ['ref', 'Reference'],
    ],
    pages: [
      { name: 'contact_addresses', title: 'Contacts & Addresses', content: cards },
      {
        name: 'sales_purchases',
        title: 'Sales & Purchase',
        content: () => rows(['Salesperson', 'Mitchell Admin'], ['Payment Terms', word('30 Days')]),
      },
      { name: 'internal_notes', title: 'Internal Notes', content: (record) => note(record.comment) },
    ],
  },
  'project.project': {
    list: 'Projects',
    columns: [
      ['name', 'Name'],
      ['partner_id', 'Customer'],
    ],
    left: [['partner_id', 'Customer']],
    right: [
      ['date_start', 'Start Date'],
      ['date', 'Expiration Date'],
    ],
    pages: [
      { name: 'description', title: 'Description', content: (record) => note(record.description) },
      { name: 'settings', title: 'Settings', content: () => rows(['Name of Tasks', word('Tasks')]) },
    ],
  },
};

function cards(record: Values): View {
  const address = view('div', { class: 'o_kanban_record' }, `${record.name}`);
  return view(
    'div',
    { class: 'o_field_widget o_field_one2many' },
    view('div', { class: 'o_kanban_renderer' }, address),
  );
}

function rows(...pairs: readonly (readonly [string, string])[]): View {
  const group = pairs.map(([label, value]) => [
    view('div', { class: 'o_cell o_wrap_label' }, view('label', { class: 'o_form_label' }, word(label))),
    view('div', { class: 'o_cell o_wrap_input' }, view('span', {}, value)),
  ]);
  return view('div', { class: 'o_group' }, view('div', { class: 'o_inner_group grid' }, ...group.flat()));
}

/** Formatted text, here by its words alone. */
function note(markup: Values[string] | undefined): View {
  const text = typeof markup === 'string' ? markup.replace(/<[^>]*>/g, ' ') : '';
  return view('div', { class: 'o_field_widget o_field_html' }, view('div', { class: 'note-editable' }, text));
}
