import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { paintErpTab } from '../components/tab/paint';
import { tabStyles } from '../components/tab/styles';
import { createSuperOfficePage } from '../lib/crm/superoffice/page';
import type { Answer } from '../lib/messages/envelope';
import { startErpTab } from '../lib/page/erp-tab';

/** Put into a page of a granted CRM by the worker, when the sentinel has seen a record there. */
export default defineUnlistedScript(() => {
  const { signal } = new AbortController();
  startErpTab({
    window,
    page: createSuperOfficePage(document),
    connection: {
      send: (message) => browser.runtime.sendMessage(message),
      alive,
      listen,
    },
    styles: tabStyles,
    paint: paintErpTab,
    signal,
  });
});

/** After an update or removal of the extension the browser takes the runtime away from scripts that stay in pages. */
function alive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

function listen(answer: (message: unknown) => Promise<Answer> | null, signal: AbortSignal): void {
  const listener = (message: unknown, _sender: unknown, sendResponse: (reply: unknown) => void): boolean => {
    const reply = answer(message);
    if (reply === null) return false;
    // Chrome before 148 takes no promise from a listener; both browsers take this.
    reply.then(sendResponse);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => alive() && browser.runtime.onMessage.removeListener(listener));
}
