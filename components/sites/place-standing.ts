import type { PlaceReport } from '../../lib/model/place-health';

/** How well the tab found its place: as meant first of all, elsewhere in the page, or nowhere in it. */
export type PlaceStanding = 'expected' | 'second' | 'missing';

export function placeStanding({ placement, preferred }: PlaceReport): PlaceStanding {
  if (preferred) return 'expected';
  return placement === 'edge' ? 'missing' : 'second';
}

/** Two ways of finding one place found different things, or only one of them found anything. */
export function checksDisagree({ checks }: PlaceReport): boolean {
  return checks.some(({ fast, slow, agree }) => slow !== null && (fast || slow) && !agree);
}
