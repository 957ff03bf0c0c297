import { originOf } from '../../lib/model/address';
import type { ConnectionInput, ConnectionSummary, ConnectorSummary } from '../../lib/model/setup';

export type SettingField = ConnectorSummary['configuration'][number];

/** The settings that the form starts with: those that are stored, else the connector's own proposals. */
export function draftOf(connector: ConnectorSummary, stored: ConnectionSummary | null): ConnectionInput {
  const configuration = Object.fromEntries(
    connector.configuration.map(({ key, defaultValue }) => [key, stored?.configuration[key] ?? defaultValue]),
  );
  return { id: stored?.id ?? null, connector: connector.id, name: stored?.name ?? connector.name, configuration };
}

/** What the form says of a setting before anything is sent. */
export type SettingProblem = 'mandatory' | 'address';

/** Settings that cannot be right as they stand, by key. A secret that is stored already may stay blank. */
export function settingProblems(
  connector: ConnectorSummary,
  draft: ConnectionInput,
): ReadonlyMap<string, SettingProblem> {
  const problems = new Map<string, SettingProblem>();
  for (const { key, type, mandatory } of connector.configuration) {
    const value = (draft.configuration[key] ?? '').trim();
    const isStored = type === 'secret' && draft.id !== null;
    if (value === '' && mandatory && !isStored) problems.set(key, 'mandatory');
    else if (type === 'address' && value !== '' && originOf(value) === null) problems.set(key, 'address');
  }
  return problems;
}

/** The origins that have to be granted before these settings can be tested. */
export function originsOf(connector: ConnectorSummary, draft: ConnectionInput): readonly string[] {
  const addresses = connector.configuration.filter(({ type }) => type === 'address');
  const origins = addresses.map(({ key }) => originOf(draft.configuration[key] ?? ''));
  return [...new Set(origins.filter((origin) => origin !== null))];
}

/** Whether a successful test of one draft says something about the other: all but the name is the same. */
export function sameSettings(left: ConnectionInput, right: ConnectionInput): boolean {
  const keys = Object.keys(left.configuration);
  return (
    left.connector === right.connector &&
    keys.length === Object.keys(right.configuration).length &&
    keys.every((key) => left.configuration[key] === right.configuration[key])
  );
}
