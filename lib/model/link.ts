import type { ActorAddress } from './actor';
import type { RecordAddress } from './record';
import type { FieldValue } from './value';

/**
 * What both sides held when they last agreed on a field. The two can differ: in spelling only (a phone number with and
 * without spaces), or because a person chose to leave a one-way field as it is.
 */
export interface BaseValue {
  /** The CRM field that was mapped then: a field mapped elsewhere since has no base. */
  readonly crmField: string;
  readonly crm: FieldValue;
  readonly erp: FieldValue;
}

/** Keyed by ERP field key. */
export type Base = Readonly<Record<string, BaseValue>>;

/** A CRM record connected to an actor. `pending` while the save that makes it is still running. */
export interface Link {
  readonly id: string;
  readonly record: RecordAddress;
  readonly recordName: string;
  readonly connectionId: string;
  readonly actor: ActorAddress;
  readonly actorName: string;
  readonly state: 'pending' | 'linked';
  readonly base: Base;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly syncedAt: number | null;
  readonly viewedAt: number;
}
