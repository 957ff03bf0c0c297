import { SEED_COMPANIES } from '../../lib/erp/sandbox/seed/companies';
import type { SeedCompany } from '../../lib/erp/sandbox/seed/company';
import { ASSOCIATES } from '../server/associates';
import { countryWithCode } from '../server/countries';
import type { JsonObject } from '../server/json';
import { LISTS } from '../server/lists';
import type { StoredRecord } from '../server/records';
import { NAMES, type Names } from './names';
import { type Dice, dice } from './random';
import { seedTime } from './seed-time';

const PERSON_COUNT = 150;

/** Mobile numbers as people write them, in ranges that belong to nobody where a country has one. */
const MOBILE: Readonly<Record<string, string>> = {
  NO: '4## ## ###',
  SE: '070-174 06 ##',
  DK: '2# ## ## ##',
  FI: '040 5## ####',
  NL: '06 1## ### ##',
  BE: '0470 ## ## ##',
  LU: '621 ### ###',
  DE: '0171 39200##',
  IS: '6## ####',
};

/** 150 contacts spread over the companies; every company has at least one. */
export function seedPeople(): StoredRecord[] {
  const taken = new Set<string>();
  return Array.from({ length: PERSON_COUNT }, (_, index) => personRecord(index + 1, taken));
}

function personRecord(id: number, taken: Set<string>): StoredRecord {
  const throwDice = dice(id * 15_485_863);
  const company = companyFor(id, throwDice);
  const [first, last] = freshName(company, throwDice, taken);
  const created = seedTime(700 - id, throwDice);
  return {
    id,
    created,
    updated: Math.max(created, seedTime(id % 60, throwDice)),
    updatedBy: throwDice.pick(ASSOCIATES).id,
    values: personValues(id, company, first, last, throwDice),
  };
}

function companyFor(id: number, throwDice: Dice): SeedCompany {
  return SEED_COMPANIES[id - 1] ?? throwDice.pick(SEED_COMPANIES.slice(0, 45));
}

function freshName(company: SeedCompany, throwDice: Dice, taken: Set<string>): readonly [string, string] {
  const names: Names = NAMES[company.countryCode] ?? { first: ['Alex'], last: ['Berg'] };
  for (let attempt = 0; ; attempt += 1) {
    const first = throwDice.pick(names.first);
    const last = throwDice.pick(names.last);
    if (!taken.has(`${first} ${last}`) || attempt > 20) {
      taken.add(`${first} ${last}`);
      return [first, last];
    }
  }
}

function personValues(
  id: number,
  company: SeedCompany,
  first: string,
  last: string,
  throwDice: Dice,
): StoredRecord['values'] {
  const position = LISTS.perspos[id <= SEED_COMPANIES.length ? id % 3 : throwDice.below(LISTS.perspos.length)];
  return {
    Firstname: first,
    MiddleName: '',
    Lastname: last,
    Mrmrs: '',
    Title: (company.countryCode === 'NO' ? position?.norwegian : position?.english) ?? '',
    BirthDate: '0001-01-01T00:00:00',
    Emails: element(`${mailPart(first)}.${mailPart(last)}@${company.email.replace(/^.*@/, '')}`),
    Description: '',
    OfficePhones: throwDice.onceIn(3) ? [] : element(company.phone),
    MobilePhones: element(digits(MOBILE[company.countryCode] ?? '### ## ###', throwDice)),
    PrivatePhones: [],
    Faxes: [],
    OtherPhones: [],
    InternetPhones: [],
    Position: position?.id ?? 0,
    Contact: company.id,
    Country: countryWithCode(company.countryCode)?.id ?? 0,
    Interests: LISTS.persint.filter(() => throwDice.onceIn(3)).map((item) => item.id),
    PersonNumber: String(20_000 + id),
    Urls: [],
    NoMailing: throwDice.onceIn(10),
    UsePersonAddress: false,
    Retired: false,
    Associate: ASSOCIATES[company.id % ASSOCIATES.length]?.id ?? 0,
    Address: {},
    CustomFields: { 'SuperOffice:1': '' },
  };
}

function element(value: string): JsonObject[] {
  return [{ Value: value, Description: '' }];
}

function digits(pattern: string, throwDice: Dice): string {
  return pattern.replaceAll('#', () => String(throwDice.below(10)));
}

const PLAIN_LETTERS: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', å: 'a', ð: 'd', þ: 'th', ß: 'ss', ł: 'l' };

function mailPart(name: string): string {
  return name
    .toLowerCase()
    .replace(/[øæåðþßł]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
}
