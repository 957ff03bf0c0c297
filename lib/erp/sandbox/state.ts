import * as v from 'valibot';
import { ErpError } from '../contract';

const stateSchema = v.object({
  /** How many writes there were; the last one's position in the sequence. */
  changes: v.number(),
  /** How many seed actors are in place. */
  seeded: v.number(),
});

/** What the database knows of itself. */
export type State = v.InferOutput<typeof stateSchema>;

export const STATE_KEY = 'state';

/** Throws `unexpected-reply` when the database holds something else. */
export function parseState(stored: unknown): State {
  if (stored === undefined) return { changes: 0, seeded: 0 };
  const parsed = v.safeParse(stateSchema, stored);
  if (parsed.success) return parsed.output;
  throw new ErpError('unexpected-reply', { serverMessage: parsed.issues[0].message });
}
