import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differingParts, type Part } from './differing-parts';

/** `a[b]c`: b differs. */
const marked = (parts: readonly Part[]) => parts.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');
const shown = (left: string, right: string) => {
  const parts = differingParts(left, right);
  return [marked(parts.left), marked(parts.right)];
};

describe('differing parts', () => {
  it.each([
    ['Fjellheim AS', 'Fjellheim AS', 'Fjellheim AS', 'Fjellheim AS'],
    ['', 'post@a.example', '', '[post@a.example]'],
    ['70 26 41 80', '70 26 41 81', '70 26 41 8[0]', '70 26 41 8[1]'],
    ['+47 70 26 41 80', '70 26 41 80', '[+47 ]70 26 41 80', '70 26 41 80'],
    [
      'Bjørk & Sønner Bygg AS',
      'Bjork og Sonner Bygg AS',
      'Bj[ø]rk [&] S[ø]nner Bygg AS',
      'Bj[o]rk [og] S[o]nner Bygg AS',
    ],
    ['Industrigata 44', 'Industrigt. 44', 'Industrig[a]t[a] 44', 'Industrigt[.] 44'],
    ['Hamar', 'Tromsø', '[Hamar]', '[Tromsø]'],
    ['Oslo', 'Bergen', '[Oslo]', '[Bergen]'],
    ['Box 8044\n402 77', 'Box 8044\n402 78', 'Box 8044\n402 7[7]', 'Box 8044\n402 7[8]'],
    ['Storgata 1\nOslo', 'Storgata 1 Oslo', 'Storgata 1[\n]Oslo', 'Storgata 1[ ]Oslo'],
    ['6300', '6301', '630[0]', '630[1]'],
  ])('%j and %j', (left, right, expectedLeft, expectedRight) => {
    expect(shown(left, right)).toEqual([expectedLeft, expectedRight]);
  });

  it('marks nothing that a reader cannot see', () => {
    expect(shown('Åkerlund  AB', 'A\u030Akerlund\u00A0AB')).toEqual(['Åkerlund  AB', 'A\u030Akerlund\u00A0AB']);
  });

  it('keeps characters of several code points whole', () => {
    expect(shown('team 👩‍👩‍👧', 'team 👩‍👩‍👦')).toEqual(['team [👩‍👩‍👧]', 'team [👩‍👩‍👦]']);
    expect(shown('ide\u0301er', 'ide\u0300er')).toEqual(['id[e\u0301]er', 'id[e\u0300]er']);
  });

  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc
      .array(fc.constantFrom('Bygg', ' ', '&', 'a', 'å', 'A\u030A', '👩‍👧', '\n', '47', '.'))
      .map((pieces) => pieces.join('')),
  );
  const joined = (parts: readonly Part[]) => parts.map((part) => part.text).join('');
  const common = (parts: readonly Part[]) =>
    parts.flatMap((part) => (part.differs ? [] : [part.text.normalize('NFC').replace(/\s+/gu, ' ')])).join('|');

  it('gives both texts back, cut nowhere within a character', () => {
    const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    fc.assert(
      fc.property(text, text, (left, right) => {
        const parts = differingParts(left, right);
        expect([joined(parts.left), joined(parts.right)]).toEqual([left, right]);
        for (const [whole, side] of [
          [left, parts.left],
          [right, parts.right],
        ] as const) {
          const borders = new Set([...segmenter.segment(whole)].map(({ index }) => index));
          let at = 0;
          for (const part of side) {
            expect(part.text).not.toBe('');
            expect(borders.has(at)).toBe(true);
            at += part.text.length;
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('marks on both sides all but the same common text', () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const parts = differingParts(left, right);
        expect(common(parts.left).replaceAll('|', '')).toBe(common(parts.right).replaceAll('|', ''));
      }),
    );
  });

  it('answers at once for long texts that have nothing in common', () => {
    const left = 'left '.repeat(20_000);
    const right = 'other words\n'.repeat(10_000);
    expect(shown(left, right)).toEqual([`[${left}]`, `[${right}]`]);
  });
});
