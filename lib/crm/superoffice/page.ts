import type { CrmPage } from '../contract';
import { placeBy } from '../mount/place';
import { createApi } from './api';
import { readList } from './lists';
import { SUPEROFFICE_PLACES } from './places';
import { recogniseSuperOffice } from './recognise';
import { readRecord, writeRecord } from './records';
import { superOfficeWantsCard } from './wants-card';

/** SuperOffice's web client. */
export function createSuperOfficePage(page: Document): CrmPage {
  const api = createApi(page);
  return {
    ...placeBy({ rules: SUPEROFFICE_PLACES, recognise: recogniseSuperOffice, wantsCard: superOfficeWantsCard }),
    entityOf: async ({ entities }) => entities[0] ?? null,
    read: (record, signal) => readRecord(api, record, signal),
    write: (write, signal) => writeRecord(api, write, signal),
    listItems: (list, signal) => readList(api, list, signal),
    refresh() {
      page.defaultView?.postMessage({ command: 'refresh' }, page.defaultView.location.origin);
      return true;
    },
  };
}
