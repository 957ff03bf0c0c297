/** Stretches of two token lists, in order: the same tokens on both sides, or tokens that have no partner. */
export interface Stretch {
  readonly left: string;
  readonly right: string;
  readonly same: boolean;
}

/** Cells of the table that is filled at most; a few milliseconds. */
const LARGEST_TABLE = 250_000;
const NO_LINE_BREAK = /[^\n]/gu;
const SPACE = ' ';
/** Words are paired before the white space between them. */
const WEIGHT_OF_SPACE = 0.25;

/**
 * Pairs the tokens of two lists so that as much text as possible is paired. What both begin and end with is paired in
 * linear time; a middle too large for the table is one unpaired stretch.
 */
export function align(left: readonly string[], right: readonly string[]): Stretch[] {
  const leftKeys = left.map(keyOf);
  const rightKeys = right.map(keyOf);
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && leftKeys[start] === rightKeys[start]) start += 1;
  let end = 0;
  while (end < shorter - start && leftKeys[left.length - 1 - end] === rightKeys[right.length - 1 - end]) end += 1;

  const stretches: Stretch[] = [];
  const add = (leftFrom: number, leftTo: number, rightFrom: number, rightTo: number, same: boolean) => {
    if (leftFrom === leftTo && rightFrom === rightTo) return;
    stretches.push({
      left: left.slice(leftFrom, leftTo).join(''),
      right: right.slice(rightFrom, rightTo).join(''),
      same,
    });
  };
  add(0, start, 0, start, true);
  let nextLeft = start;
  let nextRight = start;
  const pairs = longestPairing(leftKeys.slice(start, left.length - end), rightKeys.slice(start, right.length - end));
  for (const [leftIndex, rightIndex] of pairs) {
    add(nextLeft, start + leftIndex, nextRight, start + rightIndex, false);
    nextLeft = start + leftIndex + 1;
    nextRight = start + rightIndex + 1;
    add(nextLeft - 1, nextLeft, nextRight - 1, nextRight, true);
  }
  add(nextLeft, left.length - end, nextRight, right.length - end, false);
  add(left.length - end, left.length, right.length - end, right.length, true);
  return stretches;
}

/** Tokens are the same when a reader sees the same: composed or not, one space or two; but line breaks count. */
function keyOf(token: string): string {
  return token.trim() === '' ? token.replace(NO_LINE_BREAK, '') || SPACE : token.normalize('NFC');
}

/** The heaviest common subsequence: index pairs, rising. A token weighs its length. */
function longestPairing(left: readonly string[], right: readonly string[]): [number, number][] {
  const width = right.length + 1;
  if (left.length * right.length > LARGEST_TABLE) return [];
  const best = new Float64Array((left.length + 1) * width);
  const at = (row: number, column: number) => best[row * width + column] ?? 0;
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      const skipped = Math.max(at(row + 1, column), at(row, column + 1));
      const paired = left[row] === right[column] ? at(row + 1, column + 1) + weightOf(left[row] ?? '') : 0;
      best[row * width + column] = Math.max(skipped, paired);
    }
  }
  const pairs: [number, number][] = [];
  let row = 0;
  let column = 0;
  while (row < left.length && column < right.length) {
    const here = at(row, column);
    if (left[row] === right[column] && here === at(row + 1, column + 1) + weightOf(left[row] ?? '')) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (here === at(row + 1, column)) row += 1;
    else column += 1;
  }
  return pairs;
}

function weightOf(token: string): number {
  return token === SPACE ? WEIGHT_OF_SPACE : token.length;
}
