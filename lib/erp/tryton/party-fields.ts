import type { ActorType } from '../../model/actor';
import type { AddressColumn, FieldPlace, MechanismType } from '../../model/tryton/party';
import type { ErpField } from '../contract';

/** Actor types that a party can be; a Tryton party has no kind of its own. */
export const PARTY_TYPES = ['customer', 'supplier', 'person'] as const;
export type PartyType = (typeof PARTY_TYPES)[number];

export function isPartyType(type: ActorType): type is PartyType {
  return type === 'customer' || type === 'supplier' || type === 'person';
}

export interface PartyField {
  readonly field: ErpField;
  readonly place: FieldPlace;
}

const mechanism = (type: MechanismType, label: string, kind: 'phone' | 'email' | 'website'): PartyField => ({
  field: { key: type, label, type: kind, access: 'normal', meaning: type, sortable: false },
  place: { kind: 'mechanism', type },
});

const address = (
  position: 0 | 1,
  part: 'street' | 'zip' | 'city',
  column: AddressColumn,
  label: string,
): PartyField => {
  const name = position === 0 ? 'postal' : 'street';
  const key = `${name}.${part}` as const;
  const type = part === 'street' ? 'multiline' : 'text';
  const field: ErpField = { key, label, type, access: 'normal', meaning: key, sortable: false };
  return {
    // Tryton does not say what its second address is for, so that nothing is written there unless somebody maps it.
    field: position === 0 ? field : { ...field, automaticDirection: 'to-crm' },
    place: { kind: 'address', position, column },
  };
};

const NAME: PartyField = {
  field: { key: 'name', label: 'Name', type: 'text', access: 'mandatory', meaning: 'name', sortable: true },
  place: { kind: 'column', column: 'name' },
};
/** Tryton's form never lets a person write the code; the sequence gives it. */
const CODE: PartyField = {
  field: { key: 'code', label: 'Code', type: 'identifier', access: 'read-only', meaning: 'number', sortable: true },
  place: { kind: 'column', column: 'code' },
};

const identifier = (
  role: 'vat' | 'organisation',
  key: 'vatNumber' | 'organisationNumber',
  label: string,
): PartyField => ({
  field: { key, label, type: 'identifier', access: 'normal', meaning: key, sortable: false },
  place: { kind: 'identifier', role },
});

const FIRM: readonly PartyField[] = [
  NAME,
  CODE,
  identifier('organisation', 'organisationNumber', 'Organisation number'),
  identifier('vat', 'vatNumber', 'Tax identifier'),
  mechanism('phone', 'Phone', 'phone'),
  mechanism('mobile', 'Mobile', 'phone'),
  mechanism('fax', 'Fax', 'phone'),
  mechanism('email', 'E-Mail', 'email'),
  mechanism('website', 'Website', 'website'),
  address(0, 'street', 'street', 'Street'),
  address(0, 'zip', 'postal_code', 'Postal Code'),
  address(0, 'city', 'city', 'City'),
  {
    field: { key: 'country', label: 'Country', type: 'country', access: 'normal', meaning: 'country', sortable: false },
    place: { kind: 'address', position: 0, column: 'country' },
  },
  address(1, 'street', 'street', 'Second address: street'),
  address(1, 'zip', 'postal_code', 'Second address: postal code'),
  address(1, 'city', 'city', 'Second address: city'),
];

const PERSON: readonly PartyField[] = [
  NAME,
  CODE,
  mechanism('phone', 'Phone', 'phone'),
  mechanism('mobile', 'Mobile', 'phone'),
  mechanism('email', 'E-Mail', 'email'),
];

/** The fields of an actor type, in the order in which a person would read them. */
export function partyFields(type: PartyType): readonly PartyField[] {
  return type === 'person' ? PERSON : FIRM;
}

/** A field of an actor type by its key; null for an unknown key. */
export function partyField(type: PartyType, key: string): PartyField | null {
  return partyFields(type).find(({ field }) => field.key === key) ?? null;
}
