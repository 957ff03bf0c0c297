import * as v from 'valibot';
import { COUNTERPARTS, PERSONS, PROJECTS } from './counterpart-parties';
import { fillFoundation } from './fill-foundation';
import { partyValues } from './fill-party-values';
import type { JsonRpc } from './json-rpc';
import { mergeParties } from './merge';

const Ids = v.array(v.number());
/** Where automatic numbers start, above those that the parties of the template have. */
const NEXT_NUMBER = 20_001;

async function createParties(
  rpc: JsonRpc,
  foundation: Parameters<typeof partyValues>[1],
): Promise<Map<number, number>> {
  const values = COUNTERPARTS.map((counterpart) => partyValues(counterpart.party, foundation));
  const ids = v.parse(Ids, await rpc('model.party.party.create', [values]));
  return new Map(COUNTERPARTS.map((counterpart, index) => [counterpart.companyId, ids[index] ?? 0]));
}

async function archiveAndMerge(rpc: JsonRpc, ids: ReadonlyMap<number, number>): Promise<void> {
  for (const counterpart of COUNTERPARTS) {
    const id = ids.get(counterpart.companyId) ?? 0;
    if (counterpart.likeness === 'archived') await rpc('model.party.party.write', [[id], { active: false }]);
    if (counterpart.likeness !== 'merged') continue;
    const name = `${counterpart.party.name} (duplicate)`;
    const [copy] = v.parse(Ids, await rpc('model.party.party.copy', [[id], { name, code: '19999' }]));
    await mergeParties(rpc, copy ?? 0, id);
  }
}

async function createPersons(rpc: JsonRpc, ids: ReadonlyMap<number, number>, personOf: number): Promise<void> {
  const values = PERSONS.map(({ name, companyId }, index) => ({
    name,
    code: String(15_001 + index),
    contact_mechanisms: [['create', [{ type: 'email', value: `person${index + 1}@firma${companyId}.example` }]]],
    relations: [['create', [{ to: ids.get(companyId), type: personOf }]]],
  }));
  await rpc('model.party.party.create', [values]);
}

/** Fills an empty database with a company, its lists, and the counterparts of the demo companies. */
export async function fillTemplate(rpc: JsonRpc): Promise<void> {
  const foundation = await fillFoundation(rpc);
  const ids = await createParties(rpc, foundation);
  await archiveAndMerge(rpc, ids);
  await createPersons(rpc, ids, foundation.personOf);
  const projects = PROJECTS.map(({ name, companyId }) => ({ name, type: 'project', party: ids.get(companyId) }));
  await rpc('model.project.work.create', [projects], { company: foundation.company });
  const sequences = v.parse(Ids, await rpc('model.ir.sequence.search', [[['name', '=', 'Party']], 0, 1, null]));
  await rpc('model.ir.sequence.write', [sequences, { number_next: NEXT_NUMBER }]);
}
