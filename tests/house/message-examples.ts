import type { WorkerMessageName, WorkerRequest } from '../../lib/messages/table';

const CONNECTION = { connectionId: 'connection-1' };
const SEARCH = { text: 'Nordlys', order: null, includeArchived: false };
const INPUT = { id: null, connector: 'sandbox', name: 'Sample', configuration: {} };

/** A well-formed request of every message, so that a refusal can only be the sender's fault. */
export const REQUESTS: { readonly [Name in WorkerMessageName]: WorkerRequest<Name> } = {
  'sentinel.record': {},
  'record.view': {},
  'record.refresh': {},
  'record.edit': {},
  'record.cancel': {},
  'record.save': {},
  'record.sync': CONNECTION,
  'record.begin-connect': { ...CONNECTION, actorType: 'customer' },
  'record.disconnect': CONNECTION,
  'record.keep': CONNECTION,
  'record.resolve': CONNECTION,
  'record.open-options': {},
  'dialog.view': CONNECTION,
  'dialog.search': { ...CONNECTION, search: SEARCH },
  'dialog.select': { ...CONNECTION, selected: { key: '7', name: 'Nordlys AS' } },
  'dialog.compare': CONNECTION,
  'dialog.pick': { ...CONNECTION, picks: { name: 'crm' } },
  'dialog.back': CONNECTION,
  'dialog.confirm': CONNECTION,
  'dialog.cancel': CONNECTION,
  'search.page': { ...CONNECTION, actorType: 'customer', search: SEARCH, start: null, pageSize: 50, generation: 1 },
  'search.cancel': CONNECTION,
  'popup.context': {},
  'connectors.list': {},
  'connections.list': {},
  'connections.test': INPUT,
  'connections.save': INPUT,
  'connections.activate': { ...CONNECTION, active: true },
  'connections.remove': CONNECTION,
  'connections.add-sample': {},
  'connections.reset-sample': CONNECTION,
  'mappings.list': CONNECTION,
  'mappings.save': { ...CONNECTION, mapping: { actorType: 'customer', active: true, fields: [] } },
  'mappings.reset': CONNECTION,
  'adapters.list': {},
  'sites.list': {},
  'sites.add': { address: 'https://crm.example/', adapter: 'superoffice' },
  'sites.remove': { siteId: 'site-1' },
  'settings.get': {},
  'settings.save': { dialogs: 'popup', language: 'auto' },
};
