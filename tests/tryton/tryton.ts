import { constants, copyFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findTryton } from './installation';
import { createJsonRpc, type JsonRpc } from './json-rpc';
import { DATABASE, findFreePort, startServerProcess, type TrytonConfiguration } from './server-process';
import { ADMINISTRATOR, provideTemplate, type TemplateName } from './template';

export interface TrytonOptions {
  readonly template?: TemplateName;
  readonly port?: number;
  /** Ends the server and removes its files. */
  readonly signal: AbortSignal;
  readonly configuration?: TrytonConfiguration;
  /** It also serves Tryton's web client, at the root of its address. */
  readonly webClient?: boolean;
}

/** A Tryton of one's own, on a copy of a template. */
export interface Tryton {
  /** Without a slash at the end, e.g. `http://127.0.0.1:41234`. */
  readonly address: string;
  readonly database: string;
  readonly user: string;
  readonly password: string;
  /** Asks Tryton directly, as the administrator and apart from the connector. Rejects with `TrytonRefusal`. */
  readonly rpc: JsonRpc;
  /** Ends the server in good order; `restart` brings it back with the same data, address and port. */
  stop(): Promise<void>;
  /** Ends the server at once, in the middle of whatever it does. */
  kill(): Promise<void>;
  restart(): Promise<void>;
}

/** Starts a Tryton on a fresh copy of a template, in about a second when the template is built. */
export async function startTryton(options: TrytonOptions): Promise<Tryton> {
  const { signal } = options;
  const template = await provideTemplate(options.template ?? 'standard', signal);
  const folder = await mkdtemp(join(tmpdir(), 'counterpart-tryton-'));
  copyFileSync(template, join(folder, `${DATABASE}.sqlite`), constants.COPYFILE_FICLONE);
  const port = options.port ?? (await findFreePort());
  const configuration = { ...options.configuration, ...(options.webClient && withWebClient(options.configuration)) };
  const start = () => startServerProcess(folder, port, configuration, signal);
  let server = await start();
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 });
  process.once('exit', remove);
  const end = () => {
    process.off('exit', remove);
    const ended = server.kill();
    try {
      remove();
    } catch {
      // It wrote until its last moment.
      void ended.then(remove);
    }
  };
  signal.addEventListener('abort', end, { once: true });
  const address = `http://127.0.0.1:${port}`;
  return {
    address,
    database: DATABASE,
    ...ADMINISTRATOR,
    rpc: createJsonRpc({ address, database: DATABASE, ...ADMINISTRATOR }),
    stop: () => server.stop(),
    kill: () => server.kill(),
    restart: async () => {
      await server.kill();
      server = await start();
    },
  };
}

function withWebClient(configuration: TrytonConfiguration = {}): TrytonConfiguration {
  return { web: { ...configuration.web, root: findTryton().webClient } };
}
