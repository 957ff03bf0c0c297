import type { CrmPage, TabSlot } from '../crm/contract';

const PAINTED_ATTRIBUTES = ['class', 'aria-selected', 'tabindex'] as const;

/** What a native tab looked like before we painted it, and a native panel before we hid it. */
export interface NativeState {
  /**
   * Paints every native tab unselected and hides every native panel; those that came since the last call as well.
   * Returns the height of the panel that was showing, in pixels; null when none was.
   */
  putAside(slot: TabSlot): number | null;
  /** The page has selected one of its tabs since. */
  pageHasChosen(): boolean;
  /** Gives everything back as it was. After the page chose a tab itself only the panels are given back. */
  giveBack(keepTabs: boolean): void;
}

/** Puts the native tab and panel aside while the ERP tab is open, and remembers how they were to the letter. */
export function createNativeState(page: CrmPage): NativeState {
  const tabs = new Map<HTMLElement, ReadonlyMap<string, string | null>>();
  /** Every native tab that was unselected when we last looked. */
  const known = new Set<HTMLElement>();
  const panels = new Map<HTMLElement, { readonly value: string; readonly priority: string }>();
  return {
    putAside(slot) {
      forget(tabs);
      forget(known);
      forget(panels);
      for (const tab of page.nativeTabs(slot)) {
        known.add(tab);
        if (tabs.has(tab) || (!page.isSelected(tab) && tab.tabIndex !== 0)) continue;
        tabs.set(tab, new Map(PAINTED_ATTRIBUTES.map((name) => [name, tab.getAttribute(name)])));
        page.paintSelected(tab, false);
      }
      let height: number | null = null;
      for (const panel of page.nativePanels(slot)) {
        if (panels.has(panel)) continue;
        if (panel.getClientRects().length > 0) height = panel.getBoundingClientRect().height;
        panels.set(panel, {
          value: panel.style.getPropertyValue('display'),
          priority: panel.style.getPropertyPriority('display'),
        });
        panel.style.setProperty('display', 'none', 'important');
      }
      return height;
    },
    pageHasChosen: () => [...known].some((tab) => tab.isConnected && page.isSelected(tab)),
    giveBack(keepTabs) {
      for (const [tab, attributes] of tabs) {
        if (!keepTabs) restoreAttributes(tab, attributes);
      }
      for (const [panel, { value, priority }] of panels) {
        panel.style.setProperty('display', value, priority);
        if (panel.getAttribute('style') === '') panel.removeAttribute('style');
      }
      tabs.clear();
      known.clear();
      panels.clear();
    },
  };
}

function restoreAttributes(tab: HTMLElement, attributes: ReadonlyMap<string, string | null>): void {
  for (const [name, value] of attributes) {
    if (value === null) tab.removeAttribute(name);
    else tab.setAttribute(name, value);
  }
}

function forget(elements: Map<HTMLElement, unknown> | Set<HTMLElement>): void {
  for (const element of elements.keys()) {
    if (!element.isConnected) elements.delete(element);
  }
}
