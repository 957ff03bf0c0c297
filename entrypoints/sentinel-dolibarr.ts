import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { recogniseBy } from '../lib/crm/address/recognise';
import { DOLIBARR_ADDRESSES } from '../lib/crm/dolibarr/address';
import { startSentinel } from '../lib/page/sentinel';

/** On every page of a site with Dolibarr. */
export default defineUnlistedScript(() => {
  startSentinel({
    window,
    recognise: (address) => recogniseBy(DOLIBARR_ADDRESSES, address),
    send: (message) => browser.runtime.sendMessage(message),
    signal: new AbortController().signal,
  });
});
