import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { canInstallSystemPackages, installCommand, installSystemPackages } from './apt.mjs';
import { runCommand } from './command.mjs';
import { say } from './say.mjs';

const PACKAGES = [
  'tryton-server',
  'tryton-modules-party',
  'tryton-modules-party-relationship',
  'tryton-modules-company',
  'tryton-modules-project',
  'tryton-sao',
];
const WEB_CLIENT = '/usr/share/tryton-sao/www';

/** Null when a Tryton that the tests can start is here, with its templates built; else what is missing. */
export async function provideTryton() {
  if (!isInstalled() && canInstallSystemPackages()) await installSystemPackages(PACKAGES);
  if (!isInstalled()) return `Tryton was not found. Install it: ${installCommand(PACKAGES)}`;
  const { code, output } = await runCommand('tsx', ['scripts/tryton-templates.mjs'], {
    echo: (words) => say(words.trimEnd()),
  });
  return code === 0 ? null : `Tryton is installed, but its template could not be built:\n${output}`;
}

function isInstalled() {
  const folders = ['/usr/bin', '/usr/local/bin', ...(process.env.PATH ?? '').split(delimiter)];
  const has = (name) => folders.some((folder) => existsSync(join(folder, name)));
  return has('trytond') && has('trytond-admin') && existsSync(WEB_CLIENT);
}
