import * as v from 'valibot';
import type { CrmSnapshot, CrmWrite, CrmWritten } from '../../crm/contract';
import { ACTOR_TYPES, type Actor, type ActorAddress, type ActorType } from '../../model/actor';
import type { FieldComparison, FieldLabel, MappedField, Picks, PlannedWrite } from '../../model/comparison';
import { GUARANTEES, type Guarantee } from '../../model/expectation';
import { FAILURE_KINDS, FAILURE_SOURCES, type Failure } from '../../model/failure';
import { FIELD_MEANINGS, type Field, type ListItem } from '../../model/field';
import type { Base } from '../../model/link';
import { type ActorMapping, DIRECTIONS, type FieldMapping } from '../../model/mapping';
import { ENTITIES, type RecordAddress, type RecordOnPage } from '../../model/record';
import { FIELD_TYPES, type FieldType, type FieldValue, type FieldValues } from '../../model/value';
import type { Schema } from './schema';

/** Longest value that is taken from either system; longer ones are a broken or hostile reply. */
const LONGEST_VALUE = 100_000;
const LONGEST_KEY = 500;

export const keyText: Schema<string> = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_KEY));
export const time: Schema<number> = v.pipe(v.number(), v.finite());
export const wholeNumber: Schema<number> = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const fieldType: Schema<FieldType> = v.picklist(FIELD_TYPES);
export const fieldValue: Schema<FieldValue> = v.nullable(
  v.union([v.pipe(v.string(), v.maxLength(LONGEST_VALUE)), v.pipe(v.number(), v.finite()), v.boolean()]),
);
export const fieldValues: Schema<FieldValues> = v.record(v.string(), fieldValue);
export const actorType: Schema<ActorType> = v.picklist(ACTOR_TYPES);
export const guarantee: Schema<Guarantee> = v.picklist(GUARANTEES);
export const side: Schema<'crm' | 'erp'> = v.picklist(['crm', 'erp']);
export const picks: Schema<Picks> = v.record(v.string(), side);
export const meaning = v.picklist(FIELD_MEANINGS);

export const recordOnPage: Schema<RecordOnPage> = v.strictObject({ entity: v.picklist(ENTITIES), id: keyText });
export const recordAddress: Schema<RecordAddress> = v.strictObject({
  site: keyText,
  entity: v.picklist(ENTITIES),
  id: keyText,
});
export const actorAddress: Schema<ActorAddress> = v.object({ type: actorType, key: keyText });
export const actor: Schema<Actor> = v.object({
  type: actorType,
  key: keyText,
  values: fieldValues,
  version: v.nullable(v.string()),
  archived: v.boolean(),
  replacedBy: v.nullable(v.string()),
  parent: v.nullable(actorAddress),
});

export const field: Schema<Field> = v.object({
  key: keyText,
  label: v.string(),
  type: fieldType,
  access: v.picklist(['normal', 'mandatory', 'read-only']),
  meaning: v.exactOptional(meaning),
  maxLength: v.exactOptional(v.number()),
  list: v.exactOptional(v.string()),
  automaticDirection: v.exactOptional(v.picklist(['to-crm', 'to-erp', 'none'])),
});
export const listItem: Schema<ListItem> = v.object({ key: v.string(), label: v.string() });

export const fieldMapping: Schema<FieldMapping> = v.strictObject({
  erpField: keyText,
  crmField: v.nullable(keyText),
  direction: v.picklist(DIRECTIONS),
  showInSearch: v.boolean(),
  showInTab: v.boolean(),
  rank: v.number(),
});
export const actorMapping: Schema<ActorMapping> = v.strictObject({
  actorType,
  active: v.boolean(),
  fields: v.array(fieldMapping),
});

export const base: Schema<Base> = v.record(
  v.string(),
  v.strictObject({ crmField: keyText, crm: fieldValue, erp: fieldValue }),
);

export const fieldLabel: Schema<FieldLabel> = v.object({ meaning: v.nullable(meaning), text: v.string() });
export const mappedField: Schema<MappedField> = v.object({
  erpField: keyText,
  crmField: keyText,
  label: fieldLabel,
  type: fieldType,
  direction: v.picklist(['to-crm', 'to-erp', 'both']),
  writableInCrm: v.boolean(),
  writableInErp: v.boolean(),
  maxLengthInCrm: v.nullable(v.number()),
  maxLengthInErp: v.nullable(v.number()),
  mandatoryInErp: v.boolean(),
  byHandInCrm: v.exactOptional(v.literal(true)),
});
export const fieldComparison: Schema<FieldComparison> = v.object({
  field: mappedField,
  crm: fieldValue,
  erp: fieldValue,
  standing: v.picklist([
    'equal',
    'different',
    'changed-in-crm',
    'changed-in-erp',
    'changed-to-the-same',
    'conflict',
    'accepted-difference',
  ]),
  proposed: v.nullable(side),
});
export const plannedWrite: Schema<PlannedWrite> = v.object({
  side,
  erpField: keyText,
  crmField: keyText,
  label: fieldLabel,
  type: fieldType,
  from: fieldValue,
  to: fieldValue,
});

export const failure: Schema<Failure> = v.object({
  source: v.picklist(FAILURE_SOURCES),
  kind: v.picklist(FAILURE_KINDS),
  serverMessage: v.string(),
  fields: v.record(v.string(), v.string()),
  until: v.nullable(v.number()),
  explanation: v.nullable(v.string()),
  outcomeUnknown: v.boolean(),
  holder: v.nullable(v.string()),
});

export const crmSnapshot: Schema<CrmSnapshot> = v.strictObject({
  record: recordOnPage,
  name: v.pipe(v.string(), v.maxLength(LONGEST_VALUE)),
  values: fieldValues,
  version: v.nullable(v.string()),
  parent: v.nullable(recordOnPage),
});
export const crmWrite: Schema<CrmWrite> = v.strictObject({
  record: recordOnPage,
  version: v.nullable(v.string()),
  expected: fieldValues,
  values: fieldValues,
});
export const crmWritten: Schema<CrmWritten> = v.strictObject({ snapshot: crmSnapshot, guarantee });
