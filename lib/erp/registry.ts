import type { ErpConnector } from './contract';
import { sandboxConnector } from './sandbox/sandbox-connector';
import { trytonConnector } from './tryton/connector';

/** Every connector that is shipped, in the order in which they are offered. */
export const CONNECTORS: readonly ErpConnector[] = [sandboxConnector, trytonConnector];
