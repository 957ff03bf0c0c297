import { isBlank } from '../../model/value';
import { ErpError, type ErpField, type Operator, type Restriction, type SearchableField } from '../contract';
import { columnsOf, type SampleActorType } from './actor-fields';
import type { CatalogueEntry } from './catalogue';
import { columnText, isNumberType, isTextType } from './column';

const TEXT_OPERATORS: readonly Operator[] = [
  'equals',
  'not-equals',
  'contains',
  'not-contains',
  'begins',
  'ends',
  'one-of',
  'not-one-of',
];
const SIZE_OPERATORS: readonly Operator[] = [
  'equals',
  'not-equals',
  'less',
  'less-or-equal',
  'greater',
  'greater-or-equal',
  'between',
];
const KEY_OPERATORS: readonly Operator[] = ['equals', 'not-equals', 'one-of', 'not-one-of'];

/** What an advanced search can ask of an actor type. */
export function searchableFieldsOf(type: SampleActorType): readonly SearchableField[] {
  return columnsOf(type).map((field) => ({ field: field.key, operators: operatorsOf(field) }));
}

/** A test that an actor passes when every restriction holds. Throws `validation` on a field or operator that was not declared. */
export function restrictionTest(
  type: SampleActorType,
  restrictions: readonly Restriction[],
): (entry: CatalogueEntry) => boolean {
  const columns = columnsOf(type);
  const tests = restrictions.map((restriction) => {
    const index = columns.findIndex((field) => field.key === restriction.field);
    const test = columnTest(columns[index], restriction);
    return (entry: CatalogueEntry) => test(entry.columns[index] ?? '');
  });
  return (entry) => tests.every((test) => test(entry));
}

function operatorsOf(field: ErpField): readonly Operator[] {
  if (isTextType(field.type)) return TEXT_OPERATORS;
  if (isNumberType(field.type) || field.type === 'date') return SIZE_OPERATORS;
  return field.type === 'boolean' ? ['equals', 'not-equals'] : KEY_OPERATORS;
}

function columnTest(field: ErpField | undefined, restriction: Restriction): (column: string) => boolean {
  if (field === undefined) throw refused(restriction, 'Cannot be searched');
  if (!operatorsOf(field).includes(restriction.operator)) {
    throw refused(restriction, `Cannot be searched with ${restriction.operator}`);
  }
  const values = restriction.values.map((value) => columnText(field.type, isBlank(value) ? null : value));
  const needed = restriction.operator === 'between' ? 2 : 1;
  if (values.length < needed) throw refused(restriction, 'Needs a value');
  return isNumberType(field.type) || field.type === 'date'
    ? sizeTest(restriction.operator, values, isNumberType(field.type) ? Number : String)
    : textTest(restriction.operator, values);
}

function textTest(operator: Operator, values: readonly string[]): (column: string) => boolean {
  const [value = ''] = values;
  switch (operator) {
    case 'equals':
      return (column) => column === value;
    case 'not-equals':
      return (column) => column !== value;
    case 'contains':
      return (column) => column.includes(value);
    case 'not-contains':
      return (column) => !column.includes(value);
    case 'begins':
      return (column) => column.startsWith(value);
    case 'ends':
      return (column) => column.endsWith(value);
    case 'one-of':
      return (column) => values.includes(column);
    default:
      return (column) => !values.includes(column);
  }
}

/** Blank is neither less nor greater than anything. */
function sizeTest(
  operator: Operator,
  values: readonly string[],
  measure: (text: string) => number | string,
): (column: string) => boolean {
  const [value = '', upper = ''] = values;
  if (operator === 'equals') return (column) => sameSize(column, value, measure);
  if (operator === 'not-equals') return (column) => !sameSize(column, value, measure);
  const [low, high] = [measure(value), measure(upper)];
  const holds = (size: number | string): boolean => {
    switch (operator) {
      case 'less':
        return size < low;
      case 'less-or-equal':
        return size <= low;
      case 'greater':
        return size > low;
      case 'greater-or-equal':
        return size >= low;
      default:
        return size >= low && size <= high;
    }
  };
  return (column) => column !== '' && values.every((text) => text !== '') && holds(measure(column));
}

function sameSize(left: string, right: string, measure: (text: string) => number | string): boolean {
  return left === '' || right === '' ? left === right : measure(left) === measure(right);
}

function refused(restriction: Restriction, message: string): ErpError {
  return new ErpError('validation', { serverMessage: message, fields: { [restriction.field]: message } });
}
