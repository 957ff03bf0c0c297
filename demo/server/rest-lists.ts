import { ApiError, notFound } from './api-error';
import { ASSOCIATES } from './associates';
import { COUNTRIES, countryCarrier } from './countries';
import type { ApiReply, ApiRequest } from './exchange';
import type { JsonObject } from './json';
import { LISTS, type ListItem, listNamed, mdoListItem, multiLanguage } from './lists';

/** Answers `/MDOList` and `/MDOList/{name}`. */
export function mdoLists(request: ApiRequest): ApiReply {
  requireRead(request);
  const [, name = ''] = request.path;
  if (name === '') {
    return { status: 200, body: [...Object.keys(LISTS), 'country', 'associate'] };
  }
  return { status: 200, body: mdoList(name) };
}

/** The rows of one MDO list. @throws ApiError 404 for an unknown name. */
export function mdoList(name: string): JsonObject[] {
  const lower = name.toLowerCase();
  return rowsOf(lower).map((item) => mdoListItem(lower, item));
}

/** Answers `/List/{name}/Items` and `/List/{name}/Items/{id}`. */
export function lists(request: ApiRequest): ApiReply {
  requireRead(request);
  const [, name = '', items = '', id] = request.path;
  if (items.toLowerCase() !== 'items') {
    throw notFound(`There is nothing at /List/${name}.`);
  }
  const rows = name.toLowerCase() === 'country' ? countryRows() : rowsOf(name.toLowerCase()).map(listEntity);
  if (id === undefined) {
    return { status: 200, body: rows };
  }
  const row = rows.find((candidate) => candidate.Id === Number(id) || candidate.CountryId === Number(id));
  if (row === undefined) {
    throw notFound(`List ${name} has no item ${id}.`);
  }
  return { status: 200, body: row };
}

function rowsOf(name: string): readonly ListItem[] {
  if (name === 'country') {
    return COUNTRIES;
  }
  if (name === 'associate') {
    return ASSOCIATES.map(({ id, name: full }) => ({ id, english: full, norwegian: full }));
  }
  const known = listNamed(name);
  if (known === undefined) {
    throw notFound(`There is no list "${name}".`);
  }
  return LISTS[known];
}

function countryRows(): JsonObject[] {
  return COUNTRIES.map((country) => countryCarrier(country.id));
}

function listEntity(item: ListItem): JsonObject {
  return {
    Id: item.id,
    Name: multiLanguage(item),
    Tooltip: '',
    Deleted: false,
    UdListDefinitionId: 0,
    Rank: item.id,
    TableRight: null,
    FieldProperties: {},
  };
}

function requireRead(request: ApiRequest): void {
  if (request.method !== 'GET') {
    throw new ApiError(405, 'SoMethodNotAllowedException', `${request.method} is not allowed here.`);
  }
}
