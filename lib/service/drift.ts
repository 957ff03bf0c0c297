import type { Picks, PlannedWrite } from '../model/comparison';
import type { ComparedState } from '../model/draft';
import { type Failure, failure } from '../model/failure';
import { sameValue } from '../sync/same';

/**
 * The ERP field keys of what someone else changed between two readings. A field that already holds what we were about to
 * write there is not drift: an earlier try of ours may have got that far.
 */
export function drift(before: ComparedState, now: ComparedState, writes: readonly PlannedWrite[]): string[] {
  return before.fields
    .filter(({ erpField, crmField, type }) => {
      const write = writes.find((candidate) => candidate.erpField === erpField);
      const crmNow = now.crm.values[crmField] ?? null;
      const erpNow = now.actor.values[erpField] ?? null;
      const crmHeld = sameValue(type, before.crm.values[crmField] ?? null, crmNow);
      const erpHeld = sameValue(type, before.actor.values[erpField] ?? null, erpNow);
      const crmWritten = write?.side === 'crm' && sameValue(type, write.to, crmNow);
      const erpWritten = write?.side === 'erp' && sameValue(type, write.to, erpNow);
      return !(crmHeld || crmWritten) || !(erpHeld || erpWritten);
    })
    .map(({ erpField }) => erpField);
}

/** The picks that still hold: what someone else changed has to be chosen anew. */
export function picksLeft(picks: Picks, changed: readonly string[]): Picks {
  return Object.fromEntries(Object.entries(picks).filter(([field]) => !changed.includes(field)));
}

/** Says which fields someone else changed; nothing was written. */
export function driftFailure(changed: readonly string[]): Failure {
  return failure('counterpart', 'conflict', { fields: Object.fromEntries(changed.map((field) => [field, ''])) });
}
