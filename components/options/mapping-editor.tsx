import { useState } from 'preact/hooks';
import { controls } from '../../lib/i18n/controls';
import { options } from '../../lib/i18n/options';
import type { AdapterSummary, ConnectionSummary, MappingTable } from '../../lib/model/setup';
import { useAction } from '../frame/action';
import { FailureNotice } from '../frame/failure-notice';
import { useClient, useText } from '../frame/surroundings';
import { mappingOf, withMoved, withRow } from './mapping-draft';
import { MappingRow } from './mapping-row';

interface Props {
  readonly connection: ConnectionSummary;
  readonly crm: AdapterSummary;
  readonly table: MappingTable;
  readonly onSaved: (tables: MappingTable[]) => void;
  readonly onReset: () => void;
}

/** The mapping of one kind of record. */
export function MappingEditor({ connection, crm, table, onSaved, onReset }: Props) {
  const client = useClient();
  const text = useText(options);
  const button = useText(controls);
  const [rows, setRows] = useState(table.rows);
  const [saved, setSaved] = useState(false);
  const action = useAction();
  const isChanged = rows !== table.rows;
  const change = (next: typeof rows) => {
    setSaved(false);
    setRows(next);
  };
  const save = () =>
    action.run(async () => {
      const both = { connectionId: connection.id, adapter: crm.id };
      const tables = await client.request('mappings.save', { ...both, mapping: mappingOf(table, rows) });
      const mine = tables.find(({ actorType }) => actorType === table.actorType);
      if (mine) setRows(mine.rows);
      setSaved(true);
      onSaved(tables);
    });
  return (
    <>
      <div class="table-frame">
        <table class="mapping">
          <thead>
            <tr>
              <th scope="col">{text('mappings.erpField')}</th>
              <th scope="col">{text('mappings.direction')}</th>
              <th scope="col">{text('mappings.crmField')}</th>
              <th scope="col" class="center">
                {text('mappings.inSearch')}
              </th>
              <th scope="col" class="center">
                {text('mappings.inTab')}
              </th>
              <th scope="col">{text('mappings.order')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, position) => (
              <MappingRow
                key={row.erpField}
                row={row}
                table={table}
                isFirst={position === 0}
                isLast={position === rows.length - 1}
                onChange={(changed) => change(withRow(rows, changed))}
                onMove={(by) => change(withMoved(rows, position, by))}
              />
            ))}
          </tbody>
        </table>
      </div>
      {action.failure !== null && <FailureNotice failure={action.failure} erp={connection.name} crm={crm.name} />}
      <footer class="button-row page-footer">
        <button type="button" onClick={onReset}>
          {text('mappings.reset')}
        </button>
        <span class="grow" role="status">
          {isChanged ? text('mappings.unsaved') : saved ? text('mappings.saved') : ''}
        </span>
        <button type="button" disabled={!isChanged || action.busy} onClick={() => change(table.rows)}>
          {button('cancel')}
        </button>
        <button type="button" class="primary" disabled={!isChanged || action.busy} onClick={() => void save()}>
          {button('save')}
        </button>
      </footer>
    </>
  );
}
