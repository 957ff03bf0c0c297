import { identifierFor } from './identifier-type';

/** What a Tryton party looks like, for both of us who meet it: the connector to an ERP, and the adapter of its web client. */

export type MechanismType = 'phone' | 'mobile' | 'fax' | 'email' | 'website';
export type AddressColumn = 'street' | 'postal_code' | 'city' | 'country';

/** Where in a party and its rows a field's value is kept. */
export type FieldPlace =
  | { readonly kind: 'column'; readonly column: 'name' | 'code' }
  | { readonly kind: 'mechanism'; readonly type: MechanismType }
  | { readonly kind: 'identifier'; readonly role: 'vat' | 'organisation' }
  | { readonly kind: 'address'; readonly position: 0 | 1; readonly column: AddressColumn };

/** A row of its own, with the time stamp that Tryton compares. */
interface Row {
  readonly id: number;
  readonly _timestamp: string;
}

/** A party with its rows, as `read` with dotted names gives them. */
export interface PartyRows extends Row {
  readonly name: string | null;
  readonly code: string | null;
  readonly 'contact_mechanisms.': readonly (Row & { readonly type: string; readonly value: string | null })[];
  readonly 'identifiers.': readonly (Row & { readonly type: string | null; readonly code: string })[];
  readonly 'addresses.': readonly (Row & {
    readonly street: string | null;
    readonly postal_code: string | null;
    readonly city: string | null;
    readonly 'country.': { readonly code: string | null } | null;
  })[];
}

/** The names to ask Tryton for, by the kind of row. */
export const ROW_COLUMNS = {
  mechanism: ['contact_mechanisms.type', 'contact_mechanisms.value', 'contact_mechanisms._timestamp'],
  identifier: ['identifiers.type', 'identifiers.code', 'identifiers._timestamp'],
  address: [
    'addresses.street',
    'addresses.postal_code',
    'addresses.city',
    'addresses.country.code',
    'addresses._timestamp',
  ],
} as const;

/** The text at one place of a party; null for a blank one. Of several rows of a kind the first one counts. */
export function textAt(party: PartyRows, place: FieldPlace): string | null {
  const text = storedText(party, place)?.replaceAll('\r\n', '\n') ?? '';
  return text === '' ? null : text;
}

function storedText(party: PartyRows, place: FieldPlace): string | null {
  switch (place.kind) {
    case 'column':
      return party[place.column];
    case 'mechanism':
      return party['contact_mechanisms.'].find((mechanism) => mechanism.type === place.type)?.value ?? null;
    case 'identifier':
      return identifierFor(place.role, party['identifiers.'])?.code ?? null;
    case 'address': {
      const address = party['addresses.'][place.position];
      if (address === undefined) return null;
      return place.column === 'country' ? (address['country.']?.code ?? null) : address[place.column];
    }
  }
}
