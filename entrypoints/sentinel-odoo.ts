import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { recogniseBy } from '../lib/crm/address/recognise';
import { ODOO_ADDRESSES } from '../lib/crm/odoo/address';
import { startSentinel } from '../lib/page/sentinel';

/** On every page of a site with Odoo. */
export default defineUnlistedScript(() => {
  startSentinel({
    window,
    recognise: (address) => recogniseBy(ODOO_ADDRESSES, address),
    send: (message) => browser.runtime.sendMessage(message),
    signal: new AbortController().signal,
  });
});
