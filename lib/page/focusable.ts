import type { StripSlot } from '../crm/contract';

/** What takes the focus for a tab: the tab itself, or the link or button that it wraps. */
export function focusableIn(tab: HTMLElement): HTMLElement {
  if (tab.tabIndex >= 0 || tab.hasAttribute('tabindex')) return tab;
  return tab.querySelector<HTMLElement>('a[href], button, [tabindex]') ?? tab;
}

/** Whether only one tab of a strip is reached with the Tab key and the arrow keys lead to the others. */
export function roves(slot: StripSlot): boolean {
  return slot.nativeTabs().some((tab) => focusableIn(tab).getAttribute('tabindex') === '-1');
}
