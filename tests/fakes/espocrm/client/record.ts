import { ApiFailure, type Attributes, api, readList, readRecord } from './api';
import { delegate, element } from './element';
import { controls, LAYOUTS, shown } from './layout';
import { changeAddress } from './quiet-address';
import { detail } from './record-parts';
import { word } from './words';

/** Shows one record in `.record`, and keeps that element and its handlers from one record to the next. */
export class RecordView {
  readonly element = element('div', { class: 'record' });
  readonly header = element('div', { class: 'header page-header' });
  readonly #scope: string;
  #record: Attributes = {};

  constructor(scope: string) {
    this.#scope = scope;
    delegate(this.element, '.middle-tabs > button', (button) => this.#selectTab(Number(button.dataset.tab)));
    delegate(this.element, '.button-container .action', (button) => this.#act(button.dataset.action ?? ''));
  }

  async show(id: string, isEditing: boolean): Promise<void> {
    this.#record = await readRecord(this.#scope, id);
    this.header.replaceChildren(title(this.#scope, this.#record));
    await this.render(isEditing ? 'edit' : 'detail');
    if (isEditing) this.#edit(true);
  }

  /** Everything below `.record` anew, for the record as the page knows it. */
  async render(kind: 'detail' | 'edit' = 'detail'): Promise<void> {
    this.element.replaceChildren(await detail(this.#scope, this.#record, kind));
  }

  /** As the app does it: whatever is no tab of its own deactivates all of them. */
  #selectTab(tab: number): void {
    for (const button of this.element.querySelectorAll<HTMLElement>('.middle-tabs > button')) {
      button.classList.toggle('active', button.getAttribute('data-tab') === String(tab));
    }
    for (const panel of this.element.querySelectorAll<HTMLElement>('.middle > .panel[data-tab]')) {
      panel.classList.toggle('tab-hidden', panel.dataset.tab !== String(tab));
    }
  }

  #act(action: string): void {
    if (action === 'edit') this.#edit(true);
    if (action === 'cancelEdit') this.#edit(false);
    if (action === 'save') void this.#save();
    if (action === 'next') void this.#step(1);
    if (action === 'previous') void this.#step(-1);
  }

  /** In place: only the fields and the buttons are drawn anew. The address stays. */
  #edit(isEditing: boolean): void {
    for (const one of this.#all('.record-buttons')) one.classList.toggle('hidden', isEditing);
    for (const one of this.#all('.edit-buttons')) one.classList.toggle('hidden', !isEditing);
    const draw = isEditing ? controls : shown;
    const fields = (LAYOUTS[this.#scope] ?? []).flatMap(({ rows }) => rows.flat());
    for (const place of this.#all('.middle .field')) {
      const field = place.dataset.name ?? '';
      if (fields.includes(field)) place.replaceChildren(...draw(this.#scope, field, this.#record));
    }
  }

  async #save(): Promise<void> {
    const changed = this.#changed();
    for (const one of this.#all('.alert')) one.remove();
    try {
      if (Object.keys(changed).length > 0) await this.#put(changed);
      this.header.replaceChildren(title(this.#scope, this.#record));
      this.#edit(false);
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      const words = error.status === 409 ? word('conflict') : error.message;
      this.element.querySelector('.edit-buttons')?.after(element('div', { class: 'alert', role: 'alert' }, words));
    }
  }

  async #put(changed: Attributes): Promise<void> {
    const version = this.#record.versionNumber;
    const headers: Record<string, string> = version === undefined ? {} : { 'X-Version-Number': String(version) };
    this.#record = await api('PUT', `${this.#scope}/${this.#record.id}`, changed, headers);
  }

  #changed(): Attributes {
    const changed: Attributes = {};
    for (const control of this.#all('.field .main-element')) {
      if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) continue;
      const name = control.dataset.name ?? '';
      if (control.value === String(this.#record[name] ?? '')) continue;
      const isNumber = typeof this.#record[name] === 'number';
      changed[name] = control.value === '' ? null : isNumber ? Number(control.value) : control.value;
    }
    return changed;
  }

  /** The address goes ahead; the record follows when the server has answered. */
  async #step(by: number): Promise<void> {
    const list = await readList(this.#scope);
    const at = list.findIndex(({ id }) => id === this.#record.id);
    const id = list[at + by]?.id;
    if (id === undefined || id === null) return;
    changeAddress(`#${this.#scope}/view/${id}`);
    await this.show(String(id), false);
  }

  #all(selector: string): HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>(selector)];
  }
}

function title(scope: string, record: Attributes): HTMLElement {
  return element(
    'h3',
    { class: 'header-title' },
    element('a', { href: `#${scope}`, class: 'action', 'data-action': 'navigateToRoot' }, word(scope)),
    element('span', { class: 'breadcrumb-separator' }, '›'),
    element('span', { class: 'title' }, String(record.name ?? '')),
  );
}
