import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { constants, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { SEED_COMPANIES } from '../../lib/erp/sandbox/seed/companies';
import { fillTemplate } from './fill-template';
import { findTryton, MISSING_PACKAGES_HINT, TRYTON_MODULES } from './installation';
import { createJsonRpc } from './json-rpc';
import { withLock } from './lock';
import { DATABASE, findFreePort, startServerProcess, writeConfiguration } from './server-process';

/** `standard`: counterparts of the demo companies. `hundred-thousand`: the same and 100,000 customers more. */
export type TemplateName = 'standard' | 'hundred-thousand';

export const ADMINISTRATOR = { user: 'admin', password: 'Admin-Pass-2026' } as const;
const HARNESS_FOLDER = fileURLToPath(new URL('.', import.meta.url));
const CACHE_FOLDER = fileURLToPath(new URL('../../.cache/tryton', import.meta.url));
const run = promisify(execFile);

/** A hash of everything that decides what is in a template, so that a change builds it anew. */
function templateKey(name: TemplateName): string {
  const hash = createHash('sha256').update(findTryton().fingerprint).update(JSON.stringify(SEED_COMPANIES));
  const sources = readdirSync(HARNESS_FOLDER).filter((file) =>
    /^(fill-|counterpart|installation|merge|template)/.test(file),
  );
  if (name === 'hundred-thousand') sources.push('hundred_thousand.py');
  for (const file of sources.sort()) hash.update(file).update(readFileSync(join(HARNESS_FOLDER, file)));
  return hash.digest('hex').slice(0, 16);
}

async function buildStandard(folder: string, signal: AbortSignal): Promise<void> {
  const port = await findFreePort();
  const configuration = writeConfiguration(folder, port, {});
  const passwordFile = join(folder, 'password');
  await writeFile(passwordFile, `${ADMINISTRATOR.password}\n`);
  await writeFile(join(folder, `${DATABASE}.sqlite`), '');
  const parameters = ['-c', configuration, '-d', DATABASE, '-u', ...TRYTON_MODULES];
  parameters.push('--activate-dependencies', '--email', 'admin@example.invalid');
  await run(findTryton().administration, parameters, {
    env: { ...process.env, TRYTONPASSFILE: passwordFile },
    signal,
  }).catch((cause: unknown) => {
    throw new Error(`Tryton's database could not be made. ${MISSING_PACKAGES_HINT}`, { cause });
  });
  const server = await startServerProcess(folder, port, {}, signal);
  await fillTemplate(createJsonRpc({ address: `http://127.0.0.1:${port}`, database: DATABASE, ...ADMINISTRATOR }));
  await server.stop();
}

async function buildHundredThousand(folder: string, signal: AbortSignal): Promise<void> {
  const database = join(folder, `${DATABASE}.sqlite`);
  copyFileSync(await provideTemplate('standard', signal), database, constants.COPYFILE_FICLONE);
  await run(findTryton().python, [join(HARNESS_FOLDER, 'hundred_thousand.py'), database], { signal });
}

function removeOlder(name: TemplateName, keep: string): void {
  for (const file of readdirSync(CACHE_FOLDER)) {
    if (file.startsWith(`${name}-`) && file.endsWith('.sqlite') && file !== keep) rmSync(join(CACHE_FOLDER, file));
  }
}

/** The path of a template database; builds it first when it is missing or its inputs changed. Safe to call at once. */
export async function provideTemplate(name: TemplateName, signal: AbortSignal): Promise<string> {
  const file = `${name}-${templateKey(name)}.sqlite`;
  const path = join(CACHE_FOLDER, file);
  if (existsSync(path)) return path;
  mkdirSync(CACHE_FOLDER, { recursive: true });
  return await withLock(join(CACHE_FOLDER, `${name}.lock`), signal, async () => {
    if (existsSync(path)) return path;
    const folder = await mkdtemp(join(tmpdir(), 'counterpart-tryton-template-'));
    try {
      await (name === 'standard' ? buildStandard : buildHundredThousand)(folder, signal);
      const finished = `${path}.${process.pid}`;
      copyFileSync(join(folder, `${DATABASE}.sqlite`), finished);
      renameSync(finished, path);
      removeOlder(name, file);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return path;
  });
}
