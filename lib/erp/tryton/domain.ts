/** Tryton's search language: clauses that must all hold, or `OR` and its alternatives (trytond's `domain`). */
export type Domain = readonly unknown[];

export const all = (...parts: readonly Domain[]): Domain => parts.filter((part) => part.length > 0);
export const any = (...parts: readonly Domain[]): Domain => (parts.length === 1 ? (parts[0] ?? []) : ['OR', ...parts]);

/** At least one row of a party (or none, with `negated`) for which everything holds. */
export const rowsWhere = (rows: string, conditions: Domain, negated = false): Domain => [
  rows,
  negated ? 'not where' : 'where',
  conditions,
];

/** Archived parties too: Tryton hides them from a search that does not speak of `active`. */
export const WITH_ARCHIVED: Domain = ['active', 'in', [true, false]];
