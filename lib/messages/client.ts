import * as v from 'valibot';
import { FailureError, failure } from '../model/failure';
import type { RecordAddress } from '../model/record';
import { deliver } from './deliver';
import { answer } from './envelope';
import { WORKER_MESSAGES, type WorkerMessageName, type WorkerReply, type WorkerRequest } from './table';

/** How the screens talk to the worker. Rejects with `FailureError` only. */
export interface WorkerClient {
  request<Name extends WorkerMessageName>(
    name: Name,
    payload: WorkerRequest<Name>,
    /** Extension pages name the record; a CRM page must not. */
    record?: RecordAddress,
  ): Promise<WorkerReply<Name>>;
}

/** `send` delivers one message and resolves with the raw answer; it rejects when nobody is there. */
export function createClient(send: (message: unknown) => Promise<unknown>): WorkerClient {
  return {
    async request(name, payload, record) {
      const raw = await deliver(send, { counterpart: name, record: record ?? null, payload });
      const parsed = v.safeParse(answer, raw);
      if (!parsed.success) {
        throw new FailureError(failure('counterpart', 'internal', { serverMessage: `No answer to ${name}` }));
      }
      if (!parsed.output.ok) throw new FailureError(parsed.output.failure);
      return v.parse(WORKER_MESSAGES[name].reply, parsed.output.value) as WorkerReply<typeof name>;
    },
  };
}
