import * as v from 'valibot';
import { ROW_COLUMNS } from '../../model/tryton/party';
import { BooleanReply, ServerTimeReply } from './encoding';

const Text = v.nullable(v.string());
const Timestamp = v.string();

const Mechanism = v.object({ id: v.number(), type: v.string(), value: Text, _timestamp: Timestamp });
const Identifier = v.object({ id: v.number(), type: Text, code: v.string(), _timestamp: Timestamp });
const Address = v.object({
  id: v.number(),
  street: Text,
  postal_code: Text,
  city: Text,
  'country.': v.nullable(v.object({ code: Text })),
  _timestamp: Timestamp,
});
const Relation = v.object({
  type: v.number(),
  to: v.number(),
  'to.': v.object({ categories: v.array(v.number()) }),
});

/** A party with whichever rows were asked for. */
export const PartyReply = v.object({
  id: v.number(),
  active: BooleanReply,
  replaced_by: v.nullable(v.number()),
  _timestamp: Timestamp,
  create_date: v.nullable(ServerTimeReply),
  write_date: v.nullable(ServerTimeReply),
  name: v.optional(Text, null),
  code: v.optional(Text, null),
  'contact_mechanisms.': v.optional(v.array(Mechanism), []),
  'identifiers.': v.optional(v.array(Identifier), []),
  'addresses.': v.optional(v.array(Address), []),
  'relations.': v.optional(v.array(Relation), []),
});
export type PartyRow = v.InferOutput<typeof PartyReply>;
export const PartiesReply = v.array(PartyReply);

const ALWAYS = ['active', 'replaced_by', '_timestamp', 'create_date', 'write_date'];
const RELATIONS = ['relations.type', 'relations.to', 'relations.to.categories'];

export type RowKind = keyof typeof ROW_COLUMNS;

/** The names to ask Tryton for. Rows cost a query each, so only those that are needed are asked for. */
export function partyColumns(
  kinds: ReadonlySet<RowKind>,
  columns: readonly string[],
  withRelations: boolean,
): string[] {
  const rows = [...kinds].flatMap((kind) => ROW_COLUMNS[kind]);
  return [...ALWAYS, ...columns, ...rows, ...(withRelations ? RELATIONS : [])];
}
