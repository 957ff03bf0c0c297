import type { Entity } from './record';

/** Where the ERP tab stands in a page: in a native strip, as a block of its own, or as the button at the window's edge. */
export const PLACEMENTS = ['strip', 'section', 'edge'] as const;
export type Placement = (typeof PLACEMENTS)[number];

/** What two independent ways of finding one place say. */
export interface PlaceCheck {
  readonly kind: 'strip' | 'section';
  /** The day on which this generation of the page was seen. */
  readonly seen: string;
  readonly fast: boolean;
  /** Null: there is no second way. */
  readonly slow: boolean | null;
  readonly agree: boolean;
}

/** What a page says of the tab's place in it, once after it has settled. */
export interface PlaceReport {
  readonly placement: Placement;
  /** Generation of the place; null at the window's edge. */
  readonly seen: string | null;
  /** The tab stands where it is meant to stand first of all. */
  readonly preferred: boolean;
  readonly checks: readonly PlaceCheck[];
  /** The page's structure without texts and without attributes that could hold data; only where something is amiss. */
  readonly outline: string | null;
}

/** How the tab has been doing on the pages of one kind of record of a site. */
export interface PlaceHealth {
  readonly site: string;
  readonly entity: Entity;
  readonly report: PlaceReport;
  /** Since when it has been like this, milliseconds since 1970. */
  readonly since: number;
  readonly reportedAt: number;
}
