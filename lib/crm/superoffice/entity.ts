import type { Entity, RecordOnPage } from '../../model/record';
import type { FieldValue } from '../../model/value';
import { type Json, valueAt } from '../access/json';
import { CrmError, type CrmSnapshot } from '../contract';
import { type Place, placesOf } from './place';

const KEY_OF: Readonly<Record<Entity, string>> = { company: 'ContactId', contact: 'PersonId', project: 'ProjectId' };

/**
 * Checks that a reply is the record that was asked for, with every field of the kind that its place holds; whatever else
 * it has is let through. @throws CrmError unexpected-reply
 */
export function parseEntity(record: RecordOnPage, reply: Json): Json {
  const isAsked = String(valueAt(reply, [KEY_OF[record.entity]])) === record.id;
  if (!isAsked || !Object.values(placesOf(record.entity)).every((place) => holdsItsKind(place, reply))) {
    throw new CrmError('unexpected-reply');
  }
  return reply;
}

/** Parts may be left out; what is there must be of its type. */
function holdsItsKind({ kind, path, parts }: Place, entity: Json): boolean {
  const type = kind === 'flag' ? 'boolean' : kind === 'reference' ? 'number' : 'string';
  const isOf = (value: Json | undefined, wanted: string) => (value ?? null) === null || typeof value === wanted;
  return parts.every(
    (part) =>
      (part.length === 0 || isOf(valueAt(entity, path), 'object')) && isOf(valueAt(entity, [...path, ...part]), type),
  );
}

export function snapshotOf(record: RecordOnPage, entity: Json): CrmSnapshot {
  const values = Object.fromEntries(
    Object.entries(placesOf(record.entity)).map(([key, place]) => [key, readField(place, entity)]),
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
export function readField({ kind, path, parts }: Place, entity: Json): FieldValue {
  const [first] = parts.map((part) => valueAt(entity, [...path, ...part]));
  if (kind === 'flag') return first === true;
  if (kind === 'reference') return typeof first === 'number' && first > 0 ? String(first) : null;
  const text = blankless(parts.map((part) => textAt(entity, [...path, ...part]) ?? '').join('\n'));
  if (kind === 'country') return text?.toUpperCase() ?? null;
  if (kind !== 'date') return text;
  return text === null || text.startsWith('0001-') ? null : text.slice(0, 10);
}

function textAt(entity: Json, path: readonly string[]): string | null {
  const value = valueAt(entity, path);
  return typeof value === 'string' ? blankless(value.replaceAll('\r\n', '\n')) : null;
}

function blankless(value: string): string | null {
  const trimmed = value.trim();
  return trimmed === '' ? null : trimmed;
}
