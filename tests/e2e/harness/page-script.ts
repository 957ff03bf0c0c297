import type { Name, Role } from './surface';

export interface Query {
  readonly role: Role;
  readonly name: string;
  readonly pattern: string | null;
}

export function query(role: Role, name: Name): Query {
  return typeof name === 'string' ? { role, name, pattern: null } : { role, name: '', pattern: name.source };
}

/**
 * Finds the visible elements of a role and name, through open shadow roots. Runs in the page, so it uses nothing from
 * outside. A small part of the accessible name computation: what our own pages and the demo CRM use.
 */
export function findAll({ role, name, pattern }: Query): Element[] {
  const implicit: Record<string, string> = {
    button: 'button',
    'a[href]': 'link',
    'input:not([type]), input[type=text], input[type=url], input[type=email], input[type=password], textarea':
      'textbox',
    'input[type=search]': 'searchbox',
    'input[type=radio]': 'radio',
    'input[type=checkbox]': 'checkbox',
    select: 'combobox',
    'h1, h2, h3, h4': 'heading',
    fieldset: 'group',
    dialog: 'dialog',
    output: 'status',
  };
  const everything: Element[] = [];
  const walk = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll('*')) {
      everything.push(element);
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
  const roleOf = (element: Element): string | null =>
    element.getAttribute('role') ??
    Object.entries(implicit).find(([selector]) => element.matches(selector))?.[1] ??
    null;
  const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const own = (element: Element) =>
    tidy(
      [...element.childNodes]
        .filter((node) => !(node instanceof Element && node.getAttribute('aria-hidden') === 'true'))
        .map((node) => node.textContent)
        .join(' '),
    );
  const nameOf = (element: Element): string => {
    const label = element.getAttribute('aria-label');
    if (label) return tidy(label);
    const root = element.getRootNode() as Document | ShadowRoot;
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    if (ids.length > 0) return tidy(ids.map((id) => root.getElementById(id)?.textContent).join(' '));
    if (element instanceof HTMLFieldSetElement) return tidy(element.querySelector('legend')?.textContent);
    const labels = (element as HTMLInputElement).labels;
    if (labels && labels.length > 0) return tidy([...labels].map((one) => one.textContent).join(' '));
    return own(element) || tidy(element.getAttribute('title'));
  };
  const isVisible = (element: Element) => {
    const box = element.getBoundingClientRect();
    return element.checkVisibility({ visibilityProperty: true }) && (box.width > 0 || element.matches('input'));
  };
  const fits = (text: string) => (pattern === null ? text === name : new RegExp(pattern, 'i').test(text));
  return everything.filter(
    (element) =>
      (roleOf(element) === role || (role === 'textbox' && roleOf(element) === 'searchbox')) &&
      isVisible(element) &&
      !element.closest('[aria-hidden=true]') &&
      fits(nameOf(element)),
  );
}

/** All visible text, open shadow roots included. Runs in the page. */
export function visibleText(): string {
  const parts: string[] = [];
  const walk = (root: Document | ShadowRoot) => {
    const body = root instanceof Document ? root.body : root;
    for (const child of body.children) if (child instanceof HTMLElement) parts.push(child.innerText);
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot && element.checkVisibility()) walk(element.shadowRoot);
    }
  };
  walk(document);
  return parts.join('\n');
}
