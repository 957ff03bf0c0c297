import type { Actor, ActorAddress } from '../../model/actor';
import { textAt } from '../../model/tryton/party';
import type { FieldValue, FieldValues } from '../../model/value';
import { type PartyType, partyField } from './party-fields';
import { type PartyRow, partyColumns, type RowKind } from './party-reply';
import type { Vocabulary } from './vocabulary';

/** The names to ask Tryton for so that these fields of an actor can be given. Unknown keys ask for nothing. */
export function columnsFor(type: PartyType, keys: readonly string[]): string[] {
  const kinds = new Set<RowKind>();
  const columns = new Set<string>();
  for (const key of keys) {
    const place = partyField(type, key)?.place;
    if (place?.kind === 'column') columns.add(place.column);
    else if (place !== undefined) kinds.add(place.kind);
  }
  return partyColumns(kinds, [...columns], type === 'person');
}

/** The values of these fields. Unknown keys are left out. */
export function valuesOf(type: PartyType, row: PartyRow, keys: readonly string[]): FieldValues {
  const values: Record<string, FieldValue> = {};
  for (const key of keys) {
    const found = partyField(type, key);
    if (found !== null) values[key] = textAt(row, found.place);
  }
  return values;
}

function parentOf(type: PartyType, row: PartyRow, vocabulary: Vocabulary): ActorAddress | null {
  if (type !== 'person') return null;
  const relation = row['relations.'].find((candidate) => vocabulary.personRelations.includes(candidate.type));
  if (relation === undefined) return null;
  const isCustomer = relation['to.'].categories.some((id) => vocabulary.customerCategories.includes(id));
  return { type: isCustomer ? 'customer' : 'supplier', key: String(relation.to) };
}

/** A party as an actor with these fields. */
export function actorOf(type: PartyType, row: PartyRow, keys: readonly string[], vocabulary: Vocabulary): Actor {
  return {
    type,
    key: String(row.id),
    values: valuesOf(type, row, keys),
    version: row._timestamp,
    archived: !row.active,
    replacedBy: row.replaced_by === null ? null : String(row.replaced_by),
    parent: parentOf(type, row, vocabulary),
  };
}
