import type { CrmPage } from '../crm/contract';
import { type AddressedRecord, canBeOneRecord, type Entity, type RecordOnPage } from '../model/record';
import { watchAddress } from './navigation';

/** Milliseconds between the tries to find out what a record is. */
const PAUSES = [0, 300, 1500];

export interface RecordWatch {
  readonly window: Window;
  readonly page: CrmPage;
  /** Before anything else happens about a new address; null at the first. */
  onAddress(from: URL | null, to: URL): unknown;
  /** The record on screen, and what else its address allows it to be; null: no record. */
  onRecord(record: RecordOnPage | null, allowed: readonly Entity[]): void;
  /** The record before is off the screen; what came instead is being found out. */
  onUnsettled(): void;
  readonly signal: AbortSignal;
}

/**
 * Tells which record is on screen, now and after every change of address. Where the address leaves open what it is, the
 * page's own data decide; where these cannot be had, the first that is allowed, for whatever is asked about it will say why;
 * none where that could be another record.
 */
export function watchRecord({ window, page, onAddress, onRecord, onUnsettled, signal }: RecordWatch): void {
  let seen: URL | null = null;
  let id: string | null = null;
  let looking = new AbortController();
  const follow = async (addressed: AddressedRecord, current: AbortSignal) => {
    const entity = await settleEntity(page, addressed, current);
    if (current.aborted) return;
    onRecord(entity && { entity, id: addressed.id }, addressed.entities);
  };
  watchAddress(
    window,
    (address) => {
      onAddress(seen, address);
      seen = address;
      looking.abort();
      looking = new AbortController();
      const addressed = page.recognise(address);
      const [only, ...others] = addressed?.entities ?? [];
      const isAnother = addressed?.id !== id;
      id = addressed?.id ?? null;
      if (addressed === null || only === undefined) onRecord(null, []);
      else if (others.length === 0) onRecord({ entity: only, id: addressed.id }, addressed.entities);
      else {
        if (isAnother) onUnsettled();
        follow(addressed, AbortSignal.any([signal, looking.signal])).catch(() => undefined);
      }
    },
    signal,
  );
}

/** Rejects only when aborted. */
async function settleEntity(page: CrmPage, addressed: AddressedRecord, signal: AbortSignal): Promise<Entity | null> {
  for (const pause of PAUSES) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      return await page.entityOf(addressed, signal);
    } catch {
      signal.throwIfAborted();
    }
  }
  const [first = null, ...others] = addressed.entities;
  return first !== null && others.every((entity) => canBeOneRecord(entity, first)) ? first : null;
}
