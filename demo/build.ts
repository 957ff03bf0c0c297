import { createHash } from 'node:crypto';
import { access, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Where built clients are kept, each under the hash of its sources. */
const BUILDS = path.join(HERE, '..', '.output', 'demo');

/** What the built client depends on; anything else may change without a new build. */
const SOURCES = ['client', 'dictionary', 'address.ts', 'server/json.ts', 'vite.config.ts'];

/**
 * Makes sure that the client of the demo CRM is built from the sources as they are now, and tells
 * where it is. Takes about a second, or nothing when it is there already; needs no network. Several
 * processes may ask at once: a build appears in its place whole or not at all.
 */
export async function buildDemoClient(): Promise<string> {
  const directory = path.join(BUILDS, await sourceHash());
  if (await isThere(directory)) {
    return directory;
  }
  await mkdir(BUILDS, { recursive: true });
  const unfinished = await mkdtemp(path.join(BUILDS, 'unfinished-'));
  try {
    await build({
      configFile: path.join(HERE, 'vite.config.ts'),
      build: { outDir: unfinished },
      logLevel: 'warn',
    });
    await rename(unfinished, directory);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another process may have put the same build there in the meantime.
    if (!(await isThere(directory))) {
      throw error;
    }
  }
  return directory;
}

async function isThere(directory: string): Promise<boolean> {
  try {
    await access(path.join(directory, '.vite', 'manifest.json'));
    return true;
  } catch {
    return false;
  }
}

async function sourceHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of await filesUnder(path.join(HERE, source))) {
      hash.update(path.relative(HERE, file)).update(await readFile(file));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

async function filesUnder(place: string): Promise<string[]> {
  if (path.extname(place) !== '') {
    return [place];
  }
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
