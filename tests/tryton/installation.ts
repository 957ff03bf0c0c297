import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The programs that the harness needs, as Debian installs them. */
export interface TrytonInstallation {
  readonly server: string;
  readonly administration: string;
  /** The interpreter that the programs above use; the bulk loader runs with it too. */
  readonly python: string;
  /** The folder of Tryton's web client, sao, for the server to serve. */
  readonly webClient: string;
  /** Changes when another version is installed. */
  readonly fingerprint: string;
}

const PACKAGES =
  'tryton-server tryton-modules-party tryton-modules-party-relationship tryton-modules-company tryton-modules-project tryton-sao';
/** The modules that the template activates; each must be installed. */
export const TRYTON_MODULES = ['party', 'party_relationship', 'company', 'project'] as const;
const WEB_CLIENT = '/usr/share/tryton-sao/www';

function findProgram(name: string): string | null {
  const folders = ['/usr/bin', '/usr/local/bin', ...(process.env.PATH ?? '').split(delimiter)];
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  return found ?? null;
}

/** Finds Tryton, or throws an error that says which packages to install. */
export function findTryton(): TrytonInstallation {
  const server = findProgram('trytond');
  const administration = findProgram('trytond-admin');
  const python = findProgram('python3');
  if (server === null || administration === null || python === null || !existsSync(WEB_CLIENT)) {
    throw new Error(
      `Tryton is not installed completely, and these tests run against a real one. Install it with:\n` +
        `  sudo apt-get install -y --no-install-recommends ${PACKAGES}`,
    );
  }
  const program = statSync(server);
  return {
    server,
    administration,
    python,
    webClient: WEB_CLIENT,
    fingerprint: `${server} ${program.size} ${program.mtimeMs}`,
  };
}

/** What to say when the server is there but a module is not. */
export const MISSING_PACKAGES_HINT = `Are all packages installed? ${PACKAGES}`;
