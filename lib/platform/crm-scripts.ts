import browser from 'webextension-polyfill';
import { matchPattern } from '../model/address';
import type { Site } from '../model/connection';
import { GIVEN_PROFILE } from '../model/given-profile';

const ERP_PANEL = 'erp-panel.js';

/** What a site's adapter puts into its pages. */
export interface ScriptOfSite {
  readonly script: string;
  readonly scriptData: unknown;
}

/** Script without its ending → the sites on whose pages it waits for a record. */
export type WatchedSites = ReadonlyMap<string, readonly Site[]>;

/** Makes the sentinels run on the granted sites and nowhere else; registrations are lost when the extension is updated. */
export async function registerSentinels(watched: WatchedSites): Promise<void> {
  const registered = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const outdated = [...registered].filter((id) => !watched.has(id));
  if (outdated.length > 0) await browser.scripting.unregisterContentScripts({ ids: outdated });
  for (const [id, sites] of watched) {
    const matches = [...new Set(sites.map(({ origin }) => matchPattern(origin)))];
    const script = { id, js: [`${id}.js`], matches, runAt: 'document_idle' as const, allFrames: false };
    if (registered.has(id)) await browser.scripting.updateContentScripts([script]);
    else await browser.scripting.registerContentScripts([script]);
  }
}

/** Pages that were open before the site was granted, or before the extension was updated, need not be reloaded. */
export async function startInOpenTabs(watched: WatchedSites): Promise<void> {
  for (const [id, sites] of watched) {
    for (const tabId of await tabsOf(sites)) {
      const target = { tabId, frameIds: [0] };
      // A tab that is just being closed or shows an error page takes no script; there is nothing to do for it then.
      await browser.scripting.executeScript({ target, files: [`${id}.js`] }).catch(() => undefined);
    }
  }
}

/** Puts the ERP tab's script into the page that asked for it, after what it is to work by. */
export async function injectErpTab(tabId: number, { script, scriptData }: ScriptOfSite): Promise<void> {
  const target = { tabId, frameIds: [0] };
  if (scriptData !== null) {
    await browser.scripting.executeScript({ target, func: leaveProfile, args: [GIVEN_PROFILE, scriptData] });
  }
  await browser.scripting.executeScript({ target, files: [script] });
}

/** Puts the script that draws the ERP tab's panel into a page. */
export async function injectPanel(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [ERP_PANEL] });
}

/** Runs in the page, in the isolated world of our scripts: nothing from here is in reach there. */
function leaveProfile(name: string, profile: unknown): void {
  Reflect.set(globalThis, Symbol.for(name), profile);
}

/** Has the scripts of these sites leave the open pages; whoever comes next finds no trace of them. */
export async function leaveOpenTabs(sites: readonly Site[]): Promise<void> {
  const message = { counterpart: 'site.changed', record: null, payload: {} };
  const tabs = await tabsOf(sites);
  // Where none of our scripts runs there is nothing to leave.
  await Promise.all(
    tabs.map((tabId) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined)),
  );
}

/** Open tabs of these sites, the one in front of its window first. */
export async function tabsOf(sites: readonly Site[]): Promise<number[]> {
  const url = [...new Set(sites.map(({ origin }) => matchPattern(origin)))];
  if (url.length === 0) return [];
  const tabs = await browser.tabs.query({ url });
  return tabs
    .filter((tab) => tab.url !== undefined && sites.some(({ address }) => tab.url?.startsWith(address)))
    .sort(
      (left, right) =>
        Number(right.active) - Number(left.active) || (right.lastAccessed ?? 0) - (left.lastAccessed ?? 0),
    )
    .flatMap(({ id }) => id ?? []);
}
