import type { SectionSlot } from '../contract';
import type { SectionAnchor } from './anchor';
import { areaOf, firstVisible, isOurs, nativeAfter } from './visible';

/** The place between the page's blocks that an anchor describes, as the page is now; null where it is not there. */
export function findSection(document: Document, anchor: SectionAnchor, preferred: boolean): SectionSlot | null {
  const area = areaOf(document, anchor.within);
  const element = area && firstVisible(area, anchor.element);
  if (!area || !element) return null;
  const inside = anchor.position === 'start' || anchor.position === 'end';
  const parent = inside ? element : element.parentElement;
  if (parent === null) return null;
  const named = anchor.clone === undefined ? null : firstVisible(area, anchor.clone);
  return {
    kind: 'section',
    seen: anchor.seen,
    preferred,
    parent,
    before: followerOf(element, anchor.position),
    model: named ?? (inside ? lastBlock(element) : element),
  };
}

function followerOf(element: HTMLElement, position: SectionAnchor['position']): Element | null {
  switch (position) {
    case 'before':
      return element;
    case 'after':
      return nativeAfter(element);
    case 'start':
      return [...element.children].find((child) => !isOurs(child)) ?? null;
    case 'end':
      return null;
  }
}

function lastBlock(element: HTMLElement): HTMLElement {
  const blocks = [...element.children].filter(
    (child): child is HTMLElement =>
      child instanceof HTMLElement && !isOurs(child) && child.getClientRects().length > 0,
  );
  return blocks.at(-1) ?? element;
}
