import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findTryton } from './installation';

/** Sections and options of trytond.conf. */
export type TrytonConfiguration = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

/** The only database of each server that the harness starts. */
export const DATABASE = 'erp';
const START_LIMIT_MILLISECONDS = 60_000;
const POLL_MILLISECONDS = 25;

/** A running trytond. */
export interface ServerProcess {
  /** Asks it to end and waits until it has. */
  stop(): Promise<void>;
  /** Ends it at once, in the middle of whatever it does. */
  kill(): Promise<void>;
}

/** A port that was free a moment ago. */
export async function findFreePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

/** Writes trytond.conf into `folder`, which also holds the database file. */
export function writeConfiguration(folder: string, port: number, extra: TrytonConfiguration): string {
  const sections: Record<string, Record<string, string | number>> = {
    database: { uri: 'sqlite://', path: folder },
    web: { listen: `127.0.0.1:${port}` },
  };
  for (const [section, options] of Object.entries(extra)) {
    sections[section] = { ...sections[section], ...options };
  }
  const text = Object.entries(sections).map(([section, options]) => {
    const lines = Object.entries(options).map(([name, value]) => `${name} = ${String(value).replaceAll('\n', '\n  ')}`);
    return [`[${section}]`, ...lines, ''].join('\n');
  });
  const path = join(folder, 'trytond.conf');
  writeFileSync(path, text.join('\n'));
  return path;
}

/** `setpriv` ends the server even when this process is killed and can no longer do it. */
function commandLine(program: string, parameters: string[]): [string, string[]] {
  const guard = '/usr/bin/setpriv';
  return existsSync(guard) ? [guard, ['--pdeathsig', 'KILL', program, ...parameters]] : [program, parameters];
}

async function waitUntilReady(child: ChildProcess, address: string, output: () => string): Promise<void> {
  const limit = Date.now() + START_LIMIT_MILLISECONDS;
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`trytond ended at once:\n${output()}`);
    if (Date.now() > limit) throw new Error(`trytond does not answer at ${address}:\n${output()}`);
    const headers = { 'Content-Type': 'application/json' };
    const body = JSON.stringify({ id: 1, method: 'common.server.version', params: [] });
    const answer = await fetch(`${address}/`, { method: 'POST', headers, body }).catch(() => null);
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));
  }
}

/** Starts trytond on the database file in `folder` and waits until it answers. Ends with `signal`. */
export async function startServerProcess(
  folder: string,
  port: number,
  configuration: TrytonConfiguration,
  signal: AbortSignal,
): Promise<ServerProcess> {
  signal.throwIfAborted();
  const configurationFile = writeConfiguration(folder, port, configuration);
  const [program, parameters] = commandLine(findTryton().server, ['-c', configurationFile, '-d', DATABASE]);
  const child = spawn(program, parameters, { stdio: ['ignore', 'ignore', 'pipe'] });
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output = (output + text).slice(-20_000);
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const end = async (how: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(how);
    await ended;
  };
  const abort = () => void child.kill('SIGKILL');
  signal.addEventListener('abort', abort, { once: true });
  void ended.then(() => signal.removeEventListener('abort', abort));
  await waitUntilReady(child, `http://127.0.0.1:${port}`, () => output);
  return { stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}
