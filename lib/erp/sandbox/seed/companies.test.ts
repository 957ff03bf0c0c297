import { describe, expect, it } from 'vitest';
import { SEED_COMPANIES } from './companies';
import type { SeedCompany } from './company';

function digitsOf(text: string): number[] {
  return [...text.replace(/\D/g, '')].map(Number);
}

function weighted(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? Number.NaN), 0);
}

function luhn(digits: readonly number[]): number {
  return digits.reduceRight((sum, digit, index) => {
    const doubled = (digits.length - 1 - index) % 2 === 1 ? digit * 2 : digit;
    return sum + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
}

/** ISO 7064 MOD 11,10: true when the last digit is the check digit of those before it. */
function isoMod11And10(digits: readonly number[]): boolean {
  const product = digits.slice(0, -1).reduce((carry, digit) => (((digit + carry) % 10 || 10) * 2) % 11, 10);
  return (product + (digits.at(-1) ?? Number.NaN)) % 10 === 1;
}

const NORWAY = (digits: readonly number[]) => weighted(digits, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
const DENMARK = (digits: readonly number[]) => weighted(digits, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
const FINLAND = (digits: readonly number[]) => weighted(digits, [7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0;
const BELGIUM = (digits: readonly number[]) => {
  const text = digits.join('');
  return 97 - (Number(text.slice(0, 8)) % 97) === Number(text.slice(8));
};

const ORGANISATION_NUMBER: Readonly<Record<string, { form: RegExp; check: (digits: readonly number[]) => boolean }>> = {
  NO: { form: /^\d{3} \d{3} \d{3}$/, check: NORWAY },
  SE: { form: /^\d{6}-\d{4}$/, check: (digits) => luhn(digits) % 10 === 0 },
  DK: { form: /^\d{2} \d{2} \d{2} \d{2}$/, check: DENMARK },
  FI: { form: /^\d{7}-\d$/, check: FINLAND },
  NL: { form: /^\d{8}$/, check: () => true },
  BE: { form: /^0\d{3}\.\d{3}\.\d{3}$/, check: BELGIUM },
  LU: { form: /^B\d{6}$/, check: () => true },
  DE: { form: /^HRB \d{5}$/, check: () => true },
  IS: { form: /^\d{6}-\d{4}$/, check: (digits) => weighted(digits, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 },
};

const VAT_NUMBER: Readonly<Record<string, { form: RegExp; check: (digits: readonly number[]) => boolean }>> = {
  NO: { form: /^NO\d{9}MVA$/, check: NORWAY },
  SE: { form: /^SE\d{10}01$/, check: (digits) => luhn(digits.slice(0, 10)) % 10 === 0 },
  DK: { form: /^DK\d{8}$/, check: DENMARK },
  FI: { form: /^FI\d{8}$/, check: FINLAND },
  NL: { form: /^NL\d{9}B01$/, check: (digits) => weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0 },
  BE: { form: /^BE0\d{9}$/, check: BELGIUM },
  LU: {
    form: /^LU\d{8}$/,
    check: (digits) => Number(digits.slice(0, 6).join('')) % 89 === Number(digits.slice(6).join('')),
  },
  DE: { form: /^DE\d{9}$/, check: isoMod11And10 },
  IS: { form: /^IS\d{6}$/, check: () => true },
};

function company(id: number): SeedCompany {
  const found = SEED_COMPANIES.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`No seed company ${id}`);
  return found;
}

describe('the seed companies', () => {
  it('are sixty, numbered from 1', () => {
    expect(SEED_COMPANIES.map((seed) => seed.id)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
  });

  it.each(SEED_COMPANIES)('$id $name has numbers with right check digits', (seed) => {
    const organisation = ORGANISATION_NUMBER[seed.countryCode];
    const vat = VAT_NUMBER[seed.countryCode];
    expect(seed.organisationNumber).toMatch(organisation?.form ?? '');
    expect(organisation?.check(digitsOf(seed.organisationNumber))).toBe(true);
    expect(seed.vatNumber).toMatch(vat?.form ?? '');
    expect(vat?.check(digitsOf(seed.vatNumber))).toBe(true);
  });

  it('rejects a number with one wrong digit, so that the checks above mean something', () => {
    const wrong = digitsOf(company(1).vatNumber).with(8, (digitsOf(company(1).vatNumber)[8] ?? 0) === 0 ? 1 : 0);
    expect(NORWAY(wrong)).toBe(false);
  });

  it.each(SEED_COMPANIES)('$id $name can be reached on addresses that nobody owns', (seed) => {
    expect(seed.email).toMatch(/^[a-z]+@[a-z-]+\.example$/);
    expect(seed.website).toMatch(/^https:\/\/www\.[a-z-]+\.example$/);
    expect(seed.phone).toMatch(/^[+\d][\d -]{6,17}$/);
    for (const address of [seed.postal, seed.street]) {
      expect([address.lines[0], address.zip, address.city]).not.toContain('');
    }
  });

  it('has about a third with a postal address of its own, and names that are hard to tell apart', () => {
    const apart = SEED_COMPANIES.filter((seed) => seed.postal.lines[0] !== seed.street.lines[0]);
    expect(apart.length).toBeGreaterThanOrEqual(18);
    expect(apart.length).toBeLessThanOrEqual(24);
    expect(new Set(SEED_COMPANIES.map((seed) => seed.name)).size).toBe(59);
    expect(SEED_COMPANIES.map((seed) => seed.name).join()).toMatch(/[å].*[ö].*[ü]/s);
  });
});
