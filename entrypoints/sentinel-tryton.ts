import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { recogniseBy } from '../lib/crm/address/recognise';
import { TRYTON_ADDRESSES } from '../lib/crm/tryton/address';
import { startSentinel } from '../lib/page/sentinel';

/** On every page of a site with Tryton. */
export default defineUnlistedScript(() => {
  startSentinel({
    window,
    recognise: (address) => recogniseBy(TRYTON_ADDRESSES, address),
    send: (message) => browser.runtime.sendMessage(message),
    signal: new AbortController().signal,
  });
});
