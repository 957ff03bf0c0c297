import { useEffect } from 'preact/hooks';
import type { RecordView } from '../../lib/model/view';
import { useSurroundings } from '../frame/surroundings';

const ASK_EVERY = 500;

/** While something runs, asks how far it is. */
export function useProgress(view: RecordView, busy: boolean, onView: (view: RecordView) => void): void {
  const { client } = useSurroundings();
  const running = busy || view.saving || view.connections.some(({ link }) => link?.state.kind === 'running');
  useEffect(() => {
    if (!running) return undefined;
    const ending = new AbortController();
    const timer = setInterval(() => {
      client.request('record.view', {}, view.record).then(
        (next) => !ending.signal.aborted && onView(next),
        () => undefined,
      );
    }, ASK_EVERY);
    ending.signal.addEventListener('abort', () => clearInterval(timer));
    return () => ending.abort();
  }, [running, client, view.record.site, view.record.entity, view.record.id]);
}
