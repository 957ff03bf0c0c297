import { type ErpConnector, ErpError, type ErpSession } from '../erp/contract';
import type { ActorType } from '../model/actor';
import { matchPattern } from '../model/address';
import type { ActorTypeFields, Connection } from '../model/connection';
import { FailureError, failure } from '../model/failure';
import type { ConnectionInput, ConnectionSummary, ConnectionTestResult, ConnectorSummary } from '../model/setup';
import type { Environment } from './environment';
import { connectionOf, connectorOf } from './resolve';

export function connectorSummary({ description }: ErpConnector): ConnectorSummary {
  const { id, name, verified, verifiedOn, isSample, guarantee, configuration } = description;
  return {
    id,
    name,
    verified,
    verifiedOn,
    isSample,
    guarantee,
    configuration: configuration.map((field) => ({ ...field, choices: [...(field.choices ?? [])] })),
  };
}

export async function listConnections(environment: Environment): Promise<ConnectionSummary[]> {
  const connections = await environment.store.connections.all();
  return Promise.all(connections.map((connection) => connectionSummary(environment, connection)));
}

async function connectionSummary(environment: Environment, connection: Connection): Promise<ConnectionSummary> {
  const connector = connectorOf(environment, connection.connector);
  const origins = connector.origins(connection.configuration);
  const granted = await Promise.all(origins.map((origin) => environment.isGranted(origin)));
  return {
    id: connection.id,
    name: connection.name,
    connector: connectorSummary(connector),
    active: connection.active,
    configuration: connection.configuration,
    linkCount: await environment.store.links.count(connection.id),
    granted: granted.every(Boolean),
  };
}

/** Proves address, credentials and data of settings that are not saved yet. A blank secret stands for the stored one. */
export async function testConnection(
  environment: Environment,
  input: ConnectionInput,
  signal: AbortSignal,
): Promise<ConnectionTestResult> {
  const { session } = await openTrial(environment, input);
  return session.test(signal);
}

/** Tests once more, learns which fields the ERP has, and only then keeps the connection. */
export async function saveConnection(
  environment: Environment,
  input: ConnectionInput,
  signal: AbortSignal,
): Promise<ConnectionSummary> {
  const { session, connector, open, secrets } = await openTrial(environment, input);
  await session.test(signal);
  const catalogue = await readCatalogue(session, signal);
  const before = input.id === null ? null : await connectionOf(environment, input.id);
  const connection: Connection = {
    id: before?.id ?? environment.newId(),
    connector: connector.description.id,
    name: input.name,
    active: before?.active ?? true,
    configuration: open,
    catalogue,
    mappings: before?.mappings ?? {},
    createdAt: before?.createdAt ?? environment.now(),
  };
  if (Object.keys(secrets).length > 0) await environment.store.secrets.put(connection.id, secrets);
  await environment.store.connections.put(connection);
  return connectionSummary(environment, connection);
}

async function openTrial(environment: Environment, input: ConnectionInput) {
  const connector = connectorOf(environment, input.connector);
  const stored = input.id === null ? {} : await environment.store.secrets.get(input.id);
  const secretKeys = new Set(
    connector.description.configuration.filter(({ type }) => type === 'secret').map(({ key }) => key),
  );
  const typed = Object.entries(input.configuration);
  const open = Object.fromEntries(typed.filter(([key]) => !secretKeys.has(key)));
  const newSecrets = typed.filter(([key, value]) => secretKeys.has(key) && value !== '');
  const secrets = { ...stored, ...Object.fromEntries(newSecrets) };
  await refuseUngranted(environment, connector, open);
  const session = await environment.trialSession(connector, { ...open, ...secrets });
  return { session, connector, open, secrets };
}

async function refuseUngranted(
  environment: Environment,
  connector: ErpConnector,
  configuration: Readonly<Record<string, string>>,
): Promise<void> {
  for (const origin of originsOf(connector, configuration)) {
    if (await environment.isGranted(origin)) continue;
    throw new FailureError(
      failure('counterpart', 'permission', { explanation: 'failure.notGranted', serverMessage: matchPattern(origin) }),
    );
  }
}

function originsOf(connector: ErpConnector, configuration: Readonly<Record<string, string>>): readonly string[] {
  try {
    return connector.origins(configuration);
  } catch (cause) {
    if (cause instanceof ErpError) throw cause;
    throw new FailureError(failure('erp', 'validation', { serverMessage: String(cause) }));
  }
}

async function readCatalogue(session: ErpSession, signal: AbortSignal): Promise<ActorTypeFields[]> {
  const types: readonly ActorType[] = await session.actorTypes(signal);
  const catalogue: ActorTypeFields[] = [];
  for (const actorType of types) catalogue.push({ actorType, fields: await session.fields(actorType, signal) });
  return catalogue;
}

export async function addSample(environment: Environment, signal: AbortSignal): Promise<ConnectionSummary> {
  const sample = environment.connectors.find(({ description }) => description.isSample);
  if (sample === undefined) throw new FailureError(failure('counterpart', 'not-found'));
  const { id, configuration } = sample.description;
  const existing = (await environment.store.connections.all()).find(({ connector }) => connector === id);
  if (existing !== undefined) {
    await environment.store.connections.put({ ...existing, active: true });
    return connectionSummary(environment, { ...existing, active: true });
  }
  const defaults = Object.fromEntries(configuration.map(({ key, defaultValue }) => [key, defaultValue]));
  return saveConnection(
    environment,
    { id: null, connector: id, name: sample.description.name, configuration: defaults },
    signal,
  );
}

export async function activate(environment: Environment, connectionId: string, active: boolean): Promise<void> {
  await environment.store.connections.put({ ...(await connectionOf(environment, connectionId)), active });
}
