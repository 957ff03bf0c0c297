import { isOwn } from '../own-elements';
import { type Mark, marksOf } from './mark';

/** A selector that finds one element of a page, and only it. */
export interface FoundSelector {
  readonly selector: string;
  /** It rests on positions or on chance: it may find something else when the page changes. */
  readonly isFragile: boolean;
}

/** How far up the page marks are looked for. */
const FARTHEST = 14;
const MOST_MARKS = 7;
/** So near an ancestor, a common word means that ancestor's own part. */
const NEAR = 2;
/** An element with so few others in it is no place to get lost in. */
const SMALL = 8;

/**
 * The selector by which an element of the page is most likely to be found again: by what its author named it, never by
 * text, which has a language, and by positions only where there is nothing else. `avoid` are texts that belong to the
 * record on screen, such as its id.
 */
export function selectorFor(element: Element, root: ParentNode, avoid: readonly string[] = []): FoundSelector {
  const own = marksOf(element, avoid);
  const around = ancestorsOf(element, root);
  const near = around.slice(0, FARTHEST);
  const found = [];
  for (const look of [byMarks, byThree, byPosition]) {
    const one = look(element, root, own, look === byPosition ? around : near, avoid);
    if (one !== null && !one.isFragile) return one;
    found.push(one);
  }
  return found.find((one) => one !== null) ?? { selector: pathTo(element, around), isFragile: true };
}

interface Candidate extends FoundSelector {
  readonly cost: number;
}

function byMarks(
  element: Element,
  root: ParentNode,
  own: readonly Mark[],
  around: readonly Element[],
  avoid: readonly string[],
): FoundSelector | null {
  const candidates: Candidate[] = [];
  const consider = (selector: string, cost: number, isFragile: boolean) => {
    if (finds(root, selector, element)) candidates.push({ selector, cost: cost + (isFragile ? 100 : 0), isFragile });
  };
  for (const mark of own) consider(mark.text, mark.cost, isCommon(mark));
  for (const [distance, ancestor] of around.entries()) {
    const isNear = distance <= 1 && ancestor.querySelectorAll('*').length <= SMALL;
    for (const outer of marksOf(ancestor, avoid).slice(0, MOST_MARKS)) {
      if (isCommon(outer)) continue;
      for (const inner of own.slice(0, MOST_MARKS)) {
        const cost = outer.cost + inner.cost + 1 + distance / 5;
        const isTied = outer.strength === 'strong' && (isNear || (inner.strength === 'common' && distance <= NEAR));
        const isByChance = isCommon(inner) && !isTied;
        consider(`${outer.text} ${inner.text}`, cost, isByChance);
        if (distance === 0)
          consider(`${outer.text} > ${inner.text}`, cost + 0.5, isByChance || outer.strength === 'weak');
      }
    }
  }
  return best(candidates);
}

/** Two ancestors that only together tell the element: a card, and a row in it. */
function byThree(
  element: Element,
  root: ParentNode,
  own: readonly Mark[],
  around: readonly Element[],
  avoid: readonly string[],
): FoundSelector | null {
  const strong = around.map((ancestor) =>
    marksOf(ancestor, avoid)
      .filter(({ strength }) => strength === 'strong')
      .slice(0, 2),
  );
  const candidates: Candidate[] = [];
  for (const [near, nearMarks] of strong.entries()) {
    for (const far of strong.slice(near + 1)) {
      for (const outer of far) {
        for (const middle of nearMarks) {
          for (const inner of own.slice(0, 3)) {
            const selector = `${outer.text} ${middle.text} ${inner.text}`;
            const isSmall = near <= 1 && (around[near]?.querySelectorAll('*').length ?? 0) <= SMALL;
            const isFragile = isCommon(inner) && !isSmall;
            const cost = outer.cost + middle.cost + inner.cost + (isFragile ? 100 : 0);
            if (finds(root, selector, element)) candidates.push({ selector, cost, isFragile });
          }
        }
      }
    }
  }
  return best(candidates);
}

/** Counts from the nearest element that can be told: one step below a small one, as in a row of label and value, is safe. */
function byPosition(
  element: Element,
  root: ParentNode,
  _own: readonly Mark[],
  around: readonly Element[],
  avoid: readonly string[],
): FoundSelector | null {
  for (const [distance, ancestor] of around.entries()) {
    const marks = marksOf(ancestor, avoid);
    const above = ancestorsOf(ancestor, root).slice(0, FARTHEST);
    const named = byMarks(ancestor, root, marks, above, avoid) ?? byThree(ancestor, root, marks, above, avoid);
    if (named === null || named.isFragile) continue;
    const isNamed = marks.some(({ strength }) => strength === 'strong');
    const isSafe = distance === 0 && isNamed && ancestor.children.length <= 3;
    return { selector: `${named.selector} > ${pathTo(element, around.slice(0, distance))}`, isFragile: !isSafe };
  }
  return null;
}

function pathTo(element: Element, ancestors: readonly Element[]): string {
  return [element, ...ancestors].map(step).reverse().join(' > ');
}

function step(element: Element): string {
  const tag = CSS.escape(element.localName);
  if (element.localName === 'body') return tag;
  const alike = [...(element.parentElement?.children ?? [])].filter(
    (child) => child.localName === element.localName && !isOwn(child),
  );
  return alike.length <= 1 ? tag : `${tag}:nth-of-type(${alike.indexOf(element) + 1})`;
}

function ancestorsOf(element: Element, root: ParentNode): Element[] {
  const found: Element[] = [];
  let current = element.parentElement;
  while (current !== null && current !== root && current.localName !== 'html') {
    found.push(current);
    current = current.parentElement;
  }
  return found;
}

function best(candidates: readonly Candidate[]): FoundSelector | null {
  const [first] = candidates.toSorted(
    (left, right) => left.cost - right.cost || left.selector.length - right.selector.length,
  );
  return first === undefined ? null : { selector: first.selector, isFragile: first.isFragile };
}

function isCommon({ strength }: Mark): boolean {
  return strength === 'common' || strength === 'none';
}

function finds(root: ParentNode, selector: string, element: Element): boolean {
  const found = [...root.querySelectorAll(selector)].filter((one) => !isOwn(one));
  return found.length === 1 && found[0] === element;
}
