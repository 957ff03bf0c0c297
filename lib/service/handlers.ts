import type { CrmSite } from '../crm/contract';
import { resetSampleErp } from '../erp/sandbox/sandbox-connector';
import type { Caller, Handlers } from '../messages/server';
import { activate, addSample, connectorSummary, listConnections, saveConnection, testConnection } from './connections';
import { back, cancelDialog, compareSelected, dialogView, keepSearch, pick, readyToSave, select } from './dialog';
import { beginConnect, beginDisconnect, beginEdit, cancelEdit, keepAsIs, reopenDialog } from './edit';
import type { Environment } from './environment';
import { listMappings, resetMappings, saveMapping } from './mappings';
import { popupContext } from './popup-context';
import { refresh } from './refresh';
import { connectionOf } from './resolve';
import { save } from './save';
import { createSearch } from './search';
import { adapterSummary, addSite, listSites } from './sites';
import { syncNow, syncPicked } from './sync';
import { recordView } from './view';

/** What only the browser can do for a message. */
export interface HandlerPlatform {
  /** Puts the ERP tab's script into a tab. */
  injectErpTab(tabId: number): Promise<void>;
  /** Takes changed sites into account: where the sentinel runs. */
  sitesChanged(): Promise<void>;
  openOptions(): Promise<void>;
  /** The address of the page in front of the person, where the browser tells it. */
  addressInFront(): Promise<string | null>;
  /** Asks again soon for runs that are still open. */
  resumeLater(): Promise<void>;
  readonly signal: AbortSignal;
}

/** One handler per message of the table: each hands on to the service that does it. */
export function createHandlers(environment: Environment, platform: HandlerPlatform): Handlers {
  return {
    ...recordHandlers(environment, platform),
    ...dialogHandlers(environment, platform),
    ...setUpHandlers(environment, platform),
  };
}

type RecordMessages = Pick<Handlers, Extract<keyof Handlers, `record.${string}` | `sentinel.${string}`>>;
type DialogMessages = Pick<Handlers, Extract<keyof Handlers, `dialog.${string}` | `search.${string}`>>;
type SetUpMessages = Omit<Handlers, keyof RecordMessages | keyof DialogMessages>;

function recordHandlers(environment: Environment, platform: HandlerPlatform): RecordMessages {
  const { signal } = platform;
  /** A page of the extension shows the dialog itself; for a CRM page it has to be opened. */
  const shownBy = (caller: Caller): Environment =>
    caller.kind === 'crm-page' ? environment : { ...environment, showDialog: async () => undefined };
  const thenResume = async <Result>(work: Promise<Result>): Promise<Result> => {
    const result = await work;
    if ((await environment.store.runs.open()).length > 0) await platform.resumeLater();
    return result;
  };
  return {
    'sentinel.record': async (_payload, { caller }) => {
      if (caller.kind === 'crm-page') await platform.injectErpTab(caller.tabId);
      return null;
    },
    'record.view': (_payload, { record }) => recordView(environment, record),
    'record.refresh': (_payload, { record }) => refresh(environment, record, signal),
    'record.edit': (_payload, { record }) => beginEdit(environment, record),
    'record.cancel': (_payload, { record }) => cancelEdit(environment, record),
    'record.save': (_payload, { record }) => thenResume(save(environment, record, signal)),
    'record.sync': ({ connectionId }, { record, caller }) =>
      thenResume(syncNow(shownBy(caller), record, connectionId, signal)),
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

function dialogHandlers(environment: Environment, { signal }: HandlerPlatform): DialogMessages {
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
      return intent?.kind === 'resolve'
        ? syncPicked(environment, record, connectionId, signal)
        : readyToSave(environment, record, connectionId);
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
  const mappingSite = (): CrmSite => {
    const [first] = environment.crmSites;
    if (first === undefined) throw new Error('No CRM adapter is built in');
    return first;
  };
  return {
    'popup.context': async () => popupContext(environment, await platform.addressInFront()),
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
    'mappings.list': ({ connectionId }) => listMappings(environment, connectionId, mappingSite()),
    'mappings.save': ({ connectionId, mapping }) => saveMapping(environment, connectionId, mappingSite(), mapping),
    'mappings.reset': ({ connectionId }) => resetMappings(environment, connectionId, mappingSite()),
    'adapters.list': async () => environment.crmSites.map(adapterSummary),
    'sites.list': () => listSites(environment),
    'sites.add': async ({ address, adapter }) => {
      const site = await addSite(environment, address, adapter);
      await platform.sitesChanged();
      return site;
    },
    'sites.remove': async ({ siteId }) => {
      await environment.store.sites.remove(siteId);
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
