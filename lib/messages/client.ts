import * as v from 'valibot';
import { FailureError, failure } from '../model/failure';
import type { RecordAddress } from '../model/record';
import { answer } from './envelope';
import type { Schema } from './schemas/schema';
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
      const reply: Schema<unknown> = WORKER_MESSAGES[name].reply;
      return (await ask(send, name, record ?? null, payload, reply)) as WorkerReply<typeof name>;
    },
  };
}

/** Sends one message and checks the reply. For the ERP tab, which must not carry the schemas of every message. */
export async function ask<Reply>(
  send: (message: unknown) => Promise<unknown>,
  name: WorkerMessageName,
  record: RecordAddress | null,
  payload: unknown,
  reply: Schema<Reply>,
): Promise<Reply> {
  const raw = await deliver(send, { counterpart: name, record, payload });
  const parsed = v.safeParse(answer, raw);
  if (!parsed.success) {
    throw new FailureError(failure('counterpart', 'internal', { serverMessage: `No answer to ${name}` }));
  }
  if (!parsed.output.ok) throw new FailureError(parsed.output.failure);
  return v.parse(reply, parsed.output.value);
}

async function deliver(send: (message: unknown) => Promise<unknown>, message: unknown): Promise<unknown> {
  try {
    return await send(message);
  } catch (cause) {
    throw new FailureError(
      failure('counterpart', isOrphaned(cause) ? 'orphaned' : 'internal', { serverMessage: String(cause) }),
    );
  }
}

/** After an update the old script's runtime is gone: Chrome says so in words, Firefox has no runtime id any more. */
function isOrphaned(cause: unknown): boolean {
  return /context invalidated|runtime is not available|Extension context/i.test(String(cause));
}
