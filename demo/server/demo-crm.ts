import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildDemoClient } from '../build';
import { seedTenant } from '../seed/tenant';
import { readClient } from './assets';
import type { DemoCrmControl } from './control';
import { createControlClient } from './control-client';
import { TENANT } from './principal';
import { CrmRecords } from './records';
import { answer } from './routes';
import { Sessions } from './sessions';
import { TestState } from './test-state';

export interface DemoCrmOptions {
  /** 0 or absent takes a free port. */
  readonly port?: number;
  /** Where a built client is; absent, the client is built from its sources when that is needed. */
  readonly clientDirectory?: string;
  /** Stops the server. */
  readonly signal?: AbortSignal;
}

export interface DemoCrm {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** The path in front of every page and API address: `/Cust10001`. */
  readonly tenantPath: string;
  readonly port: number;
  readonly control: DemoCrmControl;
  /** The address of a page, e.g. `page('?contact.main?contact_id=1')`. */
  page(where?: string): string;
  close(): Promise<void>;
}

/**
 * Starts the demo CRM on the loopback interface with freshly seeded data.
 * Rejects when the port is taken or the client cannot be built.
 */
export async function startDemoCrm(options: DemoCrmOptions = {}): Promise<DemoCrm> {
  const client = await readClient(options.clientDirectory ?? (await buildDemoClient()));
  const stop = new AbortController();
  const parts = {
    crm: new CrmRecords(seedTenant),
    sessions: new Sessions(),
    state: new TestState(),
    client,
    signal: stop.signal,
  };
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    void answer(request, response, parts);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const port = portOf(server.address());
  const origin = `http://127.0.0.1:${port}`;
  const close = (): Promise<void> => {
    stop.abort();
    return new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  };
  options.signal?.addEventListener('abort', () => void close(), { once: true });
  const tenantPath = `/${TENANT}`;
  return {
    origin,
    tenantPath,
    port,
    control: createControlClient(origin),
    page: (where = '') => `${origin}${tenantPath}/default.aspx${where}`,
    close,
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') {
    throw new Error('The demo CRM has no port.');
  }
  return address.port;
}
