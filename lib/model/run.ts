import type { ActorAddress } from './actor';
import type { PlannedWrite } from './comparison';
import type { Guarantee } from './expectation';
import type { Failure } from './failure';
import type { Base } from './link';
import type { RecordAddress } from './record';
import type { Side } from './side';

/**
 * One request of a run. `planned` not sent; `sent` sent, outcome not known yet; `done`; `failed` refused, nothing was
 * written; `unknown` the answer was lost, both sides have to be read.
 */
export interface RunStep {
  readonly side: Side;
  readonly writes: readonly PlannedWrite[];
  readonly state: 'planned' | 'sent' | 'done' | 'failed' | 'unknown';
  readonly failure: Failure | null;
  readonly guarantee: Guarantee | null;
}

/** One sync, written down before its first request, so that a stop at any line can be made good. */
export interface Run {
  readonly id: string;
  readonly purpose: 'connect' | 'sync';
  readonly record: RecordAddress;
  readonly recordName: string;
  readonly connectionId: string;
  readonly linkId: string;
  readonly actor: ActorAddress;
  readonly actorName: string;
  readonly steps: readonly RunStep[];
  /** What both sides hold when every step is done. */
  readonly base: Base;
  readonly crmVersion: string | null;
  readonly erpVersion: string | null;
  /** `open` is being worked on or was interrupted. */
  readonly state: 'open' | 'finished' | 'stopped';
  readonly failure: Failure | null;
  readonly startedAt: number;
  readonly finishedAt: number | null;
}
