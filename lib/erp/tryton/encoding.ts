import * as v from 'valibot';

const DateTime = v.object({
  __class__: v.literal('datetime'),
  year: v.number(),
  month: v.number(),
  day: v.number(),
  hour: v.number(),
  minute: v.number(),
  second: v.number(),
  microsecond: v.number(),
});

const pad = (value: number, length: number) => String(value).padStart(length, '0');

/**
 * A server time as text that sorts as the time does, with microseconds: `2026-11-23T10:37:13.524126`. Always UTC.
 * A JavaScript `Date` would lose the microseconds, and with them changes.
 */
export type ServerTime = string;

/** Tryton's JSON form of a time (trytond/protocols/jsonrpc.py), read as text. */
export const ServerTimeReply = v.pipe(
  DateTime,
  v.transform((time): ServerTime => {
    const date = `${pad(time.year, 4)}-${pad(time.month, 2)}-${pad(time.day, 2)}`;
    return `${date}T${pad(time.hour, 2)}:${pad(time.minute, 2)}:${pad(time.second, 2)}.${pad(time.microsecond, 6)}`;
  }),
);

export const SERVER_TIME_PATTERN = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)\.(\d{6})$/;

/** A server time in the form that Tryton wants; it fails on ISO text. */
export function encodeServerTime(time: ServerTime): v.InferInput<typeof DateTime> {
  const [year = 1, month = 1, day = 1, hour = 0, minute = 0, second = 0, microsecond = 0] = (
    SERVER_TIME_PATTERN.exec(time)?.slice(1) ?? []
  ).map(Number);
  return { __class__: 'datetime', year, month, day, hour, minute, second, microsecond };
}

/** SQLite answers 1 and 0 where PostgreSQL answers true and false. */
export const BooleanReply = v.pipe(
  v.union([v.boolean(), v.picklist([0, 1])]),
  v.transform((value) => Boolean(value)),
);

/** Text for `like` and `ilike` in which nothing is a wildcard. Tryton's escape character is the backslash. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

/** `Session` credentials of the Authorization header; the user name may hold any character. */
export function encodeSession(user: string, userId: number, key: string): string {
  const bytes = new TextEncoder().encode(`${user}:${userId}:${key}`);
  return `Session ${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
}

/** The id of an actor key; null for a key that cannot be one. */
export function parseKey(key: string): number | null {
  if (!/^[1-9]\d{0,9}$/.test(key)) return null;
  const id = Number(key);
  return id <= 2_147_483_647 ? id : null;
}
