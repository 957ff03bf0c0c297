import type { TabActions } from '../../lib/model/tab-actions';
import type { RecordView } from '../../lib/model/view';
import type { Speaking } from './surroundings';
import { TrustedButton } from './trusted-button';

interface Props {
  readonly view: RecordView;
  readonly inert: boolean;
  readonly actions: TabActions;
}

/** The buttons for the whole record, always in sight. */
export function Footer({ view, inert, actions, say }: Props & Speaking) {
  const { text } = say;
  if (!view.editing) {
    return (
      <div class="footer">
        <TrustedButton landmark="edit" disabled={inert} onPress={actions.edit}>
          {text('edit')}
        </TrustedButton>
      </div>
    );
  }
  return (
    <div class="footer">
      <TrustedButton kind="primary" disabled={inert || !canSave(view)} onPress={actions.save}>
        {text(view.saving ? 'saving' : 'save')}
      </TrustedButton>
      <TrustedButton disabled={inert} onPress={actions.cancel}>
        {text('cancel')}
      </TrustedButton>
    </div>
  );
}

/** There is something to save, and nothing is half-way. */
function canSave(view: RecordView): boolean {
  const intents = view.connections.flatMap(({ intent }) => (intent === null ? [] : [intent]));
  return intents.length > 0 && intents.every((intent) => intent.kind === 'disconnect' || isReady(intent));
}

function isReady(intent: NonNullable<RecordView['connections'][number]['intent']>): boolean {
  return intent.kind === 'connect' && intent.stage === 'ready';
}
