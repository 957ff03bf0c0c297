import { badRequest } from './api-error';
import { type ApiRequest, queryOption } from './exchange';
import type { JsonObject } from './json';
import { type ArchiveRow, parseFilter } from './odata-filter';
import { order } from './odata-operators';

/** Rows given when a request names no `$top`. */
const DEFAULT_PAGE = 50;
const LARGEST_PAGE = 1000;

const OPTIONS = [
  '$select',
  '$filter',
  '$orderby',
  '$top',
  '$skip',
  '$mode',
  '$format',
  '$entities',
  '$jsonsafe',
  '$output',
];

export interface Archive {
  readonly entityName: string;
  readonly keyColumn: string;
  readonly rows: readonly ArchiveRow[];
}

/** Answers an OData query over an archive: `{odata.metadata, odata.nextLink, value}`. */
export function queryArchive(archive: Archive, request: ApiRequest, address: string): JsonObject {
  const { query } = request;
  refuseUnknownOptions(query);
  const columns = new Set(Object.keys(archive.rows[0] ?? { [archive.keyColumn]: 0 }));
  const filter = queryOption(query, '$filter');
  const matching = filter === null ? archive.rows : archive.rows.filter(parseFilter(filter, columns));
  const sorted = sortRows(matching, queryOption(query, '$orderby'), columns);
  const top = Math.min(countOption(query, '$top', DEFAULT_PAGE), LARGEST_PAGE);
  const skip = countOption(query, '$skip', 0);
  const select = selectedColumns(queryOption(query, '$select'), columns);
  const value = sorted.slice(skip, skip + top).map((row) => ({
    PrimaryKey: String(row[archive.keyColumn]),
    EntityName: archive.entityName,
    ...Object.fromEntries(select.map((column) => [column, row[column] ?? ''])),
  }));
  const more = skip + top < sorted.length;
  return {
    'odata.metadata': `${address}/$metadata`,
    'odata.nextLink': more ? nextLink(address, query, skip + top) : null,
    value,
  };
}

function refuseUnknownOptions(query: URLSearchParams): void {
  const unknown = [...query.keys()].find((key) => key.startsWith('$') && !OPTIONS.includes(key.toLowerCase()));
  if (unknown !== undefined) {
    throw badRequest(`There is no query option "${unknown}".`);
  }
}

function selectedColumns(select: string | null, columns: ReadonlySet<string>): string[] {
  if (select === null || select.trim() === '') {
    return [...columns];
  }
  return select.split(',').map((name) => knownColumn(name.trim(), columns));
}

function sortRows(rows: readonly ArchiveRow[], orderBy: string | null, columns: ReadonlySet<string>): ArchiveRow[] {
  const keys = (orderBy ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [name = '', direction = 'asc'] = part.split(/\s+/);
      return { column: knownColumn(name, columns), sign: direction.toLowerCase() === 'desc' ? -1 : 1 };
    });
  return [...rows].sort((left, right) => {
    for (const { column, sign } of keys) {
      const result = order(left[column], right[column]) * sign;
      if (result !== 0) {
        return result;
      }
    }
    return 0;
  });
}

function knownColumn(name: string, columns: ReadonlySet<string>): string {
  const found = [...columns].find((column) => column.toLowerCase() === name.toLowerCase());
  if (found === undefined) {
    throw badRequest(`There is no column "${name}".`);
  }
  return found;
}

function countOption(query: URLSearchParams, name: string, fallback: number): number {
  const text = queryOption(query, name);
  if (text === null) {
    return fallback;
  }
  if (!/^\d+$/.test(text)) {
    throw badRequest(`${name} must be a whole number.`);
  }
  return Number(text);
}

function nextLink(address: string, query: URLSearchParams, skip: number): string {
  const next = new URLSearchParams([...query].filter(([key]) => key.toLowerCase() !== '$skip'));
  next.set('$skip', String(skip));
  return `${address}?${next}`;
}
