import { controlPanel, type PanelState } from './control-panel';
import { FORMS, type FormLayout } from './forms';
import { notebook } from './notebook';
import type { Values } from './rpc';
import { type View, view } from './vdom';
import { word } from './words';

export interface FormState {
  readonly model: string;
  readonly record: Values;
  /** What a person has typed and not saved. */
  readonly changes: Values;
  readonly page: string;
  readonly panel: PanelState;
  readonly kind: 'notebook' | 'sheet' | 'bare';
  readonly generation: number;
  selectPage(name: string): void;
  type(name: string, text: string): void;
}

export function formView(state: FormState): View {
  const layout = FORMS[state.model];
  if (layout === undefined) throw new Error(`No form for ${state.model}`);
  return view(
    'div',
    { key: 'form', class: 'o_form_view o_view_controller o_action' },
    view(
      'div',
      { class: 'o_form_view_container' },
      controlPanel(state.panel),
      view('div', { class: 'o_content' }, renderer(state, layout)),
    ),
  );
}

function renderer(state: FormState, layout: FormLayout): View {
  const classes = 'o_form_renderer o_form_editable d-flex';
  if (state.kind === 'bare') {
    return view('div', { class: `${classes} flex-column o_form_nosheet` }, title(state), fields(state, layout));
  }
  const sheet = view(
    'div',
    { class: 'o_form_sheet position-relative' },
    title(state),
    fields(state, layout),
    state.kind === 'notebook' && notebook(layout.pages, state.page, state.record, state.selectPage),
  );
  return view(
    'div',
    {
      class: `${classes} flex-nowrap h-100 ${Object.keys(state.changes).length > 0 ? 'o_form_dirty' : 'o_form_saved'}`,
    },
    view('div', { key: state.generation, class: 'o_form_sheet_bg' }, sheet),
    chatter(),
  );
}

function title(state: FormState): View {
  const isPartner = state.model === 'res.partner';
  const kind = state.record.is_company === true ? 'Company' : 'Person';
  return view(
    'div',
    { class: 'oe_title' },
    isPartner && view('div', { class: 'o_field_radio' }, word(kind)),
    view('h1', {}, field(state, 'name', 'Name')),
  );
}

function fields(state: FormState, { left, right }: FormLayout): View {
  const group = (pairs: FormLayout['left']) =>
    view('div', { class: 'o_inner_group grid col-lg-6' }, ...pairs.map(([name, label]) => line(state, name, label)));
  return view('div', { class: 'o_group row align-items-start' }, group(left), group(right));
}

function line(state: FormState, name: string, label: string): View {
  return view(
    'div',
    { key: name, class: 'o_wrap_field d-flex d-sm-contents flex-column' },
    view(
      'div',
      { class: 'o_cell o_wrap_label' },
      view('label', { class: 'o_form_label', for: `${name}_0` }, label === '' ? ' ' : word(label)),
    ),
    view('div', { class: 'o_cell o_wrap_input' }, field(state, name, label)),
  );
}

function field({ record, changes, type }: FormState, name: string, label: string): View {
  const value = changes[name] ?? record[name] ?? false;
  if (Array.isArray(value)) {
    return view('div', { name, class: 'o_field_widget o_field_many2one' }, view('span', {}, value[1]));
  }
  const input = view('input', {
    class: 'o_input',
    id: `${name}_0`,
    type: 'text',
    autocomplete: 'off',
    'aria-label': label === '' ? 'Street 2' : word(label),
    value: value === false ? '' : String(value),
    on: { input: ({ target }) => target instanceof HTMLInputElement && type(name, target.value) },
  });
  return view('div', { name, class: 'o_field_widget o_field_char' }, input);
}

function chatter(): View {
  const button = (label: string) => view('button', { type: 'button', class: 'btn btn-secondary' }, word(label));
  return view(
    'div',
    { class: 'o-mail-ChatterContainer o-mail-Form-chatter o-aside w-print-100' },
    view(
      'div',
      { class: 'o-mail-Chatter-topbar d-flex' },
      button('Send message'),
      button('Log note'),
      button('Activities'),
    ),
    view('div', { class: 'o-mail-Message' }, 'OdooBot'),
  );
}
