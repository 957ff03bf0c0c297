import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowSlots, rowWindow, scrollToRow, TALLEST } from '../../../components/search/row-window';

const ROW = 32;

describe('which rows are in view', () => {
  it('draws only the rows in view and a few around them', () => {
    const shown = rowWindow(3200, 320, 100_000, ROW);
    expect(shown.first).toBeLessThanOrEqual(100);
    expect(shown.last).toBeGreaterThanOrEqual(110);
    expect(shown.last - shown.first).toBeLessThan(30);
    expect(shown.top).toBe(shown.first * ROW);
  });

  it('covers the view, stays within the list and within what browsers can scroll, whatever the size', () => {
    const sizes = fc.record({
      rows: fc.integer({ min: 0, max: 5_000_000 }),
      viewport: fc.integer({ min: 0, max: 2000 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(sizes, ({ rows, viewport, share }) => {
        const height = Math.min(rows * ROW, TALLEST);
        const scrollTop = share * Math.max(0, height - viewport);
        const shown = rowWindow(scrollTop, viewport, rows, ROW);
        expect(shown.height).toBe(height);
        expect(shown.first).toBeGreaterThanOrEqual(0);
        expect(shown.last).toBeLessThanOrEqual(rows);
        expect(shown.last - shown.first).toBeLessThanOrEqual(rowSlots(viewport, ROW));
        if (shown.first > 0) expect(shown.top).toBeLessThanOrEqual(scrollTop + 0.01);
        const bottom = shown.top + (shown.last - shown.first) * ROW;
        if (shown.last < rows) expect(bottom).toBeGreaterThanOrEqual(scrollTop + viewport - 0.01);
      }),
    );
  });

  it('reaches the last row of five million', () => {
    const rows = 5_000_000;
    const shown = rowWindow(TALLEST - 320, 320, rows, ROW);
    expect(shown.last).toBe(rows);
  });

  it('scrolls a row into view, and not at all when it is in view', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (rows, share) => {
        const row = Math.min(rows - 1, Math.floor(rows * share));
        const scrollTop = scrollToRow(row, 0, 320, rows, ROW);
        const shown = rowWindow(scrollTop, 320, rows, ROW);
        expect(shown.first).toBeLessThanOrEqual(row);
        expect(shown.last).toBeGreaterThan(row);
        expect(scrollToRow(row, scrollTop, 320, rows, ROW)).toBeCloseTo(scrollTop, 3);
      }),
    );
  });
});
