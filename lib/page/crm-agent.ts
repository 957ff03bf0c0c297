import * as v from 'valibot';
import { CrmError, type CrmPage } from '../crm/contract';
import { type Answer, envelope } from '../messages/envelope';
import { PAGE_MESSAGES, type PageMessageName, type PageReply, type PageRequest } from '../messages/table';
import { failure } from '../model/failure';
import { type RecordOnPage, sameRecord } from '../model/record';

export interface CrmAgentOptions {
  readonly page: CrmPage;
  /** The record on screen. */
  readonly record: () => RecordOnPage | null;
  readonly onRecordChanged: (record: RecordOnPage) => void;
  readonly signal: AbortSignal;
}

/**
 * Answers the worker's calls to the CRM with the session of the person who looks at the page. Returns null for what is
 * no call of the worker's.
 */
export function createCrmAgent(options: CrmAgentOptions): (message: unknown) => Promise<Answer> | null {
  const { page, signal } = options;
  const handlers: { [Name in PageMessageName]: (payload: PageRequest<Name>) => Promise<PageReply<Name>> } = {
    'crm.ping': async () => ({ record: options.record() }),
    'crm.read': ({ record }) => page.read(record, signal),
    'crm.write': async (write) => {
      const written = await page.write(write, signal);
      if (sameRecord(write.record, options.record())) page.refresh(write.record);
      return written;
    },
    'crm.list-items': async ({ list }) => [...(await page.listItems(list, signal))],
    'record.changed': async ({ record }) => {
      options.onRecordChanged(record);
      return null;
    },
  };
  const answer = async <Name extends PageMessageName>(name: Name, payload: unknown): Promise<Answer> => {
    try {
      signal.throwIfAborted();
      const definition: { request: v.GenericSchema<unknown, PageRequest<Name>> } = PAGE_MESSAGES[name];
      return { ok: true, value: await handlers[name](v.parse(definition.request, payload)) };
    } catch (cause) {
      return { ok: false, failure: failureOf(cause, signal) };
    }
  };
  return (message) => {
    const parsed = v.safeParse(envelope, message);
    if (!parsed.success || !isPageMessage(parsed.output.counterpart)) return null;
    return answer(parsed.output.counterpart, parsed.output.payload);
  };
}

function isPageMessage(name: string): name is PageMessageName {
  return Object.hasOwn(PAGE_MESSAGES, name);
}

function failureOf(cause: unknown, signal: AbortSignal) {
  if (signal.aborted) return failure('counterpart', 'orphaned');
  if (!(cause instanceof CrmError)) return failure('counterpart', 'internal', { serverMessage: String(cause) });
  const { kind, serverMessage, fields, outcomeUnknown } = cause;
  return failure('crm', kind, { serverMessage, fields, outcomeUnknown });
}
