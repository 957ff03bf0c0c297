import { useCallback, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../lib/model/failure';
import { failureOf } from './loaded';

export interface Action {
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** Runs one step at a time: a second click while the first is under way does nothing. */
  readonly run: (step: () => Promise<unknown>) => Promise<void>;
  readonly forget: () => void;
}

/** The state of a button that asks something of the worker. */
export function useAction(): Action {
  const [state, setState] = useState<{ busy: boolean; failure: Failure | null }>({ busy: false, failure: null });
  const running = useRef(false);
  const run = useCallback(async (step: () => Promise<unknown>) => {
    if (running.current) return;
    running.current = true;
    setState({ busy: true, failure: null });
    try {
      await step();
      setState({ busy: false, failure: null });
    } catch (cause) {
      setState({ busy: false, failure: failureOf(cause) });
    } finally {
      running.current = false;
    }
  }, []);
  const forget = useCallback(() => setState({ busy: running.current, failure: null }), []);
  return { ...state, run, forget };
}
