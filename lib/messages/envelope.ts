import * as v from 'valibot';
import type { Failure } from '../model/failure';
import { ENTITIES, type Entity, type RecordAddress } from '../model/record';
import { failure, recordAddress } from './schemas/model';
import type { Schema } from './schemas/schema';

/** A message as it crosses between the parts of the extension. */
export interface Envelope {
  readonly counterpart: string;
  readonly record: RecordAddress | null;
  /** From a CRM page whose address leaves open what it shows: which of the entities its script found. */
  readonly entity?: Entity;
  readonly payload: unknown;
}

export type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly failure: Failure };

export const envelope: Schema<Envelope> = v.strictObject({
  counterpart: v.string(),
  record: v.nullable(recordAddress),
  entity: v.exactOptional(v.picklist(ENTITIES)),
  payload: v.unknown(),
});

export const answer: Schema<Answer> = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), failure }),
]);
