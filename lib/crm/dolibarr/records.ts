import type { Field, ListItem } from '../../model/field';
import type { Entity, RecordOnPage } from '../../model/record';
import type { FieldValue, FieldValues } from '../../model/value';
import { blankWords, refuseUnexpected, refuseUntaken, sameStored } from '../access/expectation';
import { type EditForm, isSignIn, parsePage } from '../access/form';
import { submitForm } from '../access/form-write';
import { readBack } from '../access/read-back';
import { statusError } from '../access/request';
import { CrmError, type CrmSnapshot, type CrmWrite, type CrmWritten } from '../contract';
import { dolibarrFields } from './fields';
import { blankForm, recordForm } from './forms';
import { messagesIn } from './messages';
import { controlsFor, optionsOf, readField } from './values';

/** Pressed by its name: in some forms other buttons come first. */
const SAVE = '[name="save"], [name="update"]';

export async function readRecord(page: Document, record: RecordOnPage, signal: AbortSignal): Promise<CrmSnapshot> {
  return snapshotOf(record, await recordForm(page, record, signal));
}

/**
 * Sends the edit form with the changed controls. Dolibarr compares nothing, so the form is read immediately before and
 * what it holds is held against the expectation; and it answers a refused form like a saved one, so it is read again.
 */
export async function writeRecord(page: Document, write: CrmWrite, signal: AbortSignal): Promise<CrmWritten> {
  const form = await recordForm(page, write.record, signal);
  const before = snapshotOf(write.record, form);
  refuseUnexpected(write.expected, before.values);
  const changes = changesFor(form, write, before.values);
  if (Object.keys(changes).length === 0) return { snapshot: before, guarantee: 'read-before' };
  const words = await send(page, form, changes, signal);
  const snapshot = await readBack(() => readRecord(page, write.record, signal));
  try {
    refuseUntaken(write.values, before.values, snapshot.values);
  } catch (error) {
    throw error instanceof CrmError ? explained(error, form, words) : error;
  }
  return { snapshot, guarantee: 'read-before' };
}

/** List names are `country`, or the entity and the control: `project.status`. */
export async function readList(
  page: Document,
  list: string,
  record: RecordOnPage | null,
  signal: AbortSignal,
): Promise<readonly ListItem[]> {
  const [entity, control] = list === 'country' ? (['company', 'country_id'] as const) : splitName(list);
  const isShown = record !== null && record.entity === entity;
  return optionsOf(isShown ? await recordForm(page, record, signal) : await blankForm(page, entity, signal), control);
}

function splitName(list: string): [Entity, string] {
  const [entity, control = ''] = list.split('.');
  return [entity === 'contact' || entity === 'project' ? entity : 'company', control];
}

function snapshotOf(record: RecordOnPage, form: EditForm): CrmSnapshot {
  const values = Object.fromEntries(dolibarrFields(record.entity).map((field) => [field.key, readField(form, field)]));
  const company = record.entity === 'company' ? null : form.controls.get('socid')?.value;
  return {
    record,
    name: nameOf(record.entity, values),
    values,
    version: null,
    parent: typeof company === 'string' && /^[1-9]\d*$/.test(company) ? { entity: 'company', id: company } : null,
  };
}

function nameOf(entity: Entity, values: FieldValues): string {
  const parts: Readonly<Record<Entity, readonly string[]>> = {
    company: ['name'],
    contact: ['firstname', 'lastname'],
    project: ['title'],
  };
  return parts[entity].flatMap((key) => values[key] ?? []).join(' ');
}

function changesFor(form: EditForm, { record, values }: CrmWrite, before: FieldValues): Record<string, FieldValue> {
  const changes: Record<string, FieldValue> = {};
  for (const [key, value] of Object.entries(values)) {
    if (!sameStored(value, before[key] ?? null)) {
      Object.assign(changes, controlsFor(form, fieldOf(record.entity, key), value));
    }
  }
  return changes;
}

function fieldOf(entity: Entity, key: string): Field {
  const field = dolibarrFields(entity).find((candidate) => candidate.key === key);
  if (field === undefined) throw new CrmError('validation', { fields: blankWords([key]) });
  return field;
}

/** Resolves with what the answer tells the user. */
async function send(
  page: Document,
  form: EditForm,
  changes: Record<string, FieldValue>,
  signal: AbortSignal,
): Promise<string[]> {
  const reply = await submitForm(page, { form, changes, button: SAVE }, signal);
  const answer = parsePage(reply.body);
  const words = messagesIn(answer);
  // The form may have been stored before something failed, or before the page that it leads to did.
  const outcomeUnknown = reply.status >= 500;
  if (reply.status >= 400) throw statusError(reply, { serverMessage: words.join('\n'), outcomeUnknown });
  if (isSignIn(answer)) throw new CrmError('auth');
  return words;
}

/** With the server's words, where it had any: they name a field by the label that it has in the form. */
function explained(error: CrmError, { element }: EditForm, words: readonly string[]): CrmError {
  if (words.length === 0) return error;
  const fields = Object.keys(error.fields).map((key) => {
    const id = element.querySelector(`[name="${key}"]`)?.id ?? '';
    const label = [...element.querySelectorAll('label')].find((candidate) => candidate.htmlFor === id && id !== '');
    const name = label?.textContent?.trim() ?? '';
    return [key, name === '' ? '' : (words.find((sentence) => sentence.includes(name)) ?? '')];
  });
  return new CrmError('validation', {
    serverMessage: words.join('\n'),
    fields: Object.fromEntries(fields),
    cause: error,
  });
}
