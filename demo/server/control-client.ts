import type { DemoCrmControl, LoggedRequest } from './control';
import type { Json } from './json';

/**
 * The test controls of a running demo CRM, over HTTP.
 * Every call rejects when the CRM cannot be reached or refuses.
 */
export function createControlClient(origin: string): DemoCrmControl {
  const send = async (name: string, body: unknown = {}): Promise<string> => {
    const reply = await fetch(`${origin}/__control/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const text = await reply.text();
    if (!reply.ok) {
      throw new Error(`Demo CRM control ${name}: ${reply.status} ${text}`);
    }
    return text;
  };
  const sendOnly = async (name: string, body: unknown = {}): Promise<void> => {
    await send(name, body);
  };
  const sendForEntity = async (name: string, body: unknown): Promise<{ readonly [name: string]: Json }> =>
    JSON.parse(await send(name, body));
  return {
    reset: () => sendOnly('reset'),
    expireSessions: () => sendOnly('expire-session'),
    delay: (delays) => sendOnly('delay', delays),
    editRecord: (edit) => sendForEntity('edit-record', edit),
    readRecord: (entity, id) => sendForEntity('read-record', { entity, id }),
    removeRecord: (entity, id) => sendOnly('remove-record', { entity, id }),
    failNextWrite: (failure) => sendOnly('fail-next', failure),
    ignoreNextWrite: () => sendOnly('ignore-next'),
    setStrip: (behaviour) => sendOnly('strip', behaviour),
    injectScript: (source) => sendOnly('inject-script', { source }),
    requests: async (): Promise<readonly LoggedRequest[]> => {
      const reply = await fetch(`${origin}/__control/requests`);
      const log: readonly LoggedRequest[] = JSON.parse(await reply.text());
      return log;
    },
    clearRequests: () => sendOnly('clear-requests'),
  };
}
