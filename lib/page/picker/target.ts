import type { PickerKey } from '../../i18n/picker';
import type { Translate } from '../../i18n/translate';
import type { PickedField, PickedPlace, PickPurpose } from '../../messages/picker-messages';
import { isOwn } from '../own-elements';
import { fieldAt, linkAt, valueElement } from './field';
import { labelOf } from './label';
import { sectionAnchor } from './section';
import { isShown, shortText } from './shown';
import { anchorOf, type RecognisedStrip, stripAround, stripsIn } from './strip';

/** Something in the page that can be chosen. */
export interface Target {
  readonly element: HTMLElement;
  /** What belongs to it and is shown along with it. */
  readonly parts: readonly HTMLElement[];
  readonly words: string;
  /** Null: it cannot be chosen after all, and `words` say why. */
  take(): PickedPlace | PickedField | null;
}

/** How one kind of thing is pointed at. */
export interface Aim {
  /** What a person means who points at an element; null: nothing of the kind. */
  at(element: Element): Target | null;
  /** All that the keyboard goes through, in the order of the page. */
  all(): Target[];
}

export interface AimOptions {
  readonly document: Document;
  readonly avoid: readonly string[];
  /** Today, `2026-11-23`. */
  readonly today: string;
  readonly text: Translate<PickerKey>;
}

/** Smaller than this, in pixels, a block is not what anybody means. */
const BLOCK = { width: 160, height: 40 } as const;
const LONGEST_LIST = 400;
const TEXT_HOLDERS =
  'h1, h2, h3, p, span, a, td, dd, li, div, strong, b, em, time, address, input, textarea, select, output';

export function aimFor(purpose: PickPurpose, options: AimOptions): Aim {
  switch (purpose) {
    case 'strip':
      return stripAim(options);
    case 'section':
      return blockAim(options);
    case 'field':
      return fieldAim(options);
    case 'link':
      return linkAim(options);
  }
}

function stripAim({ document, avoid, today, text }: AimOptions): Aim {
  const target = (strip: RecognisedStrip): Target => {
    const names = strip.tabs.map((tab) => shortText(tab, 48));
    const found = anchorOf(strip, avoid, today);
    return {
      element: strip.element,
      parts: [strip.selection.selected, ...(found?.panels.shown ?? [])],
      words:
        found === null ? text('none.panels') : text('found.strip', { count: names.length, names: names.join(', ') }),
      take: () => found && { kind: 'place', anchor: found.anchor, names, isFragile: found.isFragile },
    };
  };
  return {
    at: (element) => {
      const strip = stripAround(element);
      return strip && target(strip);
    },
    all: () => stripsIn(document).map(target),
  };
}

function blockAim({ document, avoid, today, text }: AimOptions): Aim {
  const target = (element: HTMLElement): Target => {
    const beginning = shortText(element, 48);
    return {
      element,
      parts: [],
      words: text('found.section', { text: beginning }),
      take: () => {
        const { anchor, isFragile } = sectionAnchor(element, avoid, today);
        return { kind: 'place', anchor, names: [beginning], isFragile };
      },
    };
  };
  return {
    at: (element) => {
      const block = blockAround(element);
      return block && target(block);
    },
    all: () =>
      [...document.body.querySelectorAll('section, article, form, fieldset, table, [class*="card"], [class*="panel"]')]
        .filter(isBlock)
        .slice(0, LONGEST_LIST)
        .map(target),
  };
}

function blockAround(element: Element): HTMLElement | null {
  let current: Element | null = element;
  while (current !== null && current.localName !== 'body') {
    if (isBlock(current)) return current;
    current = current.parentElement;
  }
  return null;
}

function isBlock(element: Element): element is HTMLElement {
  if (!isShown(element) || isOwn(element)) return false;
  const { width, height } = element.getBoundingClientRect();
  return width >= BLOCK.width && height >= BLOCK.height;
}

function fieldAim({ document, avoid, text }: AimOptions): Aim {
  const target = (element: HTMLElement): Target => {
    const label = labelOf(element);
    const held = 'value' in element && typeof element.value === 'string' ? element.value : shortText(element, 120);
    const value = held === '' ? text('found.blank') : held;
    return {
      element,
      parts: [],
      words: label === '' ? text('found.value', { value }) : text('found.field', { label, value }),
      take: () => {
        const field = fieldAt(element, avoid);
        return field && { kind: 'field', ...field };
      },
    };
  };
  return {
    at: (element) => {
      const holder = element.localName === 'body' || element.localName === 'html' ? null : valueElement(element);
      return holder && target(holder);
    },
    all: () => holdersIn(document).map(target),
  };
}

function linkAim({ document, avoid, text }: AimOptions): Aim {
  const target = (element: HTMLElement): Target => ({
    element,
    parts: [],
    words: text('found.link', { text: shortText(element, 48) }),
    take: () => {
      const link = linkAt(element, avoid);
      return link && { kind: 'field', ...link };
    },
  });
  return {
    at: (element) => {
      const link = element.closest<HTMLElement>('a[href]');
      return link && target(link);
    },
    all: () =>
      [...areaOf(document).querySelectorAll<HTMLElement>('a[href]')].filter(isShown).slice(0, LONGEST_LIST).map(target),
  };
}

/** Elements that hold a text of their own or a control: what a value can stand in. */
function holdersIn(document: Document): HTMLElement[] {
  return [...areaOf(document).querySelectorAll<HTMLElement>(TEXT_HOLDERS)]
    .filter((element) => isShown(element) && (element.matches('input, textarea, select') || hasOwnText(element)))
    .slice(0, LONGEST_LIST);
}

/** Navigation around the record would only be in the way of the keyboard; the arrows still lead there. */
function areaOf(document: Document): Element {
  return document.querySelector('main, [role="main"]') ?? document.body;
}

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
}
