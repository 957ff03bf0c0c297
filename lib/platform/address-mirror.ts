import browser from 'webextension-polyfill';

/**
 * Leaves entries where the extension's scripts in pages can read them at once, and are told when they change. All entries
 * whose name begins with `prefix` are replaced. Nothing secret may be in them.
 */
export async function mirrorToPages(prefix: string, entries: Readonly<Record<string, unknown>>): Promise<void> {
  const present = Object.keys(await browser.storage.local.get()).filter((name) => name.startsWith(prefix));
  const outdated = present.filter((name) => !Object.hasOwn(entries, name));
  if (outdated.length > 0) await browser.storage.local.remove(outdated);
  await browser.storage.local.set(entries);
}
