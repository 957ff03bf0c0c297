import * as v from 'valibot';
import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import { type FromPicker, PICKER_LINE, type ToPicker } from '../messages/picker-messages';
import { fromPicker } from '../messages/schemas/picker';
import { matchPattern } from '../model/address';

const WINDOW = { width: 520, height: 760 } as const;
const PAGE = '/assistant.html';
const PICKER = 'picker.js';

const contexts = v.array(v.object({ documentUrl: v.optional(v.string()), windowId: v.number() }));

/** Opens the window of a draft. One that shows it already is brought to the front. */
export async function openAssistant(id: string): Promise<void> {
  const url = browser.runtime.getURL(`${PAGE}?${new URLSearchParams({ draft: id })}`);
  const { runtime } = browser as unknown as { runtime: { getContexts?: (filter: object) => Promise<unknown> } };
  const found = v.safeParse(contexts, await runtime.getContexts?.({ contextTypes: ['TAB'] }));
  const same = found.success ? found.output.find(({ documentUrl }) => documentUrl === url) : undefined;
  if (same === undefined) await browser.windows.create({ url, type: 'popup', ...WINDOW });
  else await browser.windows.update(same.windowId, { focused: true });
}

/** The tab of a CRM that is being added, as its assistant sees it. */
export interface CrmTab {
  /** Its address; null: the tab is gone, or shows another site. */
  readonly address: string | null;
  readonly tabId: number | null;
}

/** What the assistant's window does with the tab of the CRM. */
export const assistantTab = {
  /** The tab with this id while it shows the origin, else any that shows it; the one in front first. */
  async find(origin: string, tabId: number | null): Promise<CrmTab> {
    const own = tabId === null ? null : await browser.tabs.get(tabId).catch(() => null);
    if (own !== null && shows(own, origin)) return { address: own.url ?? null, tabId: own.id ?? null };
    const others = (await browser.tabs.query({ url: matchPattern(origin) })).filter((tab) => shows(tab, origin));
    const [best] = others.sort((left, right) => (right.lastAccessed ?? 0) - (left.lastAccessed ?? 0));
    return { address: best?.url ?? null, tabId: best?.id ?? null };
  },

  /** Hears that some tab was loaded, moved on or closed. */
  onChange(listener: () => void, signal: AbortSignal): void {
    browser.tabs.onUpdated.addListener(listener);
    browser.tabs.onRemoved.addListener(listener);
    signal.addEventListener('abort', () => {
      browser.tabs.onUpdated.removeListener(listener);
      browser.tabs.onRemoved.removeListener(listener);
    });
  },

  async bringToFront(tabId: number): Promise<void> {
    const tab = await browser.tabs.update(tabId, { active: true });
    if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  },

  /** Brings this window back after something was pointed at. */
  async returnHere(): Promise<void> {
    const own = await browser.tabs.getCurrent();
    if (own?.id !== undefined) await assistantTab.bringToFront(own.id);
  },

  openAddress: async (address: string) => void (await browser.tabs.create({ url: address })),

  /**
   * A line to the picker in a tab, by which it can be asked until the signal; `hear` gets all that it answers. Rejects
   * where it cannot be put there. When the page is left or this window is closed, the picker takes itself away.
   */
  async connect(
    tabId: number,
    hear: (answer: FromPicker | { readonly kind: 'lost' }) => void,
    signal: AbortSignal,
  ): Promise<(question: ToPicker) => void> {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [PICKER] });
    signal.throwIfAborted();
    const port: Runtime.Port = browser.tabs.connect(tabId, { name: PICKER_LINE, frameId: 0 });
    port.onMessage.addListener((message: unknown) => {
      const parsed = v.safeParse(fromPicker, message);
      if (parsed.success) hear(parsed.output);
    });
    port.onDisconnect.addListener(() => hear({ kind: 'lost' }));
    signal.addEventListener('abort', () => port.disconnect(), { once: true });
    return (question) => port.postMessage(question);
  },
} as const;

function shows(tab: Tabs.Tab, origin: string): boolean {
  return tab.url !== undefined && URL.canParse(tab.url) && new URL(tab.url).origin === origin;
}
