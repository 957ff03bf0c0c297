import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { everyWhileShown } from './timers';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** As much of a page as a timer sees. */
class Page extends EventTarget {
  hidden = false;

  setHidden(hidden: boolean): void {
    this.hidden = hidden;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

function started(page: Page) {
  const stop = new AbortController();
  const action = vi.fn();
  everyWhileShown(page as unknown as Document, 1000, action, stop.signal);
  return { action, stop };
}

it('runs no timer while the page is hidden, and looks at once when it is shown again', () => {
  const page = new Page();
  const { action } = started(page);
  vi.advanceTimersByTime(2500);
  expect(action).toHaveBeenCalledTimes(2);
  page.setHidden(true);
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(60_000);
  expect(action).toHaveBeenCalledTimes(2);
  page.setHidden(false);
  expect(action).toHaveBeenCalledTimes(3);
  vi.advanceTimersByTime(1000);
  expect(action).toHaveBeenCalledTimes(4);
});

it('waits for a page that is opened in the background, and ends with its signal', () => {
  const page = new Page();
  page.hidden = true;
  const { action, stop } = started(page);
  expect(vi.getTimerCount()).toBe(0);
  page.setHidden(false);
  stop.abort();
  page.setHidden(true);
  page.setHidden(false);
  vi.advanceTimersByTime(5000);
  expect(action).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});
