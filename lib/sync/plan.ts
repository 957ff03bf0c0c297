import type { FieldComparison, MappedField, Picks, PlannedWrite } from '../model/comparison';
import type { Base, BaseValue } from '../model/link';
import { otherSide, type Side } from '../model/side';
import { type FieldValue, type FieldValues, isBlank } from '../model/value';

/** A value that the other side cannot take. Nothing is cut short or filled in: a person must change it. */
export interface RefusedWrite {
  readonly field: MappedField;
  /** The side that would have been written. */
  readonly side: Side;
  readonly reason: 'too-long' | 'mandatory';
  readonly value: FieldValue;
  /** For `too-long`: how many UTF-16 code units fit. */
  readonly limit: number | null;
}

export interface Plan {
  readonly writes: readonly PlannedWrite[];
  /** Conflicts without a pick: a person must choose. */
  readonly undecided: readonly FieldComparison[];
  readonly refused: readonly RefusedWrite[];
  /**
   * What both sides hold once the writes are done. Fields that are undecided, refused or waiting to be carried by hand are
   * not in it: they keep the base they had, if any, so that they come up again.
   */
  readonly base: Base;
}

type Decision =
  | { readonly kind: 'leave' }
  | { readonly kind: 'undecided' }
  /** The CRM gets the value by hand; until then its old value must not be taken for a decision. */
  | { readonly kind: 'by-hand' }
  | { readonly kind: 'write'; readonly write: PlannedWrite }
  | { readonly kind: 'refused'; readonly refused: RefusedWrite };

/**
 * What a sync or a save will write, and what it will not. A pick goes before the proposal. Picking the value of a side
 * whose other side cannot be written leaves the field as it is, and the difference counts as accepted.
 */
export function plan(comparisons: readonly FieldComparison[], picks: Picks): Plan {
  const writes: PlannedWrite[] = [];
  const undecided: FieldComparison[] = [];
  const refused: RefusedWrite[] = [];
  const agreed: [string, BaseValue][] = [];
  for (const comparison of comparisons) {
    const decision = decide(comparison, picks);
    if (decision.kind === 'write') writes.push(decision.write);
    if (decision.kind === 'undecided') undecided.push(comparison);
    if (decision.kind === 'refused') refused.push(decision.refused);
    if (decision.kind === 'leave') agreed.push([comparison.field.erpField, held(comparison, null)]);
    if (decision.kind === 'write') agreed.push([comparison.field.erpField, held(comparison, decision.write)]);
  }
  return { writes, undecided, refused, base: Object.fromEntries(agreed) };
}

/** CRM field key → value to write. */
export function crmValues(writes: readonly PlannedWrite[]): FieldValues {
  return Object.fromEntries(ofSide(writes, 'crm').map((write) => [write.crmField, write.to]));
}

/** ERP field key → value to write. */
export function erpValues(writes: readonly PlannedWrite[]): FieldValues {
  return Object.fromEntries(ofSide(writes, 'erp').map((write) => [write.erpField, write.to]));
}

/** CRM field key → what each field to be written must still hold. */
export function crmExpectations(writes: readonly PlannedWrite[]): FieldValues {
  return Object.fromEntries(ofSide(writes, 'crm').map((write) => [write.crmField, write.from]));
}

/** ERP field key → what each field to be written must still hold. */
export function erpExpectations(writes: readonly PlannedWrite[]): FieldValues {
  return Object.fromEntries(ofSide(writes, 'erp').map((write) => [write.erpField, write.from]));
}

function ofSide(writes: readonly PlannedWrite[], side: Side): PlannedWrite[] {
  return writes.filter((write) => write.side === side);
}

function decide(comparison: FieldComparison, picks: Picks): Decision {
  const { field, standing } = comparison;
  if (standing === 'equal' || standing === 'changed-to-the-same') return { kind: 'leave' };
  const picked = Object.hasOwn(picks, field.erpField) ? picks[field.erpField] : undefined;
  const source = picked ?? comparison.proposed;
  if (source === null) return { kind: standing === 'conflict' ? 'undecided' : 'leave' };
  const side = otherSide(source);
  if (picked === undefined && field.byHandInCrm && standing === 'changed-in-erp') return { kind: 'by-hand' };
  if (!(side === 'crm' ? field.writableInCrm : field.writableInErp)) return { kind: 'leave' };
  const to = isBlank(comparison[source]) ? null : comparison[source];
  const refused = refusal(field, side, to);
  if (refused) return { kind: 'refused', refused };
  const { erpField, crmField, label, type } = field;
  return { kind: 'write', write: { side, erpField, crmField, label, type, from: comparison[side], to } };
}

function refusal(field: MappedField, side: Side, value: FieldValue): RefusedWrite | null {
  if (value === null) {
    const missing = side === 'erp' && field.mandatoryInErp;
    return missing ? { field, side, reason: 'mandatory', value, limit: null } : null;
  }
  const limit = side === 'crm' ? field.maxLengthInCrm : field.maxLengthInErp;
  const tooLong = limit !== null && typeof value === 'string' && value.length > limit;
  return tooLong ? { field, side, reason: 'too-long', value, limit } : null;
}

function held(comparison: FieldComparison, write: PlannedWrite | null): BaseValue {
  const { crm, erp } = comparison;
  const { crmField } = comparison.field;
  if (write === null) return { crmField, crm, erp };
  return write.side === 'crm' ? { crmField, crm: write.to, erp } : { crmField, crm, erp: write.to };
}
