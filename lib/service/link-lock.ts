import { type RecordAddress, recordKey } from '../model/record';

/** The name under which work on one link excludes other work on it. */
export function linkLock(record: RecordAddress, connectionId: string): string {
  return `link ${recordKey(record)} ${connectionId}`;
}
