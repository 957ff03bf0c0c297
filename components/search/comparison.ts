import { useCallback, useRef, useState } from 'preact/hooks';
import type { WorkerClient } from '../../lib/messages/client';
import type { Failure } from '../../lib/model/failure';
import type { DialogView } from '../../lib/model/view';
import { failureOf } from '../frame/loaded';
import type { SearchSession, SearchView } from './search-session';

export interface Comparison {
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly start: () => void;
  /** Stops waiting; an answer that still comes is taken back. */
  readonly stop: () => void;
}

const IDLE = { busy: false, failure: null } as const;

/** Reading both sides of the chosen hit, which leads on to the field chooser. */
export function useComparison(
  view: SearchView,
  session: SearchSession,
  client: WorkerClient,
  onView: (view: DialogView) => void,
): Comparison {
  const [state, setState] = useState<{ busy: boolean; failure: Failure | null }>(IDLE);
  const turn = useRef(0);
  const { connectionId, record } = view;
  const run = async (mine: number) => {
    try {
      await session.keep();
      const compared = await client.request('dialog.compare', { connectionId }, record);
      if (turn.current === mine) onView(compared);
      else if (turn.current === mine + 1) await client.request('dialog.back', { connectionId }, record);
    } catch (cause) {
      if (turn.current === mine) setState({ busy: false, failure: failureOf(cause) });
    }
  };
  const start = () => {
    if (state.busy) return;
    turn.current += 1;
    setState({ busy: true, failure: null });
    void run(turn.current);
  };
  const stop = useCallback(() => {
    turn.current += 1;
    setState(IDLE);
  }, []);
  return { ...state, start, stop };
}
