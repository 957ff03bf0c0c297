import { describe, expect, test } from 'vitest';
import { BEGINNING, compareCursors, readCursor, withOverlap, writeCursor } from './change-cursor';

describe('change cursors', () => {
  test('survive being written and read', () => {
    const cursor = { time: '2026-11-23T10:37:13.524126', id: 42, walking: true };
    expect(readCursor(writeCursor(cursor))).toEqual(cursor);
    expect(readCursor(null)).toEqual(BEGINNING);
  });

  test.each(['', 'x', '{}', '{"time":"2026-11-23","id":1,"walking":false}', '[]', 'null'])('refuses %j', (text) => {
    expect(() => readCursor(text)).toThrow(expect.objectContaining({ kind: 'validation' }));
  });

  test('come before one another by time, then by id', () => {
    const at = (time: string, id: number) => ({ time: `2026-11-23T10:37:13.${time}`, id });
    expect(compareCursors(at('000001', 9), at('000002', 1))).toBeLessThan(0);
    expect(compareCursors(at('000001', 9), at('000001', 1))).toBeGreaterThan(0);
    expect(compareCursors(at('000001', 9), at('000001', 9))).toBe(0);
  });

  test('an overlap goes back across midnight and keeps the microseconds', () => {
    expect(withOverlap('2026-03-01T00:00:03.000007')).toBe('2026-02-28T23:59:53.000007');
    expect(withOverlap(BEGINNING.time)).toBe(BEGINNING.time);
  });
});
