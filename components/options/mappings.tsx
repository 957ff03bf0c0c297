import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { options } from '../../lib/i18n/options';
import type { AdapterSummary, ConnectionSummary } from '../../lib/model/setup';
import { useAction } from '../frame/action';
import { ConfirmDialog } from '../frame/confirm-dialog';
import { useLoaded } from '../frame/loaded';
import { LoadedView } from '../frame/loaded-view';
import { useClient, useText, useWords } from '../frame/surroundings';
import { MappingEditor } from './mapping-editor';
import { NamedChoice } from './named-choice';

interface Props {
  readonly connection: ConnectionSummary;
  readonly crm: AdapterSummary;
  /** What else is chosen, in the same line as the kind of record. */
  readonly children: ComponentChildren;
}

/** The mappings between one connection and one kind of CRM. */
export function Mappings({ connection, crm, children }: Props) {
  const client = useClient();
  const text = useText(options);
  const words = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const [round, setRound] = useState(0);
  const action = useAction();
  const both = { connectionId: connection.id, adapter: crm.id };
  const loading = useLoaded(() => client.request('mappings.list', both), [client, connection.id, crm.id]);
  const reset = () =>
    action.run(async () => {
      loading.replace(await client.request('mappings.reset', both));
      setRound(round + 1);
      setAsking(false);
    });
  const tables = loading.loaded.state === 'ready' ? loading.loaded.value : [];
  const table = tables.find(({ actorType }) => actorType === chosen) ?? tables[0];
  return (
    <>
      {/* Outside of what is loaded: a list that is being chosen from keeps the focus. */}
      <div class="button-row">
        {children}
        {table !== undefined && (
          <NamedChoice
            label={text('mappings.actor')}
            chosen={table.actorType}
            choices={tables.map(({ actorType }) => ({ id: actorType, name: words(`actor.${actorType}`) }))}
            onChoose={setChosen}
          />
        )}
      </div>
      {crm.access === 'read-only' && <p class="notice">{text('mappings.crmReadOnly', { crm: crm.name })}</p>}
      <LoadedView loading={loading} erp={connection.name} crm={crm.name}>
        {() =>
          table !== undefined && (
            <MappingEditor
              key={`${connection.id} ${crm.id} ${table.actorType} ${round}`}
              connection={connection}
              crm={crm}
              table={table}
              onSaved={loading.replace}
              onReset={() => setAsking(true)}
            />
          )
        }
      </LoadedView>
      {asking && (
        <ConfirmDialog
          heading={text('mappings.resetHeading', { connection: connection.name })}
          verb={text('mappings.reset')}
          busy={action.busy}
          onConfirm={() => void reset()}
          onCancel={() => setAsking(false)}
        >
          <p>{text('mappings.resetSays', { crm: crm.name })}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
