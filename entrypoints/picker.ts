import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PICKER_LINE, type ToPicker } from '../lib/messages/picker-messages';
import { hasMembers } from '../lib/model/guards';
import { startPickerSession } from '../lib/page/picker/session';

/** Where this script notes that it listens already; in the isolated world, so that no page sees it. */
const LISTENING = Symbol.for('counterpart picker');

/** Put into the tab of a CRM that is being added, by the assistant's window and for as long as that is open. */
export default defineUnlistedScript(() => {
  const other: unknown = Reflect.get(globalThis, LISTENING);
  if (typeof other === 'function' && other() === true) return;
  Reflect.set(globalThis, LISTENING, alive);
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PICKER_LINE || port.sender?.id !== browser.runtime.id) return;
    const ending = new AbortController();
    port.onDisconnect.addListener(() => ending.abort());
    startPickerSession(document, {
      say: (message) => port.postMessage(message),
      listen: (hear) => port.onMessage.addListener((message: unknown) => isQuestion(message) && hear(message)),
      signal: ending.signal,
    });
  });
});

/** Only pages of this extension can ask: what they say was checked where it was made. */
function isQuestion(message: unknown): message is ToPicker {
  return hasMembers(message, { kind: 'string' });
}

/** After an update of the extension the copy in the page hears nothing any more. */
function alive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
