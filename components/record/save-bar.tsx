import { controls } from '../../lib/i18n/controls';
import { popup } from '../../lib/i18n/popup';
import type { RecordView } from '../../lib/model/view';
import type { Action } from '../frame/action';
import { useSurroundings, useText } from '../frame/surroundings';

interface SaveBarProps {
  readonly view: RecordView;
  readonly action: Action;
  readonly onView: (view: RecordView) => void;
  readonly onResult: (result: string) => void;
}

/** Save and Cancel, where something was decided that is not written yet. */
export function SaveBar({ view, action, onView, onResult }: SaveBarProps) {
  const { client } = useSurroundings();
  const text = useText(popup);
  const button = useText(controls);
  if (!waitsForSave(view)) return null;
  const busy = action.busy || view.saving;
  const send = (name: 'record.save' | 'record.cancel', result: string) =>
    action.run(async () => {
      const next = await client.request(name, {}, view.record);
      onView(next);
      if (next.connections.every((connection) => connection.intent === null)) onResult(result);
    });
  return (
    <footer class="button-row save-bar">
      <span class="grow quiet">{text('home.notSaved')}</span>
      <button type="button" disabled={busy} onClick={() => send('record.cancel', text('home.cancelled'))}>
        {button('cancel')}
      </button>
      <button type="button" class="primary" disabled={busy} onClick={() => send('record.save', button('saved'))}>
        {button('save')}
      </button>
    </footer>
  );
}

/** Something was decided for this record that is not written yet. */
export function waitsForSave({ connections }: RecordView): boolean {
  return connections.some(
    ({ intent }) => intent?.kind === 'disconnect' || (intent?.kind === 'connect' && intent.stage === 'ready'),
  );
}
