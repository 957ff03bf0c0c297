import { useState } from 'preact/hooks';
import { options } from '../../lib/i18n/options';
import type { ActorType } from '../../lib/model/actor';
import type { ConnectionSummary } from '../../lib/model/setup';
import { useAction } from '../frame/action';
import { ConfirmDialog } from '../frame/confirm-dialog';
import { useLoaded } from '../frame/loaded';
import { LoadedView } from '../frame/loaded-view';
import { useClient, useText, useWords } from '../frame/surroundings';
import { MappingEditor } from './mapping-editor';
import { hashOf } from './route';

/** Field mappings, by connection and kind of record. */
export function MappingsPage({ connectionId }: { readonly connectionId: string | null }) {
  const client = useClient();
  const text = useText(options);
  const loading = useLoaded(() => client.request('connections.list', {}), [client]);
  return (
    <section class="page-body wide">
      <p class="quiet">{text('mappings.intro')}</p>
      <LoadedView loading={loading}>
        {(connections) => {
          const connection = connections.find(({ id }) => id === connectionId) ?? connections[0];
          if (connection !== undefined) {
            return <Mappings key={connection.id} connection={connection} connections={connections} />;
          }
          return (
            <div class="empty">
              <p class="strong">{text('mappings.noConnection')}</p>
              <a href={hashOf({ page: 'connections', id: null })}>{text('mappings.addConnection')}</a>
            </div>
          );
        }}
      </LoadedView>
    </section>
  );
}

interface MappingsProps {
  readonly connection: ConnectionSummary;
  readonly connections: readonly ConnectionSummary[];
}

function Mappings({ connection, connections }: MappingsProps) {
  const client = useClient();
  const text = useText(options);
  const words = useWords();
  const [chosen, setChosen] = useState<ActorType | null>(null);
  const [asking, setAsking] = useState(false);
  const [round, setRound] = useState(0);
  const action = useAction();
  const connectionId = connection.id;
  const loading = useLoaded(() => client.request('mappings.list', { connectionId }), [client, connectionId]);
  const reset = () =>
    action.run(async () => {
      loading.replace(await client.request('mappings.reset', { connectionId }));
      setRound(round + 1);
      setAsking(false);
    });
  return (
    <LoadedView loading={loading} erp={connection.name}>
      {(tables) => {
        const table = tables.find(({ actorType }) => actorType === chosen) ?? tables[0];
        return (
          <>
            <div class="button-row">
              {connections.length > 1 && (
                <label class="check">
                  {text('mappings.connection')}
                  <select
                    value={connectionId}
                    onChange={(event) => {
                      location.hash = hashOf({ page: 'mappings', id: event.currentTarget.value });
                    }}
                  >
                    {connections.map(({ id, name }) => (
                      <option key={id} value={id}>
                        {name}
                      </option>
                    ))}
                  </select>
                </label>
              )}
              <label class="check">
                {text('mappings.actor')}
                <select
                  value={table?.actorType ?? ''}
                  onChange={(event) => {
                    const wanted = event.currentTarget.value;
                    setChosen(tables.find(({ actorType }) => actorType === wanted)?.actorType ?? null);
                  }}
                >
                  {tables.map(({ actorType }) => (
                    <option key={actorType} value={actorType}>
                      {words(`actor.${actorType}`)}
                    </option>
                  ))}
                </select>
              </label>
            </div>
            {table !== undefined && (
              <MappingEditor
                key={`${table.actorType} ${round}`}
                connectionId={connectionId}
                connectionName={connection.name}
                table={table}
                onSaved={loading.replace}
                onReset={() => setAsking(true)}
              />
            )}
            {asking && (
              <ConfirmDialog
                heading={text('mappings.resetHeading', { connection: connection.name })}
                verb={text('mappings.reset')}
                busy={action.busy}
                onConfirm={() => void reset()}
                onCancel={() => setAsking(false)}
              >
                <p>{text('mappings.resetSays')}</p>
              </ConfirmDialog>
            )}
          </>
        );
      }}
    </LoadedView>
  );
}
