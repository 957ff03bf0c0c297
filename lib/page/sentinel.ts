import type { AddressedRecord } from '../model/record';
import { watchAddress } from './navigation';
import { OWN_ATTRIBUTE } from './own-elements';

export interface SentinelOptions {
  readonly window: Window;
  readonly recognise: (address: URL) => AddressedRecord | null;
  /** Hands a message to the worker; settles when the worker has put the tab's script in, or could not. */
  readonly send: (message: object) => Promise<unknown>;
  readonly signal: AbortSignal;
}

/**
 * Waits for an address that names a CRM record, then asks the worker once to put the ERP tab into this page. Stops when
 * the tab's script is here; where it did not come, asks again at the next change of address. Returns a function that
 * looks at the address again, for when what is recognised has changed.
 */
export function startSentinel({ window, recognise, send, signal }: SentinelOptions): () => void {
  const watching = new AbortController();
  let asking = false;
  // Asynchronous, so that a runtime that is gone after an update rejects quietly instead of throwing in the page.
  const ask = async () => send({ counterpart: 'sentinel.record', record: null, payload: {} });
  const settle = () => {
    asking = false;
    if (window.document.documentElement.hasAttribute(OWN_ATTRIBUTE)) watching.abort();
  };
  const look = (address: URL) => {
    if (asking || watching.signal.aborted || recognise(address) === null) return;
    asking = true;
    ask().then(settle, settle);
  };
  watchAddress(window, look, AbortSignal.any([signal, watching.signal]));
  return () => look(new URL(window.location.href));
}
