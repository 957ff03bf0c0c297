import * as v from 'valibot';
import type { JsonRpc } from './json-rpc';

const Ids = v.array(v.number());
const LANGUAGE = 'en';

/** The ids that the rest of the template refers to. */
export interface Foundation {
  readonly company: number;
  readonly countries: ReadonlyMap<string, number>;
  readonly categories: ReadonlyMap<string, number>;
  /** Relation type `Is contact person of`. */
  readonly personOf: number;
}

const COUNTRY_CODES =
  'NO SE DK FI IS NL BE LU DE AT CH FR GB IE ES PT IT GR PL CZ SK HU SI HR RO BG EE LV LT CY MT LI FO GL US CA'.split(
    ' ',
  );

async function createNamed(
  rpc: JsonRpc,
  model: string,
  records: readonly Record<string, unknown>[],
): Promise<number[]> {
  return v.parse(Ids, await rpc(`model.${model}.create`, [records]));
}

async function createCountries(rpc: JsonRpc): Promise<Map<string, number>> {
  const names = new Intl.DisplayNames([LANGUAGE], { type: 'region' });
  const records = COUNTRY_CODES.map((code) => ({ name: names.of(code) ?? code, code }));
  const ids = await createNamed(rpc, 'country.country', records);
  return new Map(COUNTRY_CODES.map((code, index) => [code, ids[index] ?? 0]));
}

async function createCompany(rpc: JsonRpc): Promise<number> {
  const currency = { name: 'Norwegian krone', code: 'NOK', numeric_code: '578', symbol: 'kr', digits: 2 };
  const decimal = { __class__: 'Decimal', decimal: '0.01' };
  const [krone] = await createNamed(rpc, 'currency.currency', [{ ...currency, rounding: decimal }]);
  const [party] = await createNamed(rpc, 'party.party', [{ name: 'Counterpart Demo Nordic AS', code: '1' }]);
  const [company] = await createNamed(rpc, 'company.company', [{ party, currency: krone }]);
  await rpc('model.res.user.write', [[1], { companies: [['add', [company]]], company }]);
  return company ?? 0;
}

/** Contact person and company, each the other's reverse. */
async function createRelationTypes(rpc: JsonRpc): Promise<number> {
  const names = ['Has contact person', 'Is contact person of'];
  const [has, is] = await createNamed(
    rpc,
    'party.relation.type',
    names.map((name) => ({ name })),
  );
  await rpc('model.party.relation.type.write', [[has], { reverse: is }, [is], { reverse: has }]);
  return is ?? 0;
}

/** Otherwise Tryton's own client opens its set-up assistant instead of the record that was asked for. */
async function finishAssistants(rpc: JsonRpc): Promise<void> {
  const model = 'model.ir.module.config_wizard.item';
  const items = v.parse(Ids, await rpc(`${model}.search`, [[], 0, 100, null]));
  await rpc(`${model}.write`, [items, { state: 'done' }]);
}

/** Company, currency, countries, categories and relation types. */
export async function fillFoundation(rpc: JsonRpc): Promise<Foundation> {
  const company = await createCompany(rpc);
  const countries = await createCountries(rpc);
  const names = ['Customer', 'Supplier'];
  const ids = await createNamed(
    rpc,
    'party.category',
    names.map((name) => ({ name })),
  );
  const categories = new Map(names.map((name, index) => [name, ids[index] ?? 0]));
  const personOf = await createRelationTypes(rpc);
  const statuses = [
    { name: 'Open', types: ['project', 'task'], default: true },
    { name: 'Done', types: ['project', 'task'], progress: 1 },
  ];
  const existing = v.parse(Ids, await rpc('model.project.work.status.search', [[], 0, 10, null]));
  if (existing.length === 0) await createNamed(rpc, 'project.work.status', statuses);
  await finishAssistants(rpc);
  return { company, countries, categories, personOf };
}
