import * as v from 'valibot';
import type { Actor } from '../../model/actor';
import { isBlank } from '../../model/value';
import { type ActorDraft, ErpError } from '../contract';
import { parseKey } from './encoding';
import { type PartyType, partyFields } from './party-fields';
import { actorOf, columnsFor } from './party-reading';
import { readParties } from './party-store';
import { partyWrite, type WritingLists } from './party-writing';
import type { TrytonRpc } from './rpc';
import { withFields } from './validation-fields';
import type { Vocabulary } from './vocabulary';

const Ids = v.pipe(v.array(v.number()), v.length(1));
/** On SQLite two creations at the same moment draw the same number, and the server refuses one of them. */
const ATTEMPTS = 5;
const NUMBER_TAKEN = /^The code on party must be unique/;

function mandatoryMissing(type: PartyType, draft: ActorDraft): Record<string, string> {
  const missing = partyFields(type).filter(
    ({ field }) => field.access === 'mandatory' && isBlank(draft.values[field.key]),
  );
  return Object.fromEntries(missing.map(({ field }) => [field.key, '']));
}

/** What makes the new party an actor of its type. */
function membership(type: PartyType, draft: ActorDraft, vocabulary: Vocabulary): Record<string, unknown> {
  if (type === 'customer') return { categories: [['add', vocabulary.customerCategories.slice(0, 1)]] };
  if (type === 'supplier') return { categories: [['add', vocabulary.supplierCategories.slice(0, 1)]] };
  const company = draft.parent === null ? null : parseKey(draft.parent.key);
  if (company === null) throw new ErpError('validation', { explanation: 'erp.parentMissing' });
  return { relations: [['create', [{ to: company, type: vocabulary.personRelations[0] }]]] };
}

async function createParty(rpc: TrytonRpc, values: Record<string, unknown>, signal: AbortSignal): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const [id = 0] = await rpc.call('model.party.party.create', [[values]], Ids, signal, { writes: true });
      return id;
    } catch (error) {
      const isTaken =
        error instanceof ErpError && error.kind === 'validation' && NUMBER_TAKEN.test(error.serverMessage);
      if (!isTaken || attempt === ATTEMPTS) throw error;
    }
  }
}

/** Creates a party with its rows in one call, which Tryton carries out completely or not at all. */
export async function createActor(
  rpc: TrytonRpc,
  type: PartyType,
  draft: ActorDraft,
  vocabulary: Vocabulary,
  lists: WritingLists,
  signal: AbortSignal,
): Promise<Actor> {
  const fields = mandatoryMissing(type, draft);
  if (Object.keys(fields).length > 0) throw new ErpError('validation', { fields, explanation: 'erp.mandatoryField' });
  const { values } = partyWrite(type, null, draft.values, lists);
  const complete = { addresses: null, ...values, ...membership(type, draft, vocabulary) };
  const id = await createParty(rpc, complete, signal).catch((error: unknown) => {
    throw withFields(error, type, draft.values);
  });
  const keys = partyFields(type).map(({ field }) => field.key);
  const rows = await readParties(rpc, [String(id)], columnsFor(type, keys), signal).catch(() => new Map());
  const row = rows.get(String(id));
  if (row !== undefined) return actorOf(type, row, keys, vocabulary);
  const unread = { version: null, archived: false, replacedBy: null, parent: draft.parent };
  return { type, key: String(id), values: draft.values, ...unread };
}
