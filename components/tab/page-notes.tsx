import type { TabActions } from '../../lib/model/tab-actions';
import type { RecordView } from '../../lib/model/view';
import type { Speaking } from './surroundings';
import { TrustedButton } from './trusted-button';

interface Props extends Speaking {
  readonly view: RecordView;
  /** The page still shows values from before the last write. */
  readonly outdated: boolean;
  readonly actions: TabActions;
}

/** What has to be known of this page, whatever it is connected to. */
export function PageNotes({ view, outdated, actions, say }: Props) {
  const { text } = say;
  const crm = view.siteName;
  return (
    <>
      {outdated && (
        <div class="note warn" role="status">
          <p class="note-text">
            <strong>{text('outdated', { crm })}</strong> {text('outdated.next')}
          </p>
          <TrustedButton onPress={actions.reloadPage}>{text('outdated.reload')}</TrustedButton>
        </div>
      )}
      {view.crmAccess === 'read-only' && view.connections.length > 0 && (
        <p class="muted about-crm">{text('readOnly', { crm })}</p>
      )}
    </>
  );
}
