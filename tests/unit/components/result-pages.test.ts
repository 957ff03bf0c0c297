import { describe, expect, it, vi } from 'vitest';
import { type PageRequest, ResultPages, type SearchReply } from '../../../components/search/result-pages';
import { FailureError, failure } from '../../../lib/model/failure';
import { hit } from '../../preview/samples';
import { heldBack } from './render';

const search = (text: string) => ({ text, order: null, includeArchived: false });

function offsetOf({ start }: PageRequest): number {
  if (start === null) return 0;
  return 'offset' in start ? start.offset : Number(start.cursor);
}

function replyOf(request: PageRequest, total: number, counted: boolean): SearchReply {
  const offset = offsetOf(request);
  const size = Math.max(0, Math.min(request.pageSize, total - offset));
  const after = offset + size;
  const isCursor = !counted;
  return {
    hits: Array.from({ length: size }, (_, position) => hit(offset + position)),
    next: after >= total ? null : isCursor ? { cursor: String(after) } : { offset: after },
    total: counted ? total : null,
  };
}

function pagesOver(total: number, paging: 'offset' | 'cursor') {
  const load = vi.fn(async (request: PageRequest) => replyOf(request, total, paging === 'offset'));
  return { pages: new ResultPages({ load, cancel: vi.fn() }, paging), load };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('a list that can be jumped into', () => {
  it('has all rows at once and loads the ones that come into view', async () => {
    const { pages, load } = pagesOver(100_000, 'offset');
    await pages.search(search(''));
    expect(pages.results.value).toMatchObject({ state: 'ready', rows: 100_000, total: 100_000 });
    pages.show(73_010, 73_025);
    await vi.waitFor(() => expect(pages.row(73_020)?.key).toBe('73020'));
    expect(load.mock.calls.length).toBeLessThan(5);
  });

  it('keeps a bounded number of pages, and loads a forgotten one again', async () => {
    const { pages } = pagesOver(100_000, 'offset');
    await pages.search(search(''));
    for (let row = 0; row < 100_000; row += 2500) {
      pages.show(row, row + 12);
      await vi.waitFor(() => expect(pages.row(row)).toBeDefined());
    }
    expect(pages.pagesHeld).toBeLessThanOrEqual(20);
    expect(pages.row(0)).toBeUndefined();
    pages.show(0, 12);
    await vi.waitFor(() => expect(pages.row(0)?.key).toBe('0'));
  });

  it('does not ask for pages that were only flown past', async () => {
    const held: { request: PageRequest; give: (reply: SearchReply) => void }[] = [];
    const load = vi.fn((request: PageRequest) => {
      if (request.start === null) return Promise.resolve(replyOf(request, 100_000, true));
      const { answer, give } = heldBack<SearchReply>();
      held.push({ request, give });
      return answer;
    });
    const pages = new ResultPages({ load, cancel: vi.fn() }, 'offset');
    await pages.search(search(''));
    for (let row = 1000; row <= 90_000; row += 1000) pages.show(row, row + 12);
    expect(held.length).toBeLessThanOrEqual(2);
    for (const { request, give } of held.splice(0)) give(replyOf(request, 100_000, true));
    await settled();
    expect(held.map(({ request }) => offsetOf(request))).toContain(90_000);
  });
});

describe('a list that only goes on', () => {
  it('grows by what was loaded, to its end', async () => {
    const { pages } = pagesOver(120, 'cursor');
    await pages.search(search(''));
    expect(pages.results.value.rows).toBe(51);
    pages.show(40, 51);
    await vi.waitFor(() => expect(pages.results.value.rows).toBe(101));
    pages.show(90, 101);
    await vi.waitFor(() => expect(pages.results.value.rows).toBe(120));
    expect(pages.row(119)?.key).toBe('119');
    expect(pages.results.value.total).toBeNull();
  });
});

describe('answers out of order', () => {
  it('never lets the answer to an older search replace a newer one', async () => {
    const first = heldBack<SearchReply>();
    const second = heldBack<SearchReply>();
    const load = vi.fn((request: PageRequest) => (request.search.text === 'old' ? first.answer : second.answer));
    const pages = new ResultPages({ load, cancel: vi.fn() }, 'offset');
    const searches = [pages.search(search('old')), pages.search(search('new'))];
    second.give({ hits: [hit(2)], next: null, total: 1 });
    await searches[1];
    first.give({ hits: [hit(1)], next: null, total: 1 });
    await searches[0];
    expect(pages.row(0)?.key).toBe('2');
    expect(pages.results.value.search?.text).toBe('new');
    const [old, young] = load.mock.calls.map(([request]) => request.generation);
    expect(young).toBeGreaterThan(old ?? 0);
  });

  it('never lets an older failure replace a newer answer', async () => {
    const first = heldBack<SearchReply>();
    const load = (request: PageRequest) =>
      request.search.text === 'old' ? first.answer : Promise.resolve(replyOf(request, 3, true));
    const pages = new ResultPages({ load, cancel: vi.fn() }, 'offset');
    const old = pages.search(search('old'));
    await pages.search(search('new'));
    first.refuse(new FailureError(failure('counterpart', 'aborted')));
    await old;
    expect(pages.results.value).toMatchObject({ state: 'ready', rows: 3 });
  });

  it('drops a page that belongs to the search before', async () => {
    const late = heldBack<SearchReply>();
    const load = (request: PageRequest) =>
      request.search.text === 'old' && request.start !== null
        ? late.answer
        : Promise.resolve(replyOf(request, request.search.text === 'old' ? 500 : 3, true));
    const pages = new ResultPages({ load, cancel: vi.fn() }, 'offset');
    await pages.search(search('old'));
    pages.show(60, 70);
    await pages.search(search('new'));
    late.give({ hits: [hit(999)], next: null, total: 500 });
    await settled();
    expect(pages.results.value.rows).toBe(3);
    expect(pages.row(50)).toBeUndefined();
  });
});

describe('trouble', () => {
  it('gives the failure of a search', async () => {
    const pages = new ResultPages(
      { load: () => Promise.reject(new FailureError(failure('erp', 'unreachable'))), cancel: vi.fn() },
      'offset',
    );
    await pages.search(search('x'));
    expect(pages.results.value).toMatchObject({ state: 'failed', failure: { kind: 'unreachable' } });
  });

  it('keeps the rows that are there when a later page fails, and loads it on retry', async () => {
    let broken = true;
    const load = (request: PageRequest) =>
      broken && request.start !== null
        ? Promise.reject(new FailureError(failure('erp', 'server')))
        : Promise.resolve(replyOf(request, 500, true));
    const pages = new ResultPages({ load, cancel: vi.fn() }, 'offset');
    await pages.search(search(''));
    pages.show(200, 210);
    await vi.waitFor(() => expect(pages.results.value.pageFailure?.kind).toBe('server'));
    expect(pages.row(0)?.key).toBe('0');
    broken = false;
    pages.retry();
    await vi.waitFor(() => expect(pages.row(205)?.key).toBe('205'));
    expect(pages.results.value.pageFailure).toBeNull();
  });

  it('stops a search: tells the worker, and drops what still comes', async () => {
    const held = heldBack<SearchReply>();
    const cancel = vi.fn();
    const pages = new ResultPages({ load: () => held.answer, cancel }, 'offset');
    const searching = pages.search(search('x'));
    pages.stop();
    held.give({ hits: [hit(1)], next: null, total: 1 });
    await searching;
    expect(cancel).toHaveBeenCalledOnce();
    expect(pages.results.value).toMatchObject({ state: 'stopped', rows: 0 });
  });
});
