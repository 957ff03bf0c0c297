import type { StripSlot } from '../crm/contract';

/** What pages give links by `a:link`. */
const PROPERTIES = [
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
  ...['margin-top', 'margin-right', 'margin-bottom', 'margin-left'],
  ...['border-top-width', 'border-right-width', 'border-bottom-width', 'border-left-width'],
  ...['border-top-style', 'border-right-style', 'border-bottom-style', 'border-left-style'],
  ...['border-top-color', 'border-right-color', 'border-bottom-color', 'border-left-color'],
  ...['color', 'background-color', 'display', 'white-space', 'text-decoration-line', 'text-transform'],
  ...['font-family', 'font-size', 'font-weight', 'font-style', 'letter-spacing', 'line-height'],
] as const;

/**
 * Gives our copy of a tab what it lost with its address: pages dress links, and an anchor that leads nowhere is none.
 * To be called whenever the copy was painted selected or unselected; it must be in the strip. The first time for the
 * selected look the page's own selected tab must still show it.
 */
export function createLinkLook(slot: StripSlot, copy: HTMLElement, signal: AbortSignal): (selected: boolean) => void {
  const own = anchorsIn(copy).map((anchor) => ({ anchor, css: anchor.style.cssText }));
  const looks = new Map<boolean, readonly string[]>();
  let isSelected = false;
  const dress = (selected: boolean) => {
    isSelected = selected;
    for (const { anchor, css } of own) anchor.style.cssText = css;
    const example = selected ? slot.nativeTabs().find(slot.isSelected) : slot.model;
    if (!looks.has(selected) && example !== undefined) looks.set(selected, lostLook(example, copy));
    for (const [index, css] of (looks.get(selected) ?? []).entries()) {
      const anchor = own[index]?.anchor;
      if (anchor !== undefined) anchor.style.cssText += css;
    }
  };
  // Until then the page's style sheets may not be there.
  const renew = () => {
    if (isSelected) return;
    looks.clear();
    dress(false);
  };
  copy.ownerDocument.defaultView?.addEventListener('load', renew, { signal });
  return dress;
}

function lostLook(example: HTMLElement, copy: HTMLElement): string[] {
  const links = anchorsIn(example);
  return anchorsIn(copy).map((anchor, index) => {
    const link = links[index];
    if (link === undefined || !link.hasAttribute('href')) return '';
    const [wanted, given] = [getComputedStyle(link), getComputedStyle(anchor)];
    return PROPERTIES.map((name) => [name, wanted.getPropertyValue(name)] as const)
      .filter(([name, value]) => value !== given.getPropertyValue(name))
      .map(([name, value]) => `;${name}:${value}`)
      .join('');
  });
}

function anchorsIn(tab: HTMLElement): HTMLAnchorElement[] {
  return [...(tab instanceof HTMLAnchorElement ? [tab] : []), ...tab.querySelectorAll('a')];
}
