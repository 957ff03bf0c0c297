import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { STORED_RULES } from '../lib/crm/address/stored-rules';
import { CRM_SITES } from '../lib/crm/registry';
import { CONNECTORS } from '../lib/erp/registry';
import { createServer } from '../lib/messages/server';
import { mirrorToPages } from '../lib/platform/address-mirror';
import { openAssistant } from '../lib/platform/assistant';
import { createCrmGateway, entityInTab, tellTabs } from '../lib/platform/crm-gateway';
import {
  injectErpTab,
  injectPanel,
  leaveOpenTabs,
  registerSentinels,
  startInOpenTabs,
} from '../lib/platform/crm-scripts';
import { showDialog } from '../lib/platform/dialogs';
import { isGranted } from '../lib/platform/granted';
import { dropOrigin } from '../lib/platform/origin-rule';
import { senderFacts } from '../lib/platform/sender';
import { sessionMemory } from '../lib/platform/session-memory';
import type { Environment } from '../lib/service/environment';
import { toFailure } from '../lib/service/failures';
import { createHandlers } from '../lib/service/handlers';
import type { PageInFront } from '../lib/service/popup-context';
import { resumeRuns } from '../lib/service/recover';
import { siteOf } from '../lib/service/resolve';
import { sentinelsFor } from '../lib/service/sentinels';
import { createSessions, type PrepareNetwork } from '../lib/service/sessions';
import { recordAt } from '../lib/service/sites';
import { createStore } from '../lib/store/store';

const RESUME_ALARM = 'resume-runs';
const RESUME_AFTER_MINUTES = 1;

export default defineBackground(() => {
  const store = createStore();
  const { signal } = new AbortController();
  const sessions = createSessions(store, CONNECTORS, prepareNetwork, sessionMemory);
  const environment: Environment = {
    store,
    connectors: CONNECTORS,
    crmSites: CRM_SITES,
    crm: createCrmGateway((record) => siteOf(environment, record)),
    session: sessions.session,
    trialSession: sessions.trialSession,
    exclusively: (name, work) => navigator.locks.request(name, work),
    announce(record) {
      siteOf(environment, record).then((site) => tellTabs(site, record), report);
      // Nobody listens when no page of the extension is open.
      browser.runtime
        .sendMessage({ counterpart: 'record.changed', record: null, payload: { record } })
        .catch(() => undefined);
    },
    showDialog: async (record, connectionId) => showDialog(await store.settings.get(), record, connectionId),
    isGranted,
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
  };

  const resumeLater = async () => {
    const existing = await browser.alarms.get(RESUME_ALARM);
    if (!existing) browser.alarms.create(RESUME_ALARM, { delayInMinutes: RESUME_AFTER_MINUTES });
  };
  const resume = async () => {
    if ((await resumeRuns(environment, signal)) > 0) await resumeLater();
  };
  const sitesChanged = async () => {
    const { rules, watched } = await sentinelsFor(environment);
    await mirrorToPages(STORED_RULES, rules);
    await registerSentinels(watched);
    await startInOpenTabs(watched);
  };

  const server = createServer({
    extensionId: browser.runtime.id,
    extensionOrigin: new URL(browser.runtime.getURL('')).origin,
    async recordAt(address, entity) {
      const found = await recordAt(environment, address, entity);
      return { granted: found !== null, record: found?.record ?? null };
    },
    handlers: createHandlers(environment, {
      injectErpTab: (tabId, { crmSite }) => injectErpTab(tabId, crmSite),
      injectPanel,
      sitesChanged,
      async adapterChanged(adapter) {
        await leaveOpenTabs((await store.sites.all()).filter((site) => site.adapter === adapter));
        await sitesChanged();
      },
      resumeLater,
      openOptions: () => browser.runtime.openOptionsPage(),
      openAssistant,
      pageInFront,
      signal,
    }),
    toFailure: (cause) => ({ ok: false, failure: toFailure(cause) }),
  });

  browser.runtime.onMessage.addListener((message: unknown, sender: unknown) => server(message, senderFacts(sender)));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === RESUME_ALARM) resume().catch(report);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    sitesChanged().catch(report);
    if (reason === 'install') {
      browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).catch(report);
    }
  });
  browser.runtime.onStartup.addListener(() => {
    sitesChanged().catch(report);
  });
  resume().catch(report);
});

async function pageInFront(): Promise<PageInFront | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.url === undefined || tab.id === undefined) return null;
  return { address: tab.url, tabId: tab.id, entity: await entityInTab(tab.id) };
}

const prepareNetwork: PrepareNetwork = async (connector, configuration) => {
  if (!connector.description.refusesExtensionOrigin) return;
  for (const origin of connector.origins(configuration)) await dropOrigin(origin);
};

/** The worker has no screen: what went wrong outside of an answer goes to its console. */
function report(cause: unknown): void {
  console.error(cause);
}
