import type { PlannedWrite } from '../model/comparison';
import type { FieldValue } from '../model/value';
import { sameValue } from './same';

/** What became of a write of an interrupted run: carried out, still to be done, or someone wrote a third value. */
export type Settlement = 'done' | 'open' | 'changed-meanwhile';

/** Tells from the value that stands there now. */
export function settle(write: PlannedWrite, current: FieldValue): Settlement {
  if (sameValue(write.type, current, write.to)) return 'done';
  return sameValue(write.type, current, write.from) ? 'open' : 'changed-meanwhile';
}
