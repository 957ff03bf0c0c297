import type { FieldValue } from '../../model/value';
import { blankWords } from '../access/expectation';
import { type Json, valueAt } from '../access/json';
import { CrmError } from '../contract';
import type { Countries } from './countries';
import type { Place } from './place';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/**
 * A field's value in our terms. Odoo says blank by `false`, a reference by its id and name. Columns that this Odoo does
 * not have are blank. @throws CrmError unexpected-reply for a value of another type
 */
export async function readValue(
  { kind, columns }: Place,
  row: Json,
  countries: Countries,
  signal: AbortSignal,
): Promise<FieldValue> {
  if (kind === 'country') {
    const country = referenceIn(row, columns[0]);
    return country === null ? null : countries.codeOf(country, signal);
  }
  const texts = columns.map((column) => textIn(row, column) ?? '');
  return blankless(kind === 'html' ? plainText(texts.join('')) : texts.filter((text) => text !== '').join('\n'));
}

/** What Odoo's columns get. @throws CrmError validation of the field, for a country that Odoo does not have */
export async function writtenValue(
  key: string,
  { kind, columns }: Place,
  value: FieldValue,
  countries: Countries,
  signal: AbortSignal,
): Promise<Record<string, string | number | false>> {
  const [first, second] = columns;
  if (value === null) return Object.fromEntries(columns.map((column) => [column, false]));
  if (kind === 'country') {
    const country = await countries.idOf(String(value), signal);
    if (country === null) throw new CrmError('validation', { fields: blankWords([key]) });
    return { [first]: country };
  }
  if (second === undefined) return { [first]: String(value) };
  const [line = '', ...more] = String(value)
    .split('\n')
    .map((part) => part.trim());
  return { [first]: line, [second]: more.filter((part) => part !== '').join(', ') || false };
}

/** The id in a reference; null where it leads nowhere. */
export function referenceIn(row: Json, column: string): number | null {
  const value = valueAt(row, [column]) ?? false;
  if (value === false) return null;
  const id = valueAt(value, ['0']);
  if (typeof id !== 'number') throw new CrmError('unexpected-reply');
  return id;
}

/** Null where Odoo says `false`. */
export function textIn(row: Json, column: string): string | null {
  const value = valueAt(row, [column]) ?? false;
  if (value !== false && typeof value !== 'string') throw new CrmError('unexpected-reply');
  return value === false ? null : value;
}

/** The words of formatted text, as Odoo keeps it: without its marks, and with a line for each block. */
function plainText(markup: string): string {
  return markup
    .replace(/<br\b[^>]*>|<\/(?:p|div|li|tr|h\d)\s*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#\d{1,6}|\w+);/g, (whole, name: string) =>
      name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : (ENTITIES[name] ?? whole),
    )
    .replace(/\n{3,}/g, '\n\n');
}

function blankless(text: string): string | null {
  const trimmed = text.replaceAll('\r\n', '\n').trim();
  return trimmed === '' ? null : trimmed;
}
