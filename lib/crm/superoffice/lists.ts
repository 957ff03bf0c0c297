import type { ListItem } from '../../model/field';
import { type Json, valueAt } from '../access/json';
import { CrmError } from '../contract';
import type { SuperOfficeApi } from './api';

/** The rows of a list in the page's language. Countries are keyed by their two-letter code. */
export async function readList(api: SuperOfficeApi, list: string, signal: AbortSignal): Promise<ListItem[]> {
  if (list === 'country') {
    const countries = await rows(api, 'List/Country/Items', signal);
    return countries.flatMap((row) => {
      const code = textIn(row, 'TwoLetterISOCountry').toUpperCase();
      return code === '' ? [] : [{ key: code, label: textIn(row, 'Name') || code }];
    });
  }
  const items = await rows(api, `MDOList/${encodeURIComponent(list)}?flat=True`, signal);
  return items.map((row) => ({ key: String(numberIn(row, 'Id')), label: textIn(row, 'Name') }));
}

/** Two-letter code → the id that SuperOffice writes. */
export async function countryIds(api: SuperOfficeApi, signal: AbortSignal): Promise<ReadonlyMap<string, number>> {
  const countries = await rows(api, 'List/Country/Items', signal);
  return new Map(
    countries.map((row) => [textIn(row, 'TwoLetterISOCountry').toUpperCase(), numberIn(row, 'CountryId')]),
  );
}

async function rows(api: SuperOfficeApi, path: string, signal: AbortSignal): Promise<readonly Json[]> {
  const reply = await api.get(path, signal);
  if (!Array.isArray(reply)) throw new CrmError('unexpected-reply');
  return reply;
}

function textIn(row: Json, name: string): string {
  const value = valueAt(row, [name]) ?? '';
  if (typeof value !== 'string') throw new CrmError('unexpected-reply');
  return value;
}

function numberIn(row: Json, name: string): number {
  const value = valueAt(row, [name]);
  if (typeof value !== 'number') throw new CrmError('unexpected-reply');
  return value;
}
