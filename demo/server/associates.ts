import type { JsonObject } from './json';

export interface AssociateSeed {
  readonly id: number;
  readonly initials: string;
  readonly name: string;
}

/** The people who work in the demo tenant; the first one is signed in. */
export const ASSOCIATES: readonly AssociateSeed[] = [
  { id: 11, initials: 'KN', name: 'Kari Nordheim' },
  { id: 12, initials: 'JB', name: 'Jonas Bakke' },
  { id: 13, initials: 'LV', name: 'Lotte Vermeulen' },
  { id: 14, initials: 'MS', name: 'Mikael Sjöberg' },
];

/** The user whom the demo signs in. */
export const SIGNED_IN_ID = 11;

/** The Associate carrier; null for an unknown id, as in the product. */
export function associateCarrier(id: number): JsonObject | null {
  const found = ASSOCIATES.find((candidate) => candidate.id === id);
  if (found === undefined) {
    return null;
  }
  return {
    AssociateId: found.id,
    Name: found.initials,
    PersonId: 0,
    Rank: 0,
    Tooltip: '',
    Type: 'InternalAssociate',
    GroupIdx: 1,
    FullName: found.name,
    FormalName: found.name,
    Deleted: false,
    EjUserId: 0,
    UserName: null,
    TableRight: { Mask: 'Select, Update, Delete', Reason: '' },
    FieldProperties: {},
  };
}
