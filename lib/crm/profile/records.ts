import type { RecordOnPage } from '../../model/record';
import type { FieldValue } from '../../model/value';
import { blankWords, refuseUnexpected, refuseUntaken, sameStored } from '../access/expectation';
import { readBack } from '../access/read-back';
import { CrmError, type CrmSnapshot, type CrmWrite, type CrmWritten } from '../contract';
import { guaranteeOf } from './abilities';
import { toCrm } from './convert';
import { readFormRecord, writeFormRecord } from './form-record';
import { type ProfileAccess, readJson, stepsOf, writeJson } from './json-record';
import type { FormRead, JsonRead, ProfileEntity, ProfileField, SiteProfile } from './profile';
import { readShown } from './shown-record';
import { snapshotOf } from './stored-record';

interface FieldChange {
  readonly field: ProfileField;
  readonly value: FieldValue;
}

/** Sends changes of the record as it was read. */
type Send = (changes: readonly FieldChange[], signal: AbortSignal) => Promise<void>;

interface Read {
  readonly snapshot: CrmSnapshot;
  /** Null: nothing can be written. */
  readonly send: Send | null;
}

/** The record by the means that a profile names. Rejects with `CrmError`, or with the signal's reason when aborted. */
export async function readProfileRecord(
  profile: SiteProfile,
  page: Document,
  record: RecordOnPage,
  signal: AbortSignal,
): Promise<CrmSnapshot> {
  return (await read(profile, page, record, signal)).snapshot;
}

/**
 * Reads the record as it is now, refuses when an expected value no longer holds, writes what differs by the strongest
 * means that the profile names, and reads it back: only what is seen to be stored was written.
 */
export async function writeProfileRecord(
  profile: SiteProfile,
  page: Document,
  { record, expected, values }: CrmWrite,
  signal: AbortSignal,
): Promise<CrmWritten> {
  const entity = entityOf(profile, record);
  const found = await read(profile, page, record, signal);
  const before = found.snapshot;
  refuseUnexpected(expected, before.values);
  const changed = Object.keys(values).filter((key) => !sameStored(values[key] ?? null, before.values[key] ?? null));
  const guarantee = guaranteeOf(entity);
  if (changed.length === 0) return { snapshot: before, guarantee };
  const changes = changed.map((key) => ({ field: fieldOf(entity, key), value: values[key] ?? null }));
  try {
    await sendBy(found, changes, signal);
  } catch (error) {
    if (!(error instanceof CrmError) || error.kind !== 'conflict') throw error;
    // A version counts every change, also one of a field that is not ours to write.
    const again = await read(profile, page, record, signal);
    const untouched = Object.fromEntries(changed.map((key) => [key, before.values[key] ?? null]));
    refuseUnexpected({ ...expected, ...untouched }, again.snapshot.values);
    await sendBy(again, changes, signal);
  }
  const { snapshot } = await readBack(() => read(profile, page, record, signal));
  refuseUntaken(values, before.values, snapshot.values);
  return { snapshot, guarantee };
}

async function sendBy({ send }: Read, changes: readonly FieldChange[], signal: AbortSignal): Promise<void> {
  if (send === null) throw new CrmError('permission', { fields: blankWords(changes.map(({ field }) => field.key)) });
  await send(changes, signal);
}

async function read(profile: SiteProfile, page: Document, record: RecordOnPage, signal: AbortSignal): Promise<Read> {
  const entity = entityOf(profile, record);
  const access = { profile, entity, page };
  switch (entity.read?.reply) {
    case 'json':
      return readFromApi(access, entity.read, record, signal);
    case 'form':
      return readFromForm(access, entity.read, record, signal);
    case undefined: {
      const shown = await readShown(profile, page, record, signal);
      return { snapshot: snapshotOf(profile, entity, record, shown), send: null };
    }
  }
}

async function readFromApi(
  access: ProfileAccess,
  how: JsonRead,
  record: RecordOnPage,
  signal: AbortSignal,
): Promise<Read> {
  const { profile, entity } = access;
  const { write } = entity;
  const before = await readJson(access, how, record, signal);
  const snapshot = snapshotOf(profile, entity, record, before);
  if (write === undefined || write.style === 'form') return { snapshot, send: null };
  const send: Send = (changes, stop) => {
    const places = changes.map(({ field, value }) => {
      if (!('json' in field.from)) throw new CrmError('validation', { fields: blankWords([field.key]) });
      return { path: stepsOf(field.from.json), value: toCrm(field, value, profile.lists) };
    });
    return writeJson(access, write, { record, before, changes: places }, stop);
  };
  return { snapshot, send };
}

async function readFromForm(
  { profile, entity, page }: ProfileAccess,
  how: FormRead,
  record: RecordOnPage,
  signal: AbortSignal,
): Promise<Read> {
  const { write } = entity;
  const before = await readFormRecord(profile, page, how, record, signal);
  const snapshot = snapshotOf(profile, entity, record, before);
  if (write?.style !== 'form') return { snapshot, send: null };
  const send: Send = (changes, stop) => {
    const controls = changes.map(({ field, value }) => {
      if (!('input' in field.from)) throw new CrmError('validation', { fields: blankWords([field.key]) });
      return { field, input: field.from.input, value: inForm(field, value, profile) };
    });
    return writeFormRecord(page, write, before, controls, stop);
  };
  return { snapshot, send };
}

/** Controls know blanks of their own. */
function inForm(field: ProfileField, value: FieldValue, { lists }: SiteProfile): FieldValue {
  if (value === null) return null;
  const kept = toCrm(field, value, lists);
  return typeof kept === 'object' ? null : kept;
}

function entityOf({ entities }: SiteProfile, record: RecordOnPage): ProfileEntity {
  const entity = entities[record.entity];
  if (entity === undefined) throw new CrmError('not-found');
  return entity;
}

function fieldOf({ fields }: ProfileEntity, key: string): ProfileField {
  const field = fields.find((candidate) => candidate.key === key);
  if (field === undefined) throw new CrmError('validation', { fields: blankWords([key]) });
  return field;
}
