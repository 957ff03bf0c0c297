import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A file of the project: its path from the root, with forward slashes, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Everything below these folders whose name ends so; sorted. */
export function filesBelow(folders: readonly string[], ending: RegExp): Source[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && ending.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name)),
    )
    .map((absolute) => ({
      path: absolute.slice(ROOT.length).replaceAll('\\', '/'),
      text: readFileSync(absolute, 'utf8'),
    }))
    .sort((left, right) => left.path.localeCompare(right.path));
}

/** The code that ships: without tests. */
export function shippedSources(): Source[] {
  return filesBelow(['lib', 'components', 'entrypoints'], /\.tsx?$/).filter(({ path }) => !isTest(path));
}

/** All code of the project, with tests, demo and scripts. */
export function allSources(): Source[] {
  return filesBelow(['lib', 'components', 'entrypoints', 'demo', 'tests', 'scripts'], /\.(tsx?|mjs)$/);
}

export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}

export interface Import {
  readonly from: string;
  /** A path from the root, or the name of a package. */
  readonly to: string;
  readonly typesOnly: boolean;
}

const IMPORT =
  /^(?:import|export)\s+(?<type>type\s)?(?:[^'";]*?\sfrom\s+)?'(?<module>[^']+)'|\bimport\('(?<dynamic>[^']+)'\)/gm;

/** What a file imports; paths are resolved, so `../model/side` in `lib/sync` becomes `lib/model/side`. */
export function importsOf({ path, text }: Source): Import[] {
  return [...text.matchAll(IMPORT)].map(({ groups }) => {
    const module = groups?.module ?? groups?.dynamic ?? '';
    const to = module.startsWith('.') ? normalize(join(dirname(path), module)).replaceAll('\\', '/') : module;
    return { from: path, to, typesOnly: groups?.type !== undefined };
  });
}

/** Line numbers and lines that match, as `path:12 text`. */
export function linesThatMatch(sources: readonly Source[], pattern: RegExp): string[] {
  return sources.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim().slice(0, 160)}`] : [])),
  );
}
