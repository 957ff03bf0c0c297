import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { MemoryOf } from '../service/sessions';

const entry = v.object({ settings: v.string(), key: v.string() });

/**
 * Keeps the key of an ERP session in the browser's memory for the next start of the worker. Content scripts cannot read
 * it, it is never on disk, and it counts only for the very settings (by their digest) that it was got with.
 */
export const sessionMemory: MemoryOf = (connectionId, settings) => {
  const name = `erp-session ${connectionId}`;
  return {
    async recall() {
      const stored = await browser.storage.session.get(name);
      const parsed = v.safeParse(entry, stored[name]);
      return parsed.success && parsed.output.settings === (await digest(settings)) ? parsed.output.key : null;
    },
    async keep(key) {
      if (key === null) await browser.storage.session.remove(name);
      else await browser.storage.session.set({ [name]: { settings: await digest(settings), key } });
    },
  };
};

async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
