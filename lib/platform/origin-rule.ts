import type { DeclarativeNetRequest } from 'webextension-polyfill';
import browser from 'webextension-polyfill';

/**
 * Makes the browser leave the `Origin` header out of our own requests to one host: an ERP with a list of allowed origins
 * refuses an extension's (Tryton answers 500). Only requests that this extension itself makes are touched. Session rules
 * are gone after a browser restart, so this runs before the first request of every session.
 */
export async function dropOrigin(origin: string): Promise<void> {
  const { hostname } = new URL(origin);
  const rules = await browser.declarativeNetRequest.getSessionRules();
  if (rules.some((rule) => rule.condition.requestDomains?.includes(hostname))) return;
  const rule: DeclarativeNetRequest.Rule = {
    id: Math.max(0, ...rules.map(({ id }) => id)) + 1,
    action: { type: 'modifyHeaders', requestHeaders: [{ header: 'origin', operation: 'remove' }] },
    condition: {
      initiatorDomains: [new URL(browser.runtime.getURL('')).hostname],
      requestDomains: [hostname],
      resourceTypes: ['xmlhttprequest', 'other'],
    },
  };
  await browser.declarativeNetRequest.updateSessionRules({ addRules: [rule], removeRuleIds: [rule.id] });
}
