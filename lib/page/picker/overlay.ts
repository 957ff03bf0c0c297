import { markOwn } from '../own-elements';
import { OVERLAY_STYLES } from './overlay-styles';

export interface OverlayWords {
  readonly area: string;
  readonly point: string;
  readonly keys: string;
  readonly cancel: string;
}

/** What lies over the page while a person points: it takes every click, so that none reaches the page. */
export interface Overlay {
  readonly shield: HTMLElement;
  readonly cancel: HTMLElement;
  /** Shows what would be chosen; null: nothing. */
  show(element: Element | null, parts: readonly Element[], words: string): void;
  /** What of the page lies at a point, below the overlay. */
  under(x: number, y: number): Element | null;
}

/** Lasts until the signal; nothing of it stays. */
export function createOverlay(document: Document, words: OverlayWords, signal: AbortSignal): Overlay {
  const host = document.createElement('counterpart-picker');
  markOwn(host, 'picker');
  const root = host.attachShadow({ mode: 'open' });
  const make = (tag: string, name: string, parent: Node = root, text = '') => {
    const element = document.createElement(tag);
    element.className = name;
    element.textContent = text;
    parent.appendChild(element);
    return element;
  };
  make('style', '', root, OVERLAY_STYLES);
  const shield = make('div', 'shield');
  shield.tabIndex = 0;
  shield.setAttribute('role', 'application');
  shield.setAttribute('aria-label', words.area);
  const boxes = make('div', 'boxes');
  const bar = make('div', 'bar');
  const says = make('div', 'says', bar);
  const point = make('p', 'point', says, words.point);
  point.id = 'point';
  const keys = make('p', 'keys', says, words.keys);
  keys.id = 'keys';
  shield.setAttribute('aria-describedby', 'point keys');
  const found = make('p', 'found', says);
  found.setAttribute('role', 'status');
  const cancel = make('button', 'cancel', bar, words.cancel);
  cancel.setAttribute('type', 'button');
  place(host);
  document.body.append(host);
  raise(host);
  shield.focus({ preventScroll: true });
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return {
    shield,
    cancel,
    show(element, parts, said) {
      boxes.replaceChildren(
        ...parts.map((part) => box(document, part, 'part')),
        ...(element === null ? [] : [box(document, element, 'whole')]),
      );
      if (found.textContent !== said) found.textContent = said;
      bar.classList.toggle('top', element !== null && isLow(element));
    },
    under: (x, y) => document.elementsFromPoint(x, y).find((element) => element !== host) ?? null,
  };
}

/** Whatever the page's own styles say of unknown elements. */
function place(host: HTMLElement): void {
  const rules = {
    position: 'fixed',
    inset: '0',
    width: 'auto',
    height: 'auto',
    display: 'block',
    margin: '0',
    padding: '0',
    border: '0',
    background: 'none',
    overflow: 'hidden',
    'z-index': '2147483647',
    opacity: '1',
    visibility: 'visible',
    transform: 'none',
    filter: 'none',
    'max-width': 'none',
    'max-height': 'none',
    'pointer-events': 'auto',
  };
  for (const [name, value] of Object.entries(rules)) host.style.setProperty(name, value, 'important');
}

/** Above the page's own dialogs, which no z-index reaches. */
function raise(host: HTMLElement): void {
  host.setAttribute('popover', 'manual');
  host.showPopover();
}

function box(document: Document, element: Element, name: string): HTMLElement {
  const { left, top, width, height } = element.getBoundingClientRect();
  const drawn = document.createElement('div');
  drawn.className = `box ${name}`;
  Object.assign(drawn.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
  return drawn;
}

/** What is pointed at lies where the bar would be. */
function isLow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const height = element.ownerDocument.defaultView?.innerHeight ?? 0;
  return bottom > height - 120 && top > 160;
}
