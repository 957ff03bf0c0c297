import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesBelow, ROOT, type Source } from './sources';

export const BUILDS = ['chrome', 'firefox'] as const;
export type Build = (typeof BUILDS)[number];

/** One part of the extension that is loaded at once, and how large the design lets it be. */
export interface Bundle {
  readonly name: string;
  /** In the built folder; an HTML page stands for all scripts and styles that it loads. */
  readonly entry: string;
  readonly budgetBytes: number;
}

/** One of each per built-in CRM, and one of each for all profiles. */
const ADAPTERS = ['superoffice', 'espocrm', 'odoo', 'dolibarr', 'tryton', 'profile'];
/** Each page of a site has one of them. */
export const SENTINELS: readonly string[] = ADAPTERS.map((adapter) => `sentinel-${adapter}.js`);
/** Each page of a record has one of them, and the panel as well once it was opened. */
export const ERP_TABS: readonly string[] = [...ADAPTERS.map((adapter) => `erp-tab-${adapter}.js`), 'erp-panel.js'];

/** The sizes of the design's "Budgets", in bytes after gzip. */
export const BUNDLES: readonly Bundle[] = [
  ...SENTINELS.map((entry) => ({ name: nameOf(entry), entry, budgetBytes: 3_000 })),
  ...ERP_TABS.map((entry) => ({ name: nameOf(entry), entry, budgetBytes: 25_000 })),
  { name: 'popup', entry: 'popup.html', budgetBytes: 45_000 },
  { name: 'worker', entry: 'background.js', budgetBytes: 70_000 },
];

/** `erp-tab-odoo.js` → `erp tab odoo` */
function nameOf(entry: string): string {
  return entry.replace(/-|\.js/g, ' ').trim();
}

function buildFolder(build: Build): string {
  return `.output/${build}-mv3`;
}

/** The text of a built file; throws an error that says what to do when it is not there. */
export function builtFile(build: Build, path: string): string {
  const absolute = join(ROOT, buildFolder(build), path);
  if (!existsSync(absolute)) throw new Error(`${buildFolder(build)}/${path} is missing. Run: npm run build`);
  return readFileSync(absolute, 'utf8');
}

/** All built scripts, pages and styles of a browser. */
export function builtFiles(build: Build): Source[] {
  builtFile(build, 'manifest.json');
  return filesBelow([buildFolder(build)], /\.(js|css|html)$/);
}

/** Paths of everything that an entry loads at once: itself, its styles, and what its scripts import. */
export function loadedFiles(build: Build, entry: string): string[] {
  const loaded = new Set<string>();
  const load = (path: string) => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const reference of references(builtFile(build, path), path)) load(reference);
  };
  load(entry);
  return [...loaded];
}

/** Bytes after gzip of everything that an entry loads at once. */
export function loadedBytes(build: Build, entry: string): number {
  return loadedFiles(build, entry)
    .map((path) => gzipSync(builtFile(build, path), { level: 9 }).byteLength)
    .reduce((sum, bytes) => sum + bytes, 0);
}

function references(text: string, path: string): string[] {
  const pattern = path.endsWith('.html') ? /(?:src|href)="(?<path>[^"]+\.(?:js|css))"/g : STATIC_IMPORT;
  return [...text.matchAll(pattern)].map(({ groups }) => {
    const reference = groups?.path ?? '';
    return reference.startsWith('/')
      ? reference.slice(1)
      : normalize(join(dirname(path), reference)).replaceAll('\\', '/');
  });
}

/** `import{a}from"./x.js"`, `import"./x.js"` and `export…from"./x.js"`, minified or not. */
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'`](?<path>\.{0,2}\/[^"'`]+\.js)["'`]/g;
