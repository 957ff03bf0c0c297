import { everyWhileShown } from './timers';

const POLL_INTERVAL = 500;

/**
 * Calls `listener` once now and after every change of the page's address, full loads aside. The Navigation API tells of
 * `pushState` as well (`currententrychange`: at `navigate` the address is still the old one); where a browser lacks it,
 * a slow poll does, while the page is shown.
 */
export function watchAddress(window: Window, listener: (address: URL) => void, signal: AbortSignal): void {
  let seen = '';
  const look = () => {
    const { href } = window.location;
    if (href === seen || signal.aborted) return;
    seen = href;
    listener(new URL(href));
  };
  window.addEventListener('popstate', look, { signal });
  window.addEventListener('hashchange', look, { signal });
  window.addEventListener('pageshow', look, { signal });
  const navigation = navigationOf(window);
  if (navigation === null) everyWhileShown(window.document, POLL_INTERVAL, look, signal);
  else navigation.addEventListener('currententrychange', look, { signal });
  look();
}

function navigationOf(window: Window): EventTarget | null {
  const candidate: unknown = Reflect.get(window, 'navigation');
  return candidate instanceof EventTarget ? candidate : null;
}
