import type { Actor } from '../../model/actor';
import type { SearchPage, SearchRequest } from '../contract';
import { ErpError } from '../contract';
import type { SampleActorType } from './actor-fields';
import type { SampleDatabase } from './database';
import { findHits, type Hits } from './hits';
import { actorOf, parseRow } from './row';
import { parseState, STATE_KEY } from './state';

/** Searches that remember the hits of the last one, so that its other pages cost no second look through the catalogue. */
export class SampleSearch {
  #remembered: { readonly question: string; readonly hits: Hits } | null = null;

  /** One page of the hits. Throws `validation` on fields, operators or a start that were not declared. */
  async page(
    database: SampleDatabase,
    type: SampleActorType,
    request: SearchRequest,
    signal: AbortSignal,
  ): Promise<SearchPage> {
    const offset = offsetOf(request);
    const page = await this.#pageOfHits(database, type, request, offset, signal);
    const end = offset + page.actors.length;
    return { ...page, next: page.actors.length > 0 && end < page.total ? { offset: end } : null };
  }

  async #pageOfHits(
    database: SampleDatabase,
    type: SampleActorType,
    request: SearchRequest,
    offset: number,
    signal: AbortSignal,
  ): Promise<{ actors: Actor[]; total: number }> {
    const transaction = database.transaction([type, 'catalogue', 'state']);
    const { changes } = parseState(await transaction.objectStore('state').get(STATE_KEY));
    const { text, restrictions, parent, order, includeArchived } = request;
    const question = JSON.stringify([changes, type, text, restrictions, parent, order, includeArchived]);
    if (this.#remembered?.question !== question) {
      const hits = await findHits(transaction.objectStore('catalogue'), type, request, signal);
      this.#remembered = { question, hits };
    }
    const { hits } = this.#remembered;
    const store = transaction.objectStore(type);
    const ids = [...hits.subarray(offset, offset + request.pageSize)];
    const rows = await Promise.all(ids.map((id) => store.get(id)));
    return { actors: rows.map((row) => actorOf(type, parseRow(row), request.fields)), total: hits.length };
  }
}

function offsetOf(request: SearchRequest): number {
  const offset = request.start === null ? 0 : 'offset' in request.start ? request.start.offset : -1;
  if (Number.isInteger(offset) && offset >= 0 && request.pageSize >= 1) return offset;
  throw new ErpError('validation', { serverMessage: 'Unknown start or page size' });
}
