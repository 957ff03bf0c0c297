import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { recogniseSuperOffice } from '../lib/crm/superoffice/recognise';
import { startSentinel } from '../lib/page/sentinel';

/** On every page of a granted site, so without the framework's surroundings for content scripts: they cost more than it does. */
export default defineUnlistedScript(() => {
  startSentinel({
    window,
    recognisers: [recogniseSuperOffice],
    // Asynchronous, so that a runtime that is gone after an update rejects quietly instead of throwing in the page.
    send: async () => browser.runtime.sendMessage({ counterpart: 'sentinel.record', record: null, payload: {} }),
    signal: new AbortController().signal,
  });
});
