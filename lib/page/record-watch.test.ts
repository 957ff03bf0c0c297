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
    onUnsettled: () => undefined,
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

it('says that the record before is gone before it knows what came instead, and says nothing for the same one', async () => {
  const window = new Window({ url: 'https://crm.example/#10' });
  const said: (string | null)[] = [];
  watchRecord({
    window: window as unknown as typeof globalThis.window,
    page: {
      recognise: ({ hash }: URL) => ({ ...EITHER, id: hash.slice(1, 3) }),
      entityOf: async () => 'contact',
    } as Partial<CrmPage> as CrmPage,
    signal: new AbortController().signal,
    onAddress: () => undefined,
    onRecord: (record) => said.push(record?.id ?? null),
    onUnsettled: () => said.push('gone'),
  });
  const go = async (hash: string) => {
    window.location.hash = hash;
    window.dispatchEvent(new window.Event('hashchange'));
    await vi.advanceTimersByTimeAsync(10);
  };
  await vi.advanceTimersByTimeAsync(10);
  expect(said).toEqual(['gone', '10']);
  await go('#11');
  expect(said).toEqual(['gone', '10', 'gone', '11']);
  await go('#11;views');
  expect(said).toEqual(['gone', '10', 'gone', '11', '11']);
});
