import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Settings } from '../model/connection';
import type { RecordAddress } from '../model/record';

const WINDOW = { width: 720, height: 680 } as const;
const POPUP = '/popup.html';

const contexts = v.array(v.object({ documentUrl: v.optional(v.string()), windowId: v.number() }));

/**
 * Shows the dialog of a record's draft where the settings say. A browser that does not open the toolbar popup without a
 * click on its button (older Firefox) gets the window instead. A window that shows it already is brought to the front.
 */
export async function showDialog(settings: Settings, record: RecordAddress, connectionId: string): Promise<void> {
  if (settings.dialogs === 'popup' && ((await popupIsOpen()) || (await openedPopup()))) return;
  const query = new URLSearchParams({ window: '1', record: JSON.stringify(record), connection: connectionId });
  const url = browser.runtime.getURL(`${POPUP}?${query}`);
  const existing = await windowShowing(url);
  if (existing !== null) {
    await browser.windows.update(existing, { focused: true });
    return;
  }
  await browser.windows.create({ url, type: 'popup', ...WINDOW });
}

/** The toolbar popup shows a dialog by itself when it was started there. */
async function popupIsOpen(): Promise<boolean> {
  return (await contextsOf('POPUP')).length > 0;
}

async function openedPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}

async function windowShowing(url: string): Promise<number | null> {
  const same = (await contextsOf('TAB')).find(({ documentUrl }) => documentUrl === url);
  return same?.windowId ?? null;
}

async function contextsOf(type: 'POPUP' | 'TAB'): Promise<v.InferOutput<typeof contexts>> {
  const { runtime } = browser as unknown as { runtime: { getContexts?: (filter: object) => Promise<unknown> } };
  const found = v.safeParse(contexts, await runtime.getContexts?.({ contextTypes: [type] }));
  return found.success ? found.output : [];
}
