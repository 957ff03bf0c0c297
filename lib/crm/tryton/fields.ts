import type { Field } from '../../model/field';
import type { Entity } from '../../model/record';
import type { AddressColumn, FieldPlace, MechanismType } from '../../model/tryton/party';

/** Where a field of a party is kept; its language stands in a list of its own. */
export type PartyPlace = FieldPlace | { readonly kind: 'language' };

export interface PartyField {
  readonly field: Field;
  readonly place: PartyPlace;
}

/** Tryton's form never lets a person write the code; the sequence gives it. It is Tryton's own number, not the ERP's. */
const CODE: Field = {
  key: 'code',
  label: 'Code',
  type: 'identifier',
  access: 'read-only',
  meaning: 'code',
  automaticDirection: 'none',
};

const NAMED: readonly PartyField[] = [
  {
    field: { key: 'name', label: 'Name', type: 'text', access: 'mandatory', meaning: 'name' },
    place: { kind: 'column', column: 'name' },
  },
  { field: CODE, place: { kind: 'column', column: 'code' } },
];

const REACHED: readonly PartyField[] = [
  mechanism('phone', 'Phone', 'phone'),
  mechanism('mobile', 'Mobile', 'phone'),
  mechanism('fax', 'Fax', 'phone'),
  mechanism('email', 'E-Mail', 'email'),
  mechanism('website', 'Website', 'website'),
  address(0, 'street', 'street', 'Street'),
  address(0, 'zip', 'postal_code', 'Postal Code'),
  address(0, 'city', 'city', 'City'),
  {
    field: { key: 'country', label: 'Country', type: 'country', access: 'normal', meaning: 'country', list: 'country' },
    place: { kind: 'address', position: 0, column: 'country' },
  },
  address(1, 'street', 'street', 'Second address: street'),
  address(1, 'zip', 'postal_code', 'Second address: postal code'),
  address(1, 'city', 'city', 'Second address: city'),
  {
    field: { key: 'language', label: 'Language', type: 'list', access: 'normal', list: 'language' },
    place: { kind: 'language' },
  },
];

const COMPANY: readonly PartyField[] = [
  ...NAMED,
  identifier('organisation', 'organisationNumber', 'Organisation number'),
  identifier('vat', 'vatNumber', 'Tax identifier'),
  ...REACHED,
];
const CONTACT: readonly PartyField[] = [...NAMED, ...REACHED];

const PROJECT: readonly Field[] = [
  { key: 'name', label: 'Name', type: 'text', access: 'mandatory', meaning: 'name' },
  { key: 'description', label: 'Comment', type: 'multiline', access: 'normal', meaning: 'description' },
  { key: 'status', label: 'Status', type: 'list', access: 'normal', list: 'project-status' },
];

export function partyFields(entity: Entity): readonly PartyField[] {
  return entity === 'contact' ? CONTACT : COMPANY;
}

/** The fields of Tryton's records that can be mapped. Keys are our own. */
export function trytonFields(entity: Entity): readonly Field[] {
  return entity === 'project' ? PROJECT : partyFields(entity).map(({ field }) => field);
}

function mechanism(type: MechanismType, label: string, kind: 'phone' | 'email' | 'website'): PartyField {
  return {
    field: { key: type, label, type: kind, access: 'normal', meaning: type },
    place: { kind: 'mechanism', type },
  };
}

function identifier(role: 'vat' | 'organisation', key: 'vatNumber' | 'organisationNumber', label: string): PartyField {
  return {
    field: { key, label, type: 'identifier', access: 'normal', meaning: key },
    place: { kind: 'identifier', role },
  };
}

function address(position: 0 | 1, part: 'street' | 'zip' | 'city', column: AddressColumn, label: string): PartyField {
  const key = `${position === 0 ? 'postal' : 'street'}.${part}` as const;
  const type = part === 'street' ? 'multiline' : 'text';
  const field: Field = { key, label, type, access: 'normal', meaning: key };
  return {
    // Tryton does not say what its second address is for, so that nothing is written there unless somebody maps it.
    field: position === 0 ? field : { ...field, automaticDirection: 'to-erp' },
    place: { kind: 'address', position, column },
  };
}
