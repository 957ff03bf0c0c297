/** Runs `action` each `milliseconds` until the signal is aborted. */
export function every(milliseconds: number, action: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const timer = setInterval(action, milliseconds);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

/** Runs `action` once after `milliseconds` unless the signal is aborted before. */
export function after(milliseconds: number, action: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const timer = setTimeout(action, milliseconds);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
