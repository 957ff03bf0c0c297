import { describe, expect, it } from 'vitest';
import type { FieldValue } from '../../model/value';
import type { Operator } from '../contract';
import { columnsOf } from './actor-fields';
import { columnText } from './column';
import { restrictionTest } from './restrictions';

function holds(field: string, held: FieldValue, operator: Operator, ...values: FieldValue[]): boolean {
  const columns = columnsOf('customer').map((column) => (column.key === field ? columnText(column.type, held) : ''));
  const entry = { id: 1, orderName: '', name: '', words: '', parent: '', archived: false, columns };
  return restrictionTest('customer', [{ field, operator, values }])(entry);
}

describe('a restriction', () => {
  it.each<[string, FieldValue, Operator, FieldValue[], boolean]>([
    ['name', 'Ærø Bryghus', 'equals', ['aero BRYGHUS'], true],
    ['name', 'Ærø Bryghus', 'equals', ['Ærø'], false],
    ['name', 'Ærø Bryghus', 'not-equals', ['Ærø'], true],
    ['name', 'Ærø Bryghus', 'contains', ['ø bry'], true],
    ['name', 'Ærø Bryghus', 'not-contains', ['ø bry'], false],
    ['name', 'Ærø Bryghus', 'begins', ['ÆR'], true],
    ['name', 'Ærø Bryghus', 'ends', ['hus'], true],
    ['name', 'Ærø Bryghus', 'one-of', ['x', 'ærø bryghus'], true],
    ['name', 'Ærø Bryghus', 'not-one-of', ['x', 'ærø bryghus'], false],
    ['vatNumber', null, 'equals', [null], true],
    ['vatNumber', 'NO1', 'equals', [''], false],
    ['creditLimit', 100, 'less', [1000], true],
    ['creditLimit', 100, 'less-or-equal', [100], true],
    ['creditLimit', 1000, 'greater', [200], true],
    ['creditLimit', 1000, 'greater-or-equal', [1000.5], false],
    ['creditLimit', 50, 'between', [50, 60], true],
    ['creditLimit', 61, 'between', [50, 60], false],
    ['creditLimit', null, 'less', [1000], false],
    ['creditLimit', null, 'equals', [0], false],
    ['creditLimit', 50, 'not-equals', [50], false],
    ['modified', '2026-09-01', 'between', ['2026-08-31', '2026-09-02'], true],
    ['modified', '2026-09-01', 'less', ['2026-09-01'], false],
    ['country', 'NO', 'one-of', ['SE', 'NO'], true],
    ['country', 'NO', 'not-one-of', ['SE', 'DK'], true],
    ['blocked', false, 'equals', [false], true],
    ['blocked', true, 'not-equals', [false], true],
  ])('on %s %j %s %j is %s', (field, held, operator, values, expected) => {
    expect(holds(field, held, operator, ...values)).toBe(expected);
  });

  it.each<[string, Operator, FieldValue[]]>([
    ['creditLimit', 'contains', ['1']],
    ['creditLimit', 'between', [1]],
    ['website', 'equals', ['x']],
    ['name', 'equals', []],
  ])('on %s with %s %j is refused', (field, operator, values) => {
    expect(() => holds(field, null, operator, ...values)).toThrow(expect.objectContaining({ kind: 'validation' }));
  });
});
