import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isBlank } from '../../../lib/model/value';
import { compare } from '../../../lib/sync/compare';
import { crmExpectations, crmValues, erpExpectations, erpValues, plan } from '../../../lib/sync/plan';
import { settle } from '../../../lib/sync/recover';
import { sameValue } from '../../../lib/sync/same';
import { anySituation, type Situation } from './arbitrary';

const RUNS = { numRuns: 1000 };

function decide(situation: Situation, picks = situation.picks) {
  const { fields, base, crm, erp } = situation;
  const comparisons = compare(fields, base, crm, erp);
  return { comparisons, ...plan(comparisons, picks) };
}

it('finds nothing more to write once a plan was carried out', () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const first = decide(situation);
      const open = [...first.undecided, ...first.refused].map(({ field }) => field.erpField);
      const next = decide(
        {
          ...situation,
          base: first.base,
          crm: { ...situation.crm, ...crmValues(first.writes) },
          erp: { ...situation.erp, ...erpValues(first.writes) },
          fields: situation.fields.filter((field) => !open.includes(field.erpField)),
        },
        {},
      );
      expect(next.writes).toEqual([]);
      expect(next.undecided).toEqual([]);
      expect(next.refused).toEqual([]);
      expect(next.base).toEqual(first.base);
      for (const { standing } of next.comparisons) expect(standing).toMatch(/^(equal|accepted-difference)$/u);
    }),
    RUNS,
  );
});

it('brings both sides to the same value wherever it writes', () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      for (const write of decide(situation).writes) {
        const source = write.side === 'crm' ? situation.erp[write.erpField] : situation.crm[write.crmField];
        expect(sameValue(write.type, write.to, source ?? null)).toBe(true);
        expect(sameValue(write.type, write.to, write.from)).toBe(false);
      }
    }),
    RUNS,
  );
});

it('invents no value: what is written, expected and remembered was read from one of the sides', () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const { writes, base } = decide(situation);
      for (const { crmField, erpField, from, to } of writes) {
        const read = [situation.crm[crmField], situation.erp[erpField]];
        expect(read).toContain(from);
        if (to === null) expect(read.some((value) => isBlank(value))).toBe(true);
        else expect(read).toContain(to);
      }
      for (const field of situation.fields) {
        const read = [situation.crm[field.crmField], situation.erp[field.erpField], null];
        const held = base[field.erpField];
        if (held) expect(read).toEqual(expect.arrayContaining([held.crm, held.erp]));
      }
    }),
    RUNS,
  );
});

it('never lets a blank overwrite a value without a pick', () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      for (const { to } of decide(situation, {}).writes) expect(isBlank(to)).toBe(false);
    }),
    RUNS,
  );
});

it('writes to no side that cannot be written, nothing too long, and no blank into a mandatory field', () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      for (const write of decide(situation).writes) {
        const field = situation.fields.find(({ erpField }) => erpField === write.erpField);
        const writable = write.side === 'crm' ? field?.writableInCrm : field?.writableInErp;
        const limit =
          (write.side === 'crm' ? field?.maxLengthInCrm : field?.maxLengthInErp) ?? Number.POSITIVE_INFINITY;
        expect(writable).toBe(true);
        expect(String(write.to ?? '').length).toBeLessThanOrEqual(limit);
        if (write.side === 'erp' && write.to === null) expect(field?.mandatoryInErp).toBe(false);
      }
    }),
    RUNS,
  );
});

it('expects to find exactly what was read', () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const { writes } = decide(situation);
      expect(situation.crm).toMatchObject(crmExpectations(writes));
      expect(situation.erp).toMatchObject(erpExpectations(writes));
      expect(Object.keys(crmExpectations(writes))).toEqual(Object.keys(crmValues(writes)));
      expect(Object.keys(erpExpectations(writes))).toEqual(Object.keys(erpValues(writes)));
    }),
    RUNS,
  );
});

it('loses no change: each field is written, remembered, asked about or refused', () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const { writes, undecided, refused, base } = decide(situation);
      for (const { erpField } of situation.fields) {
        const asked = undecided.filter(({ field }) => field.erpField === erpField).length;
        const declined = refused.filter(({ field }) => field.erpField === erpField).length;
        const settled = Object.hasOwn(base, erpField) ? 1 : 0;
        expect(asked + declined + settled).toBe(1);
        if (asked + declined > 0) expect(writes.some((write) => write.erpField === erpField)).toBe(false);
      }
    }),
    RUNS,
  );
});

it('decides each field by itself: their order and their company do not matter', () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const together = decide(situation);
      const reversed = decide({ ...situation, fields: situation.fields.toReversed() });
      expect(reversed.comparisons.toReversed()).toEqual(together.comparisons);
      expect(reversed.writes.toReversed()).toEqual(together.writes);
      expect(reversed.base).toEqual(together.base);
      const alone = situation.fields.flatMap((field) => decide({ ...situation, fields: [field] }).writes);
      expect(alone).toEqual(together.writes);
    }),
    RUNS,
  );
});

it('asks a person exactly where a conflict has no pick', () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const { comparisons, undecided } = decide(situation);
      const open = comparisons.filter(
        ({ standing, field }) => standing === 'conflict' && situation.picks[field.erpField] === undefined,
      );
      expect(undecided).toEqual(open);
    }),
    RUNS,
  );
});

it('sees after an interruption which writes were carried out', () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      for (const write of decide(situation).writes) {
        expect(settle(write, write.to)).toBe('done');
        expect(settle(write, write.from)).toBe('open');
        expect(settle(write, 'a third value')).toBe('changed-meanwhile');
      }
    }),
    RUNS,
  );
});
