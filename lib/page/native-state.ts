import type { StripSlot } from '../crm/contract';
import { roves } from './focusable';

/** What a native tab looked like before we painted it, and a native panel before we hid it. */
export interface NativeState {
  /**
   * Paints every native tab unselected and hides every native panel; those that came since the last call as well.
   * Returns the height of the panel that was showing, in pixels; null when none was.
   */
  putAside(slot: StripSlot): number | null;
  /** The page has selected one of its tabs since. */
  pageHasChosen(): boolean;
  /** Gives everything back as it was. After the page chose a tab itself only the panels are given back. */
  giveBack(keepTabs: boolean): void;
}

/** Puts the native tab and panel aside while the ERP tab is open, and remembers how they were to the letter. */
export function createNativeState(): NativeState {
  const tabs = new Map<HTMLElement, readonly Kept[]>();
  /** Every native tab that was unselected when we last looked. */
  const known = new Map<HTMLElement, StripSlot>();
  const panels = new Map<HTMLElement, { readonly value: string; readonly priority: string }>();
  return {
    putAside(slot) {
      forget(tabs);
      forget(known);
      forget(panels);
      const roving = roves(slot);
      for (const tab of slot.nativeTabs()) {
        known.set(tab, slot);
        if (!(slot.isSelected(tab) || (roving && tab.tabIndex === 0))) continue;
        if (!tabs.has(tab)) tabs.set(tab, keep(slot, tab));
        slot.paintSelected(tab, false);
        if (roving) tab.tabIndex = -1;
      }
      let height: number | null = null;
      for (const panel of slot.nativePanels()) {
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
    pageHasChosen: () => [...known].some(([tab, slot]) => tab.isConnected && slot.isSelected(tab)),
    giveBack(keepTabs) {
      for (const kept of tabs.values()) {
        if (!keepTabs) restore(kept);
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

/** An attribute as it was. */
interface Kept {
  readonly element: HTMLElement;
  readonly name: string;
  readonly value: string | null;
}

function keep(slot: StripSlot, tab: HTMLElement): readonly Kept[] {
  return slot.paintedAttributes(tab).map(({ element, name }) => ({ element, name, value: element.getAttribute(name) }));
}

function restore(kept: readonly Kept[]): void {
  for (const { element, name, value } of kept) {
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}

function forget(elements: Map<HTMLElement, unknown>): void {
  for (const element of elements.keys()) {
    if (!element.isConnected) elements.delete(element);
  }
}
