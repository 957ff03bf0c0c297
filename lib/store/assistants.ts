import type { AssistantDraft } from '../messages/assistant-messages';
import { assistantDraft } from '../messages/schemas/assistant';
import { type OpenDatabase, parseOptionalRow, parseRow } from './database';

export function assistantStore(open: OpenDatabase) {
  return {
    async all(): Promise<AssistantDraft[]> {
      const rows: unknown[] = await (await open()).getAll('assistants');
      return rows.map((row) => parseRow(assistantDraft, row, 'assistants'));
    },
    async get(id: string): Promise<AssistantDraft | null> {
      return parseOptionalRow(assistantDraft, await (await open()).get('assistants', id), 'assistants');
    },
    async put(draft: AssistantDraft): Promise<void> {
      await (await open()).put('assistants', draft);
    },
    /** Changes a draft in one transaction: the window sends its changes without waiting for one another. */
    async change(id: string, change: (draft: AssistantDraft) => AssistantDraft): Promise<AssistantDraft | null> {
      const transaction = (await open()).transaction('assistants', 'readwrite');
      const stored = parseOptionalRow(assistantDraft, await transaction.store.get(id), 'assistants');
      const next = stored && change(stored);
      if (next !== null) await transaction.store.put(next);
      await transaction.done;
      return next;
    },
    async remove(id: string): Promise<void> {
      await (await open()).delete('assistants', id);
    },
  };
}
