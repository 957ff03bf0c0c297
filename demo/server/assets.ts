import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const manifestSchema = v.record(
  v.string(),
  v.object({ file: v.string(), isEntry: v.optional(v.boolean()), css: v.optional(v.array(v.string())) }),
);

export interface Asset {
  readonly type: string;
  readonly content: Buffer;
}

/** The built client, held in memory so that a new build cannot pull it from under a running server. */
export interface Client {
  /** Addresses of the files that a page names. */
  readonly script: string;
  readonly style: string;
  readonly assets: ReadonlyMap<string, Asset>;
}

/** Reads a built client. @throws Error when there is none in the directory. */
export async function readClient(directory: string): Promise<Client> {
  const text = await readFile(path.join(directory, '.vite', 'manifest.json'), 'utf8');
  const entry = Object.values(v.parse(manifestSchema, JSON.parse(text))).find((chunk) => chunk.isEntry === true);
  if (entry === undefined) {
    throw new Error(`The client in ${directory} has no entry.`);
  }
  return { script: `/${entry.file}`, style: `/${entry.css?.[0] ?? ''}`, assets: await readAssets(directory) };
}

async function readAssets(directory: string): Promise<Map<string, Asset>> {
  const assets = new Map<string, Asset>();
  for (const name of await readdir(path.join(directory, 'assets'))) {
    const type = TYPES[path.extname(name)];
    if (type !== undefined) {
      assets.set(`/assets/${name}`, { type, content: await readFile(path.join(directory, 'assets', name)) });
    }
  }
  return assets;
}
