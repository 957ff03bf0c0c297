import { type Json, valueAt } from '../access/json';
import { CrmError } from '../contract';

/** The one row of a reply to `read`. @throws CrmError unexpected-reply where it is another record or none */
export function onlyRow(reply: Json, id: string): Json {
  const [row, ...others] = rowsOf(reply);
  if (row === undefined || others.length > 0 || numberIn(row, 'id') !== Number(id)) {
    throw new CrmError('unexpected-reply');
  }
  return row;
}

export function rowsOf(reply: Json | undefined): readonly Json[] {
  if (!Array.isArray(reply)) throw new CrmError('unexpected-reply');
  return reply;
}

export function numberIn(row: Json, name: string): number {
  const value = valueAt(row, [name]);
  if (typeof value !== 'number') throw new CrmError('unexpected-reply');
  return value;
}

/** Null where Tryton says null; every text that was asked for is in the reply. */
export function textIn(row: Json, name: string): string | null {
  const value = valueAt(row, [name]);
  if (value !== null && typeof value !== 'string') throw new CrmError('unexpected-reply');
  return value;
}

/** A text of the record that a reference leads to; null also where it leads nowhere. */
export function referredText(row: Json, reference: string, name: string): string | null {
  const referred = valueAt(row, [`${reference}.`]);
  if (referred === undefined) throw new CrmError('unexpected-reply');
  return referred === null ? null : textIn(referred, name);
}

export function mandatoryText(row: Json, name: string): string {
  const value = textIn(row, name);
  if (value === null) throw new CrmError('unexpected-reply');
  return value;
}
