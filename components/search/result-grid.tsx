// biome-ignore-all lint/a11y/useSemanticElements: a virtual grid draws rows at positions that no table element allows
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid itself keeps the focus and points at its active row
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SearchDraft } from '../../lib/model/draft';
import type { SearchColumn, SearchHit } from '../../lib/model/view';
import { columnTemplate } from './columns';
import { gridKey } from './grid-keys';
import { ResultHeader } from './result-header';
import type { ResultPages } from './result-pages';
import { ResultRow } from './result-row';
import { rowSlots, rowWindow, scrollToRow } from './row-window';

export const ROW_HEIGHT = 32;
/** Also the height of the header, which stays in view above the rows. */
const HEADER_HEIGHT = 32;

const PLACES = [0, 1, 2, 3, 4, 5, 6, 7];

interface Props {
  readonly label: string;
  readonly pages: ResultPages;
  readonly columns: readonly SearchColumn[];
  readonly order: SearchDraft['order'];
  readonly chosenKey: string | null;
  /** Rows of an older search are still shown while a newer one is on its way. */
  readonly outdated: boolean;
  /** The first rows take long enough to show their places. */
  readonly showPlaces: boolean;
  readonly onOrder: (order: SearchDraft['order']) => void;
  readonly onChoose: (hit: SearchHit, isSecondTime: boolean) => void;
  /** The person goes on typing; `character` is null when only the focus moves back. */
  readonly onType: (character: string | null) => void;
}

/** The hits: any number of them, of which only those in view are rendered. The grid keeps the focus, rows are pointed at. */
export function ResultGrid(props: Props) {
  const { pages, columns } = props;
  const results = pages.results.value;
  const grid = useRef<HTMLDivElement>(null);
  const view = useView(grid);
  const [active, setActive] = useState(-1);
  const shown = rowWindow(view.top, view.height, results.rows, ROW_HEIGHT);
  const template = columnTemplate(columns);
  useFromTop(grid, results.search, () => setActive(-1));
  useEffect(
    () => pages.show(shown.first, shown.last),
    [pages, shown.first, shown.last, results.state, pages.content.value],
  );

  const moveTo = (row: number) => {
    setActive(row);
    const element = grid.current;
    if (element) element.scrollTop = scrollToRow(row, element.scrollTop, view.height, results.rows, ROW_HEIGHT);
  };
  const choose = (row: number) => {
    const hit = pages.row(row);
    if (hit) props.onChoose(hit, hit.key === props.chosenKey);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const page = Math.max(1, Math.floor(view.height / ROW_HEIGHT) - 1);
    const meant = gridKey(event, active, results.rows, page);
    if (meant === null) return;
    event.preventDefault();
    if (meant.kind === 'move') moveTo(meant.to);
    else if (meant.kind === 'choose') choose(active);
    else props.onType(meant.kind === 'type' ? meant.character : null);
  };
  const onRowClick = (row: number) => {
    setActive(row);
    const hit = pages.row(row);
    if (hit) props.onChoose(hit, false);
  };

  const slots = rowSlots(view.height, ROW_HEIGHT);
  const rows = [];
  for (let row = shown.first; row < shown.last; row += 1) {
    const hit = pages.row(row);
    rows.push(
      <ResultRow
        key={row % slots}
        id={`result-${row}`}
        hit={hit}
        index={row}
        columns={columns}
        template={template}
        searched={results.search?.text ?? ''}
        active={row === active}
        chosen={hit !== undefined && hit.key === props.chosenKey}
        onClick={onRowClick}
        onDoubleClick={choose}
      />,
    );
  }
  const places = results.rows === 0 && props.showPlaces ? PLACES : [];
  return (
    <div
      ref={grid}
      role="grid"
      class={`result-grid ${props.outdated ? 'outdated' : ''}`}
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={results.total === null ? -1 : results.total + 1}
      aria-colcount={columns.length}
      aria-busy={props.outdated}
      aria-activedescendant={active >= shown.first && active < shown.last ? `result-${active}` : undefined}
      onKeyDown={onKeyDown}
      onFocus={(event) => event.target === event.currentTarget && active < 0 && results.rows > 0 && setActive(0)}
    >
      <ResultHeader columns={columns} template={template} order={props.order} onOrder={props.onOrder} />
      <div role="rowgroup" class="result-body" style={{ height: `${shown.height}px` }}>
        <div role="presentation" class="result-rows" style={{ transform: `translateY(${shown.top}px)` }}>
          {rows}
          {places.map((place) => (
            <div key={place} class="result-row" aria-hidden="true" style={{ gridTemplateColumns: template }}>
              {columns.map((column) => (
                <div key={column.field} class="cell">
                  <span class="skeleton" />
                </div>
              ))}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

/** Where the grid is scrolled to and how many pixels its rows have, measured once per frame. */
function useView(grid: { readonly current: HTMLDivElement | null }): { readonly top: number; readonly height: number } {
  const [view, setView] = useState({ top: 0, height: 320 });
  const measure = useCallback(() => {
    const element = grid.current;
    if (element === null) return;
    const next = { top: element.scrollTop, height: Math.max(0, element.clientHeight - HEADER_HEIGHT) };
    setView((view) => (view.top === next.top && view.height === next.height ? view : next));
  }, [grid]);
  useLayoutEffect(() => {
    const element = grid.current;
    if (element === null) return undefined;
    const ending = new AbortController();
    element.addEventListener('scroll', measure, { passive: true, signal: ending.signal });
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    ending.signal.addEventListener('abort', () => sizes.disconnect());
    measure();
    return () => ending.abort();
  }, [grid, measure]);
  return view;
}

/** A new search starts at its first row. */
function useFromTop(
  grid: { readonly current: HTMLDivElement | null },
  search: SearchDraft | null,
  onNewSearch: () => void,
): void {
  useLayoutEffect(() => {
    if (grid.current) grid.current.scrollTop = 0;
    onNewSearch();
  }, [search]);
}
