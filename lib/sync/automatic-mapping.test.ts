import { describe, expect, it } from 'vitest';
import type { Field } from '../model/field';
import { automaticMapping } from './automatic-mapping';
import { mappedFields } from './mapped-fields';

const ERP: readonly Field[] = [
  { key: 'name', label: 'Name', type: 'text', access: 'mandatory', meaning: 'name' },
  { key: 'code', label: 'Code', type: 'identifier', access: 'read-only', meaning: 'number' },
  { key: 'vat', label: 'VAT', type: 'identifier', access: 'normal', meaning: 'vatNumber' },
  { key: 'phone', label: 'Phone', type: 'phone', access: 'normal', meaning: 'phone' },
  { key: 'phone2', label: 'Phone 2', type: 'phone', access: 'normal', meaning: 'phone' },
  { key: 'street', label: 'Street', type: 'text', access: 'normal', meaning: 'street.street' },
  { key: 'city', label: 'City', type: 'text', access: 'normal', meaning: 'street.city' },
  { key: 'group', label: 'Price group', type: 'list', access: 'normal' },
  { key: 'balance', label: 'Balance', type: 'decimal', access: 'read-only' },
  { key: 'position', label: 'Position', type: 'text', access: 'normal', meaning: 'position' },
  {
    key: 'country',
    label: 'Country',
    type: 'country',
    access: 'normal',
    meaning: 'country',
    automaticDirection: 'to-crm',
  },
];
const CRM: readonly Field[] = [
  { key: 'Name', label: 'Name', type: 'text', access: 'normal', meaning: 'name' },
  { key: 'Number2', label: 'Number', type: 'text', access: 'normal', meaning: 'number' },
  { key: 'OrgNr', label: 'VAT No.', type: 'identifier', access: 'read-only', meaning: 'vatNumber' },
  { key: 'Phone', label: 'Phone', type: 'phone', access: 'normal', meaning: 'phone' },
  { key: 'Street', label: 'Street', type: 'multiline', access: 'normal', meaning: 'street.street' },
  { key: 'City', label: 'City', type: 'text', access: 'normal', meaning: 'street.city', automaticDirection: 'none' },
  { key: 'Position', label: 'Position', type: 'list', access: 'normal', meaning: 'position' },
  { key: 'Country', label: 'Country', type: 'country', access: 'normal', meaning: 'country' },
];

const mapping = automaticMapping('customer', ERP, CRM);

describe('the automatic mapping', () => {
  it('joins fields of one meaning, as far as both systems allow', () => {
    const joined = mapping.fields.filter(({ crmField }) => crmField !== null);
    expect(joined.map(({ erpField, crmField, direction }) => [erpField, crmField, direction])).toEqual([
      ['name', 'Name', 'both'],
      ['code', 'Number2', 'to-crm'],
      ['vat', 'OrgNr', 'to-erp'],
      ['phone', 'Phone', 'both'],
      ['street', 'Street', 'both'],
      ['city', 'City', 'none'],
      ['country', 'Country', 'to-crm'],
    ]);
  });

  it('leaves the rest unmapped: no meaning, a taken counterpart, a kind that does not go together', () => {
    const unmapped = mapping.fields.filter(({ crmField }) => crmField === null);
    expect(unmapped.map(({ erpField, direction }) => [erpField, direction])).toEqual([
      ['phone2', 'none'],
      ['group', 'none'],
      ['balance', 'none'],
      ['position', 'none'],
    ]);
  });

  it('keeps the order of the ERP', () => {
    expect(mapping.fields.map(({ erpField, rank }) => [erpField, rank])).toEqual(
      ERP.map(({ key }, index) => [key, index]),
    );
  });

  it('shows a handful in search, and on the tab what is mapped or can only be looked up in the ERP', () => {
    const shown = (where: 'showInSearch' | 'showInTab') =>
      mapping.fields.filter((field) => field[where]).map(({ erpField }) => erpField);
    expect(shown('showInSearch')).toEqual(['name', 'code', 'vat', 'phone', 'city']);
    expect(shown('showInTab')).toEqual(['name', 'code', 'vat', 'phone', 'street', 'city', 'balance', 'country']);
  });

  it('can be followed as it is', () => {
    const { fields, vanished, blocked } = mappedFields(mapping, ERP, CRM);
    expect([vanished, blocked]).toEqual([[], []]);
    expect(fields.map(({ erpField }) => erpField)).toEqual(['name', 'code', 'vat', 'phone', 'street', 'country']);
  });
});
