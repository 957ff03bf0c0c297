import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { recogniseSuperOffice } from '../lib/crm/superoffice/recognise';
import { startSentinel } from '../lib/page/sentinel';

/**
 * On every page of a site with SuperOffice. One script per CRM, so that no page pays for the others; and without the
 * framework's surroundings for content scripts, which cost more than it does.
 */
export default defineUnlistedScript(() => {
  startSentinel({
    window,
    recognise: recogniseSuperOffice,
    send: (message) => browser.runtime.sendMessage(message),
    signal: new AbortController().signal,
  });
});
