import { recogniseBy } from '../address/recognise';
import type { CrmPage } from '../contract';
import { CrmError } from '../contract';
import { placeBy } from '../mount/place';
import { watchMadeAnew } from './made-anew';
import type { SiteProfile } from './profile';
import { readProfileRecord, writeProfileRecord } from './records';
import { profileRules } from './rules';
import { entityShown } from './shown-record';

/** Milliseconds by which a reload waits, so that the answer about the write is out before the page is gone. */
const BEFORE_RELOAD = 300;

/** The part of a profile's adapter that lives in the page. */
export function createProfilePage(profile: SiteProfile, page: Document): CrmPage {
  const rules = profileRules(profile);
  const place = placeBy({ rules: profile, recognise: (address) => recogniseBy(rules, address) });
  const madeAnew = watchMadeAnew(profile, page);
  return {
    ...place,
    slot(document, record) {
      // A place can be asked for later than the page moved on: the element would then count for two records.
      if (place.recognise(new URL(page.URL))?.id === record.id) madeAnew?.note(record);
      return place.slot(document, record);
    },
    entityOf: (addressed, signal) => entityShown(profile, page, addressed, signal),
    async read(record, signal) {
      const read = () => readProfileRecord(profile, page, record, signal);
      return madeAnew === null ? read() : madeAnew.settled(record, read, signal);
    },
    write: (write, signal) => writeProfileRecord(profile, page, write, signal),
    listItems: async (list) => {
      const items = profile.lists?.[list];
      if (items === undefined) throw new CrmError('not-found');
      return items;
    },
    refresh: () => refresh(profile.refresh, page),
  };
}

function refresh(way: SiteProfile['refresh'], page: Document): boolean {
  if (way === undefined) return false;
  if (way === 'reload') {
    page.defaultView?.setTimeout(() => page.location.reload(), BEFORE_RELOAD);
    return true;
  }
  const button = page.querySelector<HTMLElement>(way.press);
  button?.click();
  return button !== null;
}
