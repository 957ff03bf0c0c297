import type { CrmPage, TabSlot } from '../crm/contract';
import type { Entity } from '../model/record';
import { isClickable } from './clickable';
import { createDock } from './dock';
import { oncePerFrame } from './frame';
import { createNativeState } from './native-state';
import { createPanelHost } from './panel-host';
import { enterStrip, type StripTab } from './strip-tab';
import type { TabWords } from './tab-element';
import { after, every } from './timers';

/** How long a record page may be without a strip before the docked button appears, in milliseconds. */
const PATIENCE = 600;
const HEARTBEAT = 1000;

export interface TabMountOptions {
  readonly document: Document;
  readonly page: CrmPage;
  readonly styles: string;
  readonly signal: AbortSignal;
  onOpenChange(open: boolean): void;
  /** The tab stands somewhere new: in this slot, or (null) at the edge of the window. */
  onPlaced(slot: TabSlot | null, hosts: readonly HTMLElement[]): void;
}

/** The ERP tab's place in the page: in the native strip where there is one, else at the edge of the window. */
export interface TabMount {
  /** Where our panel is drawn, the same element wherever the tab stands. */
  readonly container: HTMLElement;
  /** What kind of record is on screen; null takes the tab away and gives the page back untouched. */
  show(entity: Entity | null): void;
  setWords(words: TabWords): void;
  setConnected(connected: boolean): void;
  /** Gives the card back to the page, as a press on the native tab would. */
  close(): void;
  /** Calls `onPlaced` again, after the page's looks have changed. */
  replace(): void;
}

export function createTabMount(options: TabMountOptions): TabMount {
  const { document, page, signal } = options;
  const host = createPanelHost(document, options.styles);
  const dock = createDock(document, () => (open ? close(false) : openTab()));
  const native = createNativeState(page);
  const unusable = new WeakSet<HTMLElement>();
  let entity: Entity | null = null;
  let words: TabWords = { label: 'ERP', connected: 'ERP' };
  let connected = false;
  let open = false;
  let tab: StripTab | null = null;
  let waiting: AbortController | null = null;
  let patient = false;
  let anchor: HTMLElement | null = null;

  const request = oncePerFrame(document, settle, signal);
  const observer = new MutationObserver(onMutation);
  let lookedAt = -1;

  /** A tab that was thrown out goes back before anything is painted; that look, too, is taken once per frame at most. */
  function onMutation(): void {
    const frame = document.timeline.currentTime;
    const isMissing = tab?.element.isConnected !== true && !dock.element.isConnected;
    if (isMissing && frame !== lookedAt && !document.hidden) {
      lookedAt = Number(frame);
      settle();
    } else request();
  }

  function settle(): void {
    if (entity === null) return;
    watchAnchor();
    const slot = page.slot(document, entity);
    if (slot !== null && !unusable.has(slot.strip) && placeInStrip(slot)) stopWaiting();
    else placeAtEdge();
  }

  function watchAnchor(): void {
    const current = page.anchor(document);
    if (current === anchor) return;
    observer.disconnect();
    anchor = current;
    observer.observe(current, { childList: true, subtree: true });
  }

  function placeInStrip(slot: TabSlot): boolean {
    if (tab?.isIn(slot) !== true) {
      const hadFocus = tab?.hadFocus() ?? false;
      tab?.leave();
      tab = enterStrip({
        document,
        page,
        slot,
        words,
        connected,
        signal,
        onOpen: openTab,
        onNative: () => close(false),
      });
      if (!isClickable(tab.element, slot.model)) {
        unusable.add(slot.strip);
        return false;
      }
      if (hadFocus) tab.element.focus();
      dock.element.remove();
      options.onPlaced(slot, [host.element]);
    }
    if (host.element.parentElement !== slot.panels) slot.panels.append(host.element);
    if (open) keepOpen(slot, tab);
    else host.asTabPanel(tab.element.id, 0);
    return true;
  }

  /** Puts aside whatever the page has drawn anew, unless a person chose one of its tabs by other ways than a click. */
  function keepOpen(slot: TabSlot, own: StripTab): void {
    if (native.pageHasChosen()) {
      close(true);
      return;
    }
    own.paint(true);
    const height = native.putAside(slot);
    if (height !== null) host.asTabPanel(own.element.id, height);
  }

  function placeAtEdge(): void {
    if (!patient) {
      wait();
      return;
    }
    tab?.leave();
    tab = null;
    if (dock.element.isConnected) return;
    native.giveBack(true);
    host.asDockedPanel(words.label);
    document.body.append(dock.element, host.element);
    options.onPlaced(null, [host.element, dock.element]);
  }

  function wait(): void {
    if (waiting !== null) return;
    waiting = new AbortController();
    const grow = () => {
      patient = true;
      request();
    };
    after(PATIENCE, grow, AbortSignal.any([signal, waiting.signal]));
  }

  function stopWaiting(): void {
    waiting?.abort();
    waiting = null;
    patient = false;
  }

  function openTab(): void {
    if (open || entity === null) return;
    open = true;
    dock.setOpen(true);
    host.show(true);
    const slot = page.slot(document, entity);
    if (tab !== null && slot !== null) keepOpen(slot, tab);
    options.onOpenChange(true);
  }

  function close(pageChose: boolean): void {
    if (!open) return;
    open = false;
    dock.setOpen(false);
    host.show(false);
    tab?.paint(false);
    native.giveBack(pageChose);
    options.onOpenChange(false);
  }

  function takeAway(): void {
    close(false);
    observer.disconnect();
    anchor = null;
    stopWaiting();
    tab?.leave();
    tab = null;
    dock.element.remove();
    host.element.remove();
  }

  host.element.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !event.isTrusted || !dock.element.isConnected) return;
    close(false);
    dock.focus();
  });
  every(HEARTBEAT, () => entity !== null && request(), signal);
  const view = document.defaultView;
  view?.addEventListener('resize', request, { signal });
  signal.addEventListener('abort', takeAway, { once: true });

  return {
    container: host.container,
    show(next) {
      if (signal.aborted) return;
      entity = next;
      if (next === null) takeAway();
      else settle();
    },
    setWords(next) {
      words = next;
      tab?.setWords(next);
      dock.setLabel(next.label, connected ? next.connected : next.label);
    },
    setConnected(next) {
      connected = next;
      tab?.setConnected(next);
      dock.setLabel(words.label, next ? words.connected : words.label);
    },
    close: () => close(false),
    replace() {
      if (entity === null) return;
      const slot = page.slot(document, entity);
      options.onPlaced(tab === null ? null : slot, [host.element, dock.element]);
    },
  };
}
