import { ORGANISATION_TYPES } from '../../model/tryton/identifier-type';
import type { FieldPlace } from '../../model/tryton/party';
import { type FieldValue, isBlank } from '../../model/value';
import { ErpError, type Operator, type Restriction, type SearchableField } from '../contract';
import { all, any, type Domain, rowsWhere } from './domain';
import { escapeLike } from './encoding';
import { type PartyField, type PartyType, partyField, partyFields } from './party-fields';
import { caseVariants } from './text-search';

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
const KEY_OPERATORS: readonly Operator[] = ['equals', 'not-equals', 'one-of', 'not-one-of'];
const NEGATED: ReadonlySet<Operator> = new Set<Operator>(['not-equals', 'not-contains', 'not-one-of']);

/** Rows are searched wherever they stand, so that only the first address' fields are offered, not the second's too. */
function isSearchable({ place }: PartyField): boolean {
  return place.kind !== 'address' || place.position === 0;
}

function operatorsOf(field: PartyField): readonly Operator[] {
  return field.field.type === 'country' ? KEY_OPERATORS : TEXT_OPERATORS;
}

/** What an advanced search can ask of an actor type. */
export function searchableFieldsOf(type: PartyType): SearchableField[] {
  return partyFields(type)
    .filter(isSearchable)
    .map((field) => ({ field: field.field.key, operators: operatorsOf(field) }));
}

function refused(restriction: Restriction): ErpError {
  return new ErpError('validation', {
    fields: { [restriction.field]: restriction.operator },
    explanation: 'erp.cannotSearchThat',
  });
}

function pattern(operator: Operator, text: string): string {
  const escaped = escapeLike(text);
  switch (operator) {
    case 'contains':
    case 'not-contains':
      return `%${escaped}%`;
    case 'begins':
      return `${escaped}%`;
    case 'ends':
      return `%${escaped}`;
    default:
      return escaped;
  }
}

/** Where a field is looked for: in the party itself, or in its rows of one kind. */
interface Searched {
  readonly rows: string | null;
  /** What makes a row one of this kind. */
  readonly kind: Domain;
  readonly column: string;
}

function searched(place: FieldPlace): Searched {
  switch (place.kind) {
    case 'column':
      return { rows: null, kind: [], column: place.column };
    case 'mechanism':
      return { rows: 'contact_mechanisms', kind: ['type', '=', place.type], column: 'value' };
    case 'identifier': {
      const operator = place.role === 'organisation' ? 'in' : 'not in';
      const kind = any(['type', '=', null], ['type', operator, [...ORGANISATION_TYPES]]);
      return { rows: 'identifiers', kind, column: 'code' };
    }
    case 'address':
      return { rows: 'addresses', kind: [], column: place.column === 'country' ? 'country.code' : place.column };
  }
}

function isLike({ rows, kind, column }: Searched, operator: Operator, value: FieldValue): Domain {
  if (isBlank(value)) {
    if (rows !== null) return rowsWhere(rows, all(kind, [column, '!=', null]), true);
    return any([column, '=', null], [column, '=', '']);
  }
  const like = caseVariants(String(value)).map((variant): Domain => [column, 'ilike', pattern(operator, variant)]);
  return rows === null ? any(...like) : rowsWhere(rows, all(kind, any(...like)));
}

function isNotLike({ rows, kind, column }: Searched, operator: Operator, value: FieldValue): Domain {
  if (isBlank(value)) {
    if (rows !== null) return rowsWhere(rows, all(kind, [column, '!=', null]));
    return all([column, '!=', null], [column, '!=', '']);
  }
  const variants = caseVariants(String(value)).map((variant) => pattern(operator, variant));
  if (rows === null)
    return any([column, '=', null], all(...variants.map((like): Domain => [column, 'not ilike', like])));
  return rowsWhere(rows, all(kind, any(...variants.map((like): Domain => [column, 'ilike', like]))), true);
}

/** The domain of one row of an advanced search. Throws `ErpError` (validation) for what was not offered. */
export function restrictionDomain(type: PartyType, restriction: Restriction): Domain {
  const field = partyField(type, restriction.field);
  const { operator, values } = restriction;
  if (field === null || !isSearchable(field)) throw refused(restriction);
  if (!operatorsOf(field).includes(operator) || values.length === 0) throw refused(restriction);
  const place = searched(field.place);
  if (NEGATED.has(operator)) return all(...values.map((value) => isNotLike(place, operator, value)));
  return any(...values.map((value) => isLike(place, operator, value)));
}
