import type { ElementText } from '../profile/profile';

/** Marks every element that we put into a page; what the page's own selectors find must never be one of them. */
export const OWN_ATTRIBUTE = 'data-counterpart';

/** The first element below `area` that a selector finds, that is ours not and that is on screen. */
export function firstVisible(area: ParentNode, selector: string): HTMLElement | null {
  for (const element of area.querySelectorAll<HTMLElement>(selector)) {
    if (element instanceof HTMLElement && !isOurs(element) && isVisible(element)) return element;
  }
  return null;
}

/** The record's area of an anchor, or the whole page where it names none. */
export function areaOf(document: Document, within: string | undefined): ParentNode | null {
  return within === undefined ? document : firstVisible(document, within);
}

/** The children of an element that are the page's own and that a selector matches. */
export function childrenOf(element: HTMLElement, selector: string): HTMLElement[] {
  return [...element.children].filter(
    (child): child is HTMLElement => child instanceof HTMLElement && !isOurs(child) && child.matches(selector),
  );
}

export function isOurs(element: Element): boolean {
  return element.hasAttribute(OWN_ATTRIBUTE);
}

/** The next sibling that is the page's own. */
export function nativeAfter(element: Element | null): Element | null {
  let next = element?.nextElementSibling ?? null;
  while (next !== null && isOurs(next)) next = next.nextElementSibling;
  return next;
}

/** What an element says: an attribute, the value of a form control, else its text; null where there is no element. */
export function textOf(area: ParentNode, { selector, attribute }: ElementText): string | null {
  const element = area.querySelector(selector);
  if (element === null) return null;
  if (attribute !== undefined) return element.getAttribute(attribute)?.trim() ?? null;
  const isControl =
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement;
  return (isControl ? element.value : (element.textContent ?? '')).trim();
}

function isVisible(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}
