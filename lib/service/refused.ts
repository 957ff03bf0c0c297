import { type Failure, failure } from '../model/failure';
import type { RefusedWrite } from '../sync/plan';

/** Values that the other side cannot take, said before anything is sent: each field with how much would fit. */
export function refusedFailure(refused: readonly RefusedWrite[]): Failure {
  const [first] = refused;
  const limits = refused.map(({ field, limit }) => [field.erpField, limit === null ? '' : String(limit)]);
  return failure(first?.side ?? 'counterpart', 'validation', {
    explanation: first === undefined ? null : `failure.${first.reason}`,
    fields: Object.fromEntries(limits),
  });
}
