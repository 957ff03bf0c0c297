import { type FieldValue, type FieldValues, isBlank } from '../../model/value';
import { ErpError } from '../contract';
import { identifierFor, vatTypeOf } from './identifier-type';
import { type AddressColumn, type MechanismType, type PartyField, type PartyType, partyField } from './party-fields';
import type { PartyRow } from './party-reply';

/** What to send to Tryton so that a party holds new values, and what that touches. */
export interface PartyWrite {
  readonly values: Readonly<Record<string, unknown>>;
  /** `model,id` → time stamp of each existing row that is written, for Tryton to compare. */
  readonly timestamps: Readonly<Record<string, string>>;
  /** Whether a row is created: nothing can tell Tryton that nobody else has just created it. */
  readonly createsRows: boolean;
}

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

/** Collects the commands for the rows of a party; Tryton carries them out with the party's own write, or not at all. */
class Rows {
  readonly commands: Record<string, unknown[]> = {};
  readonly timestamps: Record<string, string> = {};
  createsRows = false;

  create(rows: string, values: Record<string, unknown>): void {
    this.#commandsOf(rows).push(['create', [values]]);
    this.createsRows = true;
  }

  change(
    rows: string,
    model: string,
    row: { id: number; _timestamp: string },
    values: Record<string, unknown> | null,
  ): void {
    this.#commandsOf(rows).push(values === null ? ['delete', [row.id]] : ['write', [row.id], values]);
    this.timestamps[`${model},${row.id}`] = row._timestamp;
  }

  #commandsOf(rows: string): unknown[] {
    this.commands[rows] ??= [];
    return this.commands[rows];
  }
}

function writeMechanism(rows: Rows, party: PartyRow | null, type: MechanismType, value: string | null): void {
  const row = party?.['contact_mechanisms.'].find((mechanism) => mechanism.type === type);
  const change = value === null ? null : { value };
  if (row !== undefined) rows.change('contact_mechanisms', 'party.contact_mechanism', row, change);
  else if (value !== null) rows.create('contact_mechanisms', { type, value });
}

function writeIdentifier(
  rows: Rows,
  party: PartyRow | null,
  role: 'vat' | 'organisation',
  code: string | null,
  offered: ReadonlySet<string>,
): void {
  const chosen = identifierFor(role, party?.['identifiers.'] ?? []);
  const row = party?.['identifiers.'].find((identifier) => identifier.id === chosen?.id);
  const fitting = role === 'vat' && code !== null ? vatTypeOf(code, offered) : null;
  const type = fitting ?? row?.type ?? null;
  if (row !== undefined) rows.change('identifiers', 'party.identifier', row, code === null ? null : { type, code });
  else if (code !== null) rows.create('identifiers', { type, code });
}

type AddressValues = Partial<Record<AddressColumn, string | number | null>>;

function writeAddress(rows: Rows, party: PartyRow | null, position: 0 | 1, values: AddressValues): boolean {
  const row = party?.['addresses.'][position];
  if (row !== undefined) rows.change('addresses', 'party.address', row, values);
  else if (Object.values(values).some((value) => value !== null)) rows.create('addresses', values);
  else return false;
  return true;
}

function addressValue(
  key: string,
  column: AddressColumn,
  value: string | null,
  lists: WritingLists,
): string | number | null {
  if (column !== 'country' || value === null) return value;
  const country = lists.countries.get(value.toUpperCase());
  if (country === undefined) throw refused(key, 'erp.tryton.countryMissing');
  return country;
}

/**
 * The write that gives a party these values; `party` null for one that is to be created. The first row of each kind is
 * changed, created when there is none, and deleted for a blank value; an address keeps its row.
 */
export function partyWrite(
  type: PartyType,
  party: PartyRow | null,
  values: FieldValues,
  lists: WritingLists,
): PartyWrite {
  const rows = new Rows();
  const columns: Record<string, string | null> = {};
  const addresses: [AddressValues, AddressValues] = [{}, {}];
  let secondAddressKey: string | null = null;
  for (const { field, place, value } of writtenFields(type, values)) {
    if (place.kind === 'column') columns[place.column] = value;
    else if (place.kind === 'mechanism') writeMechanism(rows, party, place.type, value);
    else if (place.kind === 'identifier') writeIdentifier(rows, party, place.role, value, lists.identifierTypes);
    else {
      addresses[place.position][place.column] = addressValue(field.key, place.column, value, lists);
      if (place.position === 1 && value !== null) secondAddressKey = field.key;
    }
  }
  const hasFirst = writeAddressIfAny(rows, party, 0, addresses[0]) || party?.['addresses.'][0] !== undefined;
  if (secondAddressKey !== null && !hasFirst) throw refused(secondAddressKey, 'erp.tryton.firstAddressMissing');
  writeAddressIfAny(rows, party, 1, addresses[1]);
  return { values: { ...columns, ...rows.commands }, timestamps: rows.timestamps, createsRows: rows.createsRows };
}

function writeAddressIfAny(rows: Rows, party: PartyRow | null, position: 0 | 1, values: AddressValues): boolean {
  return Object.keys(values).length > 0 && writeAddress(rows, party, position, values);
}
