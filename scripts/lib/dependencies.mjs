import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { runCommand } from './command.mjs';
import { ROOT } from './project.mjs';
import { duration, Explained, say } from './say.mjs';

const OLDEST_NODE = [20, 19];
const TYPES_STAMP = join(ROOT, '.wxt', '.counterpart-inputs');

/** Puts the packages of the lock file into node_modules, and WXT's types into .wxt, unless they are there. */
export async function provideDependencies() {
  requireNode();
  if (!(await arePackagesInstalled())) await installPackages();
  const sources = ['package-lock.json', 'wxt.config.ts', 'lib/platform/manifest.ts'];
  const names = [...(await list('entrypoints')), ...(await list('public'))].join('\n');
  await once(TYPES_STAMP, (await hashOf(sources)) + hash(names), prepareTypes);
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new Explained(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`);
}

async function once(stamp, wanted, work) {
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted) return;
  await work();
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(stamp, wanted);
}

/** npm keeps beside the packages what it installed; optional packages of other platforms are not among it. */
async function arePackagesInstalled() {
  const installedList = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installedList)) return false;
  const wanted = JSON.parse(await readFile(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(await readFile(installedList, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || installed[path]?.version === version || (optional && !installed[path]),
  );
}

async function installPackages() {
  say('Installing the packages of package-lock.json (npm ci) …');
  const { code, output, milliseconds } = await runCommand('npm', ['ci', '--no-audit', '--no-fund']);
  if (code !== 0) throw new Explained(`npm ci failed:\n${output}`);
  say(`Packages installed in ${duration(milliseconds)}.`);
}

async function prepareTypes() {
  const { code, output } = await runCommand('wxt', ['prepare']);
  if (code !== 0) throw new Explained(`wxt prepare failed:\n${output}`);
}

async function hashOf(files) {
  const contents = await Promise.all(files.map((file) => readFile(join(ROOT, file), 'utf8')));
  return hash(contents.join('\0'));
}

function hash(text) {
  return createHash('sha256').update(text).digest('hex');
}

async function list(folder) {
  return existsSync(join(ROOT, folder)) ? (await readdir(join(ROOT, folder), { recursive: true })).sort() : [];
}
