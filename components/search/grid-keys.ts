/** What a key does in the result grid. */
export type GridKey =
  | { readonly kind: 'move'; readonly to: number }
  | { readonly kind: 'choose' }
  /** A letter: the person goes on typing in the search box. */
  | { readonly kind: 'type'; readonly character: string }
  | { readonly kind: 'leave' };

interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** `active` is -1 while no row is active yet; `page` is the number of rows in view. Null: the key is not the grid's. */
export function gridKey(press: KeyPress, active: number, rows: number, page: number): GridKey | null {
  const { key } = press;
  if (press.altKey || press.metaKey) return null;
  const last = rows - 1;
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(last, active + 1),
    ArrowUp: active - 1,
    PageDown: Math.min(last, Math.max(0, active) + page),
    PageUp: Math.max(0, active - page),
    Home: 0,
    End: last,
  };
  const to = moves[key];
  if (to !== undefined) return to < 0 ? { kind: 'leave' } : { kind: 'move', to };
  if (key === 'Enter' || key === ' ') return { kind: 'choose' };
  if (key === 'Backspace' || ([...key].length === 1 && !press.ctrlKey)) return { kind: 'type', character: key };
  return null;
}
