import type { Configuration, ErpConnector, ErpSession, SessionMemory } from '../erp/contract';
import type { Connection } from '../model/connection';
import { FailureError, failure } from '../model/failure';
import type { Store } from '../store/store';

/** Called before the first request of a session: the browser may have to be told how this ERP wants to be asked. */
export type PrepareNetwork = (connector: ErpConnector, configuration: Configuration) => Promise<void>;

/** Where the session of a connection with these settings is remembered. */
export type MemoryOf = (connectionId: string, settings: string) => SessionMemory;

/**
 * Opens sessions and keeps one per connection while its settings stay as they are, so that one sign-in serves many
 * requests. What a session needs to go on after the worker was stopped is in `memoryOf`. Settings that are only being
 * tried get no memory: their password has to be proven.
 */
export function createSessions(
  store: Store,
  connectors: readonly ErpConnector[],
  prepare: PrepareNetwork,
  memoryOf: MemoryOf,
) {
  const kept = new Map<string, { readonly fingerprint: string; readonly session: ErpSession }>();
  const send: typeof fetch = (input, init) => fetch(input, init);

  async function open(connector: ErpConnector, configuration: Configuration, memory?: SessionMemory) {
    await prepare(connector, configuration);
    return connector.open({ configuration, fetch: send, ...(memory === undefined ? {} : { memory }) });
  }

  return {
    trialSession: (connector: ErpConnector, configuration: Configuration) => open(connector, configuration),
    async session(connection: Connection): Promise<ErpSession> {
      const connector = connectors.find(({ description }) => description.id === connection.connector);
      if (connector === undefined) throw new FailureError(failure('counterpart', 'not-found'));
      const configuration = { ...connection.configuration, ...(await store.secrets.get(connection.id)) };
      const fingerprint = JSON.stringify(configuration);
      const current = kept.get(connection.id);
      if (current?.fingerprint === fingerprint) return current.session;
      const session = await open(connector, configuration, memoryOf(connection.id, fingerprint));
      kept.set(connection.id, { fingerprint, session });
      return session;
    },
  };
}
