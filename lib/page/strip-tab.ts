import type { StripSlot } from '../crm/contract';
import { roves } from './focusable';
import { joinArrowKeys } from './keyboard';
import { createLinkLook } from './link-look';
import { createTabElement, type TabWords } from './tab-element';

const POINTER_EVENTS = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'click', 'dblclick'] as const;
/** Whatever the page listens to for switching tabs: ours must have given way before. */
const NATIVE_PRESSES = ['pointerdown', 'mousedown', 'touchstart', 'click', 'keydown'] as const;

export interface StripTabOptions {
  readonly document: Document;
  readonly slot: StripSlot;
  readonly words: TabWords;
  readonly connected: boolean;
  readonly signal: AbortSignal;
  /** A person wants our tab. */
  onOpen(): void;
  /** Our tab is about to be pressed, probably: the pointer or the focus is on it. */
  onNear(): void;
  /** A native tab is about to be chosen. */
  onNative(): void;
}

/** Our tab while it stands in one native strip. */
export interface StripTab {
  readonly element: HTMLElement;
  setWords(words: TabWords): void;
  setConnected(connected: boolean): void;
  isIn(slot: StripSlot): boolean;
  /** Looks selected or not, as a native tab would. */
  paint(selected: boolean): void;
  /** It had the keyboard's focus until the page threw it out. */
  hadFocus(): boolean;
  /** Takes the tab and every listener out of the strip. */
  leave(): void;
}

export function enterStrip(options: StripTabOptions): StripTab {
  const { document, slot } = options;
  const tab = createTabElement(document, slot);
  tab.setWords(options.words);
  tab.setConnected(options.connected);
  const staying = new AbortController();
  const signal = AbortSignal.any([options.signal, staying.signal]);
  const { element } = tab;
  let focused = false;
  keepToOurselves(element, options.onOpen, signal);
  heedNativeTabs(options, element, signal);
  const isRoving = roves(slot);
  element.tabIndex = isRoving ? -1 : 0;
  joinArrowKeys(
    slot.strip,
    {
      tabs: () => inOrder([...slot.nativeTabs(), element]),
      own: () => (element.isConnected ? element : null),
      roving: isRoving,
      openOwn: options.onOpen,
      leaveOwn: options.onNative,
    },
    signal,
  );
  const near = () => {
    focused = document.activeElement === element;
    options.onNear();
  };
  element.addEventListener('focus', near, { signal });
  element.addEventListener('pointerenter', () => options.onNear(), { signal });
  element.addEventListener('blur', () => (focused = !element.isConnected), { signal });
  slot.strip.insertBefore(element, slot.before);
  const dressLinks = createLinkLook(slot, element, signal);
  slot.paintSelected(element, false);
  dressLinks(false);
  return {
    element,
    setWords: tab.setWords,
    setConnected: tab.setConnected,
    isIn: (now) => element.parentElement === now.strip && element.nextElementSibling === now.before,
    paint(selected) {
      if (slot.isSelected(element) === selected) return;
      slot.paintSelected(element, selected);
      dressLinks(selected);
      if (isRoving) element.tabIndex = selected ? 0 : -1;
    },
    hadFocus: () => focused && document.activeElement === document.body,
    leave() {
      staying.abort();
      element.remove();
    },
  };
}

/** The page's delegated handlers would take our tab for one of theirs and find no panel for it. */
function keepToOurselves(element: HTMLElement, onOpen: () => void, signal: AbortSignal): void {
  for (const type of POINTER_EVENTS) {
    element.addEventListener(type, (event) => event.stopPropagation(), { capture: true, signal });
  }
  const press = (event: MouseEvent) => {
    event.preventDefault();
    if (!event.isTrusted) return;
    onOpen();
    element.focus();
  };
  element.addEventListener('click', press, { capture: true, signal });
}

function heedNativeTabs({ slot, onNative }: StripTabOptions, own: HTMLElement, signal: AbortSignal): void {
  const heed = (event: Event) => {
    // With a key held down a link opens elsewhere, and this page stays as it is.
    if (event instanceof MouseEvent && (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)) return;
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
    const { target } = event;
    if (!(target instanceof Node) || own.contains(target)) return;
    if (slot.nativeTabs().some((tab) => tab.contains(target))) onNative();
  };
  for (const type of NATIVE_PRESSES) slot.strip.addEventListener(type, heed, { capture: true, signal });
}

function inOrder(tabs: HTMLElement[]): HTMLElement[] {
  return tabs.sort((left, right) => (left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}
