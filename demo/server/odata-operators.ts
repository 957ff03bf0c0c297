import { badRequest } from './api-error';
import type { ArchiveRow, FilterValue, RowTest } from './odata-filter';

type Compare = (value: FilterValue, wanted: readonly FilterValue[]) => boolean;

const equal: Compare = (value, [wanted]) => order(value, wanted) === 0;
const less: Compare = (value, [wanted]) => order(value, wanted) < 0;
const greater: Compare = (value, [wanted]) => order(value, wanted) > 0;
const begins: Compare = (value, [wanted]) => fold(value).startsWith(fold(wanted));
const contains: Compare = (value, [wanted]) => fold(value).includes(fold(wanted));
const oneOf: Compare = (value, wanted) => wanted.some((candidate) => order(value, candidate) === 0);
const not =
  (compare: Compare): Compare =>
  (value, wanted) =>
    !compare(value, wanted);

/** Operators under all the names that the documentation gives them, in lower case. */
const OPERATORS: Readonly<Record<string, Compare>> = {
  eq: equal,
  '=': equal,
  equals: equal,
  is: equal,
  set: equal,
  ne: not(equal),
  unequals: not(equal),
  isnot: not(equal),
  lt: less,
  less,
  before: less,
  le: not(greater),
  gt: greater,
  greater,
  after: greater,
  ge: not(less),
  begins,
  notbegins: not(begins),
  contains,
  notcontains: not(contains),
  in: oneOf,
  oneof: oneOf,
  notoneof: not(oneOf),
  between: (value, [from, to]) => order(value, from) >= 0 && order(value, to) <= 0,
};

/** The test `column operator values`. @throws ApiError 400 for an unknown operator. */
export function comparison(column: string, operator: string, values: readonly FilterValue[]): RowTest {
  const compare = Object.hasOwn(OPERATORS, operator.toLowerCase()) ? OPERATORS[operator.toLowerCase()] : undefined;
  if (compare === undefined) {
    throw badRequest(`There is no operator "${operator}".`);
  }
  return (row) => compare(row[column] ?? '', values);
}

/** The test of `startswith`, `endswith` or `substringof(part, text)`. @throws ApiError 400 otherwise. */
export function textFunction(
  name: string,
  first: (row: ArchiveRow) => string,
  second: (row: ArchiveRow) => string,
): RowTest {
  switch (name.toLowerCase()) {
    case 'startswith':
      return (row) => fold(first(row)).startsWith(fold(second(row)));
    case 'endswith':
      return (row) => fold(first(row)).endsWith(fold(second(row)));
    case 'substringof':
      return (row) => fold(second(row)).includes(fold(first(row)));
    default:
      throw badRequest(`There is no function "${name}".`);
  }
}

/** Orders two values; texts without regard to case. */
export function order(left: FilterValue | undefined, right: FilterValue | undefined): number {
  if (typeof left === 'number' && typeof right === 'number') {
    return left - right;
  }
  const [first, second] = [fold(left), fold(right)];
  return first === second ? 0 : first.localeCompare(second, 'nb');
}

function fold(value: FilterValue | undefined): string {
  return String(value ?? '').toLocaleLowerCase('nb');
}
