import { everyWhileShown } from './timers';

const INTERVAL = 2000;

/**
 * Calls `onOrphan` once when the extension that this script came from is gone (updated, removed, turned off). Looked at
 * every two seconds while the page is shown and whenever it gets shown or focused: no event tells of it.
 */
export function watchOrphan(window: Window, alive: () => boolean, onOrphan: () => void, signal: AbortSignal): void {
  const watching = new AbortController();
  const watchingSignal = AbortSignal.any([signal, watching.signal]);
  const look = () => {
    if (alive() || watchingSignal.aborted) return;
    watching.abort();
    onOrphan();
  };
  everyWhileShown(window.document, INTERVAL, look, watchingSignal);
  window.addEventListener('focus', look, { signal: watchingSignal });
}
