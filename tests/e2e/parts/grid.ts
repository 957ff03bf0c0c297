import type { Surface } from '../harness/surface';

export interface ShownRow {
  /** Zero-based place in the whole list. */
  readonly place: number;
  /** What the first cell says; blank while it is on its way. */
  readonly name: string;
}

/** The rows of the result grid that are in view, from top to bottom. */
export function rowsInView(dialog: Surface): Promise<ShownRow[]> {
  return dialog.evaluate(() => {
    const grid = document.querySelector('[role=grid]');
    const head = grid?.querySelector('.result-head')?.getBoundingClientRect();
    const box = grid?.getBoundingClientRect();
    if (!box || !head) return [];
    return [...document.querySelectorAll<HTMLElement>('.result-body [role=row]')]
      .filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return top >= head.bottom - 1 && bottom <= box.bottom + 1;
      })
      .map((row) => ({
        place: Number(row.getAttribute('aria-rowindex')) - 2,
        name: row.querySelector('[role=gridcell] .cell-text')?.textContent ?? '',
      }))
      .sort((left, right) => left.place - right.place);
  }, null);
}
