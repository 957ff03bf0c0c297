import { useState } from 'preact/hooks';
import { options } from '../../lib/i18n/options';
import type { ConnectionSummary, ConnectorSummary } from '../../lib/model/setup';
import { ConnectionForm } from '../connection-form/connection-form';
import { useAction } from '../frame/action';
import { FailureNotice } from '../frame/failure-notice';
import { useLoaded } from '../frame/loaded';
import { LoadedView } from '../frame/loaded-view';
import { useClient, useText } from '../frame/surroundings';
import { ConnectionItem } from './connection-item';

interface Data {
  readonly connectors: readonly ConnectorSummary[];
  readonly connections: readonly ConnectionSummary[];
}

type Editing = { readonly connector: ConnectorSummary; readonly stored: ConnectionSummary | null };

/** ERP connections: list, add, change, switch off, remove. */
export function ConnectionsPage() {
  const client = useClient();
  const text = useText(options);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [said, setSaid] = useState('');
  const loading = useLoaded<Data>(async () => {
    const [connectors, connections] = await Promise.all([
      client.request('connectors.list', {}),
      client.request('connections.list', {}),
    ]);
    return { connectors, connections };
  }, [client]);
  if (editing !== null) {
    const { connector, stored } = editing;
    const leave = () => {
      setEditing(null);
      loading.reload();
    };
    return (
      <section class="page-body">
        <h2>
          {stored === null
            ? text('connections.newHeading', { connector: connector.name })
            : text('connections.editHeading', { connection: stored.name })}
        </h2>
        <ConnectionForm
          connector={connector}
          stored={stored}
          onCancel={leave}
          onSaved={(saved) => {
            setSaid(text('connections.saved', { connection: saved.name }));
            leave();
          }}
        />
      </section>
    );
  }
  return (
    <section class="page-body">
      <p class="quiet">{text('connections.intro')}</p>
      <div role="status">{said !== '' && <p class="notice good">{said}</p>}</div>
      <LoadedView loading={loading}>
        {(data) => (
          <ConnectionList
            data={data}
            onEdit={(edited) => {
              setSaid('');
              setEditing(edited);
            }}
            onChanged={loading.reload}
            onSaid={setSaid}
          />
        )}
      </LoadedView>
    </section>
  );
}

interface ListProps {
  readonly data: Data;
  readonly onEdit: (editing: Editing) => void;
  readonly onChanged: () => void;
  readonly onSaid: (text: string) => void;
}

function ConnectionList({ data, onEdit, onChanged, onSaid }: ListProps) {
  const client = useClient();
  const text = useText(options);
  const adding = useAction();
  const { connectors, connections } = data;
  const hasSample = connections.some(({ connector }) => connector.isSample);
  const isFirst = connections.length === 0;
  const addSample = () =>
    adding.run(async () => {
      const added = await client.request('connections.add-sample', {});
      onSaid(text('connections.saved', { connection: added.name }));
      onChanged();
    });
  return (
    <>
      {isFirst && (
        <div class="empty">
          <p class="strong">{text('connections.none')}</p>
          <p class="quiet">{text('connections.noneNext')}</p>
        </div>
      )}
      <ul class="items">
        {connections.map((connection) => (
          <ConnectionItem
            key={connection.id}
            connection={connection}
            onEdit={() => onEdit({ connector: connection.connector, stored: connection })}
            onChanged={onChanged}
            onSaid={onSaid}
          />
        ))}
      </ul>
      {adding.failure !== null && <FailureNotice failure={adding.failure} erp="ERP" crm="CRM" />}
      <div class="button-row">
        {connectors
          .filter(({ isSample }) => !isSample)
          .map((connector) => (
            <button
              type="button"
              key={connector.id}
              class={isFirst ? 'primary' : ''}
              onClick={() => onEdit({ connector, stored: null })}
            >
              {text('connections.add', { connector: connector.name })}
            </button>
          ))}
        {!hasSample && (
          <button type="button" disabled={adding.busy} onClick={addSample}>
            {text('connections.addSample')}
          </button>
        )}
      </div>
    </>
  );
}
