import type { StripAnchor } from '../../crm/mount/anchor';
import { childSelector } from './child-selector';
import { type Panels, panelsOf } from './panels';
import { isWord, type Selection, selectionOf } from './selected-marks';
import { selectorFor } from './selector';
import { shortText, shownChildren } from './shown';

/** A row of tabs, as it was recognised in a page. */
export interface RecognisedStrip {
  readonly element: HTMLElement;
  readonly tabs: readonly HTMLElement[];
  readonly selection: Selection;
}

/** How far above what was pointed at a strip can begin. */
const FARTHEST = 8;
const LONGEST_NAME = 48;
const PRESSABLE = 'a, button, [role="tab"], [onclick], [tabindex]';

/** The strip that an element lies in, from whichever of its tabs it was pointed at; null where it lies in none. */
export function stripAround(element: Element): RecognisedStrip | null {
  let current: Element | null = element;
  for (let step = 0; current !== null && step < FARTHEST && current.localName !== 'body'; step += 1) {
    const strip = current instanceof HTMLElement ? asStrip(current) : null;
    if (strip !== null) return strip;
    current = current.parentElement;
  }
  return null;
}

/** Every strip of a page, in the order of the page. */
export function stripsIn(document: Document): RecognisedStrip[] {
  const holders = new Set(
    [...document.body.querySelectorAll(PRESSABLE)].flatMap((element) => stripAround(element)?.element ?? []),
  );
  return [...holders]
    .flatMap((holder) => asStrip(holder) ?? [])
    .sort((left, right) =>
      left.element.compareDocumentPosition(right.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
}

function asStrip(element: HTMLElement): RecognisedStrip | null {
  const children = shownChildren(element);
  const declared = children.filter(
    (child) => child.matches('[role="tab"]') || child.querySelectorAll('[role="tab"]').length === 1,
  );
  const tabs = declared.length >= 2 ? declared : alike(children.filter(looksLikeTab));
  if (tabs.length < 2 || !areInLine(tabs)) return null;
  const selection = selectionOf(tabs);
  return selection && { element, tabs, selection };
}

function looksLikeTab(child: HTMLElement): boolean {
  const text = shortText(child, LONGEST_NAME + 1);
  const pressable = child.querySelectorAll(PRESSABLE).length + (child.matches(PRESSABLE) ? 1 : 0);
  return text !== '' && text.length <= LONGEST_NAME && pressable >= 1 && pressable <= 2;
}

/** Of the tag that most of them have. */
function alike(children: readonly HTMLElement[]): HTMLElement[] {
  const tags = children.map(({ localName }) => localName);
  const count = (tag: string) => tags.filter((one) => one === tag).length;
  const most = tags.toSorted((left, right) => count(right) - count(left))[0];
  return children.filter(({ localName }) => localName === most);
}

function areInLine(tabs: readonly HTMLElement[]): boolean {
  const boxes = tabs.map((tab) => tab.getBoundingClientRect());
  const [first] = boxes;
  if (first === undefined) return false;
  const beside = boxes.filter(({ top }) => Math.abs(top - first.top) < first.height / 2).length;
  const above = boxes.filter(({ left }) => Math.abs(left - first.left) < 2).length;
  return Math.max(beside, above) >= Math.min(2, tabs.length);
}

/** A strip as an anchor of a profile, and what it rests on. Null: where its panels are cannot be told. */
export function anchorOf(
  { element, tabs, selection }: RecognisedStrip,
  avoid: readonly string[],
  seen: string,
): { readonly anchor: StripAnchor; readonly panels: Panels; readonly isFragile: boolean } | null {
  const panels = panelsOf(element, tabs, avoid);
  const tab = childSelector(element, tabs, avoid);
  if (panels === null || tab === null) return null;
  const strip = selectorFor(element, element.ownerDocument, avoid);
  const hasGenerated = selection.marks.some((mark) => mark.class !== undefined && !isWord(mark.class));
  const anchor: StripAnchor = {
    kind: 'strip',
    seen,
    strip: strip.selector,
    tab,
    selected: selection.marks,
    panels: panels.found.selector,
    panel: panels.panel,
  };
  return { anchor, panels, isFragile: strip.isFragile || panels.found.isFragile || hasGenerated };
}
