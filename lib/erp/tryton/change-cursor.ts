import * as v from 'valibot';
import { ErpError } from '../contract';
import { encodeServerTime, SERVER_TIME_PATTERN, type ServerTime } from './encoding';

/** How far a change feed has come: everything before this time, and at this time every party before this id. */
export interface ChangeCursor {
  readonly time: ServerTime;
  readonly id: number;
  /** Whether a long row of pages is being walked; then the short way for few changes is not tried. */
  readonly walking: boolean;
}

/** PostgreSQL stamps a change when its transaction begins; it can come into sight this much later than younger ones. */
const OVERLAP_MILLISECONDS = 10_000;
export const BEGINNING: ChangeCursor = { time: '0001-01-01T00:00:00.000000', id: 0, walking: false };

const Cursor = v.object({
  time: v.pipe(v.string(), v.regex(SERVER_TIME_PATTERN)),
  id: v.pipe(v.number(), v.integer(), v.minValue(0)),
  walking: v.boolean(),
});

export function writeCursor(cursor: ChangeCursor): string {
  return JSON.stringify(cursor);
}

/** Reads a cursor that `writeCursor` wrote. Throws `ErpError` (validation) for any other text. */
export function readCursor(text: string | null): ChangeCursor {
  if (text === null) return BEGINNING;
  try {
    return v.parse(Cursor, JSON.parse(text));
  } catch (cause) {
    throw new ErpError('validation', { explanation: 'erp.cursorUnknown', cause });
  }
}

/** Negative, zero or positive, as `left` comes before, with or after `right`. */
export function compareCursors(
  left: Pick<ChangeCursor, 'time' | 'id'>,
  right: Pick<ChangeCursor, 'time' | 'id'>,
): number {
  if (left.time !== right.time) return left.time < right.time ? -1 : 1;
  return left.id - right.id;
}

/** The same moment a little earlier. */
export function withOverlap(time: ServerTime): ServerTime {
  const { year, month, day, hour, minute, second, microsecond } = encodeServerTime(time);
  const moment = Date.UTC(year, month - 1, day, hour, minute, second) - OVERLAP_MILLISECONDS;
  if (year < 1000 || Number.isNaN(moment)) return time;
  return `${new Date(moment).toISOString().slice(0, 19)}.${String(microsecond).padStart(6, '0')}`;
}
