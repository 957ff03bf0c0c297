import type { Entity } from './record';

/** One thing that is wrong with a site profile: where in the document, and what, in words for the person who writes it. */
export interface ProfileProblem {
  /** `entities.company.addresses[0].hash`; blank: the document as a whole. */
  readonly path: string;
  readonly words: string;
}

/** A site profile as lists show it. */
export interface ProfileSummary {
  readonly id: string;
  readonly name: string;
  /** The adapter id by which sites name it. */
  readonly adapter: string;
  readonly matches: readonly string[];
  readonly verifiedOn: string;
  readonly access: 'read-write' | 'read-only';
  readonly entities: readonly Entity[];
  /** How many sites use it. */
  readonly siteCount: number;
  /** More than none: it was taken by another version of the product, and cannot be used before it is corrected. */
  readonly problemCount: number;
}

/** The outcome of looking at a document that somebody wrote or imported. */
export interface ProfileCheck {
  /** Null where the document is too broken to say what it describes. */
  readonly summary: Pick<ProfileSummary, 'id' | 'name' | 'matches' | 'access' | 'entities'> | null;
  /** Empty: it can be saved. */
  readonly problems: readonly ProfileProblem[];
}
