import { type Attributes, readList } from './api';
import { element } from './element';
import { cell, LAYOUTS } from './layout';
import { pageParams, word } from './words';

let views = 0;

/** Everything below `.record`, made anew for each record: the buttons, the grid with its tabs and panels. */
export async function detail(scope: string, record: Attributes, kind: 'detail' | 'edit'): Promise<HTMLElement> {
  const { tabs } = pageParams();
  views += 1;
  return element(
    'div',
    { class: kind, id: `${scope.toLowerCase()}-${kind}-${views}`, 'data-scope': scope, tabindex: '-1' },
    buttons('record-buttons', ['edit'], navigation()),
    buttons('edit-buttons hidden', ['save', 'cancelEdit']),
    element(
      'div',
      { class: 'record-grid' },
      element(
        'div',
        { class: 'left' },
        ...(tabs ? [tabBar(scope)] : []),
        element('div', { class: 'middle' }, ...middlePanels(scope, record, tabs)),
        element('div', { class: 'extra' }),
        element('div', { class: 'bottom' }, ...(await bottomPanels(scope, record))),
      ),
      element('div', { class: tabs ? 'side tabs-margin' : 'side' }, side(record)),
    ),
  );
}

function buttons(kind: string, actions: readonly string[], ...rest: Node[]): HTMLElement {
  const made = actions.map((action, index) =>
    element(
      'button',
      { type: 'button', class: `btn ${looks(action, index)} btn-xs-wide action`, 'data-action': action },
      word(action === 'cancelEdit' ? 'cancel' : action),
    ),
  );
  return element(
    'div',
    { class: `detail-button-container button-container ${kind}` },
    element(
      'div',
      { class: 'sub-container clearfix' },
      element('div', { class: 'btn-group actions-btn-group', role: 'group' }, ...made),
      ...rest,
    ),
  );
}

function looks(action: string, index: number): string {
  return action === 'save' && index === 0 ? 'btn-primary' : 'btn-default';
}

function navigation(): HTMLElement {
  const arrow = (action: string, sign: string) =>
    element(
      'button',
      { type: 'button', class: 'btn btn-text btn-icon action', 'data-action': action, title: word(action) },
      element('span', { class: 'fas', 'aria-hidden': 'true' }, sign),
    );
  return element(
    'div',
    { class: 'pull-right' },
    element('div', { class: 'btn-group', role: 'group' }, arrow('previous', '‹'), arrow('next', '›')),
  );
}

function tabBar(scope: string): HTMLElement {
  const made = (LAYOUTS[scope] ?? []).map(({ label }, index) =>
    element(
      'button',
      { class: `btn btn-text btn-wide${index === 0 ? ' active' : ''}`, 'data-tab': String(index) },
      word(label ?? ''),
    ),
  );
  return element('div', { class: 'tabs middle-tabs btn-group' }, ...made);
}

function middlePanels(scope: string, record: Attributes, tabs: boolean): HTMLElement[] {
  return (LAYOUTS[scope] ?? []).map(({ label, rows }, index) => {
    const isHeaded = !tabs && index > 0 && label !== null;
    const isHidden = tabs && index > 0;
    const body = rows.map((row) => element('div', { class: 'row' }, ...row.map((field) => cell(scope, field, record))));
    return element(
      'div',
      {
        class: `panel panel-default${isHeaded ? ' headered' : ''}${isHidden ? ' tab-hidden' : ''}`,
        'data-tab': tabs ? String(index) : '0',
      },
      ...(isHeaded ? [heading(word(label ?? ''))] : []),
      element('div', { class: 'panel-body panel-body-form' }, ...body),
    );
  });
}

function heading(words: string): HTMLElement {
  return element('div', { class: 'panel-heading' }, element('h4', { class: 'panel-title' }, words));
}

async function bottomPanels(scope: string, record: Attributes): Promise<HTMLElement[]> {
  const linked = scope === 'Account' ? await readList(`Account/${record.id}/contacts`) : [];
  const contacts = linked.map((one) =>
    element('div', { class: 'list-row-text' }, element('a', { href: `#Contact/view/${one.id}` }, String(one.name))),
  );
  const stream = element('div', { class: 'list-row-text' }, `${record.assignedUserName} ${word('posted')}`);
  return [
    bottomPanel('stream', word('stream'), [stream]),
    ...(contacts.length > 0 ? [bottomPanel('contacts', word('Contact'), contacts)] : []),
  ];
}

function bottomPanel(name: string, words: string, children: readonly Node[]): HTMLElement {
  return element(
    'div',
    { class: `panel panel-default panel-${name} headered`, 'data-name': name },
    heading(words),
    element('div', { class: 'panel-body', 'data-name': name }, ...children),
  );
}

function side(record: Attributes): HTMLElement {
  const rows = (
    [
      ['assignedUser', record.assignedUserName],
      ['createdAt', record.createdAt],
      ['modifiedAt', record.modifiedAt],
    ] as const
  ).map(([field, value]) =>
    element(
      'div',
      { class: 'cell form-group', 'data-name': field },
      element(
        'label',
        { class: 'control-label', 'data-name': field },
        element('span', { class: 'label-text' }, word(field)),
      ),
      element('div', { class: 'field', 'data-name': field }, String(value ?? '')),
    ),
  );
  return element(
    'div',
    { class: 'panel panel-default panel-default-side', 'data-name': 'default' },
    element('div', { class: 'panel-body panel-body-form', 'data-name': 'default' }, ...rows),
  );
}
