import * as v from 'valibot';
import type { ComparedState, Draft, Intent, SearchDraft } from '../../model/draft';
import { actor, actorType, failure, fieldValues, keyText, mappedField, picks, recordAddress, time } from './model';
import type { Schema } from './schema';

export const searchDraft: Schema<SearchDraft> = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(1000)),
  order: v.nullable(v.strictObject({ field: keyText, descending: v.boolean() })),
  includeArchived: v.boolean(),
});

const compared: Schema<ComparedState> = v.object({
  crm: v.object({ values: fieldValues, version: v.nullable(v.string()), name: v.string() }),
  actor,
  fields: v.array(mappedField),
  readAt: time,
});

export const intent: Schema<Intent> = v.variant('kind', [
  v.object({
    kind: v.literal('connect'),
    actorType,
    stage: v.picklist(['search', 'choose', 'ready']),
    search: searchDraft,
    selected: v.nullable(v.object({ key: keyText, name: v.string() })),
    compared: v.nullable(compared),
    picks,
    failure: v.nullable(failure),
  }),
  v.object({
    kind: v.literal('resolve'),
    stage: v.literal('choose'),
    actorType,
    compared,
    picks,
    failure: v.nullable(failure),
  }),
  v.object({ kind: v.literal('disconnect') }),
]);

export const draft: Schema<Draft> = v.object({
  record: recordAddress,
  recordName: v.string(),
  editing: v.boolean(),
  intents: v.record(v.string(), intent),
  dialog: v.nullable(v.string()),
  updatedAt: time,
});
