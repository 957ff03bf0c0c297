import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { recogniseBy } from '../lib/crm/address/recognise';
import { ESPOCRM_ADDRESSES } from '../lib/crm/espocrm/address';
import { startSentinel } from '../lib/page/sentinel';

/** On every page of a site with EspoCRM. */
export default defineUnlistedScript(() => {
  startSentinel({
    window,
    recognise: (address) => recogniseBy(ESPOCRM_ADDRESSES, address),
    send: (message) => browser.runtime.sendMessage(message),
    signal: new AbortController().signal,
  });
});
