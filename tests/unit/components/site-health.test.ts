import { expect, it } from 'vitest';
import { formatDayOf } from '../../../components/frame/format';
import { checksDisagree, placeStanding } from '../../../components/sites/place-standing';
import type { PlaceCheck, PlaceReport } from '../../../lib/model/place-health';

const REPORT: PlaceReport = { placement: 'strip', seen: '2026-11-20', preferred: true, checks: [], outline: null };
const check = (changes: Partial<PlaceCheck>): PlaceCheck => ({
  kind: 'strip',
  seen: '2026-11-20',
  fast: true,
  slow: true,
  agree: true,
  ...changes,
});

it.each([
  [{ preferred: true }, 'expected'],
  [{ preferred: true, placement: 'edge' }, 'expected'],
  [{ preferred: false, placement: 'section' }, 'second'],
  [{ preferred: false, placement: 'strip' }, 'second'],
  [{ preferred: false, placement: 'edge' }, 'missing'],
] as const)('takes %o for %s', (changes, standing) => {
  expect(placeStanding({ ...REPORT, ...changes })).toBe(standing);
});

it.each([
  ['both find the same', check({}), false],
  ['they find different things', check({ agree: false }), true],
  ['only one finds anything', check({ fast: false, agree: false }), true],
  ['neither finds anything: an older page', check({ fast: false, slow: false, agree: false }), false],
  ['there is no second way', check({ slow: null, agree: false }), false],
])('when %s: disagreement %#', (_when, one, disagree) => {
  expect(checksDisagree({ ...REPORT, checks: [one] })).toBe(disagree);
});

it('names days as people do', () => {
  const noon = new Date(2026, 10, 23, 12).getTime();
  const at = (day: number, hour: number) => new Date(2026, 10, day, hour).getTime();
  expect(formatDayOf(at(23, 0), noon, 'en-GB')).toBe('today');
  expect(formatDayOf(at(22, 23), noon, 'en-GB')).toBe('yesterday');
  expect(formatDayOf(at(22, 1), noon, 'nb')).toBe('i går');
  expect(formatDayOf(at(12, 8), noon, 'en-GB')).toBe('12 Nov 2026');
});
