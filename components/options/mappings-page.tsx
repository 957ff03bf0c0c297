import { useState } from 'preact/hooks';
import { options } from '../../lib/i18n/options';
import type { AdapterSummary, ConnectionSummary } from '../../lib/model/setup';
import { useLoaded } from '../frame/loaded';
import { LoadedView } from '../frame/loaded-view';
import { useClient, useText } from '../frame/surroundings';
import { mappedCrms } from './mapped-crms';
import { Mappings } from './mappings';
import { NamedChoice } from './named-choice';
import { hashOf } from './route';

interface Data {
  readonly connections: readonly ConnectionSummary[];
  readonly crms: readonly AdapterSummary[];
}

/** Field mappings, by connection, kind of CRM and kind of record. */
export function MappingsPage({ connectionId }: { readonly connectionId: string | null }) {
  const client = useClient();
  const text = useText(options);
  const loading = useLoaded<Data>(async () => {
    const [connections, adapters, sites] = await Promise.all([
      client.request('connections.list', {}),
      client.request('adapters.list', {}),
      client.request('sites.list', {}),
    ]);
    return { connections, crms: mappedCrms(adapters, sites) };
  }, [client]);
  return (
    <section class="page-body wide">
      <p class="quiet">{text('mappings.intro')}</p>
      <LoadedView loading={loading}>{(data) => <MappingsOf {...data} connectionId={connectionId} />}</LoadedView>
    </section>
  );
}

/** Which mappings are on screen: of the connection in the address, and of one kind of CRM. */
function MappingsOf({ connections, crms, connectionId }: Data & { readonly connectionId: string | null }) {
  const text = useText(options);
  const [chosen, setChosen] = useState<string | null>(null);
  const connection = connections.find(({ id }) => id === connectionId) ?? connections[0];
  const crm = crms.find(({ id }) => id === chosen) ?? crms[0];
  if (connection === undefined || crm === undefined) {
    return (
      <div class="empty">
        <p class="strong">{text('mappings.noConnection')}</p>
        <a href={hashOf({ page: 'connections', id: null })}>{text('mappings.addConnection')}</a>
      </div>
    );
  }
  return (
    <Mappings connection={connection} crm={crm}>
      {connections.length > 1 && (
        <NamedChoice
          label={text('mappings.connection')}
          chosen={connection.id}
          choices={connections}
          onChoose={(id) => {
            location.hash = hashOf({ page: 'mappings', id });
          }}
        />
      )}
      {crms.length > 1 && (
        <NamedChoice label={text('mappings.crm')} chosen={crm.id} choices={crms} onChoose={setChosen} />
      )}
    </Mappings>
  );
}
