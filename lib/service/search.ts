import type { SearchStart } from '../erp/contract';
import type { ActorType } from '../model/actor';
import type { Connection } from '../model/connection';
import type { SearchDraft } from '../model/draft';
import { type RecordAddress, recordKey } from '../model/record';
import type { SearchHit } from '../model/view';
import type { Environment } from './environment';
import { actorName, connectionOf, crmSiteOf, erpFieldsOf, mappingOf, siteOf } from './resolve';

export interface SearchPageRequest {
  readonly connectionId: string;
  readonly actorType: ActorType;
  readonly search: SearchDraft;
  readonly start: SearchStart | null;
  readonly pageSize: number;
  readonly generation: number;
}

/** Columns of the result grid: the name first, then what the mapping shows in search, by rank. */
export async function searchColumns(
  environment: Environment,
  record: RecordAddress,
  connection: Connection,
  actorType: ActorType,
) {
  const site = await siteOf(environment, record);
  const mapping = mappingOf(connection, await crmSiteOf(environment, site.adapter), actorType);
  const ranked = mapping.fields.toSorted((left, right) => left.rank - right.rank);
  const shown = ranked.filter(({ showInSearch }) => showInSearch).map(({ erpField }) => erpField);
  const fields = erpFieldsOf(connection, actorType);
  const name = fields.filter(({ meaning }) => meaning === 'name').map(({ key }) => key);
  return [...new Set([...name, ...shown])].flatMap((key) => {
    const field = fields.find((candidate) => candidate.key === key);
    if (field === undefined) return [];
    const label = { meaning: field.meaning ?? null, text: field.label };
    return [{ field: key, label, type: field.type, sortable: field.sortable }];
  });
}

/** Searches that are under way, so that a newer one of the same dialog stops an older one. */
export function createSearch(environment: Environment) {
  const running = new Map<string, { readonly generation: number; readonly controller: AbortController }>();

  function controllerFor(key: string, generation: number): AbortController {
    const current = running.get(key);
    if (current !== undefined && current.generation === generation) return current.controller;
    if (current !== undefined && current.generation > generation) return aborted();
    current?.controller.abort();
    const controller = new AbortController();
    running.set(key, { generation, controller });
    return controller;
  }

  return {
    async page(record: RecordAddress, request: SearchPageRequest) {
      const { signal } = controllerFor(dialogKey(record, request.connectionId), request.generation);
      signal.throwIfAborted();
      return searchPage(environment, record, request, signal);
    },
    cancel(record: RecordAddress, connectionId: string): void {
      running.get(dialogKey(record, connectionId))?.controller.abort();
    },
  };
}

function aborted(): AbortController {
  const controller = new AbortController();
  controller.abort();
  return controller;
}

function dialogKey(record: RecordAddress, connectionId: string): string {
  return `${recordKey(record)} ${connectionId}`;
}

async function searchPage(
  environment: Environment,
  record: RecordAddress,
  { connectionId, actorType, search, start, pageSize }: SearchPageRequest,
  signal: AbortSignal,
) {
  const connection = await connectionOf(environment, connectionId);
  const columns = await searchColumns(environment, record, connection, actorType);
  const session = await environment.session(connection);
  const page = await session.search(
    {
      actorType,
      text: search.text,
      restrictions: [],
      parent: null,
      fields: columns.map(({ field }) => field),
      ...(search.order === null ? {} : { order: search.order }),
      includeArchived: search.includeArchived,
      pageSize,
      start,
    },
    signal,
  );
  const links = await environment.store.links.ofActors(connectionId, page.actors);
  const hits = page.actors.map((actor, index): SearchHit => {
    const link = links[index] ?? null;
    return {
      key: actor.key,
      name: actorName(connection, actor),
      values: actor.values,
      archived: actor.archived || actor.replacedBy !== null,
      linkedTo: link && { recordName: link.recordName, isThisRecord: recordKey(link.record) === recordKey(record) },
    };
  });
  return { hits, next: page.next, total: page.total };
}
