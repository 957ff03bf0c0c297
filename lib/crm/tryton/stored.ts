import type { PartyChange } from '../../model/tryton/party-change';
import type { FieldValues } from '../../model/value';
import type { CrmSnapshot } from '../contract';
import type { TrytonApi } from './api';

/** A record as it was read, able to say how it is changed. */
export interface StoredRecord {
  readonly snapshot: CrmSnapshot;
  /** What Tryton compares: in PostgreSQL with microseconds, in SQLite whole seconds. */
  readonly timestamp: string;
  /** What to send for these values. @throws CrmError validation, where a value has no place in this Tryton */
  change(changes: FieldValues, api: TrytonApi, signal: AbortSignal): Promise<PartyChange>;
}
