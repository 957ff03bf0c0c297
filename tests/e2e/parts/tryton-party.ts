import { counterpartFor } from '../../tryton/counterpart-parties';
import { findPartyByCode, mechanismValue, type PartyState, readParty } from '../../tryton/party';
import type { World } from '../harness/world';

/** The party that stands for a demo company, as Tryton itself holds it now. */
export async function partyOf(world: World, company: number): Promise<PartyState> {
  return findPartyByCode(world.tryton, counterpartFor(company).party.code);
}

/** The value of a contact mechanism of the party that stands for a demo company. */
export async function partyValue(world: World, company: number, type: 'phone' | 'email' | 'website') {
  return mechanismValue(await readParty(world.tryton, (await partyOf(world, company)).id), type);
}
