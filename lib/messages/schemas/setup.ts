import * as v from 'valibot';
import type { Settings } from '../../model/connection';
import { DIRECTIONS } from '../../model/mapping';
import type {
  AdapterSummary,
  ConnectionInput,
  ConnectionSummary,
  ConnectionTestResult,
  ConnectorSummary,
  MappingTable,
  SiteSummary,
} from '../../model/setup';
import { actorType, fieldLabel, fieldType, guarantee, keyText, wholeNumber } from './model';
import type { Schema } from './schema';
import { placeHealth } from './site';

const verified = v.picklist(['real', 'fake', 'documentation']);
const configuration = v.record(v.string(), v.pipe(v.string(), v.maxLength(2000)));

export const connectorSummary: Schema<ConnectorSummary> = v.object({
  id: keyText,
  name: v.string(),
  verified,
  verifiedOn: v.string(),
  isSample: v.boolean(),
  guarantee,
  configuration: v.array(
    v.object({
      key: keyText,
      type: v.picklist(['address', 'text', 'secret', 'choice']),
      mandatory: v.boolean(),
      defaultValue: v.string(),
      choices: v.array(v.string()),
    }),
  ),
});

export const connectionSummary: Schema<ConnectionSummary> = v.object({
  id: keyText,
  name: v.string(),
  connector: connectorSummary,
  active: v.boolean(),
  configuration,
  linkCount: wholeNumber,
  granted: v.boolean(),
});

export const adapterSummary: Schema<AdapterSummary> = v.object({
  id: keyText,
  name: v.string(),
  verified,
  verifiedOn: v.string(),
  guarantee,
  access: v.picklist(['read-write', 'read-only']),
  profile: v.nullable(keyText),
});

export const siteSummary: Schema<SiteSummary> = v.object({
  id: keyText,
  name: v.string(),
  origin: v.string(),
  address: v.string(),
  adapter: adapterSummary,
  granted: v.boolean(),
  health: v.array(placeHealth),
});

export const connectionInput: Schema<ConnectionInput> = v.strictObject({
  id: v.nullable(keyText),
  connector: keyText,
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  configuration,
});

export const connectionTestResult: Schema<ConnectionTestResult> = v.object({
  server: v.string(),
  counts: v.object({
    customer: v.exactOptional(wholeNumber),
    supplier: v.exactOptional(wholeNumber),
    partner: v.exactOptional(wholeNumber),
    person: v.exactOptional(wholeNumber),
    project: v.exactOptional(wholeNumber),
  }),
});

export const mappingTable: Schema<MappingTable> = v.object({
  actorType,
  active: v.boolean(),
  rows: v.array(
    v.object({
      erpField: keyText,
      crmField: v.nullable(keyText),
      direction: v.picklist(DIRECTIONS),
      showInSearch: v.boolean(),
      showInTab: v.boolean(),
      rank: v.number(),
      label: fieldLabel,
      type: fieldType,
      access: v.picklist(['normal', 'mandatory', 'read-only']),
      directions: v.array(v.picklist(DIRECTIONS)),
    }),
  ),
  crmFields: v.array(v.object({ key: keyText, label: fieldLabel, type: fieldType })),
});

export const settings: Schema<Settings> = v.strictObject({
  dialogs: v.picklist(['popup', 'window']),
  language: v.picklist(['auto', 'en', 'nb']),
});
