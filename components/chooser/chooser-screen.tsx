import { popup } from '../../lib/i18n/popup';
import type { DialogView, RecordView } from '../../lib/model/view';
import { plan } from '../../lib/sync/plan';
import { useAction } from '../frame/action';
import { FailureNotice } from '../frame/failure-notice';
import { useFocusOnArrival } from '../frame/focus';
import { useClient, useText } from '../frame/surroundings';
import { DialogHeading } from '../popup/dialog-heading';
import { ChooserFields } from './chooser-fields';
import { ChooserFooter } from './chooser-footer';
import { type ChooserView, useChooserSession } from './chooser-session';
import { WriteSummary } from './write-summary';

interface Props {
  readonly view: ChooserView;
  readonly onView: (view: DialogView) => void;
  readonly onConfirmed: (view: RecordView, purpose: ChooserView['purpose']) => void;
  /** The confirmation was refused: what is compared may have changed. */
  readonly onRefused: () => Promise<void>;
  readonly onCancel: () => Promise<void>;
}

/** Select correct field values: one side for every field that differs, and what that will write where. */
export function ChooserScreen({ view, onView, onConfirmed, onRefused, onCancel }: Props) {
  const client = useClient();
  const text = useText(popup);
  const session = useChooserSession(view, client);
  const action = useAction();
  const body = useFocusOnArrival<HTMLDivElement>();
  const { connectionId, record, purpose } = view;
  const names = { crm: view.crmName, erp: view.connectionName };
  const guarantees = { crm: view.crmGuarantee, erp: view.erpGuarantee };
  const planned = plan(view.comparisons, session.picks);
  const failure = action.failure ?? session.failure ?? view.failure;

  const confirm = async () => {
    await session.keep();
    const confirmed = client.request('dialog.confirm', { connectionId }, record);
    // What was refused may have changed what is compared; the failure itself is shown either way.
    await confirmed.catch(onRefused);
    onConfirmed(await confirmed, purpose);
  };
  const goBack = async () => {
    await session.keep();
    onView(await client.request('dialog.back', { connectionId }, record));
  };
  return (
    <main class="dialog-screen">
      <DialogHeading
        heading={text('choose.heading')}
        subheading={text('choose.subheading', { record: view.recordName, actor: view.actorName, ...names })}
        isSample={view.isSample}
      />
      <div ref={body} class="dialog-body" tabIndex={-1}>
        {failure !== null && <FailureNotice failure={failure} {...names} />}
        <ChooserFields view={view} names={names} picks={session.picks} planned={planned} onPick={session.pick} />
        <WriteSummary writes={planned.writes} names={names} guarantees={guarantees} />
      </div>
      <ChooserFooter
        purpose={purpose}
        planned={planned}
        names={names}
        busy={action.busy}
        onBack={() => void action.run(goBack)}
        onCancel={() => void action.run(onCancel)}
        onConfirm={() => void action.run(confirm)}
      />
    </main>
  );
}
