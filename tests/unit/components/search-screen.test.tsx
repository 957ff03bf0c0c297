// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SearchScreen } from '../../../components/search/search-screen';
import type { SearchView } from '../../../components/search/search-session';
import type { FakeHandlers } from '../../preview/fake-worker';
import { never, refused } from '../../preview/fake-worker';
import { CHOOSE_VIEW, hit, SEARCH_VIEW } from '../../preview/samples';
import { heldBack, renderScreen } from './render';

const PAGE = { hits: [hit(0), hit(1), hit(2)], next: null, total: 3 };

const ANSWERS: FakeHandlers = {
  'search.page': () => PAGE,
  'search.cancel': () => null,
  'dialog.search': () => null,
  'dialog.select': () => null,
  'dialog.compare': () => CHOOSE_VIEW,
};

function show(handlers: FakeHandlers = {}, view: Partial<SearchView> = {}) {
  const onView = vi.fn();
  const onCancel = vi.fn(() => Promise.resolve());
  const shown = renderScreen(<SearchScreen view={{ ...SEARCH_VIEW, ...view }} onView={onView} onCancel={onCancel} />, {
    ...ANSWERS,
    ...handlers,
  });
  const named = (name: string) =>
    shown.worker.sent.filter((message) => message.name === name).map(({ payload }) => payload);
  return { ...shown, onView, onCancel, named };
}

const box = () => screen.getByRole('searchbox', { name: 'Search ERP' });
const connect = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Connect' });
const rowOf = (name: string) =>
  waitFor(() => {
    const found = screen
      .getAllByRole('row')
      .find((row) => row.querySelector('[role=gridcell] .cell-text')?.textContent === name);
    if (found === undefined) throw new Error(`No row ${name}`);
    return found;
  });

beforeEach(() => {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 352 });
});
afterEach(cleanup);

describe('Connect to ERP', () => {
  it('says what is connected to what, and searches at once with the name', async () => {
    const { named } = show();
    expect(screen.getByRole('heading', { name: 'Connect to ERP' })).toBeDefined();
    expect(screen.getByText('Connect "Nordlys Bygg AS" to Tryton Norge')).toBeDefined();
    await screen.findByText('3 matches');
    expect(named('search.page')).toMatchObject([{ search: { text: 'Nordlys Bygg AS' }, start: null }]);
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('4');
  });

  it('offers Connect only when a row is chosen, keeps the choice, and compares it', async () => {
    const { named, onView } = show();
    expect(connect().disabled).toBe(true);
    fireEvent.click(await rowOf('Østre Aker Rør AS'));
    expect(named('dialog.select')).toEqual([
      { connectionId: 'connection-1', selected: { key: '2', name: 'Østre Aker Rør AS' } },
    ]);
    fireEvent.click(connect());
    await waitFor(() => expect(onView).toHaveBeenCalledWith(CHOOSE_VIEW));
  });

  it('says to which record a taken row is connected, and does not let it be chosen', async () => {
    const { named } = show();
    fireEvent.click(await rowOf('Fjordvik Eiendom AS'));
    expect(screen.getByText('connected to Fjordvik Eiendom Holding AS')).toBeDefined();
    expect(named('dialog.select')).toEqual([]);
    expect(connect().disabled).toBe(true);
  });

  it('is operated with the keyboard alone', async () => {
    const { named, onView } = show();
    await screen.findByText('3 matches');
    fireEvent.keyDown(box(), { key: 'ArrowDown' });
    const grid = screen.getByRole('grid');
    expect(document.activeElement).toBe(grid);
    fireEvent.keyDown(grid, { key: 'End' });
    const active = grid.getAttribute('aria-activedescendant') ?? '';
    expect(document.getElementById(active)?.textContent).toContain('Østre Aker Rør');
    fireEvent.keyDown(grid, { key: 'Enter' });
    expect(document.getElementById(active)?.getAttribute('aria-selected')).toBe('true');
    expect(named('dialog.select')).toMatchObject([{ selected: { key: '2' } }]);
    fireEvent.keyDown(grid, { key: 'Enter' });
    await waitFor(() => expect(onView).toHaveBeenCalledOnce());
  });

  it('takes a letter typed in the grid to the search box, and searches', async () => {
    const { named } = show();
    await screen.findByText('3 matches');
    const grid = screen.getByRole('grid');
    grid.focus();
    fireEvent.keyDown(grid, { key: 'x' });
    expect(document.activeElement).toBe(box());
    await waitFor(() => expect(named('search.page')).toMatchObject([{}, { search: { text: 'Nordlys Bygg ASx' } }]));
  });

  it('keeps what is typed when the popup goes away at once', async () => {
    const { named } = show();
    await screen.findByText('3 matches');
    fireEvent.input(box(), { target: { value: 'fjord' } });
    window.dispatchEvent(new Event('pagehide'));
    expect(named('dialog.search')).toMatchObject([{ search: { text: 'fjord' } }]);
  });

  it('stores the text before it compares', async () => {
    const stored = heldBack<null>();
    const { worker } = show({ 'dialog.search': () => stored.answer });
    await screen.findByText('3 matches');
    fireEvent.click(screen.getByRole('button', { name: 'Name' }));
    fireEvent.click(await rowOf('Østre Aker Rør AS'));
    fireEvent.click(connect());
    expect(worker.sent.map(({ name }) => name)).not.toContain('dialog.compare');
    stored.give(null);
    await waitFor(() => expect(worker.sent.map(({ name }) => name)).toContain('dialog.compare'));
  });

  it('sorts on the server, in the order that was clicked', async () => {
    const { named } = show();
    await screen.findByText('3 matches');
    fireEvent.click(screen.getByRole('button', { name: 'Name' }));
    await waitFor(() =>
      expect(named('search.page').at(-1)).toMatchObject({ search: { order: { field: 'name', descending: false } } }),
    );
    const header = screen.getAllByRole('columnheader')[0];
    expect(header?.getAttribute('aria-sort')).toBe('ascending');
  });

  it('shows the last choice again when it is opened again', async () => {
    show({}, { selected: { key: '0', name: 'Nordlys Bygg AS' } });
    expect(screen.getByText('Chosen: Nordlys Bygg AS')).toBeDefined();
    expect(connect().disabled).toBe(false);
    const row = await rowOf('Nordlys Bygg AS');
    expect(row.getAttribute('aria-selected')).toBe('true');
  });

  it('puts a failed search into words, with the server’s own and a way on', async () => {
    let down = true;
    show({
      'search.page': () => (down ? refused('erp', 'unreachable', { serverMessage: 'ECONNREFUSED' }) : PAGE),
    });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Tryton Norge does not answer.');
    expect(alert.textContent).toContain('ECONNREFUSED');
    down = false;
    fireEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
    await screen.findByText('3 matches');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says what to do when nothing matches', async () => {
    show({ 'search.page': () => ({ hits: [], next: null, total: 0 }) });
    await screen.findByText('Nothing in Tryton Norge matches “Nordlys Bygg AS”.');
    expect(screen.getByRole('heading', { name: "Can't find match in ERP" })).toBeDefined();
    expect(screen.queryByRole('grid')).toBeNull();
  });

  it('shows values full of markup as text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    show({ 'search.page': () => ({ hits: [{ ...hit(0), name, values: { name } }], next: null, total: 1 }) });
    await rowOf(name);
    expect(document.querySelector('img')).toBeNull();
  });

  it('can stop comparing, and goes back when the answer comes after all', async () => {
    vi.useFakeTimers();
    const compared = heldBack<typeof CHOOSE_VIEW>();
    const { onView, named } = show(
      { 'dialog.compare': () => compared.answer, 'dialog.back': () => SEARCH_VIEW, 'search.page': () => never() },
      { selected: { key: '0', name: 'Nordlys Bygg AS' } },
    );
    fireEvent.click(connect());
    await vi.advanceTimersByTimeAsync(2500);
    const [stop] = screen.getAllByRole('button', { name: 'Stop' }).slice(-1);
    if (stop) fireEvent.click(stop);
    compared.give(CHOOSE_VIEW);
    await vi.advanceTimersByTimeAsync(10);
    expect(onView).not.toHaveBeenCalled();
    expect(named('dialog.back')).toHaveLength(1);
    vi.useRealTimers();
  });
});
