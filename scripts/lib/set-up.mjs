import { provideBrowsers } from './browsers.mjs';
import { provideDependencies } from './dependencies.mjs';
import { provideTryton } from './tryton.mjs';

/**
 * Makes this machine ready, as far as that is possible: packages and types always (throws when that fails), the named
 * browsers and Tryton where asked. Gives the browsers' programs, and a sentence for each thing that is missing.
 */
export async function setUp({ browsers = [], tryton = false } = {}) {
  await provideDependencies();
  const found = await provideBrowsers(browsers);
  const trytonMissing = tryton ? await provideTryton() : null;
  return {
    chromium: found.chromium,
    firefox: found.firefox,
    trytonMissing,
    missing: trytonMissing === null ? found.missing : [...found.missing, trytonMissing],
  };
}

/** The environment variables by which child processes find the browsers that were found here. */
export function browserEnvironment({ chromium, firefox }) {
  return { ...(chromium && { CHROME_PATH: chromium }), ...(firefox && { FIREFOX_PATH: firefox }) };
}
