import { describe, expect, it } from 'vitest';
import type { MappedField } from '../../../lib/model/comparison';
import type { FieldValue } from '../../../lib/model/value';
import { compare } from '../../../lib/sync/compare';
import { mapped } from './mapped';

const TO_CRM = mapped({ direction: 'to-crm', writableInErp: false });
const TO_ERP = mapped({ direction: 'to-erp', writableInCrm: false });
const BOTH = mapped({});

function standing(field: MappedField, agreed: [FieldValue, FieldValue] | null, crm: FieldValue, erp: FieldValue) {
  const base = agreed ? { [field.erpField]: { crmField: field.crmField, crm: agreed[0], erp: agreed[1] } } : null;
  const [comparison] = compare([field], base, { [field.crmField]: crm }, { [field.erpField]: erp });
  return [comparison?.standing, comparison?.proposed];
}

describe('before connecting', () => {
  it.each([
    ['the same in another spelling', BOTH, ' a ', 'a', 'equal', null],
    ['both blank', BOTH, null, '  ', 'equal', null],
    ['two values: the ERP has the word', BOTH, 'a', 'b', 'different', 'erp'],
    ['blank in the ERP', BOTH, 'a', '', 'different', 'crm'],
    ['blank in the CRM', BOTH, ' ', 'b', 'different', 'erp'],
    ['one way to the CRM', TO_CRM, 'a', 'b', 'different', 'erp'],
    ['one way to the ERP', TO_ERP, 'a', 'b', 'different', 'crm'],
    ['one way to the ERP, blank in the CRM', TO_ERP, null, 'b', 'different', 'erp'],
  ] as const)('%s', (_, field, crm, erp, expected, proposed) => {
    expect(standing(field, null, crm, erp)).toEqual([expected, proposed]);
  });
});

describe('on a linked record', () => {
  it.each([
    ['nothing changed', BOTH, ['a', 'a'], 'a', 'a', 'equal', null],
    ['only spelled otherwise since', BOTH, ['a', ' a'], 'a ', 'a', 'equal', null],
    ['changed in the CRM', BOTH, ['a', 'a'], 'b', 'a', 'changed-in-crm', 'crm'],
    ['changed in the ERP', BOTH, ['a', 'a'], 'a', 'b', 'changed-in-erp', 'erp'],
    ['filled in the CRM', BOTH, [null, null], 'b', '', 'changed-in-crm', 'crm'],
    ['changed to the same on both', BOTH, ['a', 'a'], 'b', 'b', 'changed-to-the-same', null],
    ['cleared on both', BOTH, ['a', 'a'], null, '', 'changed-to-the-same', null],
    ['one came round to the other', BOTH, ['a', 'b'], 'b', 'b', 'changed-to-the-same', null],
    ['changed on both', BOTH, ['a', 'a'], 'b', 'c', 'conflict', null],
    ['cleared in the CRM', BOTH, ['a', 'a'], '', 'a', 'conflict', null],
    ['cleared in the ERP', BOTH, ['a', 'a'], 'a', null, 'conflict', null],
    ['changed here, cleared there', BOTH, ['a', 'a'], 'b', null, 'conflict', null],
    ['left different on purpose', BOTH, ['a', 'b'], 'a', 'b', 'accepted-difference', null],
    ['left different, then changed', BOTH, ['a', 'b'], 'c', 'b', 'changed-in-crm', 'crm'],
    ['one way, changed at its start', TO_CRM, ['a', 'a'], 'a', 'b', 'changed-in-erp', 'erp'],
    ['one way, changed at its end', TO_CRM, ['a', 'a'], 'b', 'a', 'conflict', null],
    ['the other way, changed at its start', TO_ERP, ['a', 'a'], 'b', 'a', 'changed-in-crm', 'crm'],
    ['the other way, changed at its end', TO_ERP, ['a', 'a'], 'a', 'b', 'conflict', null],
  ] as const)('%s', (_, field, agreed, crm, erp, expected, proposed) => {
    expect(standing(field, [...agreed], crm, erp)).toEqual([expected, proposed]);
  });
});

describe('a field that was mapped after the last agreement', () => {
  it.each([
    ['equal', 'a', 'a', 'equal', null],
    ['blank in the CRM', null, 'b', 'different', 'erp'],
    ['blank in the ERP', 'a', null, 'different', 'crm'],
    ['two values', 'a', 'b', 'conflict', null],
  ] as const)('%s', (_, crm, erp, expected, proposed) => {
    const [comparison] = compare(
      [BOTH],
      { other: { crmField: 'crmOther', crm: 'x', erp: 'x' } },
      { crmName: crm },
      { erpName: erp },
    );
    expect([comparison?.standing, comparison?.proposed]).toEqual([expected, proposed]);
  });
});

it('takes a field that is mapped to another CRM field since as one without agreement', () => {
  const base = { erpName: { crmField: 'crmDepartment', crm: 'Sales', erp: 'a' } };
  const [comparison] = compare([BOTH], base, { crmName: 'b' }, { erpName: 'a' });
  expect([comparison?.standing, comparison?.proposed]).toEqual(['conflict', null]);
});

it('reads a value that was not sent as blank, also where its key is a word of the language', () => {
  const field = mapped({ erpField: 'constructor', crmField: 'toString' });
  expect(compare([field], null, {}, {})).toEqual([{ field, crm: null, erp: null, standing: 'equal', proposed: null }]);
});
