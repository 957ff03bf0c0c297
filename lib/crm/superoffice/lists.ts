import * as v from 'valibot';
import type { ListItem } from '../../model/field';
import { CrmError } from '../contract';
import type { SuperOfficeApi } from './api';
import type { Json } from './json';

const COUNTRIES = v.array(
  v.object({ CountryId: v.number(), Name: v.nullish(v.string()), TwoLetterISOCountry: v.nullish(v.string()) }),
);
const ITEMS = v.array(v.object({ Id: v.number(), Name: v.nullish(v.string()) }));

/** The rows of a list in the page's language. Countries are keyed by their two-letter code. */
export async function readList(api: SuperOfficeApi, list: string, signal: AbortSignal): Promise<ListItem[]> {
  if (list === 'country') {
    return (await readCountries(api, signal)).flatMap(({ TwoLetterISOCountry: code, Name: name }) =>
      code ? [{ key: code.toUpperCase(), label: name ?? code }] : [],
    );
  }
  const items = checked(ITEMS, await api.get(`MDOList/${encodeURIComponent(list)}?flat=True`, signal));
  return items.map(({ Id: id, Name: name }) => ({ key: String(id), label: name ?? String(id) }));
}

/** Two-letter code → the id that SuperOffice writes. */
export async function countryIds(api: SuperOfficeApi, signal: AbortSignal): Promise<ReadonlyMap<string, number>> {
  const countries = await readCountries(api, signal);
  return new Map(
    countries.flatMap(({ TwoLetterISOCountry: code, CountryId: id }) => (code ? [[code.toUpperCase(), id]] : [])),
  );
}

async function readCountries(api: SuperOfficeApi, signal: AbortSignal) {
  return checked(COUNTRIES, await api.get('List/Country/Items', signal));
}

function checked<Output>(schema: v.GenericSchema<unknown, Output>, reply: Json): Output {
  const parsed = v.safeParse(schema, reply);
  if (!parsed.success) throw new CrmError('unexpected-reply');
  return parsed.output;
}
