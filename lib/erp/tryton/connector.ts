import type { ErpConnector } from '../contract';
import { TrytonSession } from './session';
import { CONFIGURATION_FIELDS, parseAddress } from './settings';

/** Tryton 6.0 by its JSON-RPC, the protocol of its own web client. */
export const trytonConnector: ErpConnector = {
  description: {
    id: 'tryton',
    name: 'Tryton',
    verified: 'real',
    verifiedOn: 'Tryton 6.0.29, SQLite',
    isSample: false,
    guarantee: 'read-before',
    concurrency: 2,
    paging: 'offset',
    refusesExtensionOrigin: true,
    configuration: CONFIGURATION_FIELDS,
  },
  origins: (configuration) => [parseAddress(configuration.address ?? '').origin],
  open: (access) => new TrytonSession(access),
};
