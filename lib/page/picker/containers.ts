import { selectorFor } from './selector';

/** What stood around the values of each record that was looked at since the page was loaded. */
export interface Containers {
  /**
   * The selector of the element around a record's values, when it was another element for every other record so far:
   * then the page makes it anew for each. Null where that is not so, or there was no other record yet.
   */
  madeAnew(id: string, values: readonly Element[]): string | null;
}

export function rememberContainers(): Containers {
  const seen = new Map<string, WeakRef<Element>>();
  return {
    madeAnew(id, values) {
      const around = commonAncestor(values);
      if (around === null || around.localName === 'body' || around.localName === 'html') return null;
      seen.set(id, new WeakRef(around));
      const others = [...seen].filter(([other]) => other !== id).map(([, held]) => held.deref());
      if (others.length === 0 || others.includes(around)) return null;
      const { selector, isFragile } = selectorFor(around, around.ownerDocument, [id]);
      return isFragile ? null : selector;
    },
  };
}

function commonAncestor(elements: readonly Element[]): Element | null {
  let around = elements[0]?.parentElement ?? null;
  while (around !== null && !elements.every((element) => around?.contains(element))) around = around.parentElement;
  return around;
}
