import { recogniseBy } from '../address/recognise';
import type { CrmPage } from '../contract';
import { placeBy } from '../mount/place';
import { TRYTON_ADDRESSES } from './address';
import { createApi } from './api';
import { readList } from './lists';
import { TRYTON_PLACES } from './places';
import { TrytonRecords } from './records';
import { createRefreshing } from './refresh';

/** Tryton's web client, sao. It watches what a person does to the forms until the signal ends. */
export function createTrytonPage(page: Document, signal: AbortSignal): CrmPage {
  const api = createApi(page);
  const records = new TrytonRecords(api);
  const refreshing = createRefreshing(page, signal);
  return {
    ...placeBy({ rules: TRYTON_PLACES, recognise: (address) => recogniseBy(TRYTON_ADDRESSES, address) }),
    entityOf: (addressed, aborted) => records.entityOf(addressed, aborted),
    read: (record, aborted) => records.read(record, aborted),
    write: (write, aborted) => records.write(write, aborted),
    listItems: (list, aborted) => readList(api, list, page.documentElement.lang.replace('-', '_') || 'en', aborted),
    refresh: () => refreshing.refresh(),
  };
}
