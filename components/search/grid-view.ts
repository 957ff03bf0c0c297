import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { SearchDraft } from '../../lib/model/draft';

export const ROW_HEIGHT = 32;
/** The header stays in view above the rows. */
const HEADER_HEIGHT = 32;

/** Where the grid is scrolled to and how many pixels its rows have, measured once per frame. */
export function useView(grid: { readonly current: HTMLDivElement | null }): {
  readonly top: number;
  readonly height: number;
} {
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
export function useFromTop(
  grid: { readonly current: HTMLDivElement | null },
  search: SearchDraft | null,
  onNewSearch: () => void,
): void {
  useLayoutEffect(() => {
    if (grid.current) grid.current.scrollTop = 0;
    onNewSearch();
  }, [search]);
}
