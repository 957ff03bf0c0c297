import { identifierFor, vatTypeOf } from './identifier-type';
import type { AddressColumn, FieldPlace, MechanismType, PartyRows } from './party';

/** What to send to Tryton so that a party holds new values, and what that touches. */
export interface PartyChange {
  readonly values: Readonly<Record<string, unknown>>;
  /** `model,id` → time stamp of each existing row that is written, for Tryton to compare. */
  readonly timestamps: Readonly<Record<string, string>>;
  /** Whether a row is created: nothing can tell Tryton that nobody else has just created it. */
  readonly createsRows: boolean;
}

/** A value for one place; of a country it is the id. Null makes the place blank. */
export interface PlacedValue {
  readonly place: FieldPlace;
  readonly value: string | number | null;
}

/** Whether these values need a second address of a party that has not even a first one: they would become the first. */
export function lacksFirstAddress(party: PartyRows | null, placed: readonly PlacedValue[]): boolean {
  const writes = (position: 0 | 1) =>
    placed.some(({ place, value }) => place.kind === 'address' && place.position === position && value !== null);
  return writes(1) && !writes(0) && party?.['addresses.'][0] === undefined;
}

/**
 * The change that gives a party these values; `party` null for one that is to be created. The first row of each kind is
 * changed, created when there is none, and deleted for a blank value; an address keeps its row.
 */
export function partyChange(
  party: PartyRows | null,
  placed: readonly PlacedValue[],
  identifierTypes: ReadonlySet<string>,
): PartyChange {
  const rows = new Rows();
  const columns: Record<string, string | number | null> = {};
  const addresses: readonly [AddressValues, AddressValues] = [{}, {}];
  for (const { place, value } of placed) {
    const text = value === null ? null : String(value);
    if (place.kind === 'column') columns[place.column] = value;
    else if (place.kind === 'mechanism') changeMechanism(rows, party, place.type, text);
    else if (place.kind === 'identifier') changeIdentifier(rows, party, place.role, text, identifierTypes);
    else addresses[place.position][place.column] = value;
  }
  changeAddress(rows, party, 0, addresses[0]);
  changeAddress(rows, party, 1, addresses[1]);
  return { values: { ...columns, ...rows.commands }, timestamps: rows.timestamps, createsRows: rows.createsRows };
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
    row: { readonly id: number; readonly _timestamp: string },
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

function changeMechanism(rows: Rows, party: PartyRows | null, type: MechanismType, value: string | null): void {
  const row = party?.['contact_mechanisms.'].find((mechanism) => mechanism.type === type);
  const change = value === null ? null : { value };
  if (row !== undefined) rows.change('contact_mechanisms', 'party.contact_mechanism', row, change);
  else if (value !== null) rows.create('contact_mechanisms', { type, value });
}

function changeIdentifier(
  rows: Rows,
  party: PartyRows | null,
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

function changeAddress(rows: Rows, party: PartyRows | null, position: 0 | 1, values: AddressValues): void {
  if (Object.keys(values).length === 0) return;
  const row = party?.['addresses.'][position];
  if (row !== undefined) rows.change('addresses', 'party.address', row, values);
  else if (Object.values(values).some((value) => value !== null)) rows.create('addresses', values);
}
