import type { ListItem } from '../../model/field';
import type { FormControl } from './form';

type Sender = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const BUTTONS = ['submit', 'button', 'reset', 'image'];

/** The controls of a form by the names that they send. */
export function controlsOf(form: HTMLFormElement): ReadonlyMap<string, FormControl> {
  const byName = new Map<string, Sender[]>();
  for (const control of sendersOf(form)) byName.set(control.name, [...(byName.get(control.name) ?? []), control]);
  return new Map([...byName].map(([name, controls]) => [name, controlOf(name, controls)]));
}

/** What can send a value, in the order of the page. A form's own members can be hidden by controls of the same name. */
export function sendersOf(form: HTMLFormElement): Sender[] {
  const elements: unknown = Reflect.get(HTMLFormElement.prototype, 'elements', form);
  if (!(elements instanceof HTMLCollection)) return [];
  return [...elements].filter(
    (element): element is Sender =>
      element.getAttribute('name') !== null &&
      element.getAttribute('name') !== '' &&
      (element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement ||
        (element instanceof HTMLInputElement && !BUTTONS.includes(element.type))),
  );
}

/** The one that a person edits: pages put a hidden control beside a check box, to send something while it is off. */
export function mainControls(controls: readonly Sender[]): readonly Sender[] {
  const seen = controls.filter((control) => control.type !== 'hidden');
  return seen.length === 0 ? controls.slice(-1) : seen;
}

function controlOf(name: string, all: readonly Sender[]): FormControl {
  const controls = mainControls(all);
  const [control] = controls;
  const editable = controls.some((candidate) => isEditable(candidate));
  const plain = { name, options: [], editable };
  if (control === undefined) return { ...plain, kind: 'several', value: null };
  if (control.type === 'radio') return { ...plain, kind: 'choice', ...radioChoice(controls) };
  if (controls.length > 1 || control.type === 'select-multiple') return { ...plain, kind: 'several', value: null };
  if (control instanceof HTMLSelectElement) return { ...plain, kind: 'choice', ...listChoice(control) };
  if (control instanceof HTMLTextAreaElement) {
    return { ...plain, kind: 'multiline', value: textOf(control.value), ...lengthOf(control) };
  }
  if (control.type === 'file') return { ...plain, kind: 'file', value: null };
  if (control.type === 'checkbox') return { ...plain, kind: 'switch', value: control.checked };
  if (control.type === 'hidden') return { ...plain, kind: 'hidden', value: textOf(control.value), editable: false };
  return { ...plain, kind: 'text', value: textOf(control.value), ...lengthOf(control) };
}

function isEditable(control: Sender): boolean {
  if (control.type === 'hidden' || control.matches('fieldset:disabled *, :disabled')) return false;
  return control instanceof HTMLSelectElement || !control.readOnly;
}

function lengthOf(control: HTMLInputElement | HTMLTextAreaElement): { maxLength?: number } {
  return control.maxLength > 0 ? { maxLength: control.maxLength } : {};
}

function listChoice(list: HTMLSelectElement): { value: string | null; options: ListItem[] } {
  const options = [...list.options].filter((option) => !isBlankOption(option));
  const chosen = [...list.options].find((option) => option.selected);
  return {
    value: chosen === undefined || isBlankOption(chosen) ? null : chosen.value,
    options: options
      .filter((option) => !option.disabled)
      .map((option) => ({ key: option.value, label: textOf(option.text) ?? option.value })),
  };
}

/** An option that shows nothing says nothing, whatever it sends: `-1` and `0` are as usual as an empty text. */
export function isBlankOption(option: HTMLOptionElement): boolean {
  return option.value === '' || textOf(option.getAttribute('label') ?? option.textContent ?? '') === null;
}

function radioChoice(controls: readonly Sender[]): { value: string | null; options: ListItem[] } {
  const buttons = controls.filter((control) => control instanceof HTMLInputElement);
  const chosen = buttons.find((button) => button.checked);
  return {
    value: chosen === undefined ? null : textOf(chosen.value),
    options: buttons
      .filter((button) => button.value !== '')
      .map((button) => ({ key: button.value, label: textOf(button.labels?.[0]?.textContent ?? '') ?? button.value })),
  };
}

function textOf(value: string): string | null {
  const text = value.replaceAll(/\r\n?/g, '\n').trim();
  return text === '' ? null : text;
}
