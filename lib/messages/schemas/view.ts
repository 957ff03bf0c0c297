import * as v from 'valibot';
import type {
  ConnectionView,
  DialogView,
  IntentView,
  LinkState,
  LinkView,
  PageToAdd,
  PopupContext,
  RecentLink,
  RecordView,
  SearchColumn,
  SearchHit,
  ShownValue,
  ValueToCopy,
} from '../../model/view';
import { searchDraft } from './draft';
import {
  actorType,
  failure,
  fieldComparison,
  fieldLabel,
  fieldType,
  fieldValue,
  fieldValues,
  guarantee,
  keyText,
  picks,
  plannedWrite,
  recordAddress,
  time,
  wholeNumber,
} from './model';
import type { Schema } from './schema';

const shownValue: Schema<ShownValue> = v.object({
  field: keyText,
  label: fieldLabel,
  type: fieldType,
  value: fieldValue,
  text: v.nullable(v.string()),
});

const valueToCopy: Schema<ValueToCopy> = v.object({
  field: keyText,
  label: fieldLabel,
  type: fieldType,
  crm: fieldValue,
  erp: fieldValue,
  text: v.nullable(v.string()),
});

const linkState: Schema<LinkState> = v.variant('kind', [
  v.object({ kind: v.literal('unknown') }),
  v.object({ kind: v.literal('in-sync') }),
  v.object({ kind: v.literal('changes'), fields: v.array(fieldLabel) }),
  v.object({ kind: v.literal('conflicts'), fields: v.array(fieldLabel) }),
  v.object({ kind: v.literal('running'), done: wholeNumber, steps: wholeNumber }),
  v.object({ kind: v.literal('incomplete'), failure, writes: v.array(plannedWrite) }),
  v.object({ kind: v.literal('failed'), failure }),
  v.object({
    kind: v.literal('broken'),
    reason: v.picklist(['missing', 'archived', 'merged']),
    replacedBy: v.nullable(v.string()),
  }),
]);

const linkView: Schema<LinkView> = v.object({
  actorType,
  actorKey: keyText,
  actorName: v.string(),
  values: v.array(shownValue),
  readAt: v.nullable(time),
  stale: v.boolean(),
  syncedAt: v.nullable(time),
  lastSync: v.exactOptional(v.object({ toErp: wholeNumber, toCrm: wholeNumber })),
  state: linkState,
  toCopy: v.array(valueToCopy),
  webAddress: v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\//))),
});

const intentView: Schema<IntentView> = v.variant('kind', [
  v.object({
    kind: v.literal('connect'),
    actorType,
    stage: v.picklist(['search', 'choose', 'ready']),
    actorName: v.nullable(v.string()),
    writes: v.array(plannedWrite),
    failure: v.nullable(failure),
  }),
  v.object({ kind: v.literal('resolve'), failure: v.nullable(failure) }),
  v.object({ kind: v.literal('disconnect') }),
]);

const connectionView: Schema<ConnectionView> = v.object({
  connectionId: keyText,
  connectionName: v.string(),
  isSample: v.boolean(),
  actorTypes: v.array(actorType),
  link: v.nullable(linkView),
  intent: v.nullable(intentView),
  guarantee,
});

export const recordView: Schema<RecordView> = v.object({
  record: recordAddress,
  recordName: v.nullable(v.string()),
  siteName: v.string(),
  crmAccess: v.picklist(['read-write', 'read-only']),
  editing: v.boolean(),
  saving: v.boolean(),
  connections: v.array(connectionView),
  revision: wholeNumber,
});

const searchColumn: Schema<SearchColumn> = v.object({
  field: keyText,
  label: fieldLabel,
  type: fieldType,
  sortable: v.boolean(),
});

const dialogHead = {
  record: recordAddress,
  recordName: v.string(),
  crmName: v.string(),
  connectionId: keyText,
  connectionName: v.string(),
  isSample: v.boolean(),
  actorType,
};

export const dialogView: Schema<DialogView> = v.variant('stage', [
  v.object({
    ...dialogHead,
    stage: v.literal('search'),
    columns: v.array(searchColumn),
    paging: v.picklist(['offset', 'cursor']),
    search: searchDraft,
    selected: v.nullable(v.object({ key: keyText, name: v.string() })),
  }),
  v.object({
    ...dialogHead,
    stage: v.literal('choose'),
    actorName: v.string(),
    purpose: v.picklist(['connect', 'resolve']),
    comparisons: v.array(fieldComparison),
    picks,
    writes: v.array(plannedWrite),
    crmGuarantee: guarantee,
    erpGuarantee: guarantee,
    failure: v.nullable(failure),
  }),
]);

export const searchHit: Schema<SearchHit> = v.object({
  key: keyText,
  name: v.string(),
  values: fieldValues,
  archived: v.boolean(),
  linkedTo: v.nullable(v.object({ recordName: v.string(), isThisRecord: v.boolean() })),
});

const recentLink: Schema<RecentLink> = v.object({
  record: recordAddress,
  recordName: v.string(),
  connectionName: v.string(),
  actorType,
  actorName: v.string(),
  viewedAt: time,
  syncedAt: v.nullable(time),
  address: v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\//))),
});

const pageToAdd: Schema<PageToAdd | null> = v.nullable(v.object({ address: v.string(), tabId: v.number() }));

export const popupContext: Schema<PopupContext> = v.variant('kind', [
  v.object({ kind: v.literal('record'), record: recordAddress, dialog: v.nullable(v.string()) }),
  v.object({ kind: v.literal('site'), siteName: v.string(), recent: v.array(recentLink), page: pageToAdd }),
  v.object({
    kind: v.literal('grantable'),
    origin: v.string(),
    address: v.string(),
    adapter: v.string(),
    crmName: v.string(),
    access: v.picklist(['read-write', 'read-only']),
    recent: v.array(recentLink),
    page: pageToAdd,
  }),
  v.object({ kind: v.literal('elsewhere'), recent: v.array(recentLink), setUp: v.boolean(), page: pageToAdd }),
]);
