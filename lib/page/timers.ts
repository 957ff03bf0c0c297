/**
 * Runs `action` each `milliseconds` while the page is shown, and at once when it gets shown again, until the signal is
 * aborted. In a page that is hidden no timer runs.
 */
export function everyWhileShown(
  document: Document,
  milliseconds: number,
  action: () => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const follow = () => {
    clearInterval(timer);
    if (!document.hidden && !signal.aborted) timer = setInterval(action, milliseconds);
  };
  const onVisibility = () => {
    follow();
    if (!document.hidden) action();
  };
  follow();
  document.addEventListener('visibilitychange', onVisibility, { signal });
  signal.addEventListener('abort', follow, { once: true });
}

/** Runs `action` once after `milliseconds` unless the signal is aborted before. */
export function after(milliseconds: number, action: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const timer = setTimeout(action, milliseconds);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
