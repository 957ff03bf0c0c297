/**
 * Whether a click on an element would reach it: a tab can be in the page and yet lie under a panel or outside a strip
 * that cuts it off. Where nothing can be said (outside the window, or a dialog covers the native tabs as well), yes.
 */
export function isClickable(element: HTMLElement, neighbour: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return false;
  return isHit(element) !== false || isHit(neighbour) === false;
}

function isHit(element: HTMLElement): boolean | null {
  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = element.ownerDocument.elementFromPoint(left + width / 2, top + height / 2);
  return hit === null ? null : element.contains(hit);
}
