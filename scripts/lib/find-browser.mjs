import { access, constants, open } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/**
 * Chrome itself is no candidate: since version 137 it ignores `--load-extension`, so an extension that was only just
 * built cannot be put into it. Chromium can.
 */
const BROWSERS = {
  chromium: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser'],
    places: {
      linux: ['/usr/lib/chromium/chromium'],
      darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
      win32: [join(process.env.LOCALAPPDATA ?? homedir(), 'Chromium', 'Application', 'chrome.exe')],
    },
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: {
      linux: ['/usr/lib/firefox-esr/firefox-esr', '/opt/firefox/firefox'],
      darwin: [
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      ],
      win32: [join(process.env.PROGRAMFILES ?? 'C:\\Program Files', 'Mozilla Firefox', 'firefox.exe')],
    },
  },
};

/** How much of a start script is read to tell what it starts. */
const SCRIPT_HEAD = 4096;

/** The environment variable by which a person, and these scripts' child processes, name a browser's program. */
export function browserVariable(browser) {
  return BROWSERS[browser].variable;
}

/**
 * The path of a browser's program, or null: what the environment variable names, then the search path, then common
 * places, then what Playwright has downloaded.
 */
export async function findBrowser(browser) {
  const { variable, names, places } = BROWSERS[browser];
  const named = process.env[variable];
  if (named) return (await isProgram(named)) ? named : null;
  const folders = ['/usr/bin', '/usr/local/bin', ...(process.env.PATH ?? '').split(delimiter).filter(Boolean)];
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  candidates.push(...(places[process.platform] ?? []));
  for (const candidate of candidates) if (await isProgram(candidate)) return candidate;
  return browser === 'chromium' ? downloadedChromium() : null;
}

async function isProgram(path) {
  try {
    await access(path, constants.X_OK);
    return !(await startsSnap(path));
  } catch {
    return false;
  }
}

/** Ubuntu's `chromium-browser` is a script that only tells people to install a snap; a snap cannot see our profiles. */
async function startsSnap(path) {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SCRIPT_HEAD), 0, SCRIPT_HEAD, 0);
    const head = buffer.toString('latin1', 0, bytesRead);
    return head.startsWith('#!') && /\bsnap (install|run)\b|\/snap\/bin\//.test(head);
  } finally {
    await file.close();
  }
}

async function downloadedChromium() {
  try {
    const { chromium } = await import('playwright');
    const path = chromium.executablePath();
    return (await isProgram(path)) ? path : null;
  } catch {
    return null;
  }
}
