import { ApiError } from './api-error';
import type { ApiRequest } from './exchange';
import type { StoredRecord } from './records';

/** True when `If-Modified-Since` allows the reply 304: the record is not newer than that second. */
export function notModified(request: ApiRequest, record: StoredRecord): boolean {
  const since = headerTime(request, 'if-modified-since');
  return since !== undefined && record.updated <= since;
}

/** Holds a write to its `If-Unmodified-Since`. @throws ApiError 412 when the record is newer. */
export function refuseIfModified(request: ApiRequest, record: StoredRecord): void {
  const since = headerTime(request, 'if-unmodified-since');
  if (since !== undefined && record.updated > since) {
    throw new ApiError(412, 'SoPreconditionFailedException', 'The record was changed by someone else.');
  }
}

/** The time in a header, in milliseconds; an unreadable one is ignored as HTTP asks. */
function headerTime(request: ApiRequest, name: string): number | undefined {
  const time = Date.parse(request.header(name));
  return Number.isNaN(time) ? undefined : time;
}
