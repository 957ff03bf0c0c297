import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { BooleanReply, encodeServerTime, encodeSession, escapeLike, parseKey, ServerTimeReply } from './encoding';

/** SQL's `like` with the backslash as escape character, as a regular expression. */
function likePattern(like: string): RegExp {
  const parts = like.match(/\\[\s\S]|[\s\S]/gu) ?? [];
  const source = parts.map((part) => {
    if (part === '%') return '[\\s\\S]*';
    if (part === '_') return '[\\s\\S]';
    return (part.length > 1 && part.startsWith('\\') ? part.slice(1) : part).replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
  });
  return new RegExp(`^${source.join('')}$`, 'u');
}

const time = fc.record({
  year: fc.integer({ min: 1, max: 9999 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
  hour: fc.integer({ min: 0, max: 23 }),
  minute: fc.integer({ min: 0, max: 59 }),
  second: fc.integer({ min: 0, max: 59 }),
  microsecond: fc.integer({ min: 0, max: 999_999 }),
});

describe('encoding for Tryton', () => {
  test('an escaped text matches itself and nothing else', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'B', '%', '_', '\\', 'ø', ' ', "'") });
    fc.assert(
      fc.property(text, text, (left, right) => {
        expect(likePattern(escapeLike(left)).test(left)).toBe(true);
        expect(likePattern(escapeLike(left)).test(right)).toBe(left === right);
      }),
    );
  });

  test('server times survive both ways, and their text sorts as they do', () => {
    const read = (value: unknown) => v.parse(ServerTimeReply, value);
    fc.assert(
      fc.property(time, time, (left, right) => {
        const [first, second] = [left, right].map((value) => read({ __class__: 'datetime', ...value }));
        expect(encodeServerTime(first ?? '')).toEqual({ __class__: 'datetime', ...left });
        const order = (value: typeof left) => [
          value.year,
          value.month,
          value.day,
          value.hour,
          value.minute,
          value.second,
          value.microsecond,
        ];
        const difference =
          order(left)
            .map((part, index) => part - (order(right)[index] ?? 0))
            .find((part) => part !== 0) ?? 0;
        expect((first ?? '') < (second ?? '')).toBe(difference < 0);
      }),
    );
  });

  test('booleans of both databases, and nothing else', () => {
    expect([0, 1, true, false].map((value) => v.parse(BooleanReply, value))).toEqual([false, true, true, false]);
    for (const wrong of [2, '1', null]) expect(v.is(BooleanReply, wrong)).toBe(false);
  });

  test('any user name fits into the session credentials', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), (user, id) => {
        const [scheme, code = ''] = encodeSession(user, id, 'abc').split(' ');
        expect(scheme).toBe('Session');
        expect(Buffer.from(code, 'base64').toString('utf8')).toBe(`${user}:${id}:abc`);
      }),
    );
  });

  test('only positive whole numbers that a database can hold are keys', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 2_147_483_647 }), (id) => parseKey(String(id)) === id));
    for (const key of ['', '0', '-1', '01', '1.0', '1e3', ' 1', 'abc', '2147483648']) expect(parseKey(key)).toBeNull();
  });
});
