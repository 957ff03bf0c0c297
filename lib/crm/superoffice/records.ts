import type { Entity, RecordOnPage } from '../../model/record';
import type { FieldValue } from '../../model/value';
import { blankWords, refuseUnexpected, refuseUntaken, sameStored } from '../access/expectation';
import type { Json } from '../access/json';
import { CrmError, type CrmSnapshot, type CrmWrite, type CrmWritten } from '../contract';
import type { SuperOfficeApi } from './api';
import { parseEntity, readField, snapshotOf } from './entity';
import { countryIds } from './lists';
import { type Operation, patchField } from './patch';
import { type Place, placesOf } from './place';

const RESOURCES: Readonly<Record<Entity, string>> = { company: 'Contact', contact: 'Person', project: 'Project' };

export async function readRecord(api: SuperOfficeApi, record: RecordOnPage, signal: AbortSignal): Promise<CrmSnapshot> {
  return snapshotOf(record, parseEntity(record, await api.get(pathOf(record), signal)));
}

/**
 * Reads the record as it is now, refuses when an expected value no longer holds, and writes with a `test` for every
 * place that changes: what someone else writes in between makes the server refuse. `If-Unmodified-Since` is not used:
 * it counts whole seconds, so it both misses a change within the second and refuses after a change of ours in it.
 */
export async function writeRecord(api: SuperOfficeApi, write: CrmWrite, signal: AbortSignal): Promise<CrmWritten> {
  const { record } = write;
  const before = parseEntity(record, await api.get(pathOf(record), signal));
  refuseUnexpected(write.expected, snapshotOf(record, before).values);
  const operations = await operationsFor(api, write, before, signal);
  if (operations.length === 0) return { snapshot: snapshotOf(record, before), guarantee: 'tested' };
  const reply = await patchOrExplain(api, write, operations, signal);
  const snapshot = snapshotOf(record, parseEntity(record, reply));
  refuseUntaken(write.values, snapshotOf(record, before).values, snapshot.values);
  return { snapshot, guarantee: 'tested' };
}

function pathOf(record: RecordOnPage): string {
  return `${RESOURCES[record.entity]}/${encodeURIComponent(record.id)}`;
}

async function operationsFor(
  api: SuperOfficeApi,
  write: CrmWrite,
  before: Json,
  signal: AbortSignal,
): Promise<Operation[]> {
  const operations: Operation[] = [];
  for (const [key, value] of Object.entries(write.values)) {
    const place = placeOf(write.record.entity, key);
    if (sameStored(readField(place, before), value)) continue;
    const stored = place.kind === 'country' ? await countryId(api, key, value, signal) : value;
    operations.push(...patchField(place, before, stored));
  }
  return operations;
}

async function countryId(api: SuperOfficeApi, key: string, value: FieldValue, signal: AbortSignal) {
  if (value === null) return null;
  const id = (await countryIds(api, signal)).get(String(value).toUpperCase());
  if (id === undefined) throw new CrmError('validation', { fields: blankWords([key]) });
  return id;
}

async function patchOrExplain(
  api: SuperOfficeApi,
  write: CrmWrite,
  operations: readonly Operation[],
  signal: AbortSignal,
): Promise<Json> {
  try {
    return await api.patch(pathOf(write.record), operations, signal);
  } catch (error) {
    if (!(error instanceof CrmError) || error.kind !== 'validation') throw error;
    throw new CrmError('validation', {
      serverMessage: error.serverMessage,
      fields: fieldsNamedIn(error.serverMessage, write),
      cause: error,
    });
  }
}

/** The server names a property in its sentence, not a field in its error body. */
function fieldsNamedIn(message: string, write: CrmWrite): Record<string, string> {
  const named = Object.keys(write.values).filter((key) =>
    message.includes(placeOf(write.record.entity, key).path.join('.')),
  );
  return Object.fromEntries(named.map((key) => [key, message]));
}

function placeOf(entity: Entity, key: string): Place {
  const place = placesOf(entity)[key];
  if (place === undefined) throw new CrmError('validation', { fields: blankWords([key]) });
  return place;
}
