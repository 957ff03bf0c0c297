import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseVariants, textSearch } from './text-search';

/** All values that a domain compares with. */
function valuesOf(domain: unknown): string[] {
  if (!Array.isArray(domain)) return [];
  if (domain.length === 3 && typeof domain[0] === 'string' && typeof domain[1] === 'string' && domain[0] !== 'OR') {
    return Array.isArray(domain[2]) && domain[1].endsWith('where')
      ? valuesOf(domain[2])
      : [domain[2]].flat().map(String);
  }
  return domain.flatMap(valuesOf);
}

describe('text search', () => {
  test('white space and control characters are no text', () => {
    for (const text of ['', '  ', '\n\t', '\u0000']) expect(textSearch(text)).toBeNull();
  });

  test('any text gives domains without zero bytes in which only our own wildcards are wild', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const search = textSearch(text);
        if (search === null) return;
        for (const value of [search.exactIgnoringCase, search.matching, search.similar].flatMap(valuesOf)) {
          expect(value).not.toContain('\u0000');
          const inner = value.replace(/^%|%$/g, '').replaceAll(/\\[\\%_]/g, '');
          if (value.startsWith('%')) expect(inner).not.toMatch(/[%_]/);
        }
      }),
    );
  });

  test('legal forms do not count where there are other words', () => {
    const values = valuesOf(textSearch('Fjellheim Møbler AS')?.matching);
    expect(values).toContain('%Fjellheim%');
    expect(values).not.toContain('%AS%');
    expect(valuesOf(textSearch('AS')?.matching)).toContain('%AS%');
  });

  test('letters outside ASCII are asked for in the ways in which people write them', () => {
    expect(caseVariants('plain')).toEqual(['plain']);
    expect(caseVariants('åsgård')).toEqual(['åsgård', 'ÅSGÅRD', 'Åsgård']);
  });

  test('a written VAT number is also asked for without its spaces', () => {
    expect(valuesOf(textSearch('NO 313 118 592 MVA')?.exact)).toContain('NO313118592MVA');
  });
});
