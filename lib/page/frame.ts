/**
 * Bundles any number of requests into one call of `action` in the next frame. While the page is hidden nothing runs;
 * the request is kept and served when the page is shown again.
 */
export function oncePerFrame(document: Document, action: () => void, signal: AbortSignal): () => void {
  let wanted = false;
  let frame: number | null = null;
  const run = () => {
    frame = null;
    wanted = false;
    if (!signal.aborted) action();
  };
  const request = () => {
    wanted = true;
    if (frame === null && !document.hidden && !signal.aborted) frame = requestAnimationFrame(run);
  };
  document.addEventListener('visibilitychange', () => wanted && request(), { signal });
  signal.addEventListener(
    'abort',
    () => {
      if (frame !== null) cancelAnimationFrame(frame);
    },
    { once: true },
  );
  return request;
}
