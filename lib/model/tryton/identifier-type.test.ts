import { describe, expect, test } from 'vitest';
import { SEED_COMPANIES } from '../../erp/sandbox/seed/companies';
import { identifierFor, vatTypeOf } from './identifier-type';

const OFFERED = new Set(['eu_vat', 'no_mva', 'gb_vat', 'ch_vat', 'is_vsk', 'no_orgnr']);

describe('identifier types', () => {
  test('the VAT number of every demo company has the type of its country', () => {
    for (const { vatNumber, countryCode } of SEED_COMPANIES) {
      const expected = countryCode === 'NO' ? 'no_mva' : countryCode === 'IS' ? 'is_vsk' : 'eu_vat';
      expect(vatTypeOf(vatNumber, OFFERED), vatNumber).toBe(expected);
    }
  });

  test('an organisation number has no VAT type', () => {
    for (const { organisationNumber } of SEED_COMPANIES) expect(vatTypeOf(organisationNumber, OFFERED)).toBeNull();
  });

  test.each([
    ['GB980780684', 'gb_vat'],
    ['CHE-107.787.577 MWST', 'ch_vat'],
    ['EL094259216', 'eu_vat'],
    ['995525828MVA', 'no_mva'],
    ['US123456789', null],
    ['hello', null],
    ['', null],
  ])('%s is %s', (value, type) => {
    expect(vatTypeOf(value, OFFERED)).toBe(type);
  });

  test('a type that the server does not offer is not used', () => {
    expect(vatTypeOf('DE136695976', new Set(['no_mva']))).toBeNull();
  });

  test('one row never has both roles, and each role finds its own', () => {
    const vat = { id: 1, type: 'eu_vat', code: 'SE559707072001' };
    const number = { id: 2, type: 'se_orgnr', code: '559707-0720' };
    const untyped = { id: 3, type: null, code: '94070510' };
    expect(identifierFor('vat', [number, vat])).toBe(vat);
    expect(identifierFor('organisation', [vat, number])).toBe(number);
    expect(identifierFor('vat', [untyped])).toBeNull();
    expect(identifierFor('organisation', [untyped, vat])).toBe(untyped);
    expect(identifierFor('vat', [{ ...untyped, code: 'NL800899453B01' }])?.id).toBe(3);
  });
});
