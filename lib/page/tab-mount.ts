import type { CrmPage, SectionSlot, StripSlot, TabSlot } from '../crm/contract';
import type { Placement } from '../model/place-health';
import type { RecordOnPage } from '../model/record';
import { asksForPassword } from './asks-for-password';
import { isClickable } from './clickable';
import { createDock, type Dock } from './dock';
import { oncePerFrame } from './frame';
import { createNativeState, type NativeState } from './native-state';
import { createPanelHost, type PanelHost } from './panel-host';
import { Returns } from './returns';
import { enterStrip, type StripTab } from './strip-tab';
import type { TabWords } from './tab-element';
import { after, everyWhileShown } from './timers';

/** How long a record page may be without a place for the tab before the docked button appears, in milliseconds. */
const PATIENCE = 600;
/** How long it may be without one while the page is not built yet. */
const LONGEST_START = 30_000;
const HEARTBEAT = 1000;
/** How long after a person's press or key a page may take to select one of its tabs for it, in milliseconds. */
const CHOICE = 2000;

export interface TabMountOptions {
  readonly document: Document;
  readonly page: CrmPage;
  readonly signal: AbortSignal;
  onOpenChange(open: boolean): void;
  /** The tab is probably about to be opened. */
  onNear(): void;
  /** The tab stands somewhere new: in this slot, or (null) at the edge of the window. */
  onPlaced(slot: TabSlot | null, hosts: readonly HTMLElement[]): void;
}

/** The ERP tab's place in the page: in the native strip or between the page's blocks, else at the edge of the window. */
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
  readonly #returns = new Returns();
  #record: RecordOnPage | null = null;
  #words: TabWords = { label: 'ERP', connected: 'ERP' };
  #connected = false;
  #open = false;
  /** Of the native panel that is put aside. */
  #height = 0;
  #tab: StripTab | null = null;
  #anchor: HTMLElement | null = null;
  #waiting: AbortController | null = null;
  #patience = 0;
  #isPatienceOver = false;
  #lookedAt: unknown = null;
  /** When a person last did something in the page outside of our tab and panel, by the page's clock in milliseconds. */
  #touchedAt = Number.NEGATIVE_INFINITY;

  constructor(options: TabMountOptions) {
    const { document, signal } = options;
    this.#options = options;
    this.#host = createPanelHost(document);
    this.container = this.#host.container;
    this.#dock = createDock(document, () => (this.#open ? this.close() : this.#openTab()), options.onNear);
    this.#native = createNativeState();
    this.#request = oncePerFrame(document, () => this.#settle(), signal);
    this.#observer = new MutationObserver(() => this.#onMutation());
    this.#host.element.addEventListener('keydown', (event) => this.#onKey(event));
    everyWhileShown(document, HEARTBEAT, this.#request, signal);
    document.defaultView?.addEventListener('resize', this.#request, { signal });
    for (const type of ['pointerdown', 'keydown'] as const) {
      document.addEventListener(type, (event) => this.#noteTouch(event), { capture: true, signal });
    }
    signal.addEventListener('abort', () => this.#takeAway(), { once: true });
  }

  /** Which record is on screen; null takes the tab away and gives the page back untouched. */
  show(record: RecordOnPage | null): void {
    if (this.#options.signal.aborted) return;
    this.#record = record;
    if (record === null) this.#takeAway();
    else this.#settle();
  }

  setStyles(styles: string): void {
    this.#host.setStyles(styles);
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

  /** Where the tab stands now; null while it stands nowhere. */
  placement(): Placement | null {
    if (this.#tab !== null) return 'strip';
    if (!this.#dock.element.isConnected) return null;
    return this.#dock.element.dataset.place === 'section' ? 'section' : 'edge';
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
    const placement = this.placement();
    if (this.#record !== null && placement !== null) this.#placed(placement === 'edge' ? null : this.#slot());
  }

  #openTab(): void {
    if (this.#open || this.#record === null) return;
    this.#setOpen(true);
    const slot = this.#slot();
    if (this.#tab !== null && slot?.kind === 'strip') this.#keepOpen(slot, this.#tab);
    this.#options.onOpenChange(true);
  }

  #setOpen(open: boolean): void {
    this.#open = open;
    this.#dock.setOpen(open);
    this.#host.show(open);
  }

  #slot(): TabSlot | null {
    const { page, document } = this.#options;
    return this.#record === null ? null : page.slot(document, this.#record);
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
    if (this.#record === null || this.#returns.mustWait()) return;
    this.#watchAnchor();
    const slot = this.#slot();
    if (slot !== null && this.#place(slot)) this.#stopWaiting();
    else this.#placeAtEdge();
  }

  #place(slot: TabSlot): boolean {
    if (slot.kind === 'section') return this.#placeInSection(slot);
    return !this.#unusable.has(slot.strip) && this.#placeInStrip(slot);
  }

  #watchAnchor(): void {
    const current = this.#options.page.anchor(this.#options.document);
    if (current === this.#anchor) return;
    this.#observer.disconnect();
    this.#anchor = current;
    this.#observer.observe(current, { childList: true, subtree: true });
  }

  #placeInStrip(slot: StripSlot): boolean {
    const tab = this.#tab?.isIn(slot) === true ? this.#tab : this.#enter(slot);
    if (tab === null) return false;
    const { element } = this.#host;
    if (element.parentElement !== slot.panels) slot.panels.append(element);
    if (this.#open) this.#keepOpen(slot, tab);
    else this.#host.asTabPanel(tab.element.id, 0);
    return true;
  }

  #enter(slot: StripSlot): StripTab | null {
    const { document, signal } = this.#options;
    const hadFocus = this.#tab?.hadFocus() ?? false;
    this.#tab?.leave();
    const tab = enterStrip({
      document,
      slot,
      signal,
      words: this.#words,
      connected: this.#connected,
      onOpen: () => this.#openTab(),
      onNear: () => this.#options.onNear(),
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

  #noteTouch(event: Event): void {
    const ours: readonly (EventTarget | undefined)[] = [this.#host.element, this.#dock.element, this.#tab?.element];
    if (!event.isTrusted || event.composedPath().some((target) => ours.includes(target))) return;
    this.#touchedAt = performance.now();
  }

  /**
   * Puts aside whatever the page has drawn or selected anew, unless a person chose one of its tabs by other ways than a
   * click. Some pages go back to their first tab by themselves when they load their record again.
   */
  #keepOpen(slot: StripSlot, tab: StripTab): void {
    if (this.#native.pageHasChosen() && performance.now() - this.#touchedAt < CHOICE) {
      this.close(true);
      return;
    }
    tab.paint(true);
    this.#height = this.#native.putAside(slot) ?? this.#height;
    this.#host.asTabPanel(tab.element.id, this.#height);
  }

  #placeInSection(slot: SectionSlot): boolean {
    const { element } = this.#dock;
    const isThere =
      element.parentElement === slot.parent &&
      element.nextElementSibling === this.#host.element &&
      this.#host.element.nextElementSibling === slot.before;
    if (isThere) return true;
    this.#leaveStrip();
    this.#dock.setPlace('section');
    this.#host.asOwnPanel(this.#words.label, 'section');
    slot.parent.insertBefore(element, slot.before);
    slot.parent.insertBefore(this.#host.element, slot.before);
    this.#placed(slot);
    return true;
  }

  #placeAtEdge(): void {
    if (!this.#isPatienceOver) {
      this.#wait();
      return;
    }
    this.#leaveStrip();
    const { document } = this.#options;
    const { body } = document;
    if (asksForPassword(document)) {
      this.#dock.element.remove();
      this.#host.element.remove();
      return;
    }
    if (this.#dock.element.parentElement === body && this.placement() === 'edge') return;
    this.#native.giveBack(true);
    this.#dock.setPlace('edge');
    this.#host.asOwnPanel(this.#words.label, 'edge');
    body.append(this.#dock.element, this.#host.element);
    this.#placed(null);
  }

  #leaveStrip(): void {
    if (this.#tab === null) return;
    this.#tab.leave();
    this.#tab = null;
    this.#native.giveBack(true);
  }

  #placed(slot: TabSlot | null): void {
    this.#returns.note();
    this.#options.onPlaced(slot, [this.#host.element, this.#dock.element]);
  }

  #wait(): void {
    const { page, document } = this.#options;
    const patience = page.isReady(document) ? PATIENCE : LONGEST_START;
    if (this.#waiting !== null && patience >= this.#patience) return;
    this.#waiting?.abort();
    this.#patience = patience;
    this.#waiting = new AbortController();
    const grow = () => {
      this.#isPatienceOver = true;
      this.#request();
    };
    after(patience, grow, AbortSignal.any([this.#options.signal, this.#waiting.signal]));
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
