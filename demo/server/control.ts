import type { Json } from './json';
import type { EntityName } from './records';

/** How the tab strip of the main card behaves; for tests of pages that are slow or different. */
export type StripBehaviour =
  | { readonly mode: 'normal' }
  /** There is no strip at all. */
  | { readonly mode: 'never' }
  /** The strip appears only so many milliseconds after the card. */
  | { readonly mode: 'late'; readonly milliseconds: number }
  /** The strip is thrown away and built anew again and again. */
  | { readonly mode: 'replaced'; readonly everyMilliseconds: number };

/** A refusal that the API is to give instead of doing a write. */
export interface Failure {
  readonly status: number;
  readonly type?: string;
  readonly message?: string;
  /** How many writes fail; 1 unless given. */
  readonly times?: number;
}

/** Latency in milliseconds, added before a reply is made. */
export interface Delays {
  readonly pages?: number;
  readonly api?: number;
  /** Only for PUT, PATCH, POST and DELETE, on top of `api`. */
  readonly writes?: number;
}

/** A change made by someone else: merge patch on the entity, past all checks of sessions. */
export interface ForeignEdit {
  readonly entity: EntityName;
  readonly id: number;
  readonly changes: { readonly [name: string]: Json };
  /** Leaves the record's change time alone, as for two edits in one second. */
  readonly keepTime?: boolean;
}

/** One API request as it reached the CRM, and how it was answered. */
export interface LoggedRequest {
  readonly at: number;
  readonly method: string;
  /** Path and query, from `/api` on. */
  readonly path: string;
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
  readonly status: number;
}

/** Test controls of the demo CRM. They exist on the loopback interface only. */
export interface DemoCrmControl {
  /** Puts data, delays, failures, scripts and strip behaviour back; sessions stay. */
  reset(): Promise<void>;
  /** Ends every session: the API answers 401 until a page is loaded anew. */
  expireSessions(): Promise<void>;
  delay(delays: Delays): Promise<void>;
  /** Changes a record as another user would. Resolves to the entity afterwards. */
  editRecord(edit: ForeignEdit): Promise<{ readonly [name: string]: Json }>;
  /** Reads a record as the API shows it to an English user. */
  readRecord(entity: EntityName, id: number): Promise<{ readonly [name: string]: Json }>;
  /** Takes a record away, as another user would. */
  removeRecord(entity: EntityName, id: number): Promise<void>;
  failNextWrite(failure: Failure): Promise<void>;
  /** The next write is answered with 200 and the record as it was: nothing is stored. */
  ignoreNextWrite(): Promise<void>;
  setStrip(behaviour: StripBehaviour): Promise<void>;
  /** Adds a script to every page from its next load on; blank takes it away. */
  injectScript(source: string): Promise<void>;
  /** API requests since the start or the last clearing, oldest first. */
  requests(): Promise<readonly LoggedRequest[]>;
  clearRequests(): Promise<void>;
}
