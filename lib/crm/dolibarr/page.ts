import { recogniseBy } from '../address/recognise';
import type { CrmPage } from '../contract';
import { placeBy } from '../mount/place';
import { DOLIBARR_ADDRESSES } from './address';
import { DOLIBARR_PLACES } from './places';
import { readList, readRecord, writeRecord } from './records';

const SIGN_IN = 'form[name="login"] input[name="password"]';

/** Dolibarr's pages, which are whole documents from the server; its records are read and written by their edit forms. */
export function createDolibarrPage(page: Document): CrmPage {
  // Where the session has run out, the form for signing in comes at the record's own address.
  const recognise = (address: URL) =>
    page.querySelector(SIGN_IN) === null ? recogniseBy(DOLIBARR_ADDRESSES, address) : null;
  return {
    ...placeBy({ rules: DOLIBARR_PLACES, recognise }),
    entityOf: async ({ entities }) => entities[0] ?? null,
    read: (record, signal) => readRecord(page, record, signal),
    write: (write, signal) => writeRecord(page, write, signal),
    listItems(list, signal) {
      const shown = recognise(new URL(page.URL));
      const [entity] = shown?.entities ?? [];
      return readList(page, list, shown && entity ? { entity, id: shown.id } : null, signal);
    },
    // Only loading the page anew would do it, and with it would go what a person has typed in it.
    refresh: () => false,
  };
}
