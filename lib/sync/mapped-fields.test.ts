import { describe, expect, it } from 'vitest';
import type { Field } from '../model/field';
import type { Direction, FieldMapping } from '../model/mapping';
import { mappedFields } from './mapped-fields';

const NAME: Field = { key: 'name', label: 'Navn', type: 'text', access: 'mandatory', meaning: 'name', maxLength: 60 };
const NUMBER: Field = { key: 'number', label: 'Nr.', type: 'identifier', access: 'read-only', meaning: 'number' };
const CRM_NAME: Field = { key: 'title', label: 'Title', type: 'text', access: 'normal', maxLength: 219 };
const CRM_CODE: Field = { key: 'code', label: 'Code', type: 'text', access: 'normal' };

function entry(erpField: string, crmField: string | null, direction: Direction, rank = 0): FieldMapping {
  return { erpField, crmField, direction, showInSearch: false, showInTab: true, rank };
}

function resolved(fields: readonly FieldMapping[], erp = [NAME, NUMBER], crm = [CRM_NAME, CRM_CODE]) {
  return mappedFields({ actorType: 'customer', active: true, fields }, erp, crm);
}

describe('a mapping that both systems can follow', () => {
  it('takes type, lengths and duty from both declarations', () => {
    expect(resolved([entry('name', 'title', 'both')])).toEqual({
      fields: [
        {
          erpField: 'name',
          crmField: 'title',
          label: { meaning: 'name', text: 'Navn' },
          type: 'text',
          direction: 'both',
          writableInCrm: true,
          writableInErp: true,
          maxLengthInCrm: 219,
          maxLengthInErp: 60,
          mandatoryInErp: true,
        },
      ],
      vanished: [],
      blocked: [],
    });
  });

  it('goes only as far as access allows, and compares as the more exact type', () => {
    const [field] = resolved([entry('number', 'code', 'both')]).fields;
    expect(field).toMatchObject({ direction: 'to-crm', writableInErp: false, writableInCrm: true, type: 'identifier' });
  });

  it('comes in the order of the ranks', () => {
    const { fields } = resolved([entry('number', 'code', 'to-crm', 2), entry('name', 'title', 'both', 1)]);
    expect(fields.map((field) => field.erpField)).toEqual(['name', 'number']);
  });
});

describe('a mapping that is not followed', () => {
  it('is left out when it is unmapped or for showing only', () => {
    const result = resolved([entry('name', null, 'both'), entry('number', 'code', 'none')]);
    expect(result).toEqual({ fields: [], vanished: [], blocked: [] });
  });

  it('is named when a field is gone', () => {
    const gone = [entry('name', 'removed', 'both'), entry('removed', 'code', 'both')];
    expect(resolved(gone)).toEqual({ fields: [], vanished: gone, blocked: [] });
  });

  it('is named when it could write nowhere', () => {
    const readOnly = entry('number', 'code', 'to-erp');
    const unlike = entry('name', 'date', 'both');
    const date: Field = { key: 'date', label: 'Date', type: 'date', access: 'normal' };
    const result = resolved([readOnly, unlike], [NAME, NUMBER], [CRM_CODE, date]);
    expect(result).toEqual({ fields: [], vanished: [], blocked: [readOnly, unlike] });
  });

  it('gives way to one of lower rank that writes the same field', () => {
    const result = resolved([entry('number', 'title', 'to-crm', 2), entry('name', 'title', 'both', 1)]);
    expect(result.fields.map((field) => field.erpField)).toEqual(['name']);
    expect(result.blocked).toEqual([entry('number', 'title', 'to-crm', 2)]);
  });

  it('may read a field that another one writes, or reads', () => {
    const result = resolved([entry('name', 'title', 'to-erp', 1), entry('number', 'title', 'to-crm', 2)]);
    expect(result.fields.map((field) => field.direction)).toEqual(['to-erp', 'to-crm']);
  });

  it('gives way to one of lower rank of the same ERP field', () => {
    const result = resolved([entry('name', 'code', 'to-crm', 2), entry('name', 'title', 'to-crm', 1)]);
    expect(result.fields.map((field) => field.crmField)).toEqual(['title']);
    expect(result.blocked).toEqual([entry('name', 'code', 'to-crm', 2)]);
  });

  it.each([
    ['list', 'list'],
    ['list', 'text'],
    ['email', 'phone'],
    ['integer', 'decimal'],
    ['text', 'integer'],
  ] as const)('is named when one has the type %s and the other %s', (erpType, crmType) => {
    const both = entry('name', 'title', 'both');
    expect(resolved([both], [{ ...NAME, type: erpType }], [{ ...CRM_NAME, type: crmType }]).blocked).toEqual([both]);
  });
});
