import type { AddressedRecord } from '../model/record';
import { watchAddress } from './navigation';
import { OWN_ATTRIBUTE } from './own-elements';

export type Recogniser = (address: URL) => AddressedRecord | null;

export interface SentinelOptions {
  readonly window: Window;
  readonly recognisers: readonly Recogniser[];
  /** Tells the worker that a record is on screen; settles when the worker has put the tab's script in, or could not. */
  readonly send: () => Promise<unknown>;
  readonly signal: AbortSignal;
}

/**
 * Waits for an address that names a CRM record, then asks the worker once to put the ERP tab into this page. Stops when
 * the tab's script is here; where it did not come, asks again at the next change of address.
 */
export function startSentinel({ window, recognisers, send, signal }: SentinelOptions): void {
  const watching = new AbortController();
  let asking = false;
  const settle = () => {
    asking = false;
    if (window.document.documentElement.hasAttribute(OWN_ATTRIBUTE)) watching.abort();
  };
  const look = (address: URL) => {
    if (asking || !recognisers.some((recognise) => recognise(address) !== null)) return;
    asking = true;
    send().then(settle, settle);
  };
  watchAddress(window, look, AbortSignal.any([signal, watching.signal]));
}
