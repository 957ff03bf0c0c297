import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './project.mjs';

const FOLDERS = { contract: 'tests/contract', chromium: 'tests/e2e', firefox: 'tests/e2e' };
const STARTS_TRYTON = /\bstart(Tryton|WebClient)\b|\berp: 'tryton'|\bsubjects\/tryton\b/;

/** The test files of a project that need a real Tryton, from the project's folder. */
export async function testsThatNeedTryton(project) {
  const folder = FOLDERS[project];
  if (folder === undefined) return [];
  const names = await readdir(join(ROOT, folder), { recursive: true }).catch(() => []);
  const files = names.filter((name) => name.endsWith('.test.ts')).map((name) => join(folder, name));
  const needing = await Promise.all(
    files.map(async (file) => (STARTS_TRYTON.test(await readFile(join(ROOT, file), 'utf8')) ? [file] : [])),
  );
  return needing.flat();
}
