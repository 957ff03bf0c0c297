import { type OptionsKey, options } from '../../lib/i18n/options';
import type { Direction } from '../../lib/model/mapping';
import type { MappingTable, MappingRow as Row } from '../../lib/model/setup';
import { useText } from '../frame/surroundings';
import { useFormat } from '../frame/use-format';
import { fittingCrmFields, withCrmField } from './mapping-draft';

interface Props {
  readonly row: Row;
  readonly table: MappingTable;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: (row: Row) => void;
  readonly onMove: (by: -1 | 1) => void;
}

const DIRECTION_SIGNS: readonly (readonly [Direction, string])[] = [
  ['to-erp', '←'],
  ['both', '↔'],
  ['to-crm', '→'],
  ['none', '–'],
];

/** One ERP field: where its value goes, and where it is shown. */
export function MappingRow({ row, table, isFirst, isLast, onChange, onMove }: Props) {
  const text = useText(options);
  const format = useFormat();
  const field = format.label(row.label);
  const check = (key: 'showInSearch' | 'showInTab', label: OptionsKey) => (
    <td class="center">
      <input
        type="checkbox"
        checked={row[key]}
        aria-label={text(label, { field })}
        onChange={(event) => onChange({ ...row, [key]: event.currentTarget.checked })}
      />
    </td>
  );
  return (
    <tr>
      <th scope="row">
        {field}
        {row.access !== 'normal' && (
          <span class="quiet small">
            {' '}
            {text(row.access === 'mandatory' ? 'mappings.mandatory' : 'mappings.readOnly')}
          </span>
        )}
      </th>
      <td>
        <div class="segments" role="radiogroup" aria-label={text('mappings.directionOf', { field })}>
          {DIRECTION_SIGNS.map(([direction, sign]) => (
            <label key={direction} title={text(`mappings.${direction}`)}>
              <input
                type="radio"
                class="visually-hidden"
                name={`direction ${row.erpField}`}
                checked={row.direction === direction}
                disabled={!row.directions.includes(direction)}
                onChange={() => onChange({ ...row, direction })}
              />
              <span aria-hidden="true">{sign}</span>
              <span class="visually-hidden">{text(`mappings.${direction}`)}</span>
            </label>
          ))}
        </div>
        <span class="direction-words quiet small" aria-hidden="true">
          {text(`mappings.${row.direction}`)}
        </span>
      </td>
      <td>
        <select
          value={row.crmField ?? ''}
          aria-label={text('mappings.crmFieldOf', { field })}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            onChange(withCrmField(row, chosen === '' ? null : chosen));
          }}
        >
          <option value="">{text('mappings.noField')}</option>
          {fittingCrmFields(row, table).map(({ key, label }) => (
            <option key={key} value={key}>
              {format.label(label)}
            </option>
          ))}
        </select>
      </td>
      {check('showInSearch', 'mappings.showInSearch')}
      {check('showInTab', 'mappings.showInTab')}
      <td class="moves">
        <button
          type="button"
          class="link"
          disabled={isFirst}
          aria-label={text('mappings.up', { field })}
          onClick={() => onMove(-1)}
        >
          ↑
        </button>
        <button
          type="button"
          class="link"
          disabled={isLast}
          aria-label={text('mappings.down', { field })}
          onClick={() => onMove(1)}
        >
          ↓
        </button>
      </td>
    </tr>
  );
}
