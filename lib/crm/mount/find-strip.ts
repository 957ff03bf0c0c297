import type { StripSlot } from '../contract';
import type { StripAnchor } from './anchor';
import { isMarked, mark, markedAttributes } from './marks';
import { areaOf, childrenOf, firstVisible, nativeAfter } from './visible';

/** The place in a native strip that an anchor describes, as the page is now; null where it is not there. */
export function findStrip(document: Document, anchor: StripAnchor, preferred: boolean): StripSlot | null {
  const area = areaOf(document, anchor.within);
  const strip = area && firstVisible(area, anchor.strip);
  const panels = area?.querySelector<HTMLElement>(anchor.panels) ?? null;
  if (!strip || panels === null) return null;
  const nativeTabs = () => childrenOf(strip, anchor.tab);
  const tabs = nativeTabs();
  const isSelected = (tab: HTMLElement) => isMarked(tab, anchor.selected);
  const model = modelOf(anchor, tabs, isSelected);
  if (model === undefined) return null;
  return {
    kind: 'strip',
    seen: anchor.seen,
    preferred,
    strip,
    before: placeIn(strip, anchor, tabs),
    model,
    drop: anchor.drop ?? null,
    panels,
    nativeTabs,
    isSelected,
    paintSelected: (tab, selected) => paint(anchor, nativeTabs(), tab, selected),
    paintedAttributes: (tab) => [
      ...OWN_MARKS.map((name) => ({ element: tab, name })),
      ...markedAttributes(tab, anchor.selected),
    ],
    nativePanels: () => childrenOf(panels, anchor.panel),
  };
}

const OWN_MARKS = ['class', 'aria-selected', 'tabindex'] as const;

function modelOf(
  { clone }: StripAnchor,
  tabs: readonly HTMLElement[],
  isSelected: (tab: HTMLElement) => boolean,
): HTMLElement | undefined {
  const named = clone === undefined ? undefined : tabs.find((tab) => tab.matches(clone));
  return named ?? plainest(tabs.filter((tab) => !isSelected(tab))) ?? tabs.at(-1);
}

/** The tab with the fewest marks and signs in it: those would mean something else on ours. */
function plainest(tabs: readonly HTMLElement[]): HTMLElement | undefined {
  const shown = tabs.filter((tab) => tab.getClientRects().length > 0);
  return shown.toSorted((left, right) => partsIn(left) - partsIn(right))[0];
}

function partsIn(tab: HTMLElement): number {
  return tab.querySelectorAll('*').length;
}

function placeIn(strip: HTMLElement, { before, after }: StripAnchor, tabs: readonly HTMLElement[]): Element | null {
  if (before !== undefined) {
    const [follower] = childrenOf(strip, before);
    if (follower !== undefined) return follower;
  }
  const [leader] = after === undefined ? [] : childrenOf(strip, after);
  return nativeAfter(leader ?? tabs.at(-1) ?? null);
}

/** Where no mark names a class, the look is taken from another tab in the wanted state: no class name needs to be known. */
function paint(anchor: StripAnchor, tabs: readonly HTMLElement[], tab: HTMLElement, selected: boolean): void {
  if (anchor.selected.every((one) => one.class === undefined)) {
    const example = tabs.find((other) => other !== tab && isMarked(other, anchor.selected) === selected);
    if (example !== undefined) tab.className = example.className;
  }
  if (tab.getAttribute('role') === 'tab') tab.setAttribute('aria-selected', String(selected));
  mark(tab, anchor.selected, selected);
}
