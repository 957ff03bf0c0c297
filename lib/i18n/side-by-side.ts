import type { Dictionaries, Dictionary, Text } from './translate';

/**
 * Dictionaries from texts that stand beside each other, English first, Norwegian second: whoever changes one sees the
 * other, and a script that carries both carries each key once.
 */
export function sideBySide<Key extends string>(
  texts: Readonly<Record<Key, readonly [en: Text, nb: Text]>>,
): Dictionaries<Key> {
  const take = (index: 0 | 1): Dictionary<Key> => {
    const entries = Object.entries<readonly [Text, Text]>(texts).map(([key, pair]) => [key, pair[index]]);
    return Object.fromEntries(entries);
  };
  return { en: take(0), nb: take(1) };
}
