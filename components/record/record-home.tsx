import { useState } from 'preact/hooks';
import { popup } from '../../lib/i18n/popup';
import type { RecordView } from '../../lib/model/view';
import { useAction } from '../frame/action';
import { SHOW_PROGRESS_AFTER, useDelayed } from '../frame/delayed';
import { FailureNotice } from '../frame/failure-notice';
import { Progress } from '../frame/loaded-view';
import { useSurroundings, useText } from '../frame/surroundings';
import { ConnectionCard } from './connection-card';
import { useProgress } from './progress';
import { useRecordActions } from './record-actions';
import { SaveBar, waitsForSave } from './save-bar';

interface Props {
  readonly view: RecordView;
  /** Said above everything else, such as the result of what was just done. */
  readonly message: string | null;
  readonly onView: (view: RecordView) => void;
  readonly onDialog: (connectionId: string) => void;
}

/** The record on screen: how it stands with each ERP, Sync Now, Connect, and Save where something waits for it. */
export function RecordHome({ view, message, onView, onDialog }: Props) {
  const { browser } = useSurroundings();
  const text = useText(popup);
  const action = useAction();
  const [result, setResult] = useState<string | null>(message);
  const { record, siteName: crm } = view;
  const actions = useRecordActions(view, action, setResult, onView, onDialog);
  const linked = view.connections.filter(({ link }) => link !== null);
  const only = linked.length === 1 ? linked[0] : undefined;
  useProgress(view, action.busy, onView);
  const erp = view.connections.length === 1 ? (view.connections[0]?.connectionName ?? 'ERP') : 'ERP';
  return (
    <main class="home">
      <header class="home-head">
        <div class="grow">
          <h1>{view.recordName ?? text(`home.unnamed.${record.entity}`)}</h1>
          <p class="quiet">{crm}</p>
        </div>
        <button type="button" class="link" onClick={() => browser.openPage('options')}>
          {text('home.settings')}
        </button>
      </header>
      {action.failure !== null && <FailureNotice failure={action.failure} erp={erp} crm={crm} />}
      <ResultLine busy={action.busy} result={result} />
      {view.connections.map((connection) => (
        <ConnectionCard
          key={connection.connectionId}
          connection={connection}
          crm={crm}
          busy={action.busy || view.saving}
          isPrimary={connection === only && !waitsForSave(view)}
          actions={actions}
        />
      ))}
      {view.connections.length === 0 && <NoConnection />}
      <SaveBar view={view} action={action} onView={onView} onResult={setResult} />
    </main>
  );
}

function ResultLine({ busy, result }: { readonly busy: boolean; readonly result: string | null }) {
  const text = useText(popup);
  const waiting = useDelayed(busy, SHOW_PROGRESS_AFTER);
  return (
    <div role="status" class={result === null ? '' : 'result'}>
      {waiting ? <Progress label={text('home.working')} /> : result}
    </div>
  );
}

function NoConnection() {
  const text = useText(popup);
  const { browser } = useSurroundings();
  return (
    <div class="empty">
      <p class="strong">{text('home.noConnection')}</p>
      <button type="button" class="primary" onClick={() => browser.openPage('options', 'connections')}>
        {text('home.addConnection')}
      </button>
    </div>
  );
}
