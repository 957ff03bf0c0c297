import { textOf } from '../../crm/mount/visible';
import type { ElementText } from '../../crm/profile/profile';
import type { FieldMeaning } from '../../model/field';
import { labelOf } from './label';
import { meaningOf } from './meaning';
import { selectorFor } from './selector';

/** A field, as it was pointed at. */
export interface PointedField {
  readonly from: ElementText;
  readonly value: string;
  /** The page's own word for it; blank where there is none. */
  readonly label: string;
  readonly meaning: FieldMeaning | null;
  readonly isFragile: boolean;
}

const CONTROL = 'input:not([type="hidden"]):not([type="button"]):not([type="submit"]), textarea, select';

/** What holds the value of what was pointed at: a control behind its label, the element itself otherwise. */
export function valueElement(element: Element): HTMLElement | null {
  if (element instanceof HTMLLabelElement && element.control instanceof HTMLElement) return element.control;
  const outer = element.closest<HTMLElement>(CONTROL);
  if (outer !== null) return outer;
  const inner = [...element.querySelectorAll<HTMLElement>(CONTROL)];
  if (inner.length === 1 && inner[0] !== undefined && ownText(element) === '') return inner[0];
  return element.closest<HTMLElement>('a[href^="mailto:"], a[href^="tel:"]') ?? nearestHtml(element);
}

/** Where the value of an element is found, and what it seems to mean. Null: there is nothing to be read. */
export function fieldAt(element: Element, avoid: readonly string[]): PointedField | null {
  const holder = valueElement(element);
  if (holder === null) return null;
  const value = shownValue(holder);
  const label = labelOf(holder);
  // The value itself is of this record alone.
  const { selector, isFragile } = selectorFor(holder, holder.ownerDocument, [...avoid, value]);
  const attribute = attributeOf(holder);
  const from = attribute === null ? { selector } : { selector, attribute };
  return { from, value, label, meaning: meaningOf(holder, label, value), isFragile };
}

/** A link to another record, by its address. */
export function linkAt(element: Element, avoid: readonly string[]): PointedField | null {
  const link = element.closest<HTMLAnchorElement>('a[href]') ?? element.querySelector<HTMLAnchorElement>('a[href]');
  if (link === null) return null;
  const { selector, isFragile } = selectorFor(link, link.ownerDocument, [...avoid, link.textContent ?? '']);
  return { from: { selector, attribute: 'href' }, value: link.href, label: labelOf(link), meaning: null, isFragile };
}

function shownValue(holder: HTMLElement): string {
  const attribute = attributeOf(holder);
  const { parentElement } = holder;
  if (attribute !== null) return holder.getAttribute(attribute)?.trim() ?? '';
  const selector = `:scope > :nth-child(${[...(parentElement?.children ?? [])].indexOf(holder) + 1})`;
  return (parentElement === null ? null : textOf(parentElement, { selector })) ?? '';
}

/** Dates are read as the page's author meant them for machines; everything else as it is shown. */
function attributeOf(holder: HTMLElement): string | null {
  return holder.localName === 'time' && holder.hasAttribute('datetime') ? 'datetime' : null;
}

function ownText(element: Element): string {
  return [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent)
    .join('')
    .trim();
}

function nearestHtml(element: Element): HTMLElement | null {
  let current: Element | null = element;
  while (current !== null && !(current instanceof HTMLElement)) current = current.parentElement;
  return current;
}
