import type { ListItem } from '../../model/field';
import { blankWords } from '../access/expectation';
import type { Json } from '../access/json';
import { CrmError } from '../contract';
import type { TrytonApi } from './api';
import { numberIn, rowsOf, textIn } from './reply';

interface List {
  readonly model: string;
  /** What our keys are in Tryton; a list without goes by Tryton's own id. */
  readonly code?: string;
}

const LISTS: Readonly<Record<string, List>> = {
  country: { model: 'country.country', code: 'code' },
  language: { model: 'ir.lang', code: 'code' },
  'project-status': { model: 'project.work.status' },
};

/** The rows of a list, named in the page's language. */
export async function readList(
  api: TrytonApi,
  name: string,
  language: string,
  signal: AbortSignal,
): Promise<ListItem[]> {
  const { model, code } = listNamed(name);
  const rows = await search(api, { model, domain: [], order: [['name', 'ASC']], code, language }, signal);
  return rows.flatMap((row) => {
    const key = code === undefined ? String(numberIn(row, 'id')) : textIn(row, code);
    return key === null ? [] : [{ key, label: textIn(row, 'name') ?? key }];
  });
}

/** The id that Tryton writes for an item. @throws CrmError validation of the field, where the list has no such item */
export async function idOf(
  api: TrytonApi,
  field: string,
  list: string,
  key: string,
  signal: AbortSignal,
): Promise<number> {
  const { model, code = 'id' } = listNamed(list);
  const wanted = list === 'country' ? key.toUpperCase() : key;
  const [row] = await search(api, { model, domain: [[code, '=', wanted]], order: null, code }, signal);
  if (row === undefined) throw new CrmError('validation', { fields: blankWords([field]) });
  return numberIn(row, 'id');
}

/** The kinds of identifier that this Tryton checks: they depend on its version. */
export async function identifierTypes(api: TrytonApi, signal: AbortSignal): Promise<ReadonlySet<string>> {
  const selection = rowsOf(await api({ method: 'model.party.identifier.get_types', parameters: [] }, signal));
  return new Set(selection.flatMap((item) => (Array.isArray(item) && typeof item[0] === 'string' ? [item[0]] : [])));
}

function listNamed(name: string): List {
  const list = LISTS[name];
  if (list === undefined) throw new CrmError('validation');
  return list;
}

interface Search {
  readonly model: string;
  readonly domain: readonly unknown[];
  readonly order: readonly unknown[] | null;
  readonly code: string | undefined;
  readonly language?: string;
}

async function search(api: TrytonApi, search: Search, signal: AbortSignal): Promise<readonly Json[]> {
  const { model, domain, order, code, language } = search;
  const columns = code === undefined || code === 'id' ? ['name'] : [code, 'name'];
  const call = { method: `model.${model}.search_read`, parameters: [domain, 0, null, order, columns] };
  return rowsOf(await api(language === undefined ? call : { ...call, context: { language } }, signal));
}
