import { readFile } from 'node:fs/promises';

/** The text of a profile in `profiles/`. */
export function profileDocument(name: string): Promise<string> {
  return readFile(new URL(`../../../../profiles/${name}.json`, import.meta.url), 'utf8');
}
