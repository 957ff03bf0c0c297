import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { recogniseSuperOffice } from '../lib/crm/superoffice/recognise';
import { startSentinel } from '../lib/page/sentinel';

export default defineContentScript({
  registration: 'runtime',
  main(context) {
    startSentinel({
      window,
      recognisers: [recogniseSuperOffice],
      send: () => browser.runtime.sendMessage({ counterpart: 'sentinel.record', record: null, payload: {} }),
      signal: context.signal,
    });
  },
});
