import * as v from 'valibot';
import type { ListItem } from '../../model/field';
import { ErpError } from '../contract';
import { WITH_ARCHIVED } from './domain';
import { parseKey } from './encoding';
import { PartiesReply, type PartyRow } from './party-reply';
import type { TrytonRpc } from './rpc';

/** Tryton reads a few hundred parties with their rows in 0.1 s; more at once only delays whoever waits beside. */
const READ_LIMIT = 500;
const COUNTRY_LIMIT = 1000;

const Ids = v.array(v.number());
const Countries = v.array(v.object({ id: v.number(), code: v.nullable(v.string()), name: v.nullable(v.string()) }));

async function existingIds(rpc: TrytonRpc, ids: readonly number[], signal: AbortSignal): Promise<number[]> {
  const parameters = [[['id', 'in', ids]], 0, ids.length, [['id', 'ASC']]];
  return await rpc.call('model.party.party.search', parameters, Ids, signal, { context: WITH_ARCHIVED });
}

async function readAll(
  rpc: TrytonRpc,
  ids: readonly number[],
  columns: readonly string[],
  signal: AbortSignal,
): Promise<PartyRow[]> {
  if (ids.length === 0) return [];
  return await rpc.call('model.party.party.read', [ids, columns], PartiesReply, signal);
}

/**
 * Reads one portion. One missing or hidden party fails Tryton's whole call, and its message names the good ones as well,
 * so that after a failure the server is asked which there are.
 */
async function readPortion(
  rpc: TrytonRpc,
  ids: readonly number[],
  columns: readonly string[],
  signal: AbortSignal,
): Promise<PartyRow[]> {
  try {
    return await readAll(rpc, ids, columns, signal);
  } catch (error) {
    if (!(error instanceof ErpError) || (error.kind !== 'not-found' && error.kind !== 'permission')) throw error;
    const existing = await existingIds(rpc, ids, signal);
    if (existing.length === ids.length) throw error;
    return await readAll(rpc, existing, columns, signal);
  }
}

/** Parties by key: Tryton keeps neither the order of the keys nor their doubles. Missing ones are left out. */
export async function readParties(
  rpc: TrytonRpc,
  keys: readonly string[],
  columns: readonly string[],
  signal: AbortSignal,
): Promise<Map<string, PartyRow>> {
  const ids = [...new Set(keys.map(parseKey).filter((id) => id !== null))];
  const found = new Map<string, PartyRow>();
  for (let start = 0; start < ids.length; start += READ_LIMIT) {
    const rows = await readPortion(rpc, ids.slice(start, start + READ_LIMIT), columns, signal);
    for (const row of rows) found.set(String(row.id), row);
  }
  return found;
}

/** The server's countries: ISO 3166-1 alpha-2 → id, and as list items by name. */
export async function readCountries(
  rpc: TrytonRpc,
  signal: AbortSignal,
): Promise<{ readonly ids: ReadonlyMap<string, number>; readonly items: readonly ListItem[] }> {
  const parameters = [[], 0, COUNTRY_LIMIT, [['name', 'ASC']], ['code', 'name']];
  const rows = await rpc.call('model.country.country.search_read', parameters, Countries, signal);
  const coded = rows.flatMap(({ id, code, name }) => (code === null ? [] : [{ id, code, label: name ?? code }]));
  const items = coded.map(({ code, label }) => ({ key: code, label }));
  return { ids: new Map(coded.map(({ code, id }) => [code, id])), items };
}
