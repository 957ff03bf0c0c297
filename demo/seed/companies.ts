import { SEED_COMPANIES } from '../../lib/erp/sandbox/seed/companies';
import type { SeedCompany } from '../../lib/erp/sandbox/seed/company';
import { ASSOCIATES } from '../server/associates';
import { countryWithCode } from '../server/countries';
import type { JsonObject } from '../server/json';
import { LISTS, listItemNamed } from '../server/lists';
import type { StoredRecord } from '../server/records';
import { dice } from './random';
import { seedTime } from './seed-time';

const NOTES: readonly string[] = [
  'Wants one invoice a month, with our order number on it.',
  'Prefers e-mail. Closed in the last three weeks of July.',
  'Met at the trade fair in Lillestrøm. Interested in a frame agreement.',
  'Moved to new premises last year: check the delivery address on every order.',
];

/** The sixty companies as the CRM keeps them. */
export function seedCompanies(): StoredRecord[] {
  return SEED_COMPANIES.map(companyRecord);
}

function companyRecord(company: SeedCompany): StoredRecord {
  const throwDice = dice(company.id * 7919);
  const created = seedTime(900 - company.id * 11, throwDice);
  const updated = seedTime(company.id % 40, throwDice);
  return {
    id: company.id,
    created,
    updated: Math.max(created, updated),
    updatedBy: throwDice.pick(ASSOCIATES).id,
    values: companyValues(company),
  };
}

function companyValues(company: SeedCompany): StoredRecord['values'] {
  const throwDice = dice(company.id * 104_729);
  const interests = LISTS.contint.filter(() => throwDice.onceIn(3)).map((item) => item.id);
  return {
    Name: company.name,
    Department: company.department,
    OrgNr: company.organisationNumber,
    Number1: `C${String(1000 + company.id)}`,
    Number2: String(10_000 + company.id),
    Emails: element(company.email),
    Urls: element(company.website),
    Phones: element(company.phone),
    Faxes: [],
    Interests: interests,
    Description: company.id === 1 || throwDice.onceIn(4) ? throwDice.pick(NOTES) : '',
    Associate: ASSOCIATES[company.id % ASSOCIATES.length]?.id ?? 0,
    Business: listItemNamed('business', company.business)?.id ?? LISTS.business.length,
    Category: listItemNamed('category', company.category)?.id ?? LISTS.category.length,
    Country: countryWithCode(company.countryCode)?.id ?? 0,
    NoMailing: throwDice.onceIn(9),
    Kananame: '',
    Xstop: throwDice.onceIn(20) && company.id !== 1,
    Address: { Street: addressPart(company.street), Postal: addressPart(company.postal) },
    CustomFields: { 'SuperOffice:1': '', 'SuperOffice:2': `[I:${throwDice.pick([10, 14, 30, 30, 45])}]` },
  };
}

function element(value: string): JsonObject[] {
  return value === '' ? [] : [{ Value: value, Description: '' }];
}

function addressPart(address: SeedCompany['street']): JsonObject {
  const [first = '', second = '', third = ''] = address.lines;
  return {
    Address1: first,
    Address2: second,
    Address3: third,
    Zipcode: address.zip,
    City: address.city,
    County: '',
    State: '',
  };
}
