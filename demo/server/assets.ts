import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.map': 'application/json',
};

const manifestSchema = v.record(
  v.string(),
  v.object({ file: v.string(), isEntry: v.optional(v.boolean()), css: v.optional(v.array(v.string())) }),
);

/** Addresses of the built client's entry files. */
export interface ClientEntry {
  readonly script: string;
  readonly style: string;
}

/** Reads which files the built client consists of. @throws Error when it was not built. */
export async function readClientEntry(directory: string): Promise<ClientEntry> {
  const text = await readFile(path.join(directory, '.vite', 'manifest.json'), 'utf8');
  const entry = Object.values(v.parse(manifestSchema, JSON.parse(text))).find((chunk) => chunk.isEntry === true);
  if (entry === undefined) {
    throw new Error(`The client in ${directory} has no entry.`);
  }
  return { script: `/${entry.file}`, style: `/${entry.css?.[0] ?? ''}` };
}

export interface Asset {
  readonly type: string;
  readonly content: Buffer;
}

/** A file of the built client; undefined when there is none of that name or kind. */
export async function readAsset(directory: string, name: string): Promise<Asset | undefined> {
  const file = path.resolve(directory, `.${path.posix.normalize(`/${name}`)}`);
  const type = TYPES[path.extname(file)];
  if (type === undefined || !file.startsWith(path.resolve(directory, 'assets') + path.sep)) {
    return undefined;
  }
  try {
    return { type, content: await readFile(file) };
  } catch {
    return undefined;
  }
}
