import { describe, expect, it } from 'vitest';
import type { MappedField, Picks } from '../../../lib/model/comparison';
import type { Base } from '../../../lib/model/link';
import type { FieldValue } from '../../../lib/model/value';
import { compare } from '../../../lib/sync/compare';
import { crmExpectations, crmValues, erpExpectations, erpValues, plan } from '../../../lib/sync/plan';
import { mapped } from './mapped';

function planned(field: MappedField, base: Base | null, crm: FieldValue, erp: FieldValue, picks: Picks = {}) {
  return plan(compare([field], base, { crmName: crm }, { erpName: erp }), picks);
}

const AGREED: Base = { erpName: { crmField: 'crmName', crm: 'a', erp: 'a' } };

describe('what is written', () => {
  it('is the value as it stands on the other side', () => {
    const result = planned(mapped({ type: 'phone' }), null, '1', '+47 70 26 41 80');
    expect(result.writes).toMatchObject([{ side: 'crm', from: '1', to: '+47 70 26 41 80' }]);
    expect(result.base).toEqual({ erpName: { crmField: 'crmName', crm: '+47 70 26 41 80', erp: '+47 70 26 41 80' } });
  });

  it('follows a pick against the proposal', () => {
    const result = planned(mapped({}), null, 'a', 'b', { erpName: 'crm' });
    expect(result.writes).toMatchObject([{ side: 'erp', from: 'b', to: 'a' }]);
  });

  it('is a picked blank, as null', () => {
    const result = planned(mapped({}), AGREED, ' ', 'a', { erpName: 'crm' });
    expect(result.writes).toMatchObject([{ side: 'erp', from: 'a', to: null }]);
    expect(result.base).toEqual({ erpName: { crmField: 'crmName', crm: ' ', erp: null } });
  });

  it('is nothing where both are the same, whatever was picked', () => {
    const result = planned(mapped({ type: 'phone' }), null, '70 26', '7026', { erpName: 'crm' });
    expect(result.writes).toEqual([]);
    expect(result.base).toEqual({ erpName: { crmField: 'crmName', crm: '70 26', erp: '7026' } });
  });

  it('is nothing where the other side of the pick cannot be written: the difference is accepted', () => {
    const field = mapped({ direction: 'to-crm', writableInErp: false });
    const result = planned(field, AGREED, 'b', 'a', { erpName: 'crm' });
    expect(result).toEqual({
      writes: [],
      undecided: [],
      refused: [],
      base: { erpName: { crmField: 'crmName', crm: 'b', erp: 'a' } },
    });
    const [next] = compare([field], result.base, { crmName: 'b' }, { erpName: 'a' });
    expect(next?.standing).toBe('accepted-difference');
  });

  it('can settle an accepted difference by a pick', () => {
    const result = planned(mapped({}), { erpName: { crmField: 'crmName', crm: 'a', erp: 'b' } }, 'a', 'b', {
      erpName: 'erp',
    });
    expect(result.writes).toMatchObject([{ side: 'crm', from: 'a', to: 'b' }]);
  });
});

describe('what is not written', () => {
  it('is a conflict without a pick, which keeps the base it had', () => {
    const result = planned(mapped({}), AGREED, 'b', 'c');
    expect(result.writes).toEqual([]);
    expect(result.undecided).toMatchObject([{ standing: 'conflict' }]);
    expect(result.base).toEqual({});
  });

  it('is a value that does not fit: it is refused, never cut short', () => {
    const field = mapped({ maxLengthInErp: 4 });
    const result = planned(field, AGREED, 'abcde', 'a');
    expect(result.writes).toEqual([]);
    expect(result.refused).toEqual([{ field, side: 'erp', reason: 'too-long', value: 'abcde', limit: 4 }]);
    expect(result.base).toEqual({});
    expect(planned(field, AGREED, 'abcd', 'a').writes).toHaveLength(1);
  });

  it('is a blank into a field that the ERP demands', () => {
    const field = mapped({ mandatoryInErp: true });
    const result = planned(field, AGREED, null, 'a', { erpName: 'crm' });
    expect(result.writes).toEqual([]);
    expect(result.refused).toEqual([{ field, side: 'erp', reason: 'mandatory', value: null, limit: null }]);
    expect(planned(field, AGREED, 'a', null, { erpName: 'erp' }).writes).toMatchObject([{ side: 'crm', to: null }]);
  });
});

it('gives each system its values and expectations under its own field keys', () => {
  const fields = [mapped({}), mapped({ erpField: 'erpPhone', crmField: 'crmPhone', type: 'phone' })];
  const base: Base = {
    erpName: { crmField: 'crmName', crm: 'a', erp: 'A' },
    erpPhone: { crmField: 'crmPhone', crm: '1', erp: '1' },
  };
  const { writes } = plan(compare(fields, base, { crmName: 'b', crmPhone: '1' }, { erpName: 'A', erpPhone: '2' }), {});
  expect(erpValues(writes)).toEqual({ erpName: 'b' });
  expect(erpExpectations(writes)).toEqual({ erpName: 'A' });
  expect(crmValues(writes)).toEqual({ crmPhone: '2' });
  expect(crmExpectations(writes)).toEqual({ crmPhone: '1' });
});
