import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isBlank } from '../../../lib/model/value';
import { comparable } from '../../../lib/sync/normalise';
import { sameValue } from '../../../lib/sync/same';
import { anyType, anyValue } from './arbitrary';

it('is null for blanks and for nothing else', () => {
  fc.assert(fc.property(anyType, anyValue, (type, value) => (comparable(type, value) === null) === isBlank(value)));
});

it('leaves a comparable form as it is', () => {
  fc.assert(
    fc.property(anyType, anyValue, (type, value) => {
      const form = comparable(type, value);
      expect(comparable(type, form)).toBe(form);
    }),
    { numRuns: 2000 },
  );
});

it('holds every value the same as itself, and as its comparable form', () => {
  fc.assert(
    fc.property(anyType, anyValue, (type, value) => {
      expect(sameValue(type, value, value)).toBe(true);
      expect(sameValue(type, value, comparable(type, value))).toBe(true);
    }),
  );
});
