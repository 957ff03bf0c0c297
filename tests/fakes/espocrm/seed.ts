import { createHash } from 'node:crypto';
import { SEED_COMPANIES } from '../../../lib/erp/sandbox/seed/companies';
import type { SeedCompany } from '../../../lib/erp/sandbox/seed/company';
import type { Scope } from './definitions';
import type { EspoRecord } from './store';

const COUNTRIES = new Intl.DisplayNames(['en'], { type: 'region' });
const INDUSTRIES = new Map([
  ['Food and drink', 'Food & Beverage'],
  ['Marine', 'Shipping'],
]);
const KNOWN = new Set(['Construction', 'Energy', 'Manufacturing', 'Retail', 'Technology']);
const FIRST_NAMES = ['Øystein', 'Tuva', 'Magnus', 'Ragnhild', 'Vegard', 'Åse'];
const LAST_NAMES = ['Ødegård', 'Fjellstad', 'Hauge', 'Sæther', 'Haugland'];
const PROJECTS = ['New showroom', 'Service agreement', 'Warehouse automation', 'Fleet renewal'];

/** The id of the n-th record of a scope, from 1: 17 hexadecimal digits, as EspoCRM gives them. */
export function espoId(scope: Scope, number: number): string {
  return createHash('sha1').update(`${scope} ${number}`).digest('hex').slice(0, 17);
}

/** The firms that the sample ERP knows too, one person at each, and a project at every third. */
export function seedRecords(): readonly { readonly scope: Scope; readonly values: EspoRecord }[] {
  return SEED_COMPANIES.flatMap((company) => [
    { scope: 'Account' as const, values: { ...system('Account', company.id), ...account(company) } },
    { scope: 'Contact' as const, values: { ...system('Contact', company.id), ...contact(company) } },
    ...(company.id % 3 === 1
      ? [{ scope: 'Opportunity' as const, values: { ...system('Opportunity', company.id), ...opportunity(company) } }]
      : []),
  ]);
}

function system(scope: Scope, number: number): EspoRecord {
  return {
    id: espoId(scope, number),
    createdAt: '2026-02-02 08:15:00',
    modifiedAt: '2026-10-14 13:40:00',
    assignedUserName: 'Ingrid Ånensen',
  };
}

function account(company: SeedCompany): EspoRecord {
  const industry = INDUSTRIES.get(company.business) ?? company.business;
  return {
    name: company.name,
    website: company.website,
    emailAddress: company.email,
    phoneNumber: company.phone,
    type: company.category === 'Supplier' ? 'Partner' : company.category === 'Customer' ? 'Customer' : '',
    industry: KNOWN.has(industry) || INDUSTRIES.has(company.business) ? industry : '',
    ...address('billing', company.postal, company.countryCode),
    ...address('shipping', company.street, company.countryCode),
  };
}

function address(prefix: string, { lines, zip, city }: SeedCompany['postal'], country: string): EspoRecord {
  return {
    [`${prefix}AddressStreet`]: lines.join('\n'),
    [`${prefix}AddressPostalCode`]: zip,
    [`${prefix}AddressCity`]: city,
    [`${prefix}AddressCountry`]: COUNTRIES.of(country) ?? country,
  };
}

function contact(company: SeedCompany): EspoRecord {
  const firstName = FIRST_NAMES[company.id % FIRST_NAMES.length] ?? '';
  return {
    firstName,
    lastName: LAST_NAMES[company.id % LAST_NAMES.length] ?? '',
    title: 'Purchasing manager',
    emailAddress: `${firstName
      .normalize('NFD')
      .replace(/[^A-Za-z]/g, '')
      .toLowerCase()}@${company.email.replace(/^.*@/, '')}`,
    phoneNumber: company.phone,
    addressStreet: company.street.lines.join('\n'),
    addressPostalCode: company.street.zip,
    addressCity: company.street.city,
    addressCountry: COUNTRIES.of(company.countryCode) ?? company.countryCode,
    accountId: espoId('Account', company.id),
  };
}

function opportunity(company: SeedCompany): EspoRecord {
  return {
    name: `${PROJECTS[company.id % PROJECTS.length] ?? ''} ${company.id}`,
    accountId: espoId('Account', company.id),
    stage: 'Proposal',
    amount: 25_000 + company.id * 1000,
    amountCurrency: 'NOK',
    probability: 50,
    closeDate: '2027-03-15',
    description: `Agreed with ${company.name}.`,
  };
}
