import type { SearchDraft } from '../../lib/model/draft';

/** Long enough to join quick keystrokes, short enough that nobody can close a popup in between unnoticed. */
const DELAY = 120;

export interface DraftSaver {
  save(search: SearchDraft): void;
  /** Resolves when everything typed so far is stored. */
  flush(): Promise<void>;
}

/** Keeps what is typed, a moment after the last key. */
export function createDraftSaver(store: (search: SearchDraft) => Promise<unknown>): DraftSaver {
  let waiting: SearchDraft | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const flush = async () => {
    clearTimeout(timer);
    if (waiting !== null) {
      const sent = waiting;
      waiting = null;
      last = store(sent).catch((cause: unknown) => {
        waiting ??= sent;
        throw cause;
      });
    }
    await last;
  };
  return {
    save(search) {
      waiting = search;
      clearTimeout(timer);
      // What cannot be stored now is stored with the next change or the next step, which reports the failure.
      timer = setTimeout(() => flush().catch(() => undefined), DELAY);
    },
    flush,
  };
}
