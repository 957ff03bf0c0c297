import { signal } from '@preact/signals';
import * as v from 'valibot';

const KEY = 'fjord.favourites';

/** Keys of the records with a star. */
export const favourites = signal<ReadonlySet<string>>(stored());

/** Sets or removes the star of a record. */
export function toggleFavourite(key: string): void {
  const next = new Set(favourites.peek());
  if (!next.delete(key)) {
    next.add(key);
  }
  favourites.value = next;
  window.localStorage.setItem(KEY, JSON.stringify([...next]));
}

function stored(): ReadonlySet<string> {
  try {
    return new Set(v.parse(v.array(v.string()), JSON.parse(window.localStorage.getItem(KEY) ?? '[]')));
  } catch {
    return new Set();
  }
}
