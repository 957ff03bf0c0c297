import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { createClient, type WorkerClient } from '../messages/client';
import { recordAddress } from '../messages/schemas/model';
import { matchPattern } from '../model/address';
import type { RecordAddress } from '../model/record';

/** How a page of the extension talks to the worker. */
export function pageClient(): WorkerClient {
  return createClient((message) => browser.runtime.sendMessage(message));
}

const recordChanged = v.object({
  counterpart: v.literal('record.changed'),
  payload: v.object({ record: recordAddress }),
});

const PAGES = { options: '/options.html', welcome: '/welcome.html' } as const;

/** What a page of the extension can do in the browser that its screens cannot do themselves. */
export const pageActions = {
  version: browser.runtime.getManifest().version,
  /** Asks the person for exactly these origins; resolves with whether they were granted. Only works in a click. */
  grant(origins: readonly string[]): Promise<boolean> {
    return browser.permissions.request({ origins: origins.map(matchPattern) });
  },
  isGranted(origins: readonly string[]): Promise<boolean> {
    return browser.permissions.contains({ origins: origins.map(matchPattern) });
  },
  openAddress(address: string): void {
    if (!/^https?:\/\//.test(address)) return;
    void browser.tabs.create({ url: address });
  },
  openPage(page: keyof typeof PAGES, fragment = ''): void {
    const url = browser.runtime.getURL(PAGES[page]);
    void browser.tabs.create({ url: fragment === '' ? url : `${url}#${fragment}` });
  },
  onRecordChanged(listener: (record: RecordAddress) => void, ending: AbortSignal): void {
    const hear = (message: unknown) => {
      const changed = v.safeParse(recordChanged, message);
      if (changed.success) listener(changed.output.payload.record);
      // No answer: the worker alone answers messages.
      return undefined;
    };
    browser.runtime.onMessage.addListener(hear);
    ending.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear));
  },
  copy(text: string): Promise<boolean> {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  },
  saveFile(name: string, text: string): void {
    const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    // The browser has taken hold of it by then; Firefox does not in the same turn.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  },
  close(): void {
    void closeThis();
  },
} as const;

/** Firefox lets no script close a window that an extension opened, but lets the extension remove its tab. */
async function closeThis(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) window.close();
  else await browser.tabs.remove(tab.id);
}
