import type { ListItem } from '../../model/field';
import { CrmError } from '../contract';
import { controlsOf } from './form-controls';
import { askSameOrigin, isSuccess, type SameOriginReply, statusError } from './request';

/**
 * A form by which a CRM's own pages edit a record, read from a page that is never shown: nothing in it runs, and no
 * image of it is fetched.
 */
export interface EditForm {
  /** Where the page came from; what the form states is relative to it. */
  readonly address: URL;
  readonly element: HTMLFormElement;
  /** By the name that is sent. Controls without a name and buttons are none. */
  readonly controls: ReadonlyMap<string, FormControl>;
}

/** The control, or the group of radio buttons, that sends one name. */
export interface FormControl {
  readonly name: string;
  /**
   * `text` one line; `multiline`; `switch` a single check box; `choice` a list or radio buttons, of which one is
   * chosen; `hidden`; `several` controls or a list of which many can be chosen, and `file`: neither has one value.
   */
  readonly kind: 'text' | 'multiline' | 'switch' | 'choice' | 'hidden' | 'several' | 'file';
  /**
   * Texts with `\n` and without spaces around them; of a choice its key; of a switch whether it is on. Null: blank, the
   * option without words, nothing chosen, or no single value.
   */
  readonly value: string | boolean | null;
  /** Of a choice: what can be chosen. The option without words is not among them: it is blank. */
  readonly options: readonly ListItem[];
  /** A person could change it in the page. Hidden ones can be changed as well, as a page's scripts do. */
  readonly editable: boolean;
  readonly maxLength?: number;
}

export interface FormRequest {
  /** Of the page with the form: absolute, or relative to the page. */
  readonly address: string | URL;
  /** Which form: a selector of it or of something in it. Absent: the one with the most controls to edit. */
  readonly form?: string;
}

/**
 * Reads the form of a page. Rejects with `CrmError`: `auth` where a sign-in page came instead, `unexpected-reply` where
 * the page has no such form, else what the status stands for; or with the signal's reason when aborted.
 */
export async function readForm(page: Document, request: FormRequest, signal: AbortSignal): Promise<EditForm> {
  const { reply, document } = await readPage(page, request.address, signal);
  const form = formIn(document, reply.address, request.form);
  if (form !== null) return form;
  if (isSignIn(document)) throw new CrmError('auth');
  throw isSuccess(reply) ? new CrmError('unexpected-reply') : statusError(reply);
}

/** A page of the CRM, whatever its status, parsed but never shown. */
export async function readPage(
  page: Document,
  address: string | URL,
  signal: AbortSignal,
): Promise<{ reply: SameOriginReply; document: Document }> {
  const headers = { Accept: 'text/html,application/xhtml+xml' };
  const reply = await askSameOrigin(page, { address, headers, redirect: 'follow' }, signal);
  return { reply, document: parsePage(reply.body) };
}

/** Parses a page without running or loading anything of it. */
export function parsePage(body: string): Document {
  return new DOMParser().parseFromString(body, 'text/html');
}

/** The form that a selector names, or by default the one with the most controls to edit; null: there is none. */
export function formIn(document: Document, address: URL, selector?: string): EditForm | null {
  const elements = selector === undefined ? [...document.querySelectorAll('form')] : [named(document, selector)];
  const forms = elements.flatMap((element) =>
    element === null ? [] : [{ address: baseOf(document, address), element, controls: controlsOf(element) }],
  );
  const [first = null] = forms.toSorted((left, right) => editableIn(right) - editableIn(left));
  return selector === undefined && first !== null && editableIn(first) === 0 ? null : first;
}

/** Whether a page asks for a password: what a CRM answers with when the session has run out. */
export function isSignIn(document: Document): boolean {
  return document.querySelector('input[type="password"]') !== null;
}

function named(document: Document, selector: string): HTMLFormElement | null {
  const found = document.querySelector(selector);
  // A control can belong to a form that it does not stand in, as in a form that begins between the rows of a table.
  const owner: unknown = found === null ? null : Reflect.get(found, 'form');
  return owner instanceof HTMLFormElement ? owner : (found?.closest('form') ?? null);
}

function editableIn({ controls }: EditForm): number {
  return [...controls.values()].filter(({ editable }) => editable).length;
}

function baseOf(document: Document, address: URL): URL {
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  return URL.canParse(base, address.href) ? new URL(base, address.href) : address;
}
