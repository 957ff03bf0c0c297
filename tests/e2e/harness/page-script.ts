import type { Name, Role } from './surface';

export interface Query {
  readonly role: Role;
  readonly name: string;
  readonly pattern: string | null;
  /** The element has to be inside one that this finds. */
  readonly within: Query | null;
}

export function query(role: Role, name: Name, within: Query | null = null): Query {
  return typeof name === 'string'
    ? { role, name, pattern: null, within }
    : { role, name: '', pattern: name.source, within };
}

/**
 * Finds the visible elements of a role and name, through open shadow roots. Runs in the page, so it uses nothing from
 * outside. A small part of the accessible name computation: what our own pages and the demo CRM use.
 */
export function findAll({ role, name, pattern, within }: Query): Element[] {
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
  const roles = role === 'textbox' ? [role, 'searchbox'] : [role];
  // Asked for by its selectors at once: to look at every element of a large page by itself costs more than the page does.
  const candidates = [
    ...roles.map((one) => `[role="${one}"]`),
    ...Object.entries(implicit).flatMap(([selector, one]) => (roles.includes(one) ? [selector] : [])),
  ].join(', ');
  const everything: Element[] = [];
  const walk = (root: Document | ShadowRoot) => {
    everything.push(...root.querySelectorAll(candidates));
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) walk(shadowRoot);
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
    const said = (id: string) =>
      root.getElementById(id)?.getAttribute('aria-label') ?? root.getElementById(id)?.textContent;
    if (ids.length > 0) return tidy(ids.map(said).join(' '));
    if (element instanceof HTMLFieldSetElement) return tidy(element.querySelector('legend')?.textContent);
    const labels = (element as HTMLInputElement).labels;
    if (labels && labels.length > 0) return tidy([...labels].map(own).join(' '));
    return own(element) || tidy(element.getAttribute('title'));
  };
  const isVisible = (element: Element) => {
    const box = element.getBoundingClientRect();
    return element.checkVisibility({ visibilityProperty: true }) && (box.width > 0 || element.matches('input'));
  };
  const matches = (element: Element, wanted: Query) =>
    (roleOf(element) === wanted.role || (wanted.role === 'textbox' && roleOf(element) === 'searchbox')) &&
    isVisible(element) &&
    !element.closest('[aria-hidden=true]') &&
    (wanted.pattern === null ? nameOf(element) === wanted.name : new RegExp(wanted.pattern, 'i').test(nameOf(element)));
  const isInside = (element: Element, wanted: Query): boolean => {
    for (let node: Node | null = element; node !== null; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
      if (node instanceof Element && node !== element && matches(node, wanted)) return true;
    }
    return false;
  };
  const wanted = { role, name, pattern, within };
  return everything.filter((element) => matches(element, wanted) && (within === null || isInside(element, within)));
}

/** The visible text of one element, or of its shadow root where it has one. Runs in the page. */
export function visibleTextOf(element: Element): string {
  const children = element.shadowRoot?.children ?? [element];
  return [...children]
    .map((child) => (child instanceof HTMLElement && !child.matches('style, script') ? child.innerText : ''))
    .join('\n');
}

/** All visible text, open shadow roots included. Runs in the page. */
export function visibleText(): string {
  const parts: string[] = [];
  const walk = (root: Document | ShadowRoot) => {
    const body = root instanceof Document ? root.body : root;
    for (const child of body.children)
      if (child instanceof HTMLElement && !child.matches('style, script')) parts.push(child.innerText);
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot && element.checkVisibility()) walk(element.shadowRoot);
    }
  };
  walk(document);
  return parts.join('\n');
}

/**
 * Some compilers wrap inner functions in a call of `__name`, which a page does not know. Gives what has to run in the page
 * first, or null.
 */
export function preparation(run: (argument: never) => unknown): string | null {
  return String(run).includes('__name(') ? 'globalThis.__name ??= (named) => named' : null;
}
