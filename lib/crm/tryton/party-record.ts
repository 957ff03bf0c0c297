import type { RecordOnPage } from '../../model/record';
import { type PartyRows, ROW_COLUMNS, textAt } from '../../model/tryton/party';
import { lacksFirstAddress, type PartyChange, type PlacedValue, partyChange } from '../../model/tryton/party-change';
import { type FieldValues, isBlank } from '../../model/value';
import { blankWords } from '../access/expectation';
import { type Json, valueAt } from '../access/json';
import { CrmError } from '../contract';
import type { TrytonApi } from './api';
import { type PartyField, partyFields } from './fields';
import { identifierTypes, idOf } from './lists';
import { companyOfParty, type PartyTies } from './party-kind';
import { mandatoryText, numberIn, referredText, rowsOf, textIn } from './reply';
import type { StoredRecord } from './stored';

const COLUMNS = [
  '_timestamp',
  'name',
  'code',
  'lang.code',
  ...ROW_COLUMNS.mechanism,
  ...ROW_COLUMNS.identifier,
  ...ROW_COLUMNS.address,
];
const TIES = ['categories.name'];
/** Of a module that not every Tryton has. */
const RELATIONS = ['relations.to', 'relations.type.name'];

export function partyColumns(hasRelations: boolean): string[] {
  return [...COLUMNS, ...tieColumns(hasRelations)];
}

export function tieColumns(hasRelations: boolean): string[] {
  return hasRelations ? [...TIES, ...RELATIONS] : TIES;
}

export function tiesOf(row: Json): PartyTies {
  const relations = valueAt(row, ['relations.']);
  return {
    categories: rowsOf(valueAt(row, ['categories.'])).map((category) => textIn(category, 'name') ?? ''),
    relations: (relations === undefined ? [] : rowsOf(relations)).map((relation) => ({
      name: referredText(relation, 'type', 'name') ?? '',
      to: String(numberIn(relation, 'to')),
    })),
  };
}

/** A party as a company or as a contact. */
export function partyRecord(record: RecordOnPage, row: Json): StoredRecord {
  const party = partyRows(row);
  const fields = partyFields(record.entity);
  const language = referredText(row, 'lang', 'code');
  const values = Object.fromEntries(
    fields.map(({ field, place }) => [field.key, place.kind === 'language' ? language : textAt(party, place)]),
  );
  const company = record.entity === 'contact' ? companyOfParty(tiesOf(row)) : null;
  return {
    snapshot: {
      record,
      name: party.name ?? '',
      values,
      version: party._timestamp,
      parent: company === null ? null : { entity: 'company', id: company },
    },
    timestamp: party._timestamp,
    change: (changes, api, signal) => changeOf(party, fields, changes, api, signal),
  };
}

function partyRows(row: Json): PartyRows {
  const stamped = (one: Json) => ({ id: numberIn(one, 'id'), _timestamp: mandatoryText(one, '_timestamp') });
  return {
    ...stamped(row),
    name: textIn(row, 'name'),
    code: textIn(row, 'code'),
    'contact_mechanisms.': rowsOf(valueAt(row, ['contact_mechanisms.'])).map((one) => ({
      ...stamped(one),
      type: mandatoryText(one, 'type'),
      value: textIn(one, 'value'),
    })),
    'identifiers.': rowsOf(valueAt(row, ['identifiers.'])).map((one) => ({
      ...stamped(one),
      type: textIn(one, 'type'),
      code: mandatoryText(one, 'code'),
    })),
    'addresses.': rowsOf(valueAt(row, ['addresses.'])).map((one) => ({
      ...stamped(one),
      street: textIn(one, 'street'),
      postal_code: textIn(one, 'postal_code'),
      city: textIn(one, 'city'),
      'country.': { code: referredText(one, 'country', 'code') },
    })),
  };
}

async function changeOf(
  party: PartyRows,
  fields: readonly PartyField[],
  changes: FieldValues,
  api: TrytonApi,
  signal: AbortSignal,
): Promise<PartyChange> {
  const placed: PlacedValue[] = [];
  const own: Record<string, number | null> = {};
  for (const { field, place } of fields) {
    const value = changes[field.key];
    if (value === undefined) continue;
    const text = isBlank(value) ? null : String(value);
    const id = text === null || field.list === undefined ? null : await idOf(api, field.key, field.list, text, signal);
    if (place.kind === 'language') own.lang = id;
    else placed.push({ place, value: field.list === undefined ? text : id });
  }
  if (lacksFirstAddress(party, placed)) throw new CrmError('validation', { fields: blankWords(Object.keys(changes)) });
  const needsTypes = placed.some(({ place }) => place.kind === 'identifier');
  const change = partyChange(party, placed, needsTypes ? await identifierTypes(api, signal) : new Set());
  return { ...change, values: { ...change.values, ...own } };
}
