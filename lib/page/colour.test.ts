import { describe, expect, it } from 'vitest';
import { BLACK, contrast, isDark, opaque, parseColour, readableOn, WHITE } from './colour';

describe('colours', () => {
  it('reads what browsers give as computed colours', () => {
    expect(parseColour('rgb(1, 2, 3)')).toEqual(opaque(1, 2, 3));
    expect(parseColour('rgba(1, 2, 3, 0.5)')).toEqual({ ...opaque(1, 2, 3), alpha: 0.5 });
    expect(parseColour('rgb(1 2 3 / 0.25)')).toEqual({ ...opaque(1, 2, 3), alpha: 0.25 });
    expect(parseColour('oklch(0.7 0.1 200)')).toBeNull();
  });

  it('knows the contrast of black on white', () => {
    expect(contrast(BLACK, WHITE)).toBeCloseTo(21);
    expect(contrast(WHITE, WHITE)).toBeCloseTo(1);
    expect([isDark(BLACK), isDark(WHITE)]).toEqual([true, false]);
  });

  it('leaves a readable colour alone and makes any other readable', () => {
    expect(readableOn(BLACK, WHITE, 4.5)).toEqual(BLACK);
    for (const background of [WHITE, BLACK, opaque(24, 33, 41), opaque(240, 240, 220)]) {
      for (const colour of [opaque(255, 220, 0), opaque(90, 90, 90), opaque(0, 0, 255), background]) {
        expect(contrast(readableOn(colour, background, 4.5), background)).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});
