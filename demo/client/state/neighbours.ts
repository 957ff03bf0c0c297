import { signal } from '@preact/signals';
import type { RecordScreen } from '../../address';
import { numberMember } from '../../server/json';
import { readApi } from './api';
import { rowsOf } from './rows';
import { API_ENTITIES } from './screens';

export interface Neighbours {
  readonly previous?: number | undefined;
  readonly next?: number | undefined;
  /** Counted from 1; 0 while unknown. */
  readonly index: number;
  readonly count: number;
}

const ids = signal<Readonly<Partial<Record<RecordScreen, readonly number[]>>>>({});
const asked = new Set<RecordScreen>();

/** What comes before and after a record, in the order of their numbers. */
export function neighbours(screen: RecordScreen, id: number): Neighbours {
  const known = ids.value[screen];
  if (known === undefined) {
    void readIds(screen);
    return { index: 0, count: 0 };
  }
  const at = known.indexOf(id);
  return {
    previous: known[at - 1],
    next: at < 0 ? undefined : known[at + 1],
    index: at + 1,
    count: known.length,
  };
}

async function readIds(screen: RecordScreen): Promise<void> {
  if (asked.has(screen)) {
    return;
  }
  asked.add(screen);
  const column = `${screen}Id`;
  try {
    const reply = await readApi(`${API_ENTITIES[screen]}?$select=${column}&$orderby=${column}&$top=1000`);
    ids.value = { ...ids.value, [screen]: rowsOf(reply).map((row) => numberMember(row, column)) };
  } catch {
    asked.delete(screen);
  }
}
