import type { RecordOnPage } from '../../model/record';
import { CrmError, type CrmSnapshot } from '../contract';
import type { SiteProfile } from './profile';

/** Milliseconds in which no value may change: forms are filled field by field. */
const QUIET = 600;
const LONGEST_WAIT = 10_000;

/** Which records the element that a page makes anew for each of them has stood for. */
export interface MadeAnew {
  /** The page's address names this record now. */
  note(record: RecordOnPage): void;
  /**
   * What is read from the page, once it is all there.
   * @throws CrmError unreachable where the element has stood for another record: what is in it may still be that one's
   */
  settled(record: RecordOnPage, read: () => Promise<CrmSnapshot>, signal: AbortSignal): Promise<CrmSnapshot>;
}

/**
 * Applications that step from record to record in one form change their address first and fill the form later, field by
 * field. Whose values they are is certain only in a form that has never stood for another record. Null where the profile
 * takes no values from the page, or has other means to tell whose they are.
 */
export function watchMadeAnew(profile: SiteProfile, page: Document): MadeAnew | null {
  const { madeAnew, entities } = profile;
  if (madeAnew === undefined) return null;
  const records = new WeakMap<Element, Set<string>>();
  const note = ({ entity, id }: RecordOnPage) => {
    const element = page.querySelector(madeAnew);
    if (element !== null) records.set(element, (records.get(element) ?? new Set()).add(`${entity} ${id}`));
    return element;
  };
  const refuseOther = (record: RecordOnPage) => {
    const element = note(record);
    if (element === null || records.get(element)?.size !== 1) throw new CrmError('unreachable');
  };
  return {
    note,
    async settled(record, read, signal) {
      let before = await read();
      if (entities[record.entity]?.read !== undefined) return before;
      for (let waited = 0; waited < LONGEST_WAIT; waited += QUIET) {
        refuseOther(record);
        await new Promise((resolve) => setTimeout(resolve, QUIET));
        signal.throwIfAborted();
        const now = await read();
        refuseOther(record);
        if (JSON.stringify(now.values) === JSON.stringify(before.values)) return now;
        before = now;
      }
      throw new CrmError('unreachable');
    },
  };
}
