import type { SectionAnchor } from '../../crm/mount/anchor';
import { selectorFor } from './selector';

/** A block of the page, as the place that the tab goes after. */
export function sectionAnchor(
  element: Element,
  avoid: readonly string[],
  seen: string,
): { readonly anchor: SectionAnchor; readonly isFragile: boolean } {
  const { selector, isFragile } = selectorFor(element, element.ownerDocument, avoid);
  return { anchor: { kind: 'section', seen, element: selector, position: 'after' }, isFragile };
}
