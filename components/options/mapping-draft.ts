import type { ActorMapping, Direction, FieldMapping } from '../../lib/model/mapping';
import type { MappingRow, MappingTable } from '../../lib/model/setup';
import { commonType } from '../../lib/sync/compatible-type';

/** CRM fields that a row can be mapped to: of a kind that goes together with the ERP field's. */
export function fittingCrmFields(row: MappingRow, table: MappingTable): MappingTable['crmFields'] {
  return table.crmFields.filter(({ key, type }) => key === row.crmField || commonType(row.type, type) !== null);
}

/** A row with another CRM field: values travel as far as the ERP field allows until the worker has judged the pair. */
export function withCrmField(row: MappingRow, crmField: string | null): MappingRow {
  if (crmField === null) return { ...row, crmField, direction: 'none', directions: ['none'] };
  const directions: readonly Direction[] =
    row.access === 'read-only' ? ['to-crm', 'none'] : ['to-crm', 'to-erp', 'both', 'none'];
  const direction = row.direction === 'none' || !directions.includes(row.direction) ? directions[0] : row.direction;
  return { ...row, crmField, direction: direction ?? 'none', directions };
}

/** The rows with one moved up (-1) or down (1). */
export function withMoved(rows: readonly MappingRow[], position: number, by: -1 | 1): readonly MappingRow[] {
  const moved = rows[position];
  const other = rows[position + by];
  if (moved === undefined || other === undefined) return rows;
  return rows.map((row, index) => (index === position ? other : index === position + by ? moved : row));
}

export function withRow(rows: readonly MappingRow[], changed: MappingRow): readonly MappingRow[] {
  return rows.map((row) => (row.erpField === changed.erpField ? changed : row));
}

/** What is saved: the rows in the order they have on screen. */
export function mappingOf(table: MappingTable, rows: readonly MappingRow[]): ActorMapping {
  const fields = rows.map(
    ({ erpField, crmField, direction, showInSearch, showInTab }, rank): FieldMapping => ({
      erpField,
      crmField,
      direction,
      showInSearch,
      showInTab,
      rank,
    }),
  );
  return { actorType: table.actorType, active: table.active, fields };
}
