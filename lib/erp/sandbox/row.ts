import * as v from 'valibot';
import { ACTOR_TYPES, type Actor, type ActorAddress } from '../../model/actor';
import type { FieldValues } from '../../model/value';
import { ErpError } from '../contract';
import { hasField, orderNameOf, type SampleActorType } from './actor-fields';
import { fold } from './fold';

const rowSchema = v.object({
  id: v.number(),
  values: v.record(v.string(), v.nullable(v.union([v.string(), v.number(), v.boolean()]))),
  /** Position in the one sequence of all writes; also the actor's version. */
  changed: v.number(),
  archived: v.boolean(),
  replacedBy: v.nullable(v.string()),
  parent: v.nullable(v.object({ type: v.picklist(ACTOR_TYPES), key: v.string() })),
  /** What the indexes hold. Absent on archived actors, so that ordinary lists do not meet them. */
  order: v.optional(v.object({ name: v.string() })),
});

/** An actor as it is stored. Its id is its number and its key. */
export type Row = v.InferOutput<typeof rowSchema>;

export interface RowContent {
  readonly id: number;
  readonly values: FieldValues;
  readonly archived: boolean;
  readonly replacedBy: string | null;
  readonly parent: ActorAddress | null;
}

/**
 * The stored form of an actor.
 * @param changed position in the sequence of writes
 * @param now milliseconds since 1970, shown as the day of the last change
 */
export function rowOf(type: SampleActorType, content: RowContent, changed: number, now: number): Row {
  const day = new Date(now).toISOString().slice(0, 10);
  const values = { ...content.values, number: String(content.id), modified: day };
  const order = { name: fold(orderNameOf(type, values)) };
  return { ...content, values, changed, ...(content.archived ? {} : { order }) };
}

/** Throws `unexpected-reply` when the database holds something else. */
export function parseRow(stored: unknown): Row {
  const parsed = v.safeParse(rowSchema, stored);
  if (parsed.success) return parsed.output;
  throw new ErpError('unexpected-reply', { serverMessage: parsed.issues[0].message });
}

/** The actor with those of the fields that exist; one never filled in is blank. */
export function actorOf(type: SampleActorType, row: Row, fields: readonly string[]): Actor {
  return {
    type,
    key: String(row.id),
    values: Object.fromEntries(
      fields.filter((field) => hasField(type, field)).map((field) => [field, row.values[field] ?? null]),
    ),
    version: String(row.changed),
    archived: row.archived,
    replacedBy: row.replacedBy,
    parent: row.parent,
  };
}
