import { badRequest } from './api-error';
import { isJsonObject, type Json, type JsonObject, member } from './json';
import type { CrmRecords, StoredRecord } from './records';

/** One property of an entity: how it is shown, read from a request, and described. */
export interface Field {
  /** The .NET type that the product names in FieldProperties; null where it names none. */
  readonly type: string | null;
  readonly length: number;
  readonly mandatory: boolean;
  readonly readOnly: boolean;
  /** The value in API form. */
  present(record: StoredRecord, name: string, crm: CrmRecords): Json;
  /** The stored form of a sent value. @throws ApiError 400 when it does not fit. */
  read(sent: Json | undefined, name: string, record: StoredRecord, crm: CrmRecords): Json;
}

/** The stored value of a field, null when the record has none. */
export function storedValue(record: StoredRecord, name: string): Json {
  return record.values[name] ?? null;
}

/** The stored value of a text field. */
export function storedText(record: StoredRecord, name: string): string {
  const value = record.values[name];
  return typeof value === 'string' ? value : '';
}

/** The stored value of a number or reference field, 0 for none. */
export function storedNumber(record: StoredRecord, name: string): number {
  const value = record.values[name];
  return typeof value === 'number' ? value : 0;
}

/** A refusal of a value of the wrong kind. */
export function wrongType(name: string, wanted: string): Error {
  return badRequest(`Property "${name}" must be ${wanted}.`);
}

/** Checks a text against its kind and length; null counts as blank. */
export function readText(sent: Json | undefined, name: string, length: number): string {
  const text = sent ?? '';
  if (typeof text !== 'string') {
    throw wrongType(name, 'a text');
  }
  if (text.length > length) {
    throw badRequest(`Property "${name}" holds ${text.length} characters; the limit is ${length}.`);
  }
  return text;
}

export function textField(length: number, options: { readonly mandatory?: boolean } = {}): Field {
  const mandatory = options.mandatory === true;
  return {
    type: 'System.String',
    length,
    mandatory,
    readOnly: false,
    present: storedText,
    read(sent, name) {
      const text = readText(sent, name, length);
      if (mandatory && text.trim() === '') {
        throw badRequest(`Property "${name}" is mandatory.`);
      }
      return text;
    },
  };
}

export function flagField(): Field {
  return {
    type: 'System.Boolean',
    length: 2,
    mandatory: false,
    readOnly: false,
    present: (record, name) => storedValue(record, name) === true,
    read(sent, name) {
      if (sent !== undefined && sent !== null && typeof sent !== 'boolean') {
        throw wrongType(name, 'true or false');
      }
      return sent === true;
    },
  };
}

/** The year 1 stands for "no date" in this API. */
export const NO_DATE = '0001-01-01T00:00:00';

export function dateField(): Field {
  return {
    type: 'System.DateTime',
    length: 16,
    mandatory: false,
    readOnly: false,
    present: (record, name) => storedText(record, name) || NO_DATE,
    read(sent, name) {
      if (sent === undefined || sent === null || sent === '') {
        return NO_DATE;
      }
      if (typeof sent !== 'string' || Number.isNaN(Date.parse(sent))) {
        throw wrongType(name, 'a date');
      }
      return new Date(sent).getUTCFullYear() < 1753 ? NO_DATE : sent.slice(0, 19);
    },
  };
}

/** A property that the server owns; what a client sends for it is not stored. */
export function ownedField(type: string | null, present: (record: StoredRecord, crm: CrmRecords) => Json): Field {
  return {
    type,
    length: 0,
    mandatory: false,
    readOnly: true,
    present: (record, _name, crm) => present(record, crm),
    read: (_sent, name, record) => storedValue(record, name),
  };
}

/** Refuses members of a carrier that its documentation does not name. */
export function onlyMembers(carrier: JsonObject, allowed: readonly string[], name: string): void {
  const known = [...allowed, 'TableRight', 'FieldProperties'].map((key) => key.toLowerCase());
  const unknown = Object.keys(carrier).find((key) => !known.includes(key.toLowerCase()));
  if (unknown !== undefined) {
    throw badRequest(`Property "${name}" has no member "${unknown}".`);
  }
}

/** Reads the id out of a sent reference such as `{Id: 3}`; 0 for null or absent. */
export function readReference(sent: Json | undefined, idName: string, name: string): number {
  if (sent === undefined || sent === null) {
    return 0;
  }
  if (!isJsonObject(sent)) {
    throw wrongType(name, 'an object');
  }
  const id = member(sent, idName) ?? 0;
  if (typeof id !== 'number' || !Number.isInteger(id)) {
    throw wrongType(`${name}.${idName}`, 'a whole number');
  }
  return id;
}
