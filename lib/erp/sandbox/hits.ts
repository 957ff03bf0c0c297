import type { SearchRequest } from '../contract';
import { ErpError } from '../contract';
import { columnsOf, nameFieldOf, type SampleActorType } from './actor-fields';
import { type CatalogueEntry, type CatalogueStore, parentText, visitEntries } from './catalogue';
import { orderKey } from './column';
import { restrictionTest } from './restrictions';
import { PARTIAL, textQuery } from './text-query';

/** The ids of all hits in their order: four bytes each, so that even all actors fit in little memory. */
export type Hits = Uint32Array;

interface Hit {
  readonly id: number;
  readonly score: number;
  readonly key: string | number;
}

/** Looks through the catalogue. The order is total: equal keys are ordered by number. */
export async function findHits(
  store: CatalogueStore<'readonly'>,
  type: SampleActorType,
  request: SearchRequest,
  signal: AbortSignal,
): Promise<Hits> {
  const matches = restrictionTest(type, request.restrictions);
  const query = textQuery(request.text);
  const parent = request.parent === null ? null : parentText(request.parent);
  const keyOf = keyFunction(type, request.order?.field);
  const hits: Hit[] = [];
  await visitEntries(store, type, signal, (entry) => {
    if (entry.archived && !request.includeArchived) return;
    if (parent !== null && entry.parent !== parent) return;
    const score = query === null ? 0 : query(entry.name, entry.words);
    if (score !== null && matches(entry)) hits.push({ id: entry.id, score, key: keyOf(entry) });
  });
  return inOrder(hits, request.order);
}

function inOrder(hits: readonly Hit[], order: SearchRequest['order']): Hits {
  const best = hits.some((hit) => hit.score < PARTIAL) ? hits.filter((hit) => hit.score < PARTIAL) : [...hits];
  best.sort((left, right) => {
    if (order === undefined && left.score !== right.score) return left.score - right.score;
    if (left.key !== right.key) return left.key < right.key ? -1 : 1;
    return left.id - right.id;
  });
  if (order?.descending === true) best.reverse();
  return Uint32Array.from(best, (hit) => hit.id);
}

function keyFunction(type: SampleActorType, field: string | undefined): (entry: CatalogueEntry) => string | number {
  if (field === undefined || field === nameFieldOf(type)) return (entry) => entry.orderName;
  const columns = columnsOf(type);
  const index = columns.findIndex((column) => column.key === field);
  const column = columns[index];
  if (column === undefined) {
    throw new ErpError('validation', {
      serverMessage: `Cannot be ordered by ${field}`,
      fields: { [field]: 'Cannot be ordered by' },
    });
  }
  return (entry) => orderKey(column.type, entry.columns[index] ?? '');
}
