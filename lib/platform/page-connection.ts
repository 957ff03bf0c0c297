import { browser } from 'wxt/browser';
import type { Answer } from '../messages/envelope';

/** How a script in a CRM page reaches the worker. Bare browser API: every byte counts there. */
export const pageConnection = {
  // Asynchronous, so that a runtime that is gone after an update rejects instead of throwing.
  send: async (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message),
  alive,
  listen,
};

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
