import { useEffect } from 'preact/hooks';

/** Calls when the person comes back to this page from another tab, where things may have changed meanwhile. */
export function useReturn(onReturn: () => void): void {
  useEffect(() => {
    const ending = new AbortController();
    const look = () => document.visibilityState === 'visible' && onReturn();
    document.addEventListener('visibilitychange', look, { signal: ending.signal });
    return () => ending.abort();
  }, [onReturn]);
}
