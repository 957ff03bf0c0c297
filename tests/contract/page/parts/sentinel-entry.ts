import { recogniseSuperOffice } from '../../../../lib/crm/superoffice/recognise';
import { startSentinel } from '../../../../lib/page/sentinel';

/** The line to the test, which plays the worker. */
declare global {
  interface Window {
    sentinelAsk(): Promise<unknown>;
  }
}

startSentinel({
  window,
  recognisers: [recogniseSuperOffice],
  send: () => window.sentinelAsk(),
  signal: new AbortController().signal,
});
