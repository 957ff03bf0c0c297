import { comparableText } from './comparable-text';

const DIGITS = /^[+-]?\d+(?:\.\d+)?$/u;
/** Decimal digits that a double holds exactly. */
const EXACT_DIGITS = 15;

/**
 * A number, also when it came as text of digits with a point. Text that could be read in two ways (`1,234`) or that has
 * more digits than a double holds stays text. Noise of binary fractions (0.1 + 0.2) does not count.
 */
export function comparableNumber(value: number | string): number | string {
  if (typeof value === 'number') return Number.isFinite(value) ? withoutNoise(value) : String(value);
  const text = comparableText(value);
  if (!DIGITS.test(text) || text.length > EXACT_DIGITS) return text;
  return withoutNoise(Number(text));
}

function withoutNoise(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(EXACT_DIGITS));
}
