import { existsSync } from 'node:fs';
import process from 'node:process';
import { runCommand } from './command.mjs';
import { duration, say } from './say.mjs';

let updated = null;

/** Whether packages of the system can be installed here without asking anyone. */
export function canInstallSystemPackages() {
  return process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/** The command by which a person installs these packages. */
export function installCommand(packages) {
  return `sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`;
}

/** Installs packages with apt-get; says what it does. False where that failed, with the reason said. */
export async function installSystemPackages(packages) {
  say(`Installing ${packages.join(', ')} (apt-get) …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  updated ??= runCommand('apt-get', ['update'], { env });
  const update = await updated;
  const install = await runCommand('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env });
  if (install.code === 0) {
    say(`Installed in ${duration(install.milliseconds)}.`);
    return true;
  }
  say(`apt-get failed:\n${update.code === 0 ? '' : update.output}${install.output}`);
  return false;
}
