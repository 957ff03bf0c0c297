// biome-ignore-all lint/a11y/useSemanticElements: a virtual grid draws rows at positions that no table element allows
import type { SearchColumn } from '../../lib/model/view';
import { columnTemplate } from './columns';
import { ROW_HEIGHT } from './grid-view';
import type { ResultPages } from './result-pages';
import { ResultRow } from './result-row';
import { type RowWindow, rowSlots } from './row-window';

interface Props {
  readonly pages: ResultPages;
  readonly columns: readonly SearchColumn[];
  readonly shown: RowWindow;
  readonly viewHeight: number;
  readonly active: number;
  readonly chosenKey: string | null;
  /** The first rows take long enough to show their places. */
  readonly showPlaces: boolean;
  readonly onClick: (row: number) => void;
  readonly onDoubleClick: (row: number) => void;
}

/** The rows in view. Their elements are used again while the list is scrolled. */
export function ResultRows({ pages, columns, shown, viewHeight, active, chosenKey, showPlaces, ...events }: Props) {
  const { search, rows } = pages.results.value;
  const template = columnTemplate(columns);
  const slots = rowSlots(viewHeight, ROW_HEIGHT);
  const numbers = Array.from({ length: shown.last - shown.first }, (_, position) => shown.first + position);
  return (
    <div role="rowgroup" class="result-body" style={{ height: `${shown.height}px` }}>
      <div role="presentation" class="result-rows" style={{ transform: `translateY(${shown.top}px)` }}>
        {numbers.map((row) => {
          const hit = pages.row(row);
          return (
            <ResultRow
              key={row % slots}
              id={`result-${row}`}
              hit={hit}
              index={row}
              columns={columns}
              template={template}
              searched={search?.text ?? ''}
              active={row === active}
              chosen={hit !== undefined && hit.key === chosenKey}
              {...events}
            />
          );
        })}
        {rows === 0 && showPlaces && <Places columns={columns} template={template} />}
      </div>
    </div>
  );
}

const PLACES = [0, 1, 2, 3, 4, 5, 6, 7];

/** Where rows will be. */
function Places({ columns, template }: { readonly columns: readonly SearchColumn[]; readonly template: string }) {
  return (
    <>
      {PLACES.map((place) => (
        <div key={place} class="result-row" aria-hidden="true" style={{ gridTemplateColumns: template }}>
          {columns.map((column) => (
            <div key={column.field} class="cell">
              <span class="skeleton" />
            </div>
          ))}
        </div>
      ))}
    </>
  );
}
