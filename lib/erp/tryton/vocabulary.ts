import * as v from 'valibot';
import { ErpError } from '../contract';
import type { PartyType } from './party-fields';
import type { TrytonRpc } from './rpc';
import type { TrytonSettings } from './settings';

const Ids = v.array(v.number());
const Selection = v.array(v.tuple([v.nullable(v.string()), v.string()]));

/** The ids behind the names in the settings, and what the server offers. Looked up once per session. */
export interface Vocabulary {
  /** The named category first, then those below it. Empty: the setting is blank. */
  readonly customerCategories: readonly number[];
  readonly supplierCategories: readonly number[];
  readonly personRelations: readonly number[];
  readonly identifierTypes: ReadonlySet<string>;
}

/** All categories of this name and those below them; the named ones come first. */
async function findCategories(rpc: TrytonRpc, name: string, setting: string, signal: AbortSignal): Promise<number[]> {
  if (name === '') return [];
  const search = (domain: unknown) =>
    rpc.call('model.party.category.search', [domain, 0, 1000, [['id', 'ASC']]], Ids, signal);
  const named = await search([['name', '=', name]]);
  if (named.length === 0) {
    throw new ErpError('validation', { fields: { [setting]: name }, explanation: 'erp.tryton.categoryMissing' });
  }
  const below = await search([['parent', 'child_of', named, 'parent']]);
  return [...new Set([...named, ...below])];
}

/** Relations need a module that not every Tryton has; without it there are no persons. */
async function findRelations(rpc: TrytonRpc, name: string, signal: AbortSignal): Promise<number[]> {
  if (name === '') return [];
  const parameters = [[['model', '=', 'party.relation.all']]];
  const models = await rpc.call('model.ir.model.search_count', parameters, v.number(), signal);
  if (models === 0) return [];
  return await rpc.call('model.party.relation.type.search', [[['name', '=', name]], 0, 100, null], Ids, signal);
}

/** Looks up the names in the settings. Throws `ErpError` (validation of the setting) for a category that is not there. */
export async function findVocabulary(
  rpc: TrytonRpc,
  settings: TrytonSettings,
  signal: AbortSignal,
): Promise<Vocabulary> {
  const [customerCategories, supplierCategories, personRelations, selection] = await Promise.all([
    findCategories(rpc, settings.customerCategory, 'customerCategory', signal),
    findCategories(rpc, settings.supplierCategory, 'supplierCategory', signal),
    findRelations(rpc, settings.personRelation, signal),
    rpc.call('model.party.identifier.get_types', [], Selection, signal),
  ]);
  const identifierTypes = new Set(selection.flatMap(([type]) => (type === null ? [] : [type])));
  return { customerCategories, supplierCategories, personRelations, identifierTypes };
}

/** The actor types that this Tryton has, by its settings. */
export function offeredTypes(vocabulary: Vocabulary): PartyType[] {
  const types: PartyType[] = [];
  if (vocabulary.customerCategories.length > 0) types.push('customer');
  if (vocabulary.supplierCategories.length > 0) types.push('supplier');
  if (vocabulary.personRelations.length > 0) types.push('person');
  return types;
}
