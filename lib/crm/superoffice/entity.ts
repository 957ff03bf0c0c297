import * as v from 'valibot';
import type { Entity, RecordOnPage } from '../../model/record';
import type { FieldValue } from '../../model/value';
import { CrmError, type CrmSnapshot } from '../contract';
import { type Json, valueAt } from './json';
import { ADDRESS_LINES, type Storage, storagesOf } from './storage';

const text = v.nullish(v.string());
const elements = v.nullish(v.array(v.object({ Value: text })));
const lines = v.nullish(v.object({ Address1: text, Address2: text, Address3: text, Zipcode: text, City: text }));
const reference = v.nullish(v.object({ Id: v.nullish(v.number()) }));

/** The parts of SuperOffice's three entities that are used; whatever else they hold is let through. */
const SHAPE = v.object({
  UpdatedDate: text,
  Name: text,
  Firstname: text,
  Lastname: text,
  Phones: elements,
  OfficePhones: elements,
  MobilePhones: elements,
  Faxes: elements,
  Emails: elements,
  Urls: elements,
  Address: v.nullish(v.object({ Postal: lines, Street: lines })),
  Country: v.nullish(v.object({ CountryId: v.nullish(v.number()), TwoLetterISOCountry: text })),
  Category: reference,
  Business: reference,
  Position: reference,
  ProjectStatus: reference,
  ProjectType: reference,
  EndDate: text,
  Completed: v.nullish(v.boolean()),
  Contact: v.nullish(v.object({ ContactId: v.nullish(v.number()) })),
});

const KEY_OF: Readonly<Record<Entity, string>> = { company: 'ContactId', contact: 'PersonId', project: 'ProjectId' };

/** Checks a reply's shape and that it is the record that was asked for. @throws CrmError unexpected-reply */
export function parseEntity(record: RecordOnPage, reply: Json): Json {
  if (!v.is(SHAPE, reply) || String(valueAt(reply, [KEY_OF[record.entity]])) !== record.id) {
    throw new CrmError('unexpected-reply');
  }
  return reply;
}

export function snapshotOf(record: RecordOnPage, entity: Json): CrmSnapshot {
  const values = Object.fromEntries(
    Object.entries(storagesOf(record.entity)).map(([key, storage]) => [key, readField(storage, entity)]),
  );
  const company = valueAt(entity, ['Contact', 'ContactId']);
  return {
    record,
    name: record.entity === 'contact' ? personName(values) : String(values.name ?? ''),
    values,
    version: textAt(entity, ['UpdatedDate']),
    parent:
      record.entity === 'contact' && typeof company === 'number' && company > 0
        ? { entity: 'company', id: String(company) }
        : null,
  };
}

function personName(values: Readonly<Record<string, FieldValue>>): string {
  return [values.firstName, values.middleName, values.lastName].filter((part) => part !== null).join(' ');
}

/** A field's value in our terms: blank is null, line breaks are `\n`. */
export function readField(storage: Storage, entity: Json): FieldValue {
  switch (storage.kind) {
    case 'text':
      return textAt(entity, storage.path);
    case 'lines':
      return blankless(ADDRESS_LINES.map((line) => textAt(entity, [...storage.path, line]) ?? '').join('\n'));
    case 'element':
      return textAt(entity, [...storage.path, '0', 'Value']);
    case 'reference': {
      const id = valueAt(entity, [...storage.path, storage.id]);
      return typeof id === 'number' && id > 0 ? String(id) : null;
    }
    case 'country':
      return textAt(entity, [...storage.path, 'TwoLetterISOCountry'])?.toUpperCase() ?? null;
    case 'date': {
      const day = textAt(entity, storage.path)?.slice(0, 10) ?? null;
      return day === null || day.startsWith('0001-') ? null : day;
    }
    case 'flag':
      return valueAt(entity, storage.path) === true;
  }
}

function textAt(entity: Json, path: readonly string[]): string | null {
  const value = valueAt(entity, path);
  return typeof value === 'string' ? blankless(value.replaceAll('\r\n', '\n')) : null;
}

function blankless(value: string): string | null {
  const trimmed = value.trim();
  return trimmed === '' ? null : trimmed;
}
