import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { recogniseBy } from '../lib/crm/address/recognise';
import { STORED_RULES, storedRules } from '../lib/crm/address/stored-rules';
import { startSentinel } from '../lib/page/sentinel';

/**
 * On every page of a site with a profile: its rules are data, which the worker leaves in storage for each origin. They
 * may change while the page is open.
 */
export default defineUnlistedScript(() => {
  const entry = STORED_RULES + window.location.origin;
  let rules = storedRules(null);
  const lookAgain = startSentinel({
    window,
    recognise: (address) => recogniseBy(rules, address),
    send: (message) => browser.runtime.sendMessage(message),
    signal: new AbortController().signal,
  });
  const take = (stored: unknown) => {
    rules = storedRules(stored);
    lookAgain();
  };
  browser.storage.local.onChanged.addListener((changes) => {
    if (entry in changes) take(changes[entry]?.newValue);
  });
  browser.storage.local.get(entry).then(
    (stored) => take(stored[entry]),
    // Storage is gone when the extension is removed in this moment; without rules nothing is recognised.
    () => undefined,
  );
});
