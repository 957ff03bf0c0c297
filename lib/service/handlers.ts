import { resetSampleErp } from '../erp/sandbox/sandbox-connector';
import type { Caller, Handlers } from '../messages/server';
import { type AssistantMessages, assistantHandlers } from './assistant-handlers';
import { activate, addSample, connectorSummary, listConnections, saveConnection, testConnection } from './connections';
import { back, cancelDialog, compareSelected, dialogView, keepSearch, pick, readyToSave, select } from './dialog';
import { beginConnect, beginDisconnect, beginEdit, cancelEdit, keepAsIs, reopenDialog } from './edit';
import type { Environment } from './environment';
import { listMappings, resetMappings, saveMapping } from './mappings';
import { reportPlace } from './place-health';
import { type PageInFront, popupContext } from './popup-context';
import { type ProfileMessages, profileHandlers } from './profile-handlers';
import { listAdapters } from './profiles';
import { refresh } from './refresh';
import { connectionOf, crmSiteOf } from './resolve';
import { save } from './save';
import { createSearch } from './search';
import { addSite, changeAdapter, type FoundSite, listSites, removeSite, siteAt } from './sites';
import { suggestAdapter } from './suggest';
import { syncNow, syncPicked } from './sync';
import { recordView } from './view';

/** What only the browser can do for a message. */
export interface HandlerPlatform {
  /** Puts the ERP tab's script for the adapter of this site into a tab. */
  injectErpTab(tabId: number, site: FoundSite): Promise<void>;
  /** Puts the script that draws the panel into a tab. */
  injectPanel(tabId: number): Promise<void>;
  /** Takes changed sites into account: where the sentinel runs. */
  sitesChanged(): Promise<void>;
  /**
   * Has the scripts in open pages of sites give way to new ones, because the adapter is described otherwise now or has
   * come to drive a site; takes the changed sites into account as well.
   */
  adapterChanged(adapter: string): Promise<void>;
  openOptions(): Promise<void>;
  /** Opens the window of an assistant's draft, or brings it to the front. */
  openAssistant(id: string): Promise<void>;
  /** The page in front of the person, where the browser tells its address, and what our script in it found to be shown. */
  pageInFront(): Promise<PageInFront | null>;
  /** Has what is begun now looked at again in a while, should this worker be stopped in the middle of it. */
  resumeLater(): Promise<void>;
  readonly signal: AbortSignal;
}

/** One handler per message of the table: each hands on to the service that does it. */
export function createHandlers(environment: Environment, platform: HandlerPlatform): Handlers {
  return {
    ...recordHandlers(environment, platform),
    ...dialogHandlers(environment, platform),
    ...setUpHandlers(environment, platform),
    ...profileHandlers(environment, platform),
    ...assistantHandlers(environment, platform),
  };
}

type RecordMessages = Pick<
  Handlers,
  Extract<keyof Handlers, `record.${string}` | `sentinel.${string}` | `tab.${string}`>
>;
type DialogMessages = Pick<Handlers, Extract<keyof Handlers, `dialog.${string}` | `search.${string}`>>;
type SetUpMessages = Omit<
  Handlers,
  keyof RecordMessages | keyof DialogMessages | keyof ProfileMessages | keyof AssistantMessages
>;

function recordHandlers(environment: Environment, platform: HandlerPlatform): RecordMessages {
  const { signal } = platform;
  /** A page of the extension shows the dialog itself; for a CRM page it has to be opened. */
  const shownBy = (caller: Caller): Environment =>
    caller.kind === 'crm-page' ? environment : { ...environment, showDialog: async () => undefined };
  return {
    'sentinel.record': async (_payload, { caller }) => {
      if (caller.kind !== 'crm-page') return null;
      const found = await siteAt(environment, caller.address);
      if (found?.addressed) await platform.injectErpTab(caller.tabId, found);
      return null;
    },
    'tab.load-panel': async (_payload, { caller }) => {
      if (caller.kind === 'crm-page') await platform.injectPanel(caller.tabId);
      return null;
    },
    'tab.report-place': async (report, { record }) => {
      await reportPlace(environment, record, report);
      return null;
    },
    'record.view': (_payload, { record }) => recordView(environment, record),
    'record.refresh': (_payload, { record }) => refresh(environment, record, signal),
    'record.edit': (_payload, { record }) => beginEdit(environment, record),
    'record.cancel': (_payload, { record }) => cancelEdit(environment, record),
    'record.save': async (_payload, { record }) => {
      await platform.resumeLater();
      return save(environment, record, signal);
    },
    'record.sync': async ({ connectionId }, { record, caller }) => {
      await platform.resumeLater();
      return syncNow(shownBy(caller), record, connectionId, signal);
    },
    'record.begin-connect': ({ connectionId, actorType }, { record, caller }) =>
      beginConnect(shownBy(caller), record, connectionId, actorType, signal),
    'record.disconnect': ({ connectionId }, { record }) => beginDisconnect(environment, record, connectionId),
    'record.keep': ({ connectionId }, { record }) => keepAsIs(environment, record, connectionId),
    'record.resolve': ({ connectionId }, { record, caller }) => reopenDialog(shownBy(caller), record, connectionId),
    'record.open-options': async () => {
      await platform.openOptions();
      return null;
    },
  };
}

function dialogHandlers(environment: Environment, { resumeLater, signal }: HandlerPlatform): DialogMessages {
  const search = createSearch(environment);
  return {
    'dialog.view': ({ connectionId }, { record }) => dialogView(environment, record, connectionId),
    'dialog.search': async ({ connectionId, search: typed }, { record }) => {
      await keepSearch(environment, record, connectionId, typed);
      return null;
    },
    'dialog.select': async ({ connectionId, selected }, { record }) => {
      await select(environment, record, connectionId, selected);
      return null;
    },
    'dialog.compare': ({ connectionId }, { record }) => compareSelected(environment, record, connectionId, signal),
    'dialog.pick': ({ connectionId, picks }, { record }) => pick(environment, record, connectionId, picks),
    'dialog.back': ({ connectionId }, { record }) => back(environment, record, connectionId),
    'dialog.confirm': async ({ connectionId }, { record }) => {
      const intent = (await environment.store.drafts.get(record))?.intents[connectionId];
      if (intent?.kind !== 'resolve') return readyToSave(environment, record, connectionId);
      await resumeLater();
      return syncPicked(environment, record, connectionId, signal);
    },
    'dialog.cancel': ({ connectionId }, { record }) => cancelDialog(environment, record, connectionId),
    'search.page': (request, { record }) => search.page(record, request),
    'search.cancel': async ({ connectionId }, { record }) => {
      search.cancel(record, connectionId);
      return null;
    },
  };
}

function setUpHandlers(environment: Environment, platform: HandlerPlatform): SetUpMessages {
  const { signal } = platform;
  return {
    'popup.context': async () => popupContext(environment, await platform.pageInFront()),
    'connectors.list': async () => environment.connectors.map(connectorSummary),
    'connections.list': () => listConnections(environment),
    'connections.test': (input) => testConnection(environment, input, signal),
    'connections.save': (input) => saveConnection(environment, input, signal),
    'connections.activate': async ({ connectionId, active }) => {
      await activate(environment, connectionId, active);
      return null;
    },
    'connections.remove': async ({ connectionId }) => {
      await environment.store.connections.remove(connectionId);
      return null;
    },
    'connections.add-sample': () => addSample(environment, signal),
    'connections.reset-sample': async ({ connectionId }) => {
      await resetSampleErp((await connectionOf(environment, connectionId)).configuration, signal);
      return null;
    },
    'mappings.list': async ({ connectionId, adapter }) =>
      listMappings(environment, connectionId, await crmSiteOf(environment, adapter)),
    'mappings.save': async ({ connectionId, adapter, mapping }) =>
      saveMapping(environment, connectionId, await crmSiteOf(environment, adapter), mapping),
    'mappings.reset': async ({ connectionId, adapter }) =>
      resetMappings(environment, connectionId, await crmSiteOf(environment, adapter)),
    'adapters.list': () => listAdapters(environment),
    'sites.list': () => listSites(environment),
    'sites.add': async ({ address, adapter }) => {
      const site = await addSite(environment, address, adapter);
      // It may have been there with another adapter.
      await platform.adapterChanged(adapter);
      return site;
    },
    'sites.suggest': async ({ address }) => ({ adapter: await suggestAdapter(environment, address) }),
    'sites.change-adapter': async ({ siteId, adapter }) => {
      const site = await changeAdapter(environment, siteId, adapter);
      await platform.adapterChanged(adapter);
      return site;
    },
    'sites.remove': async ({ siteId }) => {
      await removeSite(environment, siteId);
      await platform.sitesChanged();
      return null;
    },
    'settings.get': () => environment.store.settings.get(),
    'settings.save': async (settings) => {
      await environment.store.settings.put(settings);
      return settings;
    },
  };
}
