import { draft as draftSchema } from '../messages/schemas/draft';
import { withoutIntent } from '../model/draft-changes';
import type { Link } from '../model/link';
import { recordKey } from '../model/record';
import type { Run } from '../model/run';
import { type OpenDatabase, parseOptionalRow, parseRow } from './database';
import { toLinkRow } from './links';
import { runRow } from './rows';
import type { Snapshot } from './snapshots';

export function runStore(open: OpenDatabase) {
  return {
    async get(id: string): Promise<Run | null> {
      return parseOptionalRow(runRow, await (await open()).get('runs', id), 'runs');
    },
    /** Runs that are being worked on or were interrupted. */
    async open(): Promise<Run[]> {
      const rows: unknown[] = await (await open()).getAllFromIndex('runs', 'byState', 'open');
      return rows.map((row) => parseRow(runRow, row, 'runs'));
    },
    async latestOfLink(linkId: string): Promise<Run | null> {
      const range = IDBKeyRange.bound([linkId, Number.NEGATIVE_INFINITY], [linkId, Number.POSITIVE_INFINITY]);
      const cursor = await (await open()).transaction('runs').store.index('byLink').openCursor(range, 'prev');
      return cursor === null ? null : parseRow(runRow, cursor.value, 'runs');
    },
    async put(run: Run): Promise<void> {
      await (await open()).put('runs', run);
    },
    /**
     * Writes a run down before its first request, and with a new link reserves record and actor: the unique indexes refuse
     * the whole step when either is linked already, whoever else is saving at this moment. False then.
     */
    async begin(run: Run, newLink: Link | null): Promise<boolean> {
      const transaction = (await open()).transaction(['runs', 'links'], 'readwrite');
      try {
        if (newLink !== null) await transaction.objectStore('links').add(toLinkRow(newLink));
        await transaction.objectStore('runs').put(run);
        await transaction.done;
        return true;
      } catch (cause) {
        await transaction.done.catch(() => undefined);
        if (cause instanceof DOMException && cause.name === 'ConstraintError') return false;
        throw cause;
      }
    },
    /** Link, base, values and the end of the run in one step: after it everything is settled, before it nothing is. */
    async finish(run: Run, link: Link, snapshot: Snapshot | null): Promise<void> {
      const transaction = (await open()).transaction(['runs', 'links', 'snapshots', 'drafts'], 'readwrite');
      await transaction.objectStore('links').put(toLinkRow(link));
      if (snapshot !== null) await transaction.objectStore('snapshots').put(snapshot);
      await transaction.objectStore('runs').put(run);
      const drafts = transaction.objectStore('drafts');
      const key = recordKey(run.record);
      const draft = parseOptionalRow(draftSchema, await drafts.get(key), 'drafts');
      if (draft !== null) {
        const next = withoutIntent(draft, run.connectionId);
        if (next === null) await drafts.delete(key);
        else await drafts.put(next, key);
      }
      await transaction.done;
    },
    /** Ends a run that could not be carried out; a link that it was to make is given up. */
    async stop(run: Run): Promise<void> {
      const transaction = (await open()).transaction(['runs', 'links'], 'readwrite');
      await transaction.objectStore('runs').put(run);
      if (run.purpose === 'connect') await transaction.objectStore('links').delete(run.linkId);
      await transaction.done;
    },
  };
}
