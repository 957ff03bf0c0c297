import { CrmError, type CrmPage, type CrmWrite } from '../crm/contract';
import type { Answer } from '../messages/envelope';
import type { PageMessageName } from '../messages/table';
import { failure } from '../model/failure';
import { hasMembers, isRecordOnPage } from '../model/guards';
import { type RecordOnPage, sameRecord } from '../model/record';
import type { FieldValues } from '../model/value';

export interface CrmAgentOptions {
  readonly page: CrmPage;
  /** The record on screen. */
  readonly record: () => RecordOnPage | null;
  readonly onRecordChanged: (record: RecordOnPage) => void;
  /** The record on screen was written, and the page shows it or still shows what was before. */
  readonly onWritten: (shown: boolean) => void;
  /** How this site is described has changed: a newer copy of the script is on its way. */
  readonly onSiteChanged: () => void;
  readonly signal: AbortSignal;
}

/**
 * Answers the worker's calls to the CRM with the session of the person who looks at the page. Returns null for what is
 * no call of the worker's. The worker checks each reply against the message table.
 */
export function createCrmAgent(options: CrmAgentOptions): (message: unknown) => Promise<Answer> | null {
  const { page, signal } = options;
  const handlers: Readonly<Record<PageMessageName, (payload: Readonly<Record<string, unknown>>) => Promise<unknown>>> =
    {
      'crm.ping': async () => ({ record: options.record() }),
      'crm.read': async ({ record }) => page.read(recordIn(record), signal),
      'crm.write': async (payload) => {
        const write = writeIn(payload);
        const written = await page.write(write, signal);
        if (sameRecord(write.record, options.record())) options.onWritten(page.refresh(write.record));
        return written;
      },
      'crm.list-items': async ({ list }) => page.listItems(String(list), signal),
      'record.changed': async ({ record }) => {
        options.onRecordChanged(recordIn(record));
        return null;
      },
      'site.changed': async () => {
        options.onSiteChanged();
        return null;
      },
    };
  const answer = async (name: PageMessageName, payload: Readonly<Record<string, unknown>>): Promise<Answer> => {
    try {
      signal.throwIfAborted();
      return { ok: true, value: await handlers[name](payload) };
    } catch (cause) {
      return { ok: false, failure: failureOf(cause, signal) };
    }
  };
  return (message) => {
    if (!hasMembers(message, { counterpart: 'string', payload: 'object' })) return null;
    const { counterpart: name, payload } = message;
    const isCall = (candidate: unknown): candidate is PageMessageName => Object.hasOwn(handlers, String(candidate));
    return isCall(name) && hasMembers(payload, {}) ? answer(name, payload) : null;
  };
}

function recordIn(value: unknown): RecordOnPage {
  if (!isRecordOnPage(value)) throw new TypeError('No record');
  const { entity, id } = value;
  return { entity, id };
}

function writeIn(payload: Readonly<Record<string, unknown>>): CrmWrite {
  const { record, version, expected, values } = payload;
  if (!isFieldValues(expected) || !isFieldValues(values)) throw new TypeError('No values');
  return { record: recordIn(record), version: typeof version === 'string' ? version : null, expected, values };
}

function isFieldValues(value: unknown): value is FieldValues {
  return (
    hasMembers(value, {}) &&
    Object.values(value).every((part) => part === null || ['string', 'number', 'boolean'].includes(typeof part))
  );
}

function failureOf(cause: unknown, signal: AbortSignal) {
  if (signal.aborted) return failure('counterpart', 'orphaned');
  if (!(cause instanceof CrmError)) return failure('counterpart', 'internal', { serverMessage: String(cause) });
  const { kind, serverMessage, fields, outcomeUnknown } = cause;
  return failure('crm', kind, { serverMessage, fields, outcomeUnknown });
}
