/** Browsers end an element's height at about 17 million pixels (Firefox) or 33 million (Chromium). */
export const TALLEST = 8_000_000;

export interface RowWindow {
  /** First and last row to render; `last` is exclusive. */
  readonly first: number;
  readonly last: number;
  /** Where the first rendered row is drawn, in pixels below the top of the list. */
  readonly top: number;
  /** Height of the whole list in pixels. */
  readonly height: number;
}

const OVERSCAN = 6;

/** The most rows that a view of this height ever renders; elements are used again by row number modulo this. */
export function rowSlots(viewport: number, rowHeight: number): number {
  return Math.ceil(viewport / rowHeight) + 2 * OVERSCAN + 1;
}

/** Which rows of a list of rows of equal height are in view. Lists too tall for a browser are scrolled in proportion. */
export function rowWindow(scrollTop: number, viewport: number, rows: number, rowHeight: number): RowWindow {
  const full = rows * rowHeight;
  const height = Math.min(full, TALLEST);
  const position = positionOf(scrollTop, viewport, full, height);
  const first = Math.max(0, Math.floor(position / rowHeight) - OVERSCAN);
  const last = Math.min(rows, Math.ceil((position + viewport) / rowHeight) + OVERSCAN);
  return {
    first,
    last,
    top: first * rowHeight - position + Math.min(scrollTop, Math.max(0, height - viewport)),
    height,
  };
}

/** The scroll position at which a row is fully in view, moving as little as possible. */
export function scrollToRow(row: number, scrollTop: number, viewport: number, rows: number, rowHeight: number): number {
  const full = rows * rowHeight;
  const height = Math.min(full, TALLEST);
  const position = positionOf(scrollTop, viewport, full, height);
  const top = row * rowHeight;
  if (top < position) return scrollFor(top, viewport, full, height);
  if (top + rowHeight > position + viewport) return scrollFor(top + rowHeight - viewport, viewport, full, height);
  return scrollTop;
}

/** Pixels of the full list above the view. */
function positionOf(scrollTop: number, viewport: number, full: number, height: number): number {
  const furthest = Math.max(0, height - viewport);
  const scrolled = Math.min(Math.max(0, scrollTop), furthest);
  return full === height ? scrolled : (scrolled / furthest) * (full - viewport);
}

function scrollFor(position: number, viewport: number, full: number, height: number): number {
  if (full === height) return position;
  return (position / (full - viewport)) * (height - viewport);
}
