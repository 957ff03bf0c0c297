/** Tryton's search language: clauses that must all hold, or `OR` and its alternatives (trytond's `domain`). */
export type Domain = readonly unknown[];

export const all = (...parts: readonly Domain[]): Domain => parts.filter((part) => part.length > 0);
export const any = (...parts: readonly Domain[]): Domain => (parts.length === 1 ? (parts[0] ?? []) : ['OR', ...parts]);

/** Rows that can be archived on their own; a merge leaves the archived rows of one party with the other. */
const ARCHIVABLE: ReadonlySet<string> = new Set(['contact_mechanisms', 'addresses']);

/** At least one living row of a party (or none, with `negated`) for which everything holds. */
export const rowsWhere = (rows: string, conditions: Domain, negated = false): Domain => [
  rows,
  negated ? 'not where' : 'where',
  ARCHIVABLE.has(rows) ? all(conditions, ['active', '=', true]) : conditions,
];

/**
 * The context in which a search gives archived records too. A clause about `active` is not enough: Tryton adds its own to
 * every nested list. It must not be used for reading: then archived rows of a party would be given as well.
 */
export const WITH_ARCHIVED = { active_test: false } as const;
