import { type ReadonlySignal, signal } from '@preact/signals';
import type { WorkerReply } from '../../lib/messages/table';
import type { SearchDraft } from '../../lib/model/draft';
import type { Failure } from '../../lib/model/failure';
import type { SearchHit } from '../../lib/model/view';
import { failureOf } from '../frame/loaded';

export type SearchReply = WorkerReply<'search.page'>;
export type PageStart = SearchReply['next'];

export interface PageRequest {
  readonly search: SearchDraft;
  readonly start: PageStart;
  readonly pageSize: number;
  /** Rises with every new search. */
  readonly generation: number;
}

export interface ResultSource {
  readonly load: (request: PageRequest) => Promise<SearchReply>;
  readonly cancel: () => void;
}

/**
 * `searching`: the first page of a new search is on its way; rows of the search before it are still there.
 * `stopped`: the person stopped it.
 */
export type SearchState = 'idle' | 'searching' | 'ready' | 'failed' | 'stopped';

export interface Results {
  readonly state: SearchState;
  /** What the rows were searched with; null before the first answer. */
  readonly search: SearchDraft | null;
  /** Rows that can be scrolled to now. */
  readonly rows: number;
  /** All hits; null where the ERP does not count. */
  readonly total: number | null;
  readonly failure: Failure | null;
  /** Rows in view did not come although the search went well. */
  readonly pageFailure: Failure | null;
}

const PAGE_SIZE = 50;
/** 20 pages of 50 rows: what a person looks at, not what the ERP holds. */
const PAGES_KEPT = 20;
const REQUESTS_AT_ONCE = 2;

const NOTHING: Results = {
  state: 'idle',
  search: null,
  rows: 0,
  total: null,
  failure: null,
  pageFailure: null,
};

/** The hits of a search, loaded page by page as they come into view, and forgotten again when far out of view. */
export class ResultPages {
  readonly #source: ResultSource;
  readonly #jumps: boolean;
  readonly #results = signal<Results>(NOTHING);
  /** Changes whenever rows came or went. */
  readonly #content = signal(0);
  #generation = 0;
  #pages = new Map<number, readonly SearchHit[]>();
  #starts = new Map<number, PageStart>();
  #loading = new Set<number>();
  #refused = new Set<number>();
  #wanted: readonly number[] = [];

  /** `paging` `offset`: any page can be asked for; `cursor`: only the one after a known one. */
  constructor(source: ResultSource, paging: 'offset' | 'cursor') {
    this.#source = source;
    this.#jumps = paging === 'offset';
  }

  get results(): ReadonlySignal<Results> {
    return this.#results;
  }

  get content(): ReadonlySignal<number> {
    return this.#content;
  }

  get pagesHeld(): number {
    return this.#pages.size;
  }

  /** The hit in a row, or undefined while it is not there. */
  row(index: number): SearchHit | undefined {
    return this.#pages.get(Math.floor(index / PAGE_SIZE))?.[index % PAGE_SIZE];
  }

  /** Starts over. Answers to earlier searches are dropped from now on. */
  async search(search: SearchDraft): Promise<void> {
    // A popup that was closed and opened again must not fall behind what the worker has seen.
    this.#generation = Math.max(this.#generation + 1, Date.now());
    const mine = this.#generation;
    this.#loading = new Set();
    this.#patch({ state: 'searching', failure: null, pageFailure: null });
    try {
      const reply = await this.#source.load({ search, start: null, pageSize: PAGE_SIZE, generation: mine });
      if (mine === this.#generation) this.#begin(search, reply);
    } catch (cause) {
      if (mine === this.#generation) this.#fail(search, failureOf(cause));
    }
  }

  stop(): void {
    this.#generation += 1;
    this.#source.cancel();
    this.#patch({ state: 'stopped' });
  }

  /** Tells which rows are in view (`last` exclusive): they are loaded, the nearest first, and the page after them. */
  show(first: number, last: number): void {
    const { rows, state } = this.#results.peek();
    if (state === 'searching' || rows === 0) return;
    const from = Math.floor(Math.max(0, first) / PAGE_SIZE);
    const to = Math.floor(Math.max(0, Math.min(last, rows) - 1) / PAGE_SIZE);
    const wanted: number[] = [];
    for (let page = from; page <= to; page += 1) wanted.push(page);
    if ((to + 1) * PAGE_SIZE < rows) wanted.push(to + 1);
    this.#wanted = wanted;
    this.#loadWanted();
  }

  /** Tries again to load the rows in view that did not come. */
  retry(): void {
    this.#refused = new Set();
    this.#patch({ pageFailure: null });
    this.#loadWanted();
  }

  #begin(search: SearchDraft, reply: SearchReply): void {
    this.#pages = new Map([[0, reply.hits]]);
    this.#starts = new Map([
      [0, null],
      [1, reply.next],
    ]);
    this.#refused = new Set();
    this.#wanted = [];
    this.#results.value = { ...NOTHING, state: 'ready', search, total: reply.total };
    this.#countRows();
    this.#content.value += 1;
  }

  #fail(search: SearchDraft, reason: Failure): void {
    this.#pages = new Map();
    this.#results.value = {
      ...NOTHING,
      state: reason.kind === 'aborted' ? 'stopped' : 'failed',
      search,
      failure: reason,
    };
    this.#content.value += 1;
  }

  #loadWanted(): void {
    for (const page of this.#wanted) {
      if (this.#loading.size >= REQUESTS_AT_ONCE) return;
      if (this.#pages.has(page) || this.#loading.has(page) || this.#refused.has(page)) continue;
      const start = this.#startOf(page);
      if (start !== undefined) void this.#loadPage(page, start);
    }
  }

  #startOf(page: number): PageStart | undefined {
    if (page === 0) return null;
    if (this.#jumps) return { offset: page * PAGE_SIZE };
    return this.#starts.get(page) ?? undefined;
  }

  async #loadPage(page: number, start: PageStart): Promise<void> {
    const mine = this.#generation;
    const search = this.#results.peek().search;
    if (search === null) return;
    this.#loading.add(page);
    try {
      const reply = await this.#source.load({ search, start, pageSize: PAGE_SIZE, generation: mine });
      if (mine !== this.#generation) return;
      this.#keep(page, reply);
    } catch (cause) {
      if (mine !== this.#generation) return;
      this.#refused.add(page);
      this.#patch({ pageFailure: failureOf(cause) });
    }
    this.#loading.delete(page);
    this.#loadWanted();
  }

  #keep(page: number, reply: SearchReply): void {
    this.#pages.set(page, reply.hits);
    this.#starts.set(page + 1, reply.next);
    this.#forgetFar();
    this.#countRows();
    this.#content.value += 1;
  }

  /** Pages furthest from the view go first. */
  #forgetFar(): void {
    const middle = this.#wanted[0] ?? 0;
    const byDistance = [...this.#pages.keys()].sort(
      (left, right) => Math.abs(left - middle) - Math.abs(right - middle),
    );
    for (const page of byDistance.slice(PAGES_KEPT)) this.#pages.delete(page);
  }

  /** With a total that can be jumped into, all of it; else what was seen so far and one page to come. */
  #countRows(): void {
    const { total } = this.#results.peek();
    if (this.#jumps && total !== null) {
      this.#patch({ rows: total });
      return;
    }
    const furthest = Math.max(...this.#starts.keys());
    const more = this.#starts.get(furthest) !== null;
    const last = this.#pages.get(furthest - 1);
    const seen = last === undefined ? this.#results.peek().rows : (furthest - 1) * PAGE_SIZE + last.length;
    this.#patch({ rows: more ? furthest * PAGE_SIZE + 1 : seen });
  }

  #patch(change: Partial<Results>): void {
    this.#results.value = { ...this.#results.peek(), ...change };
  }
}
