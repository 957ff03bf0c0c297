import { useCallback, useRef, useState } from 'preact/hooks';
import type { WorkerClient } from '../../lib/messages/client';
import type { Picks } from '../../lib/model/comparison';
import type { Failure } from '../../lib/model/failure';
import type { DialogView } from '../../lib/model/view';
import { failureOf } from '../frame/loaded';

export type ChooserView = Extract<DialogView, { stage: 'choose' }>;

export interface ChooserSession {
  readonly picks: Picks;
  /** The latest picks could not be kept. */
  readonly failure: Failure | null;
  readonly pick: (picks: Picks) => void;
  /** Resolves when the worker holds exactly the picks that are on screen; rejects with `FailureError`. */
  readonly keep: () => Promise<void>;
}

/** What the person picks, kept by the worker with every click; shown at once. */
export function useChooserSession(view: ChooserView, client: WorkerClient): ChooserSession {
  const [picks, setPicks] = useState(view.picks);
  const [failure, setFailure] = useState<Failure | null>(null);
  const latest = useRef({ picks: view.picks, stored: view.picks });
  const sending = useRef<Promise<unknown>>(Promise.resolve());
  const { connectionId, record } = view;
  const send = useCallback(() => {
    sending.current = sending.current
      .catch(() => undefined)
      .then(async () => {
        const wanted = latest.current.picks;
        if (wanted === latest.current.stored) return;
        await client.request('dialog.pick', { connectionId, picks: wanted }, record);
        latest.current.stored = wanted;
        setFailure(null);
      });
    return sending.current;
  }, [client, connectionId, record]);
  const pick = useCallback(
    (next: Picks) => {
      latest.current.picks = next;
      setPicks(next);
      send().catch((cause: unknown) => setFailure(failureOf(cause)));
    },
    [send],
  );
  const keep = useCallback(async () => {
    await send();
  }, [send]);
  return { picks, failure, pick, keep };
}
