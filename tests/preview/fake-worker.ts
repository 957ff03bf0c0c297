import * as v from 'valibot';
import type { WorkerClient } from '../../lib/messages/client';
import {
  WORKER_MESSAGES,
  type WorkerMessageName,
  type WorkerReply,
  type WorkerRequest,
} from '../../lib/messages/table';
import { FailureError, failure } from '../../lib/model/failure';

export type FakeHandlers = {
  readonly [Name in WorkerMessageName]?:
    | ((payload: WorkerRequest<Name>) => WorkerReply<Name> | Promise<WorkerReply<Name>>)
    | undefined;
};

export interface SentMessage {
  readonly name: WorkerMessageName;
  readonly payload: unknown;
}

export interface FakeWorker extends WorkerClient {
  readonly sent: readonly SentMessage[];
}

/** A worker that answers as scripted. Requests and replies must satisfy the real schemas. */
export function createFakeWorker(handlers: FakeHandlers): FakeWorker {
  const sent: SentMessage[] = [];
  return {
    sent,
    async request(name, payload) {
      sent.push({ name, payload });
      const handler = handlers[name];
      if (handler === undefined) {
        throw new FailureError(failure('counterpart', 'internal', { serverMessage: `Nobody answers ${name}` }));
      }
      v.parse(WORKER_MESSAGES[name].request, payload);
      const reply = await handler(payload);
      return v.parse(WORKER_MESSAGES[name].reply, reply) as WorkerReply<typeof name>;
    },
  };
}

/** An answer that never comes. */
export function never<Value>(): Promise<Value> {
  return new Promise(() => undefined);
}

export function refused<Value>(...details: Parameters<typeof failure>): Promise<Value> {
  return Promise.reject(new FailureError(failure(...details)));
}
