import type { Field } from '../../model/field';
import type { Entity, RecordOnPage } from '../../model/record';
import type { FieldValue, FieldValues } from '../../model/value';
import { blankWords, sameStored } from '../access/expectation';
import { type Json, valueAt } from '../access/json';
import { CrmError, type CrmSnapshot } from '../contract';
import type { CountryNames } from './country';
import { espoCrmFields } from './fields';

/** A record of the API as we see it. @throws CrmError unexpected-reply when it is not the one asked for */
export function snapshotOf(record: RecordOnPage, reply: Json, countries: CountryNames): CrmSnapshot {
  if (valueAt(reply, ['id']) !== record.id) throw new CrmError('unexpected-reply');
  const values = valuesIn(record.entity, reply, countries);
  const version = valueAt(reply, ['versionNumber']);
  const account = valueAt(reply, ['accountId']);
  const isOfCompany = record.entity !== 'company' && typeof account === 'string' && account !== '';
  return {
    record,
    name: nameOf(record.entity, values),
    values,
    version: typeof version === 'number' ? String(version) : null,
    parent: isOfCompany ? { entity: 'company', id: account } : null,
  };
}

/** The values of those attributes that are fields of ours; what an attribute is left out of is blank. */
export function valuesIn(entity: Entity, attributes: Json, countries: CountryNames): FieldValues {
  return Object.fromEntries(
    espoCrmFields(entity).map((field) => [field.key, read(field, valueAt(attributes, [field.key]), countries)]),
  );
}

/**
 * The attributes that a write changes, as the API takes them. `stored` is the record as it was read just before.
 * @throws CrmError validation for a field that is not EspoCRM's, and for a country that is none
 */
export function changedAttributes(
  record: RecordOnPage,
  values: FieldValues,
  stored: Json,
  countries: CountryNames,
): Record<string, FieldValue> {
  const before = valuesIn(record.entity, stored, countries);
  const changed: Record<string, FieldValue> = {};
  for (const [key, value] of Object.entries(values)) {
    const field = espoCrmFields(record.entity).find((one) => one.key === key);
    if (field === undefined) throw new CrmError('validation', { fields: blankWords([key]) });
    if (sameStored(value, before[key] ?? null)) continue;
    changed[key] = field.type === 'country' ? countryName(record.entity, key, value, stored, countries) : value;
  }
  return changed;
}

/** In the language in which the record has its countries so far. */
function countryName(
  entity: Entity,
  key: string,
  value: FieldValue,
  stored: Json,
  countries: CountryNames,
): FieldValue {
  if (value === null) return null;
  const others = espoCrmFields(entity).filter(({ type }) => type === 'country');
  const written = [key, ...others.map((field) => field.key)].map((name) => valueAt(stored, [name]));
  const like = written.find((text) => typeof text === 'string' && text !== '');
  const name = countries.nameOf(String(value), typeof like === 'string' ? like : null);
  if (name === null) throw new CrmError('validation', { fields: blankWords([key]) });
  return name;
}

/** A text that is no country's name stays as it is: a person has to put it right. */
function read({ key, type }: Field, value: Json | undefined, countries: CountryNames): FieldValue {
  if (value === undefined || value === null || value === '') return null;
  if (type === 'decimal' || type === 'integer') {
    if (typeof value === 'number') return value;
  } else if (typeof value === 'string') {
    const text = value.replaceAll('\r\n', '\n').trim();
    if (text === '') return null;
    return type === 'country' ? (countries.codeOf(text) ?? text) : text;
  }
  throw new CrmError('unexpected-reply', { fields: blankWords([key]) });
}

function nameOf(entity: Entity, values: FieldValues): string {
  const parts = entity === 'contact' ? [values.firstName, values.lastName] : [values.name];
  return parts.filter((part) => typeof part === 'string').join(' ');
}
