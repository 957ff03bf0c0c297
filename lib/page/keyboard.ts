import { focusableIn } from './focusable';

/** What the keyboard needs to know of a strip that our tab is in. */
export interface TabKeys {
  /** Native tabs and ours, in the order on screen. */
  tabs(): readonly HTMLElement[];
  own(): HTMLElement | null;
  /** The strip's own arrow keys go from tab to tab. Else every tab is reached with the Tab key, ours as well. */
  readonly roving: boolean;
  openOwn(): void;
  /** About to go to a native tab. */
  leaveOwn(): void;
}

/**
 * Takes part in the strip's arrow keys: only steps that reach or leave our tab are ours, all others are left to the
 * page's own handling, which keeps working as if our tab were not there.
 */
export function joinArrowKeys(strip: HTMLElement, keys: TabKeys, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.ctrlKey || event.altKey || event.metaKey) return;
    const tabs = keys.tabs();
    const own = keys.own();
    const from = tabs.findIndex((tab) => event.target instanceof Node && tab.contains(event.target));
    if (own === null || from === -1) return;
    const pressesOwn = tabs[from] === own && (event.key === 'Enter' || event.key === ' ');
    const next = keys.roving ? targetIndex(event.key, from, tabs.length, isRightToLeft(strip)) : -1;
    const to = pressesOwn ? own : tabs[next];
    if (to === undefined || (to !== own && tabs[from] !== own)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    go(to, own, keys);
  };
  strip.addEventListener('keydown', onKey, { capture: true, signal });
}

function go(to: HTMLElement, own: HTMLElement, keys: TabKeys): void {
  if (to === own) {
    keys.openOwn();
    own.focus();
    return;
  }
  keys.leaveOwn();
  const native = focusableIn(to);
  native.focus();
  native.click();
}

function targetIndex(key: string, from: number, count: number, rightToLeft: boolean): number {
  const forward = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const backward = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return (from + 1) % count;
  if (key === backward) return (from - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : -1;
}

function isRightToLeft(strip: HTMLElement): boolean {
  return getComputedStyle(strip).direction === 'rtl';
}
