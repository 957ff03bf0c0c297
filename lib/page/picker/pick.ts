import { picker } from '../../i18n/picker';
import { translator } from '../../i18n/translate';
import type { PickedField, PickedPlace, PickPurpose, ToPicker } from '../../messages/picker-messages';
import { createOverlay, type Overlay } from './overlay';
import { type Aim, aimFor, type Target } from './target';

const SWALLOWED = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'dblclick',
  'contextmenu',
  'auxclick',
] as const;

/**
 * Has a person point at something in the page, with the pointer or the keyboard. Resolves with it, or with null when they
 * cancel or the signal ends it; then nothing of it is left in the page. Only what a person does counts: events that the
 * page makes up are not heard.
 */
export function pick(
  document: Document,
  { purpose, language, avoid }: Extract<ToPicker, { kind: 'pick' }>,
  signal: AbortSignal,
): Promise<PickedPlace | PickedField | null> {
  const text = translator(picker, language);
  const ending = new AbortController();
  const life = AbortSignal.any([signal, ending.signal]);
  const words = { area: text('area'), point: text(`point.${purpose}`), keys: text('keys'), cancel: text('cancel') };
  const today = new Date().toISOString().slice(0, 10);
  const aim = aimFor(purpose, { document, avoid, today, text });
  const overlay = createOverlay(document, words, life);
  return new Promise((resolve) => {
    const finish = (result: PickedPlace | PickedField | null) => {
      ending.abort();
      resolve(result);
    };
    signal.addEventListener('abort', () => finish(null), { once: true });
    const aiming = createAiming(overlay, aim, text(`none.${purpose}` satisfies `none.${PickPurpose}`));
    const choose = () => {
      const taken = aiming.current()?.take() ?? null;
      if (taken !== null) finish(taken);
    };
    listenToPointer(document, overlay, aiming, choose, life);
    listenToKeys(document, aiming, { choose, cancel: () => finish(null), overlay }, life);
    overlay.cancel.addEventListener('click', (event) => event.isTrusted && finish(null), { signal: life });
  });
}

/** What would be chosen now. */
interface Aiming {
  current(): Target | null;
  to(target: Target | null): void;
  at(element: Element | null): void;
  /** The next or previous one of the page. */
  step(by: 1 | -1): void;
  outwards(): void;
  inwards(): void;
  /** Draws it again where it is now. */
  again(): void;
}

function createAiming(overlay: Overlay, aim: Aim, none: string): Aiming {
  let current: Target | null = null;
  let listed: Target[] | null = null;
  const to = (target: Target | null) => {
    current = target;
    overlay.show(target?.element ?? null, target?.parts ?? [], target?.words ?? none);
  };
  const byKey = (target: Target | undefined | null) => {
    if (!target) return;
    target.element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    to(target);
  };
  return {
    current: () => current,
    to,
    at: (element) => to(element === null ? null : aim.at(element)),
    step(by) {
      listed ??= aim.all();
      if (listed.length === 0) return to(null);
      const at = listed.findIndex(({ element }) => element === current?.element);
      byKey(listed[at < 0 ? (by === 1 ? 0 : listed.length - 1) : (at + by + listed.length) % listed.length]);
    },
    outwards() {
      const parent = current?.element.parentElement;
      for (let above = parent; above && above.localName !== 'body'; above = above.parentElement) {
        const target = aim.at(above);
        if (target !== null && target.element !== current?.element) return byKey(target);
      }
      return undefined;
    },
    inwards() {
      const inner = [...(current?.element.querySelectorAll('*') ?? [])].map((element) => aim.at(element));
      byKey(inner.find((target) => target !== null && target.element !== current?.element));
    },
    again: () => to(current),
  };
}

function listenToPointer(
  document: Document,
  overlay: Overlay,
  aiming: Aiming,
  choose: () => void,
  signal: AbortSignal,
): void {
  const { shield } = overlay;
  shield.addEventListener(
    'pointermove',
    (event) => event.isTrusted && aiming.at(overlay.under(event.clientX, event.clientY)),
    { signal },
  );
  for (const type of SWALLOWED) {
    const swallow = (event: Event) => {
      event.preventDefault();
      event.stopPropagation();
    };
    shield.addEventListener(type, swallow, { signal, passive: false });
  }
  const click = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (!event.isTrusted) return;
    aiming.at(overlay.under(event.clientX, event.clientY));
    choose();
  };
  shield.addEventListener('click', click, { signal });
  const scroll = (event: WheelEvent) => {
    event.preventDefault();
    scrollable(overlay.under(event.clientX, event.clientY))?.scrollBy(event.deltaX, event.deltaY);
  };
  shield.addEventListener('wheel', scroll, { signal, passive: false });
  document.addEventListener('scroll', () => aiming.again(), { capture: true, signal });
  document.defaultView?.addEventListener('resize', () => aiming.again(), { signal });
}

/** The page's own areas scroll under the overlay as they would without it. */
function scrollable(element: Element | null): Element | null {
  for (let current = element; current !== null; current = current.parentElement) {
    const isHigher = current.scrollHeight > current.clientHeight + 1 || current.scrollWidth > current.clientWidth + 1;
    if (isHigher && /auto|scroll/.test(getComputedStyle(current).overflow)) return current;
  }
  return element?.ownerDocument.scrollingElement ?? null;
}

interface KeyActions {
  readonly choose: () => void;
  readonly cancel: () => void;
  readonly overlay: Overlay;
}

function listenToKeys(document: Document, aiming: Aiming, actions: KeyActions, signal: AbortSignal): void {
  const { overlay, choose, cancel } = actions;
  const isOnCancel = () => overlay.shield.getRootNode() instanceof ShadowRoot && overlay.cancel.matches(':focus');
  const keys: Readonly<Record<string, () => void>> = {
    ArrowRight: () => aiming.step(1),
    ArrowLeft: () => aiming.step(-1),
    ArrowUp: aiming.outwards,
    ArrowDown: aiming.inwards,
    Escape: cancel,
    Enter: () => (isOnCancel() ? cancel() : choose()),
  };
  const hear = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = event.key === 'Tab' ? () => aiming.step(event.shiftKey ? -1 : 1) : keys[event.key];
    // The page hears no key while it is pointed at.
    event.stopImmediatePropagation();
    event.preventDefault();
    act?.();
  };
  document.defaultView?.addEventListener('keydown', hear, { capture: true, signal });
}
