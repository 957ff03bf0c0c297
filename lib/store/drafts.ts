import { draft as draftSchema } from '../messages/schemas/draft';
import type { Draft } from '../model/draft';
import { type RecordAddress, recordKey } from '../model/record';
import { type OpenDatabase, parseOptionalRow } from './database';

export function draftStore(open: OpenDatabase) {
  return {
    async get(record: RecordAddress): Promise<Draft | null> {
      return parseOptionalRow(draftSchema, await (await open()).get('drafts', recordKey(record)), 'drafts');
    },
    /**
     * Changes the draft of a record in one transaction, so that the tab and the popup cannot overwrite each other. `change`
     * gets what is stored now and returns what shall be; null removes the draft.
     */
    async change(record: RecordAddress, change: (draft: Draft | null) => Draft | null): Promise<Draft | null> {
      const transaction = (await open()).transaction('drafts', 'readwrite');
      const key = recordKey(record);
      const next = change(parseOptionalRow(draftSchema, await transaction.store.get(key), 'drafts'));
      if (next === null) await transaction.store.delete(key);
      else await transaction.store.put(next, key);
      await transaction.done;
      return next;
    },
  };
}
