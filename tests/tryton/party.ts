import * as v from 'valibot';
import type { Tryton } from './tryton';

const Text = v.nullable(v.string());
const Mechanism = v.object({ id: v.number(), type: v.string(), value: Text });
const Identifier = v.object({ id: v.number(), type: Text, code: v.string() });
const Address = v.object({
  id: v.number(),
  street: Text,
  postal_code: Text,
  city: Text,
  'country.': v.nullable(v.object({ code: Text })),
});
const Party = v.object({
  id: v.number(),
  name: Text,
  code: v.string(),
  active: v.union([v.boolean(), v.number()]),
  replaced_by: v.nullable(v.number()),
  'contact_mechanisms.': v.array(Mechanism),
  'identifiers.': v.array(Identifier),
  'addresses.': v.array(Address),
  'categories.': v.array(v.object({ name: v.string() })),
});
const FIELDS = [
  'name',
  'code',
  'active',
  'replaced_by',
  'contact_mechanisms.type',
  'contact_mechanisms.value',
  'identifiers.type',
  'identifiers.code',
  'addresses.street',
  'addresses.postal_code',
  'addresses.city',
  'addresses.country.code',
  'categories.name',
];

/** A party as Tryton holds it, in Tryton's own order of rows. */
export interface PartyState {
  readonly id: number;
  readonly name: string | null;
  readonly code: string;
  readonly active: boolean;
  readonly replacedBy: number | null;
  readonly categories: readonly string[];
  readonly mechanisms: readonly { readonly id: number; readonly type: string; readonly value: string | null }[];
  readonly identifiers: readonly { readonly id: number; readonly type: string | null; readonly code: string }[];
  readonly addresses: readonly AddressState[];
}

export interface AddressState {
  readonly id: number;
  readonly street: string | null;
  readonly zip: string | null;
  readonly city: string | null;
  readonly country: string | null;
}

function toState(party: v.InferOutput<typeof Party>): PartyState {
  return {
    id: party.id,
    name: party.name,
    code: party.code,
    active: Boolean(party.active),
    replacedBy: party.replaced_by,
    categories: party['categories.'].map(({ name }) => name),
    mechanisms: party['contact_mechanisms.'],
    identifiers: party['identifiers.'],
    addresses: party['addresses.'].map((address) => ({
      id: address.id,
      street: address.street,
      zip: address.postal_code,
      city: address.city,
      country: address['country.']?.code ?? null,
    })),
  };
}

/** Reads a party's current values from Tryton itself. */
export async function readParty(tryton: Tryton, id: number): Promise<PartyState> {
  const [party] = v.parse(v.array(Party), await tryton.rpc('model.party.party.read', [[id], FIELDS]));
  if (party === undefined) throw new Error(`no party ${id}`);
  return toState(party);
}

/** All parties with exactly this name, archived ones too; lowest id first. */
export async function findParties(tryton: Tryton, name: string): Promise<PartyState[]> {
  const domain = [
    ['name', '=', name],
    ['active', 'in', [true, false]],
  ];
  const reply = await tryton.rpc('model.party.party.search_read', [domain, 0, 1000, [['id', 'ASC']], FIELDS]);
  return v.parse(v.array(Party), reply).map(toState);
}

/** The only party with this code, the customer or supplier number. */
export async function findPartyByCode(tryton: Tryton, code: string): Promise<PartyState> {
  const parameters = [
    [
      ['code', '=', code],
      ['active', 'in', [true, false]],
    ],
    0,
    1,
    null,
    FIELDS,
  ];
  const [party] = v.parse(v.array(Party), await tryton.rpc('model.party.party.search_read', parameters));
  if (party === undefined) throw new Error(`no party with code ${code}`);
  return toState(party);
}

/** The value of the first contact mechanism of a type, e.g. `email`; null where there is none. */
export function mechanismValue(party: PartyState, type: string): string | null {
  return party.mechanisms.find((mechanism) => mechanism.type === type)?.value ?? null;
}

/** Changes the party as another user of the ERP would in its form: the party itself is written. */
export async function changeParty(tryton: Tryton, id: number, values: Record<string, unknown>): Promise<void> {
  await tryton.rpc('model.party.party.write', [[id], values]);
}

/** Changes the first contact mechanism of a type on its own, which leaves the party's time stamp as it was. */
export async function changeMechanism(tryton: Tryton, id: number, type: string, value: string): Promise<void> {
  const party = await readParty(tryton, id);
  const row = party.mechanisms.find((mechanism) => mechanism.type === type);
  if (row === undefined) await tryton.rpc('model.party.contact_mechanism.create', [[{ party: id, type, value }]]);
  else await tryton.rpc('model.party.contact_mechanism.write', [[row.id], { value }]);
}

/** Changes the party's first address on its own, which leaves the party's time stamp as it was. */
export async function changeFirstAddress(tryton: Tryton, id: number, values: Record<string, unknown>): Promise<void> {
  const [address] = (await readParty(tryton, id)).addresses;
  if (address === undefined) await tryton.rpc('model.party.address.create', [[{ ...values, party: id }]]);
  else await tryton.rpc('model.party.address.write', [[address.id], values]);
}
