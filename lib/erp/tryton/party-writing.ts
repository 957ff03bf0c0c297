import { lacksFirstAddress, type PartyChange, type PlacedValue, partyChange } from '../../model/tryton/party-change';
import { type FieldValue, type FieldValues, isBlank } from '../../model/value';
import { ErpError } from '../contract';
import { type PartyField, type PartyType, partyField } from './party-fields';
import type { PartyRow } from './party-reply';

/** What the server offers that values refer to. */
export interface WritingLists {
  readonly identifierTypes: ReadonlySet<string>;
  /** ISO 3166-1 alpha-2 → id. */
  readonly countries: ReadonlyMap<string, number>;
}

const textOf = (value: FieldValue | undefined): string | null => (isBlank(value) ? null : String(value));

function refused(key: string, explanation: string): ErpError {
  return new ErpError('validation', { fields: { [key]: '' }, explanation });
}

/** The fields of these values. Throws `ErpError` (validation) for an unknown or read-only one, or a blank mandatory one. */
export function writtenFields(
  type: PartyType,
  values: FieldValues,
): (PartyField & { readonly value: string | null })[] {
  return Object.entries(values).map(([key, value]) => {
    const found = partyField(type, key);
    if (found === null) throw refused(key, 'erp.unknownField');
    if (found.field.access === 'read-only') throw refused(key, 'erp.readOnlyField');
    if (found.field.access === 'mandatory' && isBlank(value)) throw refused(key, 'erp.mandatoryField');
    return { ...found, value: textOf(value) };
  });
}

function countryId(key: string, code: string | null, lists: WritingLists): number | null {
  if (code === null) return null;
  const country = lists.countries.get(code.toUpperCase());
  if (country === undefined) throw refused(key, 'erp.tryton.countryMissing');
  return country;
}

/**
 * The change that gives a party these values; `party` null for one that is to be created.
 * @throws ErpError validation, where a value cannot be written
 */
export function partyWrite(
  type: PartyType,
  party: PartyRow | null,
  values: FieldValues,
  lists: WritingLists,
): PartyChange {
  const fields = writtenFields(type, values);
  const placed = fields.map(({ field, place, value }): PlacedValue => {
    const isCountry = place.kind === 'address' && place.column === 'country';
    return { place, value: isCountry ? countryId(field.key, value, lists) : value };
  });
  if (lacksFirstAddress(party, placed)) {
    const second = fields.find(({ place }) => place.kind === 'address' && place.position === 1);
    throw refused(second?.field.key ?? '', 'erp.tryton.firstAddressMissing');
  }
  return partyChange(party, placed, lists.identifierTypes);
}
