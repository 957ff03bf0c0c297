import { useEffect, useState } from 'preact/hooks';
import { controls } from '../../lib/i18n/controls';
import { popup } from '../../lib/i18n/popup';
import type { ActorType } from '../../lib/model/actor';
import type { RecordView } from '../../lib/model/view';
import { type Action, useAction } from '../frame/action';
import { SHOW_PROGRESS_AFTER, useDelayed } from '../frame/delayed';
import { FailureNotice } from '../frame/failure-notice';
import { Progress } from '../frame/loaded-view';
import { useSurroundings, useText } from '../frame/surroundings';
import { type ConnectionActions, ConnectionCard } from './connection-card';
import { syncResult } from './sync-result';

interface Props {
  readonly view: RecordView;
  /** Said above everything else, such as the result of what was just done. */
  readonly message: string | null;
  readonly onView: (view: RecordView) => void;
  readonly onDialog: (connectionId: string) => void;
}

/** The record on screen: how it stands with each ERP, Sync Now, Connect, and Save where something waits for it. */
export function RecordHome({ view, message, onView, onDialog }: Props) {
  const { client, browser } = useSurroundings();
  const text = useText(popup);
  const action = useAction();
  const [result, setResult] = useState<string | null>(message);
  const { record, siteName: crm } = view;
  const take = (next: RecordView) => {
    onView(next);
    return next;
  };
  const start = (step: () => Promise<unknown>) => {
    setResult(null);
    void action.run(step);
  };
  const actions: ConnectionActions = {
    sync: (connectionId) =>
      start(async () => {
        const next = take(await client.request('record.sync', { connectionId }, record));
        const connection = next.connections.find((candidate) => candidate.connectionId === connectionId);
        if (connection?.intent?.kind === 'resolve') onDialog(connectionId);
        else if (connection) setResult(syncResult(connection, crm, text));
      }),
    connect: (connectionId: string, actorType: ActorType) =>
      start(async () => {
        take(await client.request('record.begin-connect', { connectionId, actorType }, record));
        onDialog(connectionId);
      }),
    resume: (connectionId) => onDialog(connectionId),
    resolve: (connectionId) =>
      start(async () => {
        take(await client.request('record.resolve', { connectionId }, record));
        onDialog(connectionId);
      }),
  };
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

interface SaveBarProps {
  readonly view: RecordView;
  readonly action: Action;
  readonly onView: (view: RecordView) => void;
  readonly onResult: (result: string) => void;
}

/** Save and Cancel, where something was decided that is not written yet. */
function SaveBar({ view, action, onView, onResult }: SaveBarProps) {
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

function waitsForSave({ connections }: RecordView): boolean {
  return connections.some(
    ({ intent }) => intent?.kind === 'disconnect' || (intent?.kind === 'connect' && intent.stage === 'ready'),
  );
}

const ASK_EVERY = 500;

/** While something runs, asks how far it is. */
function useProgress(view: RecordView, busy: boolean, onView: (view: RecordView) => void): void {
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
