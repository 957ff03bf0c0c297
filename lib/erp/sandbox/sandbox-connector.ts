import type { Configuration, ConnectorDescription, ErpConnector } from '../contract';
import { DATA_SETS } from './data-set';
import { SandboxSession } from './sandbox-session';

const description: ConnectorDescription = {
  id: 'sandbox',
  name: 'Sample ERP',
  verified: 'real',
  verifiedOn: 'built in',
  isSample: true,
  guarantee: 'tested',
  concurrency: 4,
  paging: 'offset',
  refusesExtensionOrigin: false,
  configuration: [{ key: 'data', type: 'choice', mandatory: true, defaultValue: 'demo', choices: DATA_SETS }],
};

/** An ERP inside the extension, for people who only want to try. Nothing leaves the browser. */
export const sandboxConnector: ErpConnector = {
  description,
  origins: () => [],
  open: (access) => new SandboxSession(access.configuration),
};

/** Puts the sample that these settings choose back as it was at first. Rejects like a session. */
export function resetSampleErp(configuration: Configuration, signal: AbortSignal): Promise<void> {
  return new SandboxSession(configuration).reset(signal);
}
