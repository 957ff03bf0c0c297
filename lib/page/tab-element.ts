import type { StripSlot } from '../crm/contract';
import { markOwn, randomName } from './own-elements';

/** Signs of the model's own; an image of nothing is only room, by which the tab has the height of the others. */
const SVG = 'svg, img[src], img[srcset], i[class*="icon"], style';

/** Words on the tab, in the page's language. */
export interface TabWords {
  readonly label: string;
  /** The label with the news that the record is connected, for screen readers. */
  readonly connected: string;
}

/** Our tab in a native strip. */
export interface TabElement {
  readonly element: HTMLElement;
  setWords(words: TabWords): void;
  setConnected(connected: boolean): void;
}

/**
 * A tab that looks like the strip's own: a copy of an inactive one without anything by which the page would know it.
 * The dot stands outside the text's flow, so that its coming and going moves nothing.
 */
export function createTabElement(document: Document, { model, drop }: StripSlot): TabElement {
  const element = bareCopy(model, drop);
  markOwn(element, 'tab');
  element.id = randomName();
  element.setAttribute('role', 'tab');
  element.setAttribute('aria-selected', 'false');
  element.style.cursor = 'pointer';
  const { label, dot } = putLabel(document, element);
  let words: TabWords = { label: 'ERP', connected: 'ERP' };
  let connected = false;
  const say = () => {
    label.textContent = words.label;
    element.setAttribute('aria-label', connected ? words.connected : words.label);
    dot.style.visibility = connected ? 'visible' : 'hidden';
  };
  say();
  return {
    element,
    setWords(next) {
      words = next;
      say();
    },
    setConnected(next) {
      connected = next;
      say();
    },
  };
}

function bareCopy(model: HTMLElement, drop: string | null): HTMLElement {
  const copy = model.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new TypeError('A tab must be an HTML element');
  for (const decoration of copy.querySelectorAll(drop === null ? SVG : `${SVG}, ${drop}`)) decoration.remove();
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    // Of a strip of wrapped tabs: the wrapper is the tab of ours.
    if (element !== copy) element.removeAttribute('role');
    for (const { name } of [...element.attributes]) {
      if (isTelltale(name)) element.removeAttribute(name);
    }
  }
  return copy;
}

/** Names, references, data and handlers belong to the page; look (class, style, type) stays. */
function isTelltale(attribute: string): boolean {
  return !['class', 'style', 'type', 'dir', 'role', 'part'].includes(attribute);
}

/** Puts our text where the model's text was, so that its inner elements keep giving it their look. */
function putLabel(document: Document, element: HTMLElement): { label: HTMLElement; dot: HTMLElement } {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    if (walker.currentNode instanceof Text && walker.currentNode.data.trim() !== '') texts.push(walker.currentNode);
  }
  const place = texts.pop();
  for (const text of texts) removeWithEmptyParents(text, element);
  const label = document.createElement('span');
  const dot = createDot(document);
  const both = document.createElement('span');
  both.style.cssText = 'position:relative';
  both.append(dot, label);
  if (place === undefined) element.append(both);
  else place.replaceWith(both);
  return { label, dot };
}

function removeWithEmptyParents(text: Text, end: HTMLElement): void {
  let current: ChildNode = text;
  while (
    current.parentElement !== null &&
    current.parentElement !== end &&
    current.parentElement.childNodes.length === 1
  ) {
    current = current.parentElement;
  }
  current.remove();
}

function createDot(document: Document): HTMLElement {
  const dot = document.createElement('span');
  dot.textContent = '●';
  dot.setAttribute('aria-hidden', 'true');
  dot.style.cssText =
    'position:absolute;right:100%;top:50%;transform:translateY(-50%);margin-right:4px;font-size:8px;line-height:1';
  return dot;
}
