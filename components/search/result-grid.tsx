// biome-ignore-all lint/a11y/useSemanticElements: a virtual grid draws rows at positions that no table element allows
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchDraft } from '../../lib/model/draft';
import type { SearchColumn, SearchHit } from '../../lib/model/view';
import { columnTemplate } from './columns';
import { gridKey } from './grid-keys';
import { ROW_HEIGHT, useFromTop, useView } from './grid-view';
import { ResultHeader } from './result-header';
import type { ResultPages } from './result-pages';
import { ResultRows } from './result-rows';
import { rowWindow, scrollToRow } from './row-window';

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
  const { pages, columns, order, chosenKey, outdated, showPlaces } = props;
  const results = pages.results.value;
  const grid = useRef<HTMLDivElement>(null);
  const view = useView(grid);
  const shown = rowWindow(view.top, view.height, results.rows, ROW_HEIGHT);
  const { active, setActive, onKeyDown, onFocus, choose } = useOperation(props, grid, view.height);
  useFromTop(grid, results.search, () => setActive(-1));
  const content = pages.content.value;
  useEffect(() => pages.show(shown.first, shown.last), [pages, shown.first, shown.last, results.state, content]);
  return (
    <div
      ref={grid}
      role="grid"
      class={`result-grid ${outdated ? 'outdated' : ''}`}
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={results.total === null ? -1 : results.total + 1}
      aria-colcount={columns.length}
      aria-busy={outdated}
      aria-activedescendant={active >= shown.first && active < shown.last ? `result-${active}` : undefined}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <ResultHeader columns={columns} template={columnTemplate(columns)} order={order} onOrder={props.onOrder} />
      <ResultRows
        pages={pages}
        columns={columns}
        shown={shown}
        viewHeight={view.height}
        active={active}
        chosenKey={chosenKey}
        showPlaces={showPlaces}
        onClick={(row) => {
          setActive(row);
          choose(row, false);
        }}
        onDoubleClick={(row) => choose(row, true)}
      />
    </div>
  );
}

/** Moving through the rows and choosing one, by keyboard. */
function useOperation(props: Props, grid: RefObject<HTMLDivElement>, viewHeight: number) {
  const { pages, chosenKey, onChoose, onType } = props;
  const [active, setActive] = useState(-1);
  const { rows } = pages.results.value;
  const choose = (row: number, isConnecting: boolean) => {
    const hit = pages.row(row);
    if (hit) onChoose(hit, isConnecting && hit.key === chosenKey);
  };
  const moveTo = (row: number) => {
    setActive(row);
    const element = grid.current;
    if (element) element.scrollTop = scrollToRow(row, element.scrollTop, viewHeight, rows, ROW_HEIGHT);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const page = Math.max(1, Math.floor(viewHeight / ROW_HEIGHT) - 1);
    const meant = gridKey(event, active, rows, page);
    if (meant === null) return;
    event.preventDefault();
    if (meant.kind === 'move') moveTo(meant.to);
    else if (meant.kind === 'choose') choose(active, true);
    else onType(meant.kind === 'type' ? meant.character : null);
  };
  const onFocus = (event: FocusEvent) => {
    if (event.target === event.currentTarget && active < 0 && rows > 0) setActive(0);
  };
  return { active, setActive, onKeyDown, onFocus, choose };
}
