import type { Dice } from './random';

const DAY = 24 * 60 * 60 * 1000;

/** The day on which the seed stands still, so that every run shows the same dates. */
const TODAY = Date.UTC(2026, 10, 20);

/** A moment in office hours so many days before the seed's day, in milliseconds. */
export function seedTime(daysAgo: number, throwDice: Dice): number {
  const seconds = 8 * 3600 + throwDice.below(8 * 3600);
  return TODAY - Math.max(0, daysAgo) * DAY - DAY + seconds * 1000;
}

/** A date without a time so many days after the seed's day, in API form. */
export function seedDate(daysAhead: number): string {
  return `${new Date(TODAY + daysAhead * DAY).toISOString().slice(0, 10)}T00:00:00`;
}
