/** Numbers that look random and are the same on every run. */
export interface Dice {
  /** A whole number from 0 up to, not including, the limit. */
  below(limit: number): number;
  /** One of the given values. @throws RangeError for an empty array. */
  pick<Value>(values: readonly Value[]): Value;
  /** True about once in so many throws. */
  onceIn(times: number): boolean;
}

/** Dice with the given starting number (mulberry32). */
export function dice(seed: number): Dice {
  let state = seed;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  };
  return {
    below,
    onceIn: (times) => below(times) === 0,
    pick(values) {
      const chosen = values[below(values.length)];
      if (chosen === undefined) {
        throw new RangeError('Nothing to pick from.');
      }
      return chosen;
    },
  };
}
