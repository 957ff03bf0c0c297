import process from 'node:process';
import { canInstallSystemPackages, installCommand, installSystemPackages } from './apt.mjs';
import { runCommand } from './command.mjs';
import { browserVariable, findBrowser } from './find-browser.mjs';
import { duration, say } from './say.mjs';

/** Fonts too: without any, screenshots and measurements of text mean nothing. */
const FONTS = ['fonts-dejavu-core', 'fonts-liberation'];
const PACKAGES = { chromium: ['chromium', ...FONTS], firefox: ['firefox-esr', ...FONTS] };
const NAMES = { chromium: 'Chromium', firefox: 'Firefox' };

/**
 * The programs of the wanted browsers, installed where that is possible: `{ chromium, firefox, missing }`. A browser
 * that is not there is null, and `missing` says how to get it.
 */
export async function provideBrowsers(wanted) {
  const found = await findAll(wanted);
  let absent = wanted.filter((browser) => found[browser] === null && !process.env[browserVariable(browser)]);
  if (absent.length > 0 && canInstallSystemPackages()) {
    await installSystemPackages([...new Set(absent.flatMap((browser) => PACKAGES[browser]))]);
    Object.assign(found, await findAll(absent));
    absent = absent.filter((browser) => found[browser] === null);
  }
  if (absent.includes('chromium')) found.chromium = await downloadChromium();
  const missing = wanted.filter((browser) => found[browser] === null).map(howToGet);
  return { chromium: null, firefox: null, ...found, missing };
}

async function findAll(browsers) {
  return Object.fromEntries(await Promise.all(browsers.map(async (browser) => [browser, await findBrowser(browser)])));
}

async function downloadChromium() {
  say('Downloading Chromium (playwright install chromium) …');
  const { code, output, milliseconds } = await runCommand('playwright', ['install', 'chromium']);
  if (code !== 0) {
    say(`The download failed:\n${output}`);
    return null;
  }
  say(`Downloaded in ${duration(milliseconds)}.`);
  return findBrowser('chromium');
}

function howToGet(browser) {
  const variable = browserVariable(browser);
  if (process.env[variable])
    return `${NAMES[browser]}: ${variable} names ${process.env[variable]}, which is no program.`;
  const command = process.platform === 'linux' ? ` (${installCommand(PACKAGES[browser])})` : '';
  return `${NAMES[browser]} was not found. Install it${command}, or name its program in ${variable}.`;
}
