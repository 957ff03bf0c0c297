import * as v from 'valibot';
import {
  actor,
  actorAddress,
  actorMapping,
  actorType,
  base,
  failure,
  fieldType,
  fieldValues,
  guarantee,
  keyText,
  meaning,
  plannedWrite,
  recordAddress,
  side,
  time,
} from '../messages/schemas/model';
import type { Schema } from '../messages/schemas/schema';
import type { Connection, Site } from '../model/connection';
import type { Link } from '../model/link';
import type { Run } from '../model/run';
import type { Snapshot } from './snapshots';

export const connectionRow: Schema<Connection> = v.object({
  id: keyText,
  connector: keyText,
  name: v.string(),
  active: v.boolean(),
  configuration: v.record(v.string(), v.string()),
  catalogue: v.array(
    v.object({
      actorType,
      fields: v.array(
        v.object({
          key: keyText,
          label: v.string(),
          type: fieldType,
          access: v.picklist(['normal', 'mandatory', 'read-only']),
          meaning: v.exactOptional(meaning),
          maxLength: v.exactOptional(v.number()),
          list: v.exactOptional(v.string()),
          automaticDirection: v.exactOptional(v.picklist(['to-crm', 'to-erp', 'none'])),
          sortable: v.boolean(),
        }),
      ),
    }),
  ),
  mappings: v.record(v.string(), v.array(actorMapping)),
  createdAt: time,
});

export const siteRow: Schema<Site> = v.object({
  id: keyText,
  adapter: keyText,
  name: v.string(),
  origin: v.string(),
  address: v.string(),
  createdAt: time,
});

export const linkRow: Schema<Link> = v.object({
  id: keyText,
  record: recordAddress,
  recordName: v.string(),
  connectionId: keyText,
  actor: actorAddress,
  actorName: v.string(),
  state: v.picklist(['pending', 'linked']),
  base,
  createdAt: time,
  syncedAt: v.nullable(time),
  viewedAt: time,
});

export const runRow: Schema<Run> = v.object({
  id: keyText,
  purpose: v.picklist(['connect', 'sync']),
  record: recordAddress,
  recordName: v.string(),
  connectionId: keyText,
  linkId: keyText,
  actor: actorAddress,
  actorName: v.string(),
  steps: v.array(
    v.object({
      side,
      writes: v.array(plannedWrite),
      state: v.picklist(['planned', 'sent', 'done', 'failed', 'unknown']),
      failure: v.nullable(failure),
      guarantee: v.nullable(guarantee),
    }),
  ),
  base,
  crmVersion: v.nullable(v.string()),
  erpVersion: v.nullable(v.string()),
  state: v.picklist(['open', 'finished', 'stopped']),
  failure: v.nullable(failure),
  startedAt: time,
  finishedAt: v.nullable(time),
});

export const snapshotRow: Schema<Snapshot> = v.object({
  linkId: keyText,
  actor: v.nullable(actor),
  crmValues: v.nullable(fieldValues),
  readAt: v.nullable(time),
  webAddress: v.nullable(v.string()),
  texts: v.record(v.string(), v.string()),
  broken: v.nullable(
    v.object({ reason: v.picklist(['missing', 'archived', 'merged']), replacedBy: v.nullable(v.string()) }),
  ),
  failure: v.nullable(failure),
});
