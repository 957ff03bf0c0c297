import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Moves the focus to an element when its screen appears, so that keyboard and screen reader follow. */
export function useFocusOnArrival<Target extends HTMLElement>(): RefObject<Target> {
  const target = useRef<Target>(null);
  useEffect(() => {
    target.current?.focus({ preventScroll: true });
  }, []);
  return target;
}
