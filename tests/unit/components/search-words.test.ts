import { describe, expect, it } from 'vitest';
import { gridKey } from '../../../components/search/grid-keys';
import { matchingParts } from '../../../components/search/matching';
import { nextOrder } from '../../../components/search/result-header';

const marked = (text: string, search: string) =>
  matchingParts(text, search)
    .map((part) => (part.matches ? `[${part.text}]` : part.text))
    .join('');

describe('marking what matched', () => {
  it('marks each word, without regard to case and accents', () => {
    expect(marked('Müller Søn & Co', 'muller co')).toBe('[Müller] Søn & [Co]');
    expect(marked('NORDLYS Bygg AS', 'nord lys')).toBe('[NORDLYS] Bygg AS');
  });

  it('keeps letters of their own apart, and text whole', () => {
    expect(marked('Bø', 'bo')).toBe('Bø');
    expect(marked('İstanbul Café 🙂', 'café')).toBe('İstanbul [Café] 🙂');
    expect(marked('<b>', '<b>')).toBe('[<b>]');
    expect(marked('abc', '  ')).toBe('abc');
  });
});

describe('keys in the result grid', () => {
  const press = (key: string, active = 10) =>
    gridKey({ key, ctrlKey: false, metaKey: false, altKey: false }, active, 100, 8);

  it('moves by rows, pages and to both ends', () => {
    expect(press('ArrowDown')).toEqual({ kind: 'move', to: 11 });
    expect(press('ArrowUp')).toEqual({ kind: 'move', to: 9 });
    expect(press('PageDown')).toEqual({ kind: 'move', to: 18 });
    expect(press('PageUp', 3)).toEqual({ kind: 'move', to: 0 });
    expect(press('Home')).toEqual({ kind: 'move', to: 0 });
    expect(press('End')).toEqual({ kind: 'move', to: 99 });
    expect(press('ArrowDown', 99)).toEqual({ kind: 'move', to: 99 });
  });

  it('goes back to the search box above the first row, and when a letter is typed', () => {
    expect(press('ArrowUp', 0)).toEqual({ kind: 'leave' });
    expect(press('å')).toEqual({ kind: 'type', character: 'å' });
    expect(press('Backspace')).toEqual({ kind: 'type', character: 'Backspace' });
    expect(gridKey({ key: 'c', ctrlKey: true, metaKey: false, altKey: false }, 1, 100, 8)).toBeNull();
    expect(press('Tab')).toBeNull();
  });

  it('chooses with Enter and space', () => {
    expect(press('Enter')).toEqual({ kind: 'choose' });
    expect(press(' ')).toEqual({ kind: 'choose' });
  });
});

describe('clicking a column name', () => {
  it('sorts up, then down, then best match first again', () => {
    const up = nextOrder(null, 'name');
    const down = nextOrder(up, 'name');
    expect([up, down, nextOrder(down, 'name'), nextOrder(down, 'city')]).toEqual([
      { field: 'name', descending: false },
      { field: 'name', descending: true },
      null,
      { field: 'city', descending: false },
    ]);
  });
});
