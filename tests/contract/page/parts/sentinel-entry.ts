import { recogniseBuiltIn } from '../../../../lib/crm/recognise-built-in';
import { startSentinel } from '../../../../lib/page/sentinel';

/** The line to the test, which plays the worker. */
declare global {
  interface Window {
    sentinelAsk(): Promise<unknown>;
  }
}

startSentinel({
  window,
  recognise: recogniseBuiltIn,
  send: () => window.sentinelAsk(),
  signal: new AbortController().signal,
});
