import { beforeAll, describe, expect, test } from 'vitest';
import type { Operator, Restriction } from '../../../../lib/erp/contract';
import { type Drive, refusalOf } from './subject';

interface Case {
  readonly operator: Operator;
  readonly values: (word: string) => string[];
  /** Which of `<word> Alfa`, `<word> Beta`, `<word> Alfabet` it leaves. */
  readonly leaves: readonly string[];
}

const CASES: readonly Case[] = [
  { operator: 'equals', values: (word) => [`${word} ALFA`], leaves: ['Alfa'] },
  { operator: 'not-equals', values: (word) => [`${word} alfa`], leaves: ['Beta', 'Alfabet'] },
  { operator: 'contains', values: () => ['alfa'], leaves: ['Alfa', 'Alfabet'] },
  { operator: 'not-contains', values: () => ['alfa'], leaves: ['Beta'] },
  { operator: 'begins', values: (word) => [`${word} alf`], leaves: ['Alfa', 'Alfabet'] },
  { operator: 'ends', values: () => ['bet'], leaves: ['Alfabet'] },
  { operator: 'one-of', values: (word) => [`${word} alfa`, `${word} beta`], leaves: ['Alfa', 'Beta'] },
  { operator: 'not-one-of', values: (word) => [`${word} alfa`, `${word} beta`], leaves: ['Alfabet'] },
];

/** The rows of an advanced search. */
export function restrictingPromises(drive: () => Drive): void {
  describe('with restrictions', () => {
    let word = '';
    const onName = (operator: Operator, ...values: string[]): Restriction => ({
      field: drive().key('name'),
      operator,
      values,
    });
    const names = async (...restrictions: Restriction[]) => {
      const actors = await drive().searchAll({ restrictions });
      return actors.map(({ values }) => String(values[drive().key('name')]).replace(`${word} `, '')).sort();
    };

    beforeAll(async () => {
      word = drive().freshName('Rad');
      await drive().make({ name: `${word} Alfa`, email: 'first@rad.example', phone: '11111111' });
      await drive().make({ name: `${word} Beta`, email: 'second@rad.example' });
      await drive().make({ name: `${word} Alfabet`, email: null });
    });

    test.each(CASES)('the name $operator', async ({ operator, values, leaves }) => {
      const { operators = [] } =
        (await drive().session.searchableFields(drive().type, drive().signal)).find(
          ({ field }) => field === drive().key('name'),
        ) ?? {};
      const found = names(onName('begins', word), onName(operator, ...values(word)));
      if (operators.includes(operator)) expect(await found).toEqual([...leaves].sort());
      else expect((await refusalOf(found)).kind).toBe('validation');
    });

    test('all rows must match', async () => {
      expect(await names(onName('contains', word), onName('contains', 'alfa'), onName('ends', 'bet'))).toEqual([
        'Alfabet',
      ]);
      expect(await names(onName('contains', word), onName('contains', 'alfa'), onName('contains', 'beta'))).toEqual([]);
    });

    test('rows and text together must match', async () => {
      const actors = await drive().searchAll({ text: word, restrictions: [onName('ends', 'beta')] });
      expect(actors.map(({ values }) => values[drive().key('name')])).toEqual([`${word} Beta`]);
    });

    test('another field than the name can be searched, and its being blank too', async () => {
      const searchable = await drive().session.searchableFields(drive().type, drive().signal);
      const email = drive().key('email');
      if (!searchable.some(({ field }) => field === email)) return;
      const ours = onName('begins', word);
      expect(await names(ours, { field: email, operator: 'equals', values: ['SECOND@rad.example'] })).toEqual(['Beta']);
      expect(await names(ours, { field: email, operator: 'equals', values: [null] })).toEqual(['Alfabet']);
      expect(await names(ours, { field: email, operator: 'not-equals', values: [null] })).toEqual(['Alfa', 'Beta']);
    });

    test('wildcards in a value are text', async () => {
      expect(await names(onName('begins', word), onName('contains', '%'))).toEqual([]);
      expect(await names(onName('begins', word), onName('contains', '_'))).toEqual([]);
      expect(await names(onName('begins', word), onName('contains', '\\'))).toEqual([]);
    });

    test('an unknown field, an operator that was not offered and a row without a value are refused', async () => {
      const wrong: Restriction[] = [
        { field: 'nope', operator: 'equals', values: ['x'] },
        { field: drive().key('name'), operator: 'between', values: ['a', 'b'] },
        { field: drive().key('name'), operator: 'equals', values: [] },
      ];
      for (const restriction of wrong) {
        const error = await refusalOf(drive().searchAll({ restrictions: [restriction] }));
        expect(error.kind).toBe('validation');
        expect(Object.keys(error.fields)).toEqual([restriction.field]);
      }
    });
  });
}
