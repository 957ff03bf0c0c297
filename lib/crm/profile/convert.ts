import type { ListItem } from '../../model/field';
import type { FieldType, FieldValue } from '../../model/value';
import type { Json } from '../access/json';
import { CrmError } from '../contract';
import type { ProfileField, SiteProfile } from './profile';

type Lists = SiteProfile['lists'];

const DAY = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/;
const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** What the year 1 stands for in systems whose dates cannot be blank. */
const NO_DAY = '0001-01-01';

/**
 * A value as a CRM keeps it, in our terms: blank is null, line breaks are `\n`, lists are keys.
 * @throws CrmError unexpected-reply, naming the field, for what is no value of its type
 */
export function fromCrm(field: ProfileField, kept: Json | undefined, lists: Lists): FieldValue {
  const value = typeof kept === 'string' ? kept.replaceAll(/\r\n?/g, '\n').trim() : (kept ?? null);
  if (value === null || value === '' || value === field.blank) return null;
  const converted = typeof value === 'object' ? undefined : READERS[field.type](value, field, lists);
  if (converted === undefined) throw new CrmError('unexpected-reply', { fields: { [field.key]: '' } });
  return converted;
}

/**
 * A value of ours as the CRM keeps it in JSON.
 * @throws CrmError validation, naming the field, for a list item that the profile's list does not have
 */
export function toCrm(field: ProfileField, value: FieldValue, lists: Lists): Json {
  if (value === null) return field.blank ?? null;
  if (field.kept === 'number') return Number(value);
  if (field.kept === 'text') return String(value);
  if (field.kept === 'date-time') return `${String(value)}T00:00:00`;
  return field.kept === 'label' ? labelOf(field, value, lists) : value;
}

function labelOf(field: ProfileField, value: FieldValue, lists: Lists): string {
  const found = itemsOf(field, lists).find(({ key }) => key === value);
  if (found === undefined) throw new CrmError('validation', { fields: { [field.key]: '' } });
  return found.label;
}

type Reader = (value: string | number | boolean, field: ProfileField, lists: Lists) => FieldValue | undefined;

/** Some systems say `false` where a text is blank. */
const text: Reader = (value) => (typeof value === 'boolean' ? (value ? undefined : null) : String(value));

const item: Reader = (value, field, lists) => {
  const key = text(value, field, lists);
  const items = itemsOf(field, lists);
  return items.some((one) => one.key === key) ? key : (items.find(({ label }) => label === key)?.key ?? key);
};

const number: Reader = (value) => {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && NUMBER.test(value) ? Number(value) : undefined;
};

const READERS: Readonly<Record<FieldType, Reader>> = {
  text,
  multiline: text,
  email: text,
  phone: text,
  website: text,
  identifier: text,
  list: item,
  country: (value, field, lists) => {
    const code = item(value, field, lists);
    return typeof code === 'string' && /^[a-z]{2}$/i.test(code) ? code.toUpperCase() : code;
  },
  integer: number,
  decimal: number,
  boolean: (value) => {
    if (typeof value === 'boolean') return value;
    return new Map([
      ['1', true],
      ['true', true],
      ['0', false],
      ['false', false],
    ]).get(String(value).toLowerCase());
  },
  /** The day that is written there: no time zone moves it. */
  date: (value) => {
    if (value === false) return null;
    const day = DAY.exec(String(value))?.[0];
    return day === NO_DAY ? null : day;
  },
};

function itemsOf({ list }: ProfileField, lists: Lists): readonly ListItem[] {
  return list === undefined ? [] : (lists?.[list] ?? []);
}
