import type { NativeStrip } from './subject';

/** How the page's own strip and panels stand. */
export interface NativeReading {
  readonly tabs: readonly { readonly text: string; readonly selected: boolean; readonly html: string }[];
  readonly panels: readonly { readonly shown: boolean; readonly tag: string }[];
}

/** Everything native of the strip on screen, to the letter; of panels the opening tag. Runs in the page. */
export function readNative(native: NativeStrip): NativeReading {
  const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const isOwn = (element: Element) => element.closest('body [data-counterpart]') !== null;
  const strip = [...document.querySelectorAll(native.strip)].find(shown);
  const tabs = [...(strip?.querySelectorAll<HTMLElement>(native.tab) ?? [])].filter((tab) => !isOwn(tab));
  const panels = [...document.querySelectorAll<HTMLElement>(native.panel)].filter((panel) => !isOwn(panel));
  return {
    tabs: tabs.map((tab) => ({
      text: tab.innerText.replace(/\s+/g, ' ').trim(),
      selected: tab.matches(native.selected) || tab.querySelector(native.selected) !== null,
      html: tab.outerHTML,
    })),
    panels: panels.map((panel) => ({
      shown: shown(panel),
      tag: (panel.cloneNode(false) as HTMLElement).outerHTML,
    })),
  };
}

/**
 * In what our tab looks different from each unselected native tab; empty where it looks like one of them. Text is
 * compared where it is drawn, boxes as whole children of the strip. Runs in the page.
 */
export function lookDifferences(native: NativeStrip): string[] {
  const PROPERTIES = [
    'fontFamily',
    'fontSize',
    'fontWeight',
    'fontStyle',
    'textTransform',
    'letterSpacing',
    'color',
    'cursor',
    'textDecorationLine',
  ] as const;
  const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const strip = [...document.querySelectorAll(native.strip)].find(shown);
  const own = strip?.querySelector<HTMLElement>('[data-counterpart="tab"]');
  if (!strip || !own) return ['there is no tab of ours in the strip'];
  const textIn = (tab: Element) => {
    const walker = document.createTreeWalker(tab, NodeFilter.SHOW_TEXT);
    let found: Text | null = null;
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const parent = text.parentElement;
      const isSaid = text.data.trim() !== '' && parent?.closest('[aria-hidden="true"]') === null;
      if (isSaid && parent !== null && shown(parent) && parent.getBoundingClientRect().width > 2) found ??= text;
    }
    return found;
  };
  const measure = (tab: HTMLElement) => {
    const text = textIn(tab);
    const holder = text?.parentElement ?? tab;
    const style = getComputedStyle(holder);
    const range = document.createRange();
    range.selectNodeContents(text ?? tab);
    const box = tab.getBoundingClientRect();
    const letters = range.getBoundingClientRect();
    return {
      style: Object.fromEntries(PROPERTIES.map((name) => [name, style[name]])),
      background: getComputedStyle(tab).backgroundColor,
      top: box.top,
      height: box.height,
      middle: letters.top + letters.height / 2 - box.top,
      before: letters.left - box.left,
      after: box.right - letters.right,
    };
  };
  const ours = measure(own);
  const differences = [...strip.querySelectorAll<HTMLElement>(native.tab)]
    .filter((tab) => tab.closest('body [data-counterpart]') === null && shown(tab))
    .filter((tab) => !tab.matches(native.selected) && tab.querySelector(native.selected) === null)
    .map((tab) => {
      const theirs = measure(tab);
      const found = PROPERTIES.filter((name) => ours.style[name] !== theirs.style[name]).map(
        (name) => `${name} ${ours.style[name]} instead of ${theirs.style[name]}`,
      );
      const near = (name: 'height' | 'middle' | 'before', by: number) => {
        if (Math.abs(ours[name] - theirs[name]) > by) found.push(`${name} ${ours[name]} instead of ${theirs[name]}`);
      };
      near('height', 2);
      near('middle', 2);
      // Of a short word in the middle of a tab that has a least width, both sides are wider.
      const isCentred = [ours, theirs].every(({ before, after }) => Math.abs(before - after) <= 2);
      if (!isCentred) near('before', 2);
      if (ours.background !== theirs.background) found.push(`background ${ours.background}`);
      // In a row below is right as well: strips wrap.
      if (Math.abs(ours.top - theirs.top) > 1 && ours.top < theirs.top + theirs.height) found.push('not in line');
      return found;
    });
  return differences.sort((left, right) => left.length - right.length)[0] ?? [];
}
