import type { RecordOnPage } from '../../model/record';
import type { FieldValue } from '../../model/value';
import { type EditForm, isSignIn, parsePage, readForm } from '../access/form';
import { submitForm } from '../access/form-write';
import { isSuccess, statusError } from '../access/request';
import { CrmError } from '../contract';
import { textOf } from '../mount/visible';
import { addressFor } from './installation';
import type { FormRead, FormWrite, ProfileField, SiteProfile } from './profile';
import { type StoredRecord, sameId } from './stored-record';

export interface FormRecord extends StoredRecord {
  readonly form: EditForm;
}

/** The record as the form shows it by which a person edits it. @throws CrmError unexpected-reply for another record's */
export async function readFormRecord(
  profile: SiteProfile,
  page: Document,
  read: FormRead,
  { id }: RecordOnPage,
  signal: AbortSignal,
): Promise<FormRecord> {
  const address = addressFor(profile, page, read.address, id);
  const request = read.form === undefined ? { address } : { address, form: read.form };
  const form = await readForm(page, request, signal);
  if (read.id !== undefined && !sameId(form.controls.get(read.id)?.value, id)) {
    throw new CrmError('unexpected-reply');
  }
  return {
    form,
    at: (source) => {
      if ('selector' in source) return textOf(form.element.ownerDocument, source);
      if ('json' in source) return undefined;
      const control = form.controls.get(source.input);
      // A form without it would show a value as blank that is not.
      if (control === undefined) throw new CrmError('unexpected-reply', { serverMessage: source.input });
      return control.value;
    },
    version: null,
    address: form.address,
  };
}

/** Sends the form with the changed controls. What came of it shows only when the record is read again. */
export async function writeFormRecord(
  page: Document,
  write: FormWrite,
  { form }: FormRecord,
  changes: readonly { readonly field: ProfileField; readonly input: string; readonly value: FieldValue }[],
  signal: AbortSignal,
): Promise<void> {
  const controls = Object.fromEntries(changes.map(({ input, value }) => [input, value]));
  const button = write.button === undefined ? {} : { button: write.button };
  try {
    const reply = await submitForm(page, { form, changes: controls, ...button }, signal);
    if (isSignIn(parsePage(reply.body))) throw new CrmError('auth');
    if (!isSuccess(reply)) throw statusError(reply);
  } catch (error) {
    if (!(error instanceof CrmError) || error.kind !== 'validation') throw error;
    const named = changes.filter(({ input }) => Object.hasOwn(error.fields, input));
    const fields = Object.fromEntries(named.map(({ field, input }) => [field.key, error.fields[input] ?? '']));
    throw new CrmError('validation', { serverMessage: error.serverMessage, fields, cause: error });
  }
}
