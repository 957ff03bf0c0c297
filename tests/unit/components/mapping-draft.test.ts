import { describe, expect, it } from 'vitest';
import { fittingCrmFields, mappingOf, withCrmField, withMoved } from '../../../components/options/mapping-draft';
import { hashOf, routeOf } from '../../../components/options/route';
import { dialogAddress } from '../../../components/popup/dialog-address';
import type { MappingRow } from '../../../lib/model/setup';
import { MAPPINGS, RECORD } from '../../preview/samples';

const [table] = MAPPINGS;
if (table === undefined) throw new Error('No mapping');

function row(erpField: string): MappingRow {
  const found = table?.rows.find((candidate) => candidate.erpField === erpField);
  if (found === undefined) throw new Error(`No row ${erpField}`);
  return found;
}

describe('changing a mapping', () => {
  it('saves the order that is on screen', () => {
    const moved = withMoved(table.rows, 0, 1);
    const { fields } = mappingOf(table, moved);
    expect(fields.slice(0, 2).map(({ erpField, rank }) => [erpField, rank])).toEqual([
      ['name', 0],
      ['number', 1],
    ]);
    expect(withMoved(table.rows, 0, -1)).toBe(table.rows);
  });

  it('never lets a value travel into a read-only ERP field', () => {
    const changed = withCrmField(row('number'), 'name');
    expect(changed.directions).toEqual(['to-crm', 'none']);
    expect(changed.direction).toBe('to-crm');
  });

  it('stops all travel without a CRM field', () => {
    expect(withCrmField(row('name'), null)).toMatchObject({ crmField: null, direction: 'none', directions: ['none'] });
  });

  it('offers CRM fields of a kind that fits', () => {
    expect(fittingCrmFields(row('payment_term'), table)).toEqual([]);
    expect(fittingCrmFields(row('country'), table).map(({ key }) => key)).toEqual(['country']);
  });
});

describe('addresses of our own pages', () => {
  it('keeps the open page of the settings in the address', () => {
    const route = { page: 'mappings', id: 'a/b c' } as const;
    expect(routeOf(hashOf(route))).toEqual(route);
    expect(routeOf('#nonsense')).toEqual({ page: 'connections', id: null });
  });

  it('reads the record and connection of a dialog window, and nothing malformed', () => {
    const query = new URLSearchParams({ window: '1', record: JSON.stringify(RECORD), connection: 'c' });
    expect(dialogAddress(`?${query}`)).toEqual({ isWindow: true, record: RECORD, connectionId: 'c' });
    expect(dialogAddress('?record={"site":1}')).toEqual({ isWindow: false, record: null, connectionId: null });
    expect(dialogAddress('?record=%7B')).toEqual({ isWindow: false, record: null, connectionId: null });
  });
});
