import { Explained } from './say.mjs';

const BROWSERS = ['chromium', 'firefox'];

/** The browser that `--browser` names; `chrome` is understood as Chromium. Throws on any other name. */
export function browserChoice(name) {
  const browser = name === 'chrome' ? 'chromium' : name;
  if (BROWSERS.includes(browser)) return browser;
  throw new Explained(`--browser ${name}? There are: ${BROWSERS.join(', ')}.`);
}

/** WXT's own name of a browser. */
export function wxtName(browser) {
  return browser === 'firefox' ? 'firefox' : 'chrome';
}
