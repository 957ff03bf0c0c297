import browser from 'webextension-polyfill';
import { matchPattern } from '../model/address';

/** Whether the person lets the extension reach an origin; can be withdrawn in the browser at any time. */
export function isGranted(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [matchPattern(origin)] });
}
