import type { FieldComparison, Picks } from '../../lib/model/comparison';
import { otherSide, type Side } from '../../lib/model/side';

/** The comparisons as the chooser shows them. */
export interface SortedComparisons {
  readonly differing: readonly FieldComparison[];
  readonly equal: readonly FieldComparison[];
  /** Differ because a person decided so earlier. */
  readonly accepted: readonly FieldComparison[];
}

export function sortComparisons(comparisons: readonly FieldComparison[]): SortedComparisons {
  const isEqual = ({ standing }: FieldComparison) => standing === 'equal' || standing === 'changed-to-the-same';
  const isAccepted = ({ standing }: FieldComparison) => standing === 'accepted-difference';
  return {
    differing: comparisons.filter((comparison) => !isEqual(comparison) && !isAccepted(comparison)),
    equal: comparisons.filter(isEqual),
    accepted: comparisons.filter(isAccepted),
  };
}

/** The side that is chosen for a field: picked by the person, else proposed, else none yet. */
export function chosenSide(comparison: FieldComparison, picks: Picks): Side | null {
  return picks[comparison.field.erpField] ?? comparison.proposed;
}

/** Picks one side for every differing field. */
export function pickAll(comparisons: readonly FieldComparison[], picks: Picks, side: Side): Picks {
  const picked = Object.fromEntries(comparisons.map((comparison) => [comparison.field.erpField, side]));
  return { ...picks, ...picked };
}

/** The side that keeps its own value although the other one was chosen, because nothing can be written there. */
export function sideLeftAsItIs(comparison: FieldComparison, picks: Picks): Side | null {
  const chosen = chosenSide(comparison, picks);
  if (chosen === null) return null;
  const target = otherSide(chosen);
  const writable = target === 'crm' ? comparison.field.writableInCrm : comparison.field.writableInErp;
  return writable ? null : target;
}
