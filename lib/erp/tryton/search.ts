import * as v from 'valibot';
import { ErpError, type SearchPage, type SearchRequest } from '../contract';
import { all, type Domain, rowsWhere, WITH_ARCHIVED } from './domain';
import { parseKey } from './encoding';
import { type PartyType, partyField } from './party-fields';
import { actorOf, columnsFor } from './party-reading';
import { PartiesReply, type PartyRow } from './party-reply';
import { readParties } from './party-store';
import { restrictionDomain } from './restrictions';
import type { CallOptions, TrytonRpc } from './rpc';
import { type TextSearch, textSearch } from './text-search';
import type { Vocabulary } from './vocabulary';

/** Longer pages cost Tryton more than their share. */
const PAGE_LIMIT = 5000;
/** Exact hits come first; more than this many are no longer a help. */
const EXACT_LIMIT = 50;
/** `total` null: not counted. */
interface Found {
  readonly rows: readonly PartyRow[];
  readonly total: number | null;
}

type Order = readonly (readonly [string, 'ASC' | 'DESC'])[];

/** What makes a party an actor of this type. */
export function typeDomain(type: PartyType, vocabulary: Vocabulary): Domain {
  if (type === 'customer') return ['categories', 'in', vocabulary.customerCategories];
  if (type === 'supplier') return ['categories', 'in', vocabulary.supplierCategories];
  return ['relations.type', 'in', vocabulary.personRelations];
}

function parentDomain(request: SearchRequest, type: PartyType, vocabulary: Vocabulary): Domain {
  if (request.parent === null || type !== 'person') return [];
  const company = parseKey(request.parent.key) ?? 0;
  return rowsWhere('relations', [
    ['to', '=', company],
    ['type', 'in', vocabulary.personRelations],
  ]);
}

function orderOf(request: SearchRequest, type: PartyType): Order {
  const field = request.order?.field ?? 'name';
  const place = partyField(type, field)?.place;
  if (place?.kind !== 'column') {
    throw new ErpError('validation', { fields: { [field]: '' }, explanation: 'erp.cannotOrderByThat' });
  }
  const direction = request.order?.descending === true ? 'DESC' : 'ASC';
  return [
    [place.column, direction],
    ['id', direction],
  ];
}

/** Runs one search of the party type over the pieces that its text, restrictions and order ask for. */
class PartySearch {
  readonly #scope: Domain;
  readonly #order: Order;
  readonly #columns: readonly string[];
  readonly #pageSize: number;

  constructor(
    private readonly rpc: TrytonRpc,
    private readonly request: SearchRequest,
    type: PartyType,
    vocabulary: Vocabulary,
    private readonly signal: AbortSignal,
  ) {
    const restrictions = request.restrictions.map((restriction) => restrictionDomain(type, restriction));
    this.#scope = all(typeDomain(type, vocabulary), parentDomain(request, type, vocabulary), ...restrictions);
    this.#order = orderOf(request, type);
    this.#columns = columnsFor(type, request.fields);
    this.#pageSize = Math.min(Math.max(request.pageSize, 1), PAGE_LIMIT);
  }

  get pageSize(): number {
    return this.#pageSize;
  }

  async page(text: TextSearch | null, offset: number): Promise<Found> {
    if (text === null) return await this.#plain(this.#scope, offset);
    const found = await this.#ranked(text, offset);
    if (found.rows.length > 0 || (found.total ?? (await this.#count(this.#matching(text)))) > 0) return found;
    return await this.#plain(all(this.#scope, text.similar), offset);
  }

  /** Exact hits, then the others by name. Few hits take two requests, the second of which only looks at them. */
  async #firstRanked(text: TextSearch): Promise<Found> {
    const matching = await this.#rows(this.#matching(text), 0, this.#pageSize);
    if (matching.length < this.#pageSize) {
      const exact = await this.#exactAmong(matching, text);
      const isExact = ({ id }: PartyRow) => exact.has(id);
      const others = matching.filter((row) => !isExact(row));
      return { rows: [...matching.filter(isExact), ...others], total: matching.length };
    }
    const [exact, total] = await Promise.all([
      this.#rows(all(this.#scope, text.exact), 0, EXACT_LIMIT),
      this.#count(this.#matching(text)),
    ]);
    const rows = [...new Map([...exact, ...matching].map((row) => [row.id, row])).values()];
    return { rows: rows.slice(0, this.#pageSize), total };
  }

  async #exactAmong(rows: readonly PartyRow[], text: TextSearch): Promise<ReadonlySet<number>> {
    if (rows.length < 2) return new Set();
    const domain = [['id', 'in', rows.map(({ id }) => id)], text.exactIgnoringCase];
    return new Set(await this.#ids(domain, 0, rows.length));
  }

  /** The exact hits are asked for with each page, so that an offset goes across both. */
  async #laterRanked(text: TextSearch, offset: number): Promise<Found> {
    const exact = await this.#rows(all(this.#scope, text.exact), 0, EXACT_LIMIT);
    const first = exact.slice(offset, offset + this.#pageSize);
    const others = all(this.#scope, text.matching, exact.length > 0 ? ['id', 'not in', exact.map(({ id }) => id)] : []);
    const rest = await this.#rows(others, Math.max(0, offset - exact.length), this.#pageSize - first.length);
    return { rows: [...first, ...rest], total: null };
  }

  async #ranked(text: TextSearch, offset: number): Promise<Found> {
    if (this.request.order !== undefined) return await this.#plain(this.#matching(text), offset);
    return offset === 0 ? await this.#firstRanked(text) : await this.#laterRanked(text, offset);
  }

  #matching(text: TextSearch): Domain {
    return all(this.#scope, text.matching);
  }

  async #plain(domain: Domain, offset: number): Promise<Found> {
    const count = offset === 0 ? this.#count(domain) : null;
    const [rows, total] = await Promise.all([this.#rows(domain, offset, this.#pageSize), count]);
    return { rows, total };
  }

  async #rows(domain: Domain, offset: number, limit: number): Promise<PartyRow[]> {
    if (limit === 0) return [];
    if (!this.request.includeArchived) {
      const parameters = [domain, offset, limit, this.#order, this.#columns];
      return await this.rpc.call('model.party.party.search_read', parameters, PartiesReply, this.signal);
    }
    const ids = await this.#ids(domain, offset, limit);
    const rows = await readParties(this.rpc, ids.map(String), this.#columns, this.signal);
    return ids.flatMap((id) => rows.get(String(id)) ?? []);
  }

  #ids(domain: Domain, offset: number, limit: number): Promise<number[]> {
    const parameters = [domain, offset, limit, this.#order];
    return this.rpc.call('model.party.party.search', parameters, v.array(v.number()), this.signal, this.#options());
  }

  #count(domain: Domain): Promise<number> {
    return this.rpc.call('model.party.party.search_count', [domain], v.number(), this.signal, this.#options());
  }

  #options(): CallOptions {
    return this.request.includeArchived ? { context: WITH_ARCHIVED } : {};
  }
}

function offsetOf(request: SearchRequest): number {
  if (request.start === null) return 0;
  if ('offset' in request.start) return Math.max(0, Math.trunc(request.start.offset));
  throw new ErpError('validation', { explanation: 'erp.cannotSearchThat' });
}

/** One page of a search. */
export async function searchParties(
  rpc: TrytonRpc,
  type: PartyType,
  request: SearchRequest,
  vocabulary: Vocabulary,
  signal: AbortSignal,
): Promise<SearchPage> {
  const search = new PartySearch(rpc, request, type, vocabulary, signal);
  const offset = offsetOf(request);
  const { rows, total } = await search.page(textSearch(request.text), offset);
  const isLast = total === null ? rows.length < search.pageSize : offset + rows.length >= total;
  return {
    actors: rows.map((row) => actorOf(type, row, request.fields, vocabulary)),
    next: isLast ? null : { offset: offset + rows.length },
    total,
  };
}
