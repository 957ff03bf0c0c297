import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { recogniseBuiltIn } from '../lib/crm/recognise-built-in';
import { startSentinel } from '../lib/page/sentinel';

/**
 * On every page of a site with a built-in adapter, so without the framework's surroundings for content scripts: they cost
 * more than it does.
 */
export default defineUnlistedScript(() => {
  startSentinel({
    window,
    recognise: recogniseBuiltIn,
    // Asynchronous, so that a runtime that is gone after an update rejects quietly instead of throwing in the page.
    send: async () => browser.runtime.sendMessage({ counterpart: 'sentinel.record', record: null, payload: {} }),
    signal: new AbortController().signal,
  });
});
