// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid handles the keys of its rows
// biome-ignore-all lint/a11y/useSemanticElements: a virtual grid draws rows at positions that no table element allows
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid itself keeps the focus and points at its active row
import { popup } from '../../lib/i18n/popup';
import type { SearchColumn, SearchHit } from '../../lib/model/view';
import { useText } from '../frame/surroundings';
import { useFormat } from '../frame/use-format';
import { NAME_FIELD } from './columns';
import { matchingParts } from './matching';

interface Props {
  readonly id: string;
  /** Undefined while the row is on its way. */
  readonly hit: SearchHit | undefined;
  readonly index: number;
  readonly columns: readonly SearchColumn[];
  readonly template: string;
  readonly searched: string;
  readonly active: boolean;
  readonly chosen: boolean;
  readonly onClick: (index: number) => void;
  readonly onDoubleClick: (index: number) => void;
}

/** One hit: the columns, matches marked, and why it cannot be chosen where that is so. */
export function ResultRow(props: Props) {
  const { id, hit, index, columns, template, active, chosen } = props;
  const names = ['result-row'];
  if (active) names.push('active');
  if (chosen) names.push('chosen');
  if (hit?.linkedTo) names.push('taken');
  return (
    <div
      id={id}
      role="row"
      class={names.join(' ')}
      style={{ gridTemplateColumns: template }}
      aria-rowindex={index + 2}
      aria-selected={chosen}
      aria-disabled={hit?.linkedTo ? true : undefined}
      onClick={() => props.onClick(index)}
      onDblClick={() => props.onDoubleClick(index)}
    >
      {hit?.linkedTo ? (
        <TakenCells hit={hit} linkedTo={hit.linkedTo} columns={columns} searched={props.searched} />
      ) : (
        columns.map((column, position) => (
          <div role="gridcell" key={column.field} class={`cell ${isNumeric(column) ? 'numeric' : ''}`}>
            {hit === undefined ? (
              <span class="skeleton" />
            ) : (
              <Cell hit={hit} column={column} searched={props.searched} isName={position === 0} />
            )}
          </div>
        ))
      )}
    </div>
  );
}

interface CellProps {
  readonly hit: SearchHit;
  readonly column: SearchColumn;
  readonly searched: string;
  readonly isName: boolean;
}

function Cell({ hit, column, searched, isName }: CellProps) {
  const format = useFormat();
  const text = useText(popup);
  const value = column.field === NAME_FIELD ? hit.name : hit.values[column.field];
  const shown = value === null || value === undefined || value === '' ? '' : format.value(value, column.type);
  return (
    <>
      <span class="cell-text" title={shown}>
        {matchingParts(shown, searched).map((part) =>
          part.matches ? <mark key={part.text}>{part.text}</mark> : part.text,
        )}
      </span>
      {isName && hit.archived && <span class="tag">{text('results.archived')}</span>}
    </>
  );
}

interface TakenProps {
  readonly hit: SearchHit;
  readonly linkedTo: NonNullable<SearchHit['linkedTo']>;
  readonly columns: readonly SearchColumn[];
  readonly searched: string;
}

/** A hit that cannot be chosen says why, in the room of its other values. */
function TakenCells({ hit, linkedTo, columns, searched }: TakenProps) {
  const text = useText(popup);
  const [first, ...others] = columns;
  const reason = linkedTo.isThisRecord
    ? text('results.connectedHere')
    : text('results.connectedTo', { record: linkedTo.recordName });
  return (
    <>
      {first !== undefined && (
        <div role="gridcell" class="cell">
          <Cell hit={hit} column={first} searched={searched} isName />
        </div>
      )}
      <div role="gridcell" class="cell reason" aria-colspan={others.length}>
        <span class="cell-text" title={reason}>
          {reason}
        </span>
      </div>
    </>
  );
}

function isNumeric(column: SearchColumn): boolean {
  return column.type === 'integer' || column.type === 'decimal';
}
