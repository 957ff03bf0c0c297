import { align } from './align';
import { characters, lines, words } from './text-units';

/** A stretch of a text that is also in the other text, or is not. */
export interface Part {
  readonly text: string;
  readonly differs: boolean;
}

export interface DifferingParts {
  readonly left: readonly Part[];
  readonly right: readonly Part[];
}

/** From coarse to fine: lines, then words, then characters as a reader sees them. */
const SPLITS: readonly ((text: string) => string[])[] = [lines, words, characters];

/** Two words with less in common than this share of the longer one are shown as two words, not as scattered letters. */
const ALIKE = 0.4;

/**
 * Marks what differs between two texts, for showing them side by side. The parts of a side joined are its text; no
 * part begins or ends within a character. Time is bounded: a long stretch without a common line or word is marked as a
 * whole.
 */
export function differingParts(left: string, right: string): DifferingParts {
  const collected = { left: [] as Part[], right: [] as Part[] };
  split(left, right, 0, collected);
  return { left: joined(collected.left), right: joined(collected.right) };
}

interface Collected {
  readonly left: Part[];
  readonly right: Part[];
}

function split(left: string, right: string, level: number, into: Collected): void {
  const splitter = SPLITS[level];
  if (splitter === undefined || left === '' || right === '') {
    push(left, right, true, into);
    return;
  }
  const stretches = align(splitter(left), splitter(right));
  const isFinest = level === SPLITS.length - 1;
  if (isFinest && !isAlike(left, right, stretches)) {
    push(left, right, true, into);
    return;
  }
  for (const stretch of stretches) {
    if (stretch.same) push(stretch.left, stretch.right, false, into);
    else split(stretch.left, stretch.right, level + 1, into);
  }
}

function isAlike(left: string, right: string, stretches: ReturnType<typeof align>): boolean {
  const common = stretches.reduce((sum, stretch) => sum + (stretch.same ? stretch.left.length : 0), 0);
  return common >= ALIKE * Math.max(left.length, right.length);
}

function push(left: string, right: string, differs: boolean, into: Collected): void {
  into.left.push({ text: left, differs });
  into.right.push({ text: right, differs });
}

function joined(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (part.text === '') continue;
    if (last?.differs === part.differs) result[result.length - 1] = { ...last, text: last.text + part.text };
    else result.push(part);
  }
  return result;
}
