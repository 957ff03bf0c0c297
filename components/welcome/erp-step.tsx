import { useState } from 'preact/hooks';
import { welcome } from '../../lib/i18n/welcome';
import type { ConnectionSummary, ConnectorSummary } from '../../lib/model/setup';
import { ConnectionForm } from '../connection-form/connection-form';
import { useAction } from '../frame/action';
import { SHOW_PROGRESS_AFTER, useDelayed } from '../frame/delayed';
import { FailureNotice } from '../frame/failure-notice';
import { Progress } from '../frame/loaded-view';
import { useClient, useText } from '../frame/surroundings';

interface Props {
  readonly connectors: readonly ConnectorSummary[];
  readonly connections: readonly ConnectionSummary[];
  /** The step before is done, so this one has the screen's main button. */
  readonly isPrimary: boolean;
  readonly onAdded: (connection: ConnectionSummary) => void;
}

/** The sample with one click, or a real ERP with the form. */
export function ErpStep({ connectors, connections, isPrimary, onAdded }: Props) {
  const client = useClient();
  const text = useText(welcome);
  const action = useAction();
  const waiting = useDelayed(action.busy, SHOW_PROGRESS_AFTER);
  const [chosen, setChosen] = useState<ConnectorSummary | null>(null);
  const [more, setMore] = useState(false);
  const take = (connection: ConnectionSummary) => {
    setChosen(null);
    setMore(false);
    onAdded(connection);
  };
  if (chosen !== null) {
    return <ConnectionForm connector={chosen} stored={null} onSaved={take} onCancel={() => setChosen(null)} />;
  }
  const done = connections.map((connection) => (
    <p key={connection.id} class="done-line">
      {text('erp.done', { connection: connection.name })}
    </p>
  ));
  if (connections.length > 0 && !more) {
    return (
      <>
        {done}
        <button type="button" class="link" onClick={() => setMore(true)}>
          {text('erp.another')}
        </button>
      </>
    );
  }
  const hasSample = connections.some(({ connector }) => connector.isSample);
  const addSample = () => action.run(async () => take(await client.request('connections.add-sample', {})));
  return (
    <>
      {done}
      <p class="quiet">{text('erp.intro')}</p>
      <div class="button-row">
        {!hasSample && (
          <button type="button" class={isPrimary ? 'primary' : ''} disabled={action.busy} onClick={addSample}>
            {text('erp.sample')}
          </button>
        )}
        {connectors
          .filter(({ isSample }) => !isSample)
          .map((connector) => (
            <button type="button" key={connector.id} disabled={action.busy} onClick={() => setChosen(connector)}>
              {text('erp.connect', { connector: connector.name })}
            </button>
          ))}
      </div>
      {waiting && <Progress label={text('erp.sample')} />}
      {action.failure !== null && <FailureNotice failure={action.failure} erp="ERP" crm="CRM" />}
    </>
  );
}
