import { Window } from 'happy-dom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CrmPage } from '../crm/contract';
import type { AddressedRecord, Entity, RecordOnPage } from '../model/record';
import { watchRecord } from './record-watch';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const EITHER: AddressedRecord = { entities: ['company', 'contact'], id: '10' };
const ANY: AddressedRecord = { entities: ['company', 'contact', 'project'], id: '10' };

/** What is said of a record whose page answers so. */
async function told(addressed: AddressedRecord, entityOf: CrmPage['entityOf']) {
  const stop = new AbortController();
  const records: (RecordOnPage | null)[] = [];
  watchRecord({
    window: new Window({ url: 'https://crm.example/10' }) as unknown as typeof globalThis.window,
    page: { recognise: () => addressed, entityOf } as Partial<CrmPage> as CrmPage,
    signal: stop.signal,
    onAddress: () => undefined,
    onRecord: (record) => records.push(record),
  });
  await vi.advanceTimersByTimeAsync(2000);
  stop.abort();
  return records;
}

it.each([
  ['what the page says', ANY, 'project', { entity: 'project', id: '10' }],
  ['nothing where it is none of them', ANY, null, null],
] satisfies [string, AddressedRecord, Entity | null, RecordOnPage | null][])(
  'tells %s',
  async (_what, addressed, entity, record) => {
    expect(await told(addressed, async () => entity)).toEqual([record]);
  },
);

it('takes the first where the page cannot be asked, but not where that could be another record', async () => {
  const refuse = () => Promise.reject(new Error('No answer'));
  expect(await told(EITHER, refuse)).toEqual([{ entity: 'company', id: '10' }]);
  expect(await told(ANY, refuse)).toEqual([null]);
});
