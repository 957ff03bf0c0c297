import type { CrmPage, TabSlot } from '../crm/contract';
import type { Entity } from '../model/record';
import { isClickable } from './clickable';
import { createDock, type Dock } from './dock';
import { oncePerFrame } from './frame';
import { createNativeState, type NativeState } from './native-state';
import { createPanelHost, type PanelHost } from './panel-host';
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
export class TabMount {
  /** Where our panel is drawn, the same element wherever the tab stands. */
  readonly container: HTMLElement;
  readonly #options: TabMountOptions;
  readonly #host: PanelHost;
  readonly #dock: Dock;
  readonly #native: NativeState;
  readonly #request: () => void;
  readonly #observer: MutationObserver;
  /** Strips in which our tab could not be clicked. */
  readonly #unusable = new WeakSet<HTMLElement>();
  #entity: Entity | null = null;
  #words: TabWords = { label: 'ERP', connected: 'ERP' };
  #connected = false;
  #open = false;
  /** Of the native panel that is put aside. */
  #height = 0;
  #tab: StripTab | null = null;
  #anchor: HTMLElement | null = null;
  #waiting: AbortController | null = null;
  #isPatienceOver = false;
  #lookedAt: unknown = null;

  constructor(options: TabMountOptions) {
    const { document, signal } = options;
    this.#options = options;
    this.#host = createPanelHost(document, options.styles);
    this.container = this.#host.container;
    this.#dock = createDock(document, () => (this.#open ? this.close() : this.#openTab()));
    this.#native = createNativeState(options.page);
    this.#request = oncePerFrame(document, () => this.#settle(), signal);
    this.#observer = new MutationObserver(() => this.#onMutation());
    this.#host.element.addEventListener('keydown', (event) => this.#onKey(event));
    every(HEARTBEAT, this.#request, signal);
    document.defaultView?.addEventListener('resize', this.#request, { signal });
    signal.addEventListener('abort', () => this.#takeAway(), { once: true });
  }

  /** What kind of record is on screen; null takes the tab away and gives the page back untouched. */
  show(entity: Entity | null): void {
    if (this.#options.signal.aborted) return;
    this.#entity = entity;
    if (entity === null) this.#takeAway();
    else this.#settle();
  }

  setWords(words: TabWords): void {
    this.#words = words;
    this.#tab?.setWords(words);
    this.#labelDock();
  }

  setConnected(connected: boolean): void {
    this.#connected = connected;
    this.#tab?.setConnected(connected);
    this.#labelDock();
  }

  /** Gives the card back to the page, as a press on the native tab would. */
  close(pageChose = false): void {
    if (!this.#open) return;
    this.#setOpen(false);
    this.#tab?.paint(false);
    this.#native.giveBack(pageChose);
    this.#options.onOpenChange(false);
  }

  /** Calls `onPlaced` again, after the page's looks have changed. */
  replace(): void {
    const slot = this.#slot();
    if (this.#entity !== null) this.#placed(this.#tab === null ? null : slot);
  }

  #openTab(): void {
    if (this.#open || this.#entity === null) return;
    this.#setOpen(true);
    const slot = this.#slot();
    if (this.#tab !== null && slot !== null) this.#keepOpen(slot, this.#tab);
    this.#options.onOpenChange(true);
  }

  #setOpen(open: boolean): void {
    this.#open = open;
    this.#dock.setOpen(open);
    this.#host.show(open);
  }

  #slot(): TabSlot | null {
    const { page, document } = this.#options;
    return this.#entity === null ? null : page.slot(document, this.#entity);
  }

  /** A tab that was thrown out goes back before anything is painted; that look, too, is taken once per frame at most. */
  #onMutation(): void {
    const { document } = this.#options;
    const frame = document.timeline.currentTime;
    const isMissing = this.#tab?.element.isConnected !== true && !this.#dock.element.isConnected;
    if (!isMissing || frame === this.#lookedAt || document.hidden) {
      this.#request();
      return;
    }
    this.#lookedAt = frame;
    this.#settle();
  }

  #settle(): void {
    if (this.#entity === null) return;
    this.#watchAnchor();
    const slot = this.#slot();
    if (slot !== null && !this.#unusable.has(slot.strip) && this.#placeInStrip(slot)) this.#stopWaiting();
    else this.#placeAtEdge();
  }

  #watchAnchor(): void {
    const current = this.#options.page.anchor(this.#options.document);
    if (current === this.#anchor) return;
    this.#observer.disconnect();
    this.#anchor = current;
    this.#observer.observe(current, { childList: true, subtree: true });
  }

  #placeInStrip(slot: TabSlot): boolean {
    const tab = this.#tab?.isIn(slot) === true ? this.#tab : this.#enter(slot);
    if (tab === null) return false;
    const { element } = this.#host;
    if (element.parentElement !== slot.panels) slot.panels.append(element);
    if (this.#open) this.#keepOpen(slot, tab);
    else this.#host.asTabPanel(tab.element.id, 0);
    return true;
  }

  #enter(slot: TabSlot): StripTab | null {
    const { document, page, signal } = this.#options;
    const hadFocus = this.#tab?.hadFocus() ?? false;
    this.#tab?.leave();
    const tab = enterStrip({
      document,
      page,
      slot,
      signal,
      words: this.#words,
      connected: this.#connected,
      onOpen: () => this.#openTab(),
      onNative: () => this.close(),
    });
    this.#tab = tab;
    if (!isClickable(tab.element, slot.model)) {
      this.#unusable.add(slot.strip);
      return null;
    }
    if (hadFocus) tab.element.focus();
    this.#dock.element.remove();
    this.#placed(slot);
    return tab;
  }

  /** Puts aside whatever the page has drawn anew, unless a person chose one of its tabs by other ways than a click. */
  #keepOpen(slot: TabSlot, tab: StripTab): void {
    if (this.#native.pageHasChosen()) {
      this.close(true);
      return;
    }
    tab.paint(true);
    this.#height = this.#native.putAside(slot) ?? this.#height;
    this.#host.asTabPanel(tab.element.id, this.#height);
  }

  #placeAtEdge(): void {
    if (!this.#isPatienceOver) {
      this.#wait();
      return;
    }
    this.#tab?.leave();
    this.#tab = null;
    if (this.#dock.element.isConnected) return;
    this.#native.giveBack(true);
    this.#host.asDockedPanel(this.#words.label);
    this.#options.document.body.append(this.#dock.element, this.#host.element);
    this.#placed(null);
  }

  #placed(slot: TabSlot | null): void {
    this.#options.onPlaced(slot, [this.#host.element, this.#dock.element]);
  }

  #wait(): void {
    if (this.#waiting !== null) return;
    this.#waiting = new AbortController();
    const grow = () => {
      this.#isPatienceOver = true;
      this.#request();
    };
    after(PATIENCE, grow, AbortSignal.any([this.#options.signal, this.#waiting.signal]));
  }

  #stopWaiting(): void {
    this.#waiting?.abort();
    this.#waiting = null;
    this.#isPatienceOver = false;
  }

  #takeAway(): void {
    this.close();
    this.#observer.disconnect();
    this.#anchor = null;
    this.#stopWaiting();
    this.#tab?.leave();
    this.#tab = null;
    this.#dock.element.remove();
    this.#host.element.remove();
  }

  #labelDock(): void {
    const { label, connected } = this.#words;
    this.#dock.setLabel(label, this.#connected ? connected : label);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted || !this.#dock.element.isConnected) return;
    this.close();
    this.#dock.focus();
  }
}
