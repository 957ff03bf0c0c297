import { isOwn } from '../own-elements';
import { marksOf } from './mark';

/**
 * A selector that of an element's children matches just these: by a mark that they share and that the others lack. Null
 * where there is none.
 */
export function childSelector(parent: Element, wanted: readonly Element[], avoid: readonly string[]): string | null {
  const [first] = wanted;
  if (first === undefined) return null;
  const others = [...parent.children].filter((child) => !isOwn(child) && !wanted.includes(child));
  const candidates = marksOf(first, avoid).map(({ text }) => text);
  const fits = (selector: string) =>
    wanted.every((child) => child.matches(selector)) && !others.some((child) => child.matches(selector));
  return candidates.find(fits) ?? null;
}
