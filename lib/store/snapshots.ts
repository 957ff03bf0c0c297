import type { Actor } from '../model/actor';
import type { Failure } from '../model/failure';
import type { FieldValues } from '../model/value';
import { type OpenDatabase, parseOptionalRow } from './database';
import { snapshotRow } from './rows';

/** Both sides of a link as they were last read: what the tab paints before anything answers. */
export interface Snapshot {
  readonly linkId: string;
  readonly actor: Actor | null;
  readonly crmValues: FieldValues | null;
  readonly readAt: number | null;
  readonly webAddress: string | null;
  /** For list fields: ERP field key → the item's words. */
  readonly texts: Readonly<Record<string, string>>;
  readonly broken: { readonly reason: 'missing' | 'archived' | 'merged'; readonly replacedBy: string | null } | null;
  /** Why the last reading failed. */
  readonly failure: Failure | null;
}

/** Of a link that was never read. */
export function unread(linkId: string): Snapshot {
  return {
    linkId,
    actor: null,
    crmValues: null,
    readAt: null,
    webAddress: null,
    texts: {},
    broken: null,
    failure: null,
  };
}

export function snapshotStore(open: OpenDatabase) {
  return {
    async get(linkId: string): Promise<Snapshot | null> {
      return parseOptionalRow(snapshotRow, await (await open()).get('snapshots', linkId), 'snapshots');
    },
    async put(snapshot: Snapshot): Promise<void> {
      await (await open()).put('snapshots', snapshot);
    },
  };
}
