import { isOwn } from '../own-elements';

/** Whether an element takes part in what is on screen. */
export function isShown(element: Element): element is HTMLElement {
  return element instanceof HTMLElement && element.getClientRects().length > 0;
}

/** The children that are the page's own and on screen. */
export function shownChildren(element: Element): HTMLElement[] {
  return [...element.children].filter((child): child is HTMLElement => !isOwn(child) && isShown(child));
}

/** What an element says, on one line and not endlessly. */
export function shortText(element: Element, longest = 60): string {
  // What is rendered, so that words that stand apart on screen do here as well.
  const said = element instanceof HTMLElement ? element.innerText : element.textContent;
  const text = (said ?? '').replaceAll(/\s+/g, ' ').trim();
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
