import { describe, expect, it } from 'vitest';
import { fieldsOf, SAMPLE_ACTOR_TYPES } from '../actor-fields';
import { problemsOf } from '../validate';
import { SEED_COMPANIES } from './companies';
import { counterpartsOf, counterpartValues } from './counterparts';
import { DIFFERENCES, MISSING } from './differences';
import { generatedFirm } from './generated-firms';
import { SAMPLE_SIZE, sampleActors } from './sample-actors';

const actors = sampleActors(SEED_COMPANIES);

function differencesOf(companyId: number): number {
  return Object.keys(DIFFERENCES[companyId] ?? {}).length;
}

describe('the sample', () => {
  it('has as many actors as are known before its companies are loaded', () => {
    expect(actors.length).toBe(SAMPLE_SIZE);
  });

  it.each(SAMPLE_ACTOR_TYPES)('holds only values that the ERP itself would accept: %s', (type) => {
    const readOnly = new Set(fieldsOf(type).flatMap((field) => (field.access === 'read-only' ? [field.key] : [])));
    for (const actor of actors.filter((candidate) => candidate.type === type)) {
      const values = Object.fromEntries(Object.entries(actor.values).filter(([key]) => !readOnly.has(key)));
      expect(problemsOf(type, values, true)?.fields).toBeUndefined();
    }
  });

  it('numbers customers from 10001 and suppliers from 20001, without a gap', () => {
    for (const [type, first] of [
      ['customer', 10_001],
      ['supplier', 20_001],
    ] as const) {
      const ids = actors.filter((actor) => actor.type === type).map((actor) => actor.id);
      expect(ids).toEqual(ids.map((_, index) => first + index));
    }
  });

  it('has about a third of the companies equal, a third different in one to five fields, and some missing', () => {
    const found = SEED_COMPANIES.filter((company) => !MISSING.has(company.id));
    const counterparts = (['customer', 'supplier'] as const).flatMap((type) => counterpartsOf(SEED_COMPANIES, type));
    const different = found.filter((company) => differencesOf(company.id) > 0);
    expect(new Set(counterparts).size).toBe(found.length);
    expect(different.length).toBeGreaterThan(17);
    expect(found.length - different.length).toBeGreaterThan(17);
    expect(MISSING.size).toBeGreaterThan(5);
    expect(new Set(different.map((company) => differencesOf(company.id)))).toEqual(new Set([1, 2, 3, 4, 5]));
  });

  it('makes a good first impression: the first company differs in three fields and goes by the same name', () => {
    const [first] = SEED_COMPANIES;
    expect(differencesOf(1)).toBe(3);
    expect(actors[0]?.values.name).toBe(first?.name);
  });

  it('means what it says by a difference', () => {
    for (const company of SEED_COMPANIES) {
      const difference = DIFFERENCES[company.id] ?? {};
      const equal = counterpartValues({ ...company, id: 0 });
      for (const [field, value] of Object.entries(difference)) expect(equal[field] ?? null).not.toBe(value);
    }
  });

  it('gives every person and project a customer that exists', () => {
    const customers = new Set(actors.flatMap((actor) => (actor.type === 'customer' ? [String(actor.id)] : [])));
    const parents = actors.flatMap((actor) => actor.parent?.key ?? []);
    expect(parents.length).toBeGreaterThan(50);
    expect(parents.filter((key) => !customers.has(key))).toEqual([]);
  });
});

describe('made-up firms', () => {
  it('are the same every time and hardly ever share a name or a number', () => {
    const firms = Array.from({ length: 20_000 }, (_, index) => generatedFirm(index));
    expect(generatedFirm(12_345)).toEqual(firms[12_345]);
    expect(new Set(firms.map((firm) => firm.name)).size).toBeGreaterThan(19_000);
    expect(new Set(firms.map((firm) => firm.vatNumber)).size).toBeGreaterThan(19_500);
  });
});
