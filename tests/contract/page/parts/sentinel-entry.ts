import { recogniseBy } from '../../../../lib/crm/address/recognise';
import { storedRules } from '../../../../lib/crm/address/stored-rules';
import { recogniseSuperOffice } from '../../../../lib/crm/superoffice/recognise';
import { startSentinel } from '../../../../lib/page/sentinel';

/** The line to the test, which plays the worker. */
declare global {
  interface Window {
    sentinelAsk(): Promise<unknown>;
    /** Rules that come to be known while the page is open, as those of a profile do. */
    sentinelTake(stored: unknown): void;
  }
}

let rules = storedRules(null);
const lookAgain = startSentinel({
  window,
  recognise: (address) => recogniseSuperOffice(address) ?? recogniseBy(rules, address),
  send: () => window.sentinelAsk(),
  signal: new AbortController().signal,
});
window.sentinelTake = (stored) => {
  rules = storedRules(stored);
  lookAgain();
};
