import type { CrmSite } from '../crm/contract';
import { parseProfile } from '../crm/profile/document';
import { profileOfAdapter, profileSite } from '../crm/profile/site';
import type { ErpConnector } from '../erp/contract';
import { type ActorType, entityOfActor } from '../model/actor';
import type { MappedField } from '../model/comparison';
import type { Connection, Site } from '../model/connection';
import { FailureError, failure } from '../model/failure';
import type { ActorMapping } from '../model/mapping';
import type { RecordAddress } from '../model/record';
import { automaticMapping } from '../sync/automatic-mapping';
import { mappedFields } from '../sync/mapped-fields';
import type { Environment } from './environment';

export async function connectionOf(environment: Environment, id: string): Promise<Connection> {
  const connection = await environment.store.connections.get(id);
  if (connection === null) throw notFound(`connection ${id}`);
  return connection;
}

export function connectorOf(environment: Environment, id: string): ErpConnector {
  const connector = environment.connectors.find(({ description }) => description.id === id);
  if (connector === undefined) throw notFound(`connector ${id}`);
  return connector;
}

/** An adapter by its id: one that is built in, or a site profile. */
export async function crmSiteOf(environment: Environment, adapter: string): Promise<CrmSite> {
  const site = environment.crmSites.find(({ description }) => description.id === adapter);
  if (site !== undefined) return site;
  const id = profileOfAdapter(adapter);
  const stored = id === null ? null : await environment.store.profiles.get(id);
  if (stored === null) throw notFound(`CRM adapter ${adapter}`);
  return profileSite(parseProfile(stored.text));
}

export async function siteOf(environment: Environment, record: RecordAddress): Promise<Site> {
  const site = (await environment.store.sites.all()).find(({ id }) => id === record.site);
  if (site === undefined) throw notFound(`CRM site ${record.site}`);
  return site;
}

/** The mapping of an actor type: what a person set, else by the meaning of the fields. */
export function mappingOf(connection: Connection, crmSite: CrmSite, actorType: ActorType): ActorMapping {
  const adapter = crmSite.description.id;
  const stored = connection.mappings[adapter]?.find((mapping) => mapping.actorType === actorType);
  if (stored !== undefined) return stored;
  return automaticMapping(actorType, erpFieldsOf(connection, actorType), crmSite.fields(entityOfActor(actorType)));
}

export function erpFieldsOf(connection: Connection, actorType: ActorType) {
  return connection.catalogue.find((entry) => entry.actorType === actorType)?.fields ?? [];
}

/** The mapped pairs that can be compared and written, and every ERP field that has to be read for them and for the tab. */
export function fieldsFor(
  connection: Connection,
  crmSite: CrmSite,
  actorType: ActorType,
): { readonly mapped: readonly MappedField[]; readonly read: readonly string[]; readonly mapping: ActorMapping } {
  const mapping = mappingOf(connection, crmSite, actorType);
  const erpFields = erpFieldsOf(connection, actorType);
  const { fields: mapped } = mappedFields(mapping, erpFields, crmSite.fields(entityOfActor(actorType)));
  const wanted = new Set(mapped.map(({ erpField }) => erpField));
  for (const field of mapping.fields) if (field.showInTab) wanted.add(field.erpField);
  const name = erpFields.find(({ meaning }) => meaning === 'name');
  if (name !== undefined) wanted.add(name.key);
  return { mapped, mapping, read: erpFields.map(({ key }) => key).filter((key) => wanted.has(key)) };
}

/** What a person calls an actor: its name field, else its key. */
export function actorName(
  connection: Connection,
  actor: { type: ActorType; key: string; values: Readonly<Record<string, unknown>> },
): string {
  const name = erpFieldsOf(connection, actor.type).find(({ meaning }) => meaning === 'name');
  const value = name === undefined ? undefined : actor.values[name.key];
  return typeof value === 'string' && value.trim() !== '' ? value : actor.key;
}

function notFound(what: string): FailureError {
  return new FailureError(failure('counterpart', 'not-found', { serverMessage: what }));
}
