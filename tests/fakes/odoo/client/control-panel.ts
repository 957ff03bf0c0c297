import { type View, view } from './vdom';
import { word } from './words';

export interface PanelState {
  /** The list behind a form. */
  readonly back: { readonly title: string; open(): void } | null;
  readonly title: string;
  readonly status: { readonly dirty: boolean; save(): void; discard(): void } | null;
  readonly pager: { readonly value: string; readonly limit: number; previous(): void; next(): void } | null;
}

export function controlPanel({ back, title, status, pager }: PanelState): View {
  return view(
    'div',
    { class: 'o_control_panel d-flex flex-column gap-3 px-3 pt-2 pb-3' },
    view(
      'div',
      { class: 'o_control_panel_main d-flex' },
      view(
        'div',
        { class: 'o_control_panel_breadcrumbs d-flex align-items-center gap-1' },
        view('button', { type: 'button', class: 'btn btn-primary o_form_button_create' }, word('New')),
        view(
          'div',
          { class: 'o_breadcrumb d-flex flex-column' },
          back !== null && breadcrumb(back),
          view('div', { class: 'o_last_breadcrumb_item active' }, view('span', { class: 'text-truncate' }, title)),
        ),
        status !== null && indicator(status),
      ),
      view('div', { class: 'o_control_panel_navigation d-flex' }, pager !== null && pagerView(pager)),
    ),
  );
}

function breadcrumb({ title, open }: NonNullable<PanelState['back']>): View {
  const link = view('a', { href: '#', class: 'fw-bold text-truncate', on: { click: handled(open) } }, word(title));
  return view('ol', { class: 'breadcrumb' }, view('li', { class: 'breadcrumb-item o_back_button' }, link));
}

function indicator({ dirty, save, discard }: NonNullable<PanelState['status']>): View {
  const button = (kind: string, label: string, sign: string, press: () => void) =>
    view(
      'button',
      {
        type: 'button',
        class: `o_form_button_${kind} btn btn-light px-1 py-0 lh-sm`,
        'aria-label': word(label),
        on: { click: handled(press) },
      },
      view('i', { class: `fa ${sign} fa-fw` }),
    );
  return view(
    'div',
    { class: 'o_form_status_indicator d-md-flex align-items-center' },
    view(
      'div',
      { class: `o_form_status_indicator_buttons d-flex${dirty ? '' : ' invisible'}` },
      button('save', 'Save manually', 'fa-cloud-upload', save),
      button('cancel', 'Discard all changes', 'fa-undo', discard),
    ),
  );
}

function pagerView({ value, limit, previous, next }: NonNullable<PanelState['pager']>): View {
  const button = (direction: 'previous' | 'next', label: string, press: () => void) =>
    view('button', {
      type: 'button',
      class: `fa fa-chevron-${direction === 'next' ? 'right' : 'left'} btn btn-secondary o_pager_${direction} px-2`,
      'aria-label': word(label),
      on: { click: handled(press) },
    });
  return view(
    'div',
    { class: 'o_cp_pager text-nowrap' },
    view(
      'nav',
      { class: 'o_pager d-flex gap-2 h-100', 'aria-label': 'Pager' },
      view('span', { class: 'o_pager_counter' }, `${value} / ${limit}`),
      view('span', { class: 'btn-group' }, button('previous', 'Previous', previous), button('next', 'Next', next)),
    ),
  );
}

function handled(press: () => void): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    press();
  };
}
