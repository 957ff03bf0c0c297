import { useEffect, useState } from 'preact/hooks';

/** True once `active` has lasted for `milliseconds`: short waits show nothing, so that the screen does not flicker. */
export function useDelayed(active: boolean, milliseconds: number): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    if (!active) return undefined;
    const timer = setTimeout(() => setPassed(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setPassed(false);
    };
  }, [active, milliseconds]);
  return active && passed;
}

/** A wait longer than this shows progress. */
export const SHOW_PROGRESS_AFTER = 300;
/** A wait longer than this can be stopped. */
export const OFFER_STOP_AFTER = 2000;
