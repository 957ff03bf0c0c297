import { signal } from '@preact/signals';
import * as v from 'valibot';

const KEY = 'fjord.recent';
const LONGEST = 6;

const recentSchema = v.array(
  v.object({ screen: v.picklist(['contact', 'person', 'project']), id: v.number(), name: v.string() }),
);

export type RecentRecord = v.InferOutput<typeof recentSchema>[number];

/** Records that were opened last, newest first. */
export const recentRecords = signal<readonly RecentRecord[]>(stored());

/** Puts a record at the top of the recently viewed ones. */
export function rememberRecent(record: RecentRecord): void {
  const others = recentRecords.peek().filter(({ screen, id }) => screen !== record.screen || id !== record.id);
  recentRecords.value = [record, ...others].slice(0, LONGEST);
  window.localStorage.setItem(KEY, JSON.stringify(recentRecords.value));
}

function stored(): readonly RecentRecord[] {
  try {
    return v.parse(recentSchema, JSON.parse(window.localStorage.getItem(KEY) ?? '[]'));
  } catch {
    return [];
  }
}
