import type { FieldValues } from '../../../model/value';
import type { SampleActorType } from '../actor-fields';
import type { RowContent } from '../row';
import type { SeedCompany } from './company';
import { counterpartsOf, counterpartValues } from './counterparts';
import { ARCHIVED } from './differences';
import { generatedFirm } from './generated-firms';
import { seedPersons } from './persons';
import { seedProjects } from './projects';

export interface SeedActor extends RowContent {
  readonly type: SampleActorType;
}

const FIRST_CUSTOMER = 10_001;

/** How many made-up firms stand among the counterparts of the demo CRM's companies. */
export const STRANGERS = 40;

/** Firms that a search for a CRM company finds beside the right one. */
const LOOKALIKES: readonly FieldValues[] = [
  { name: 'Fjellheim Mobler Utleie AS', postalCity: 'Ålesund', streetCity: 'Ålesund', phone: '70 10 77 14' },
  { name: 'Nordlys Energiservice AS', postalCity: 'Alta', streetCity: 'Alta', email: 'post@nordlys-service.example' },
];

/** How many actors `sampleActors` makes of the sample's companies, to know it before these are loaded. */
export const SAMPLE_SIZE = 161;

/** All actors of the sample that people try the product with; the same every time. */
export function sampleActors(companies: readonly SeedCompany[]): readonly SeedActor[] {
  const customers = firms('customer', counterpartsOf(companies, 'customer'), FIRST_CUSTOMER);
  const suppliers = firms('supplier', counterpartsOf(companies, 'supplier'), 20_001);
  return [...customers, ...suppliers, ...seedPersons(companies, FIRST_CUSTOMER), ...seedProjects(customers)];
}

/** What the ERP holds of a made-up firm as a customer. */
export function customerValues(firm: FieldValues, index: number): FieldValues {
  return {
    ...firm,
    customerGroup: ['RET', 'IND', 'SRV', 'PUB', 'FOOD'][index % 5] ?? 'RET',
    paymentTerms: ['N14', 'N30', 'N30', 'N10', 'N60', 'PRE'][index % 6] ?? 'N30',
    currency: CURRENCY[String(firm.country)] ?? 'EUR',
    creditLimit: 25_000 * (1 + (index % 20)),
    blocked: index % 23 === 22,
    balance: ((index * 7919) % 90_000) + (index % 4) * 0.25,
  };
}

const CURRENCY: Readonly<Record<string, string>> = { NO: 'NOK', SE: 'SEK', DK: 'DKK', IS: 'ISK' };

function firms(
  type: 'customer' | 'supplier',
  companies: readonly SeedCompany[],
  firstId: number,
): readonly SeedActor[] {
  const idOf = (companyId: number) => firstId + companies.findIndex((company) => company.id === companyId);
  const counterparts = companies.map((company, index): SeedActor => {
    const mergedInto = ARCHIVED[company.id];
    const values = counterpartValues(company);
    return {
      ...actor(type, firstId + index, values, index),
      archived: mergedInto !== undefined,
      replacedBy: mergedInto === undefined || mergedInto === null ? null : String(idOf(mergedInto)),
    };
  });
  const others = type === 'customer' ? [...LOOKALIKES, ...strangers(0, 30)] : strangers(30, STRANGERS);
  const start = counterparts.length;
  return [
    ...counterparts,
    ...others.map((values, index) => actor(type, firstId + start + index, values, start + index)),
  ];
}

function strangers(from: number, to: number): readonly FieldValues[] {
  return Array.from({ length: to - from }, (_, index) => generatedFirm(from + index));
}

function actor(type: 'customer' | 'supplier', id: number, firm: FieldValues, index: number): SeedActor {
  const values = type === 'customer' ? customerValues(firm, index) : supplierValues(firm, index);
  return { type, id, values, archived: false, replacedBy: null, parent: null };
}

function supplierValues(firm: FieldValues, index: number): FieldValues {
  return {
    ...firm,
    supplierGroup: ['GOODS', 'SERV', 'FREIGHT'][index % 3] ?? 'GOODS',
    paymentTerms: 'N30',
    currency: CURRENCY[String(firm.country)] ?? 'EUR',
  };
}
