// biome-ignore-all lint/a11y/useSemanticElements: a virtual grid draws rows at positions that no table element allows
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid itself keeps the focus and points at its active row
import type { SearchDraft } from '../../lib/model/draft';
import type { SearchColumn } from '../../lib/model/view';
import { useFormat } from '../frame/use-format';

interface Props {
  readonly columns: readonly SearchColumn[];
  readonly template: string;
  readonly order: SearchDraft['order'];
  readonly onOrder: (order: SearchDraft['order']) => void;
}

/** The column names; those that the ERP can sort by are buttons: up, down, back to best match first. */
export function ResultHeader({ columns, template, order, onOrder }: Props) {
  const format = useFormat();
  return (
    <div role="rowgroup" class="result-head">
      <div role="row" aria-rowindex={1} class="result-row" style={{ gridTemplateColumns: template }}>
        {columns.map((column) => {
          const sorted = order?.field === column.field ? (order.descending ? 'descending' : 'ascending') : 'none';
          const label = format.label(column.label);
          return (
            <div role="columnheader" key={column.field} class="cell" aria-sort={column.sortable ? sorted : undefined}>
              {column.sortable ? (
                <button
                  type="button"
                  class="sort"
                  onClick={() => onOrder(nextOrder(order, column.field))}
                  title={label}
                >
                  <span class="cell-text">{label}</span>
                  <span class={`sort-mark ${sorted}`} aria-hidden="true" />
                </button>
              ) : (
                <span class="cell-text" title={label}>
                  {label}
                </span>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** The order after a click on a column's name. */
export function nextOrder(order: SearchDraft['order'], field: string): SearchDraft['order'] {
  if (order?.field !== field) return { field, descending: false };
  return order.descending ? null : { field, descending: true };
}
