import type { FieldValue } from '../../model/value';
import { CrmError } from '../contract';
import type { EditForm } from './form';
import { isBlankOption, mainControls, sendersOf } from './form-controls';
import { askSameOrigin, type SameOriginReply } from './request';

type Control = ReturnType<typeof sendersOf>[number];

export interface FormSubmission {
  readonly form: EditForm;
  /** What is to be in the controls, by name; all others are sent as they were read. Null: blank. */
  readonly changes: Readonly<Record<string, FieldValue>>;
  /** The button that is pressed, as a selector. Absent: the one that the Enter key presses. */
  readonly button?: string;
}

/**
 * Sends a form as the browser would after a person had changed some of its controls and pressed its button, with the
 * token that came with it. The answer tells nothing: servers answer 200 to what they did not do. Read back.
 * Rejects with `CrmError`: `validation`, naming the controls, before anything is sent, where a control is missing,
 * cannot be changed or has no such choice; `unexpected-reply` where the form cannot be sent to its own server.
 */
export async function submitForm(
  page: Document,
  { form, changes, button }: FormSubmission,
  signal: AbortSignal,
): Promise<SameOriginReply> {
  change(form, changes);
  const pressed = pressedButton(form, button);
  const body = bodyOf(form, pressed);
  const address = actionOf(form, pressed);
  if (address.origin !== new URL(page.URL).origin) throw new CrmError('unexpected-reply');
  const headers = { Accept: 'text/html,application/xhtml+xml' };
  return askSameOrigin(page, { address, method: 'POST', headers, body, redirect: 'follow' }, signal);
}

function change({ element }: EditForm, changes: FormSubmission['changes']): void {
  const senders = sendersOf(element);
  const refused = Object.entries(changes).filter(
    ([name, value]) => !set(mainControls(senders.filter((control) => control.name === name)), value),
  );
  if (refused.length === 0) return;
  throw new CrmError('validation', { fields: Object.fromEntries(refused.map(([name]) => [name, ''])) });
}

/** False: the control cannot hold the value. */
function set(controls: readonly Control[], value: FieldValue): boolean {
  const [control] = controls;
  if (control === undefined || control.matches(':disabled')) return false;
  if (control.type === 'radio') return choose(controls, value);
  if (controls.length > 1) return false;
  if (control instanceof HTMLSelectElement) return control.type === 'select-one' && select(control, value);
  if (control.readOnly || control.type === 'file') return false;
  if (control instanceof HTMLInputElement && control.type === 'checkbox') {
    control.checked = value === true;
    return true;
  }
  control.value = String(value ?? '');
  return true;
}

function choose(controls: readonly Control[], value: FieldValue): boolean {
  const buttons = controls.filter((control) => control instanceof HTMLInputElement);
  const wanted = buttons.find((button) => button.value === String(value ?? '') && !button.matches(':disabled'));
  if (wanted === undefined) return false;
  wanted.checked = true;
  return true;
}

function select(list: HTMLSelectElement, value: FieldValue): boolean {
  const options = [...list.options].filter((option) => !option.disabled);
  const wanted = options.find((option) => (value === null ? isBlankOption(option) : option.value === String(value)));
  if (wanted === undefined) return false;
  wanted.selected = true;
  return true;
}

function pressedButton({ element }: EditForm, selector: string | undefined): HTMLElement | null {
  const elements: unknown = Reflect.get(HTMLFormElement.prototype, 'elements', element);
  const buttons = elements instanceof HTMLCollection ? [...elements] : [];
  const found = buttons.find(
    (button) =>
      (button instanceof HTMLButtonElement || button instanceof HTMLInputElement) &&
      button.type === 'submit' &&
      (selector === undefined ? !button.matches(':disabled') : button.matches(selector)),
  );
  return found instanceof HTMLElement ? found : null;
}

function actionOf({ address, element }: EditForm, pressed: HTMLElement | null): URL {
  const action = pressed?.getAttribute('formaction') ?? attribute(element, 'action');
  if (!URL.canParse(action, address.href)) throw new CrmError('unexpected-reply');
  // The hash stays in the browser.
  const target = new URL(action === '' ? address.href : action, address.href);
  target.hash = '';
  return target;
}

/** A control that is called `getAttribute` hides the form's own. */
function attribute(form: HTMLFormElement, name: string): string {
  return Element.prototype.getAttribute.call(form, name) ?? '';
}

function bodyOf({ element }: EditForm, pressed: HTMLElement | null): URLSearchParams | FormData {
  if (attribute(element, 'method').toLowerCase() !== 'post') throw new CrmError('unexpected-reply');
  const entries = new FormData(element);
  const name = pressed?.getAttribute('name') ?? '';
  if (name !== '') entries.append(name, pressed?.getAttribute('value') ?? '');
  if (attribute(element, 'enctype').toLowerCase() === 'multipart/form-data') return entries;
  // A form sends of a file no more than its name unless it is multipart, and its line breaks are CRLF.
  return new URLSearchParams(
    [...entries].map(([key, value]) => [key, typeof value === 'string' ? crlf(value) : value.name]),
  );
}

function crlf(value: string): string {
  return value.replaceAll(/\r\n?|\n/g, '\r\n');
}
