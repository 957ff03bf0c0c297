import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { WorkerClient } from '../../lib/messages/client';
import type { SearchDraft } from '../../lib/model/draft';
import type { DialogView, SearchHit } from '../../lib/model/view';
import { createDraftSaver, type DraftSaver } from './draft-saver';
import { ResultPages } from './result-pages';

export type SearchView = Extract<DialogView, { stage: 'search' }>;
export type Selected = SearchView['selected'];

/** A person who pauses this long while typing wants to see what there is. */
const PAUSE = 250;

/** The search part of the dialog: what is typed, what is chosen, what was found. All of it is kept as it happens. */
export class SearchSession {
  readonly pages: ResultPages;
  readonly #view: SearchView;
  readonly #client: WorkerClient;
  readonly #saver: DraftSaver;
  readonly #draft: Signal<SearchDraft>;
  readonly #selected: Signal<Selected>;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #selecting: Promise<unknown> = Promise.resolve();

  constructor(view: SearchView, client: WorkerClient) {
    this.#view = view;
    this.#client = client;
    this.#draft = signal(view.search);
    this.#selected = signal(view.selected);
    const { connectionId, actorType, record } = view;
    this.#saver = createDraftSaver((search) => client.request('dialog.search', { connectionId, search }, record));
    this.pages = new ResultPages(
      {
        load: (request) => client.request('search.page', { ...request, connectionId, actorType }, record),
        cancel: () => void client.request('search.cancel', { connectionId }, record).catch(() => undefined),
      },
      view.paging,
    );
  }

  get draft(): ReadonlySignal<SearchDraft> {
    return this.#draft;
  }

  get selected(): ReadonlySignal<Selected> {
    return this.#selected;
  }

  /** Changes what is searched for; `now` false waits for a pause in typing. */
  change(change: Partial<SearchDraft>, now: boolean): void {
    const text = this.#draft.peek().text;
    batch(() => {
      this.#draft.value = { ...this.#draft.peek(), ...change };
    });
    this.#saver.save(this.#draft.peek());
    if (change.text !== undefined && change.text.trim() !== text.trim()) this.choose(null);
    clearTimeout(this.#pause);
    if (now) this.search();
    else this.#pause = setTimeout(() => this.search(), PAUSE);
  }

  /** One key more at the end of the text. */
  type(character: string): void {
    const typed = this.#draft.peek().text;
    this.change({ text: character === 'Backspace' ? typed.slice(0, -1) : typed + character }, false);
  }

  search(): void {
    clearTimeout(this.#pause);
    void this.pages.search(this.#draft.peek());
  }

  choose(hit: Pick<SearchHit, 'key' | 'name'> | null): void {
    const selected = hit === null ? null : { key: hit.key, name: hit.name };
    if (selected?.key === this.#selected.peek()?.key) return;
    this.#selected.value = selected;
    void this.#store().catch(() => undefined);
  }

  /**
   * Resolves when text and choice are stored, also those that could not be stored before; rejects with `FailureError` when
   * they cannot be stored now.
   */
  async keep(): Promise<void> {
    await Promise.all([this.#saver.flush(), this.#selecting.catch(() => this.#store())]);
  }

  #store(): Promise<unknown> {
    const { connectionId, record } = this.#view;
    this.#selecting = this.#client.request('dialog.select', { connectionId, selected: this.#selected.peek() }, record);
    return this.#selecting;
  }

  /** Starts the first search, and stores what was typed when the popup goes away. */
  begin(ending: AbortSignal): void {
    const flush = () => void this.#saver.flush().catch(() => undefined);
    document.addEventListener('visibilitychange', flush, { signal: ending });
    window.addEventListener('pagehide', flush, { signal: ending });
    ending.addEventListener('abort', () => {
      clearTimeout(this.#pause);
      flush();
    });
    this.search();
  }
}

export function useSearchSession(view: SearchView, client: WorkerClient): SearchSession {
  const session = useMemo(() => new SearchSession(view, client), [view, client]);
  useEffect(() => {
    const ending = new AbortController();
    session.begin(ending.signal);
    return () => ending.abort();
  }, [session]);
  return session;
}
