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

/**
 * Asking for these twice comes to the same as asking once: where the worker was stopped before it answered, they are sent
 * again. Anything that writes is not; the person sees how far it came.
 */
const REPEATABLE: ReadonlySet<WorkerMessageName> = new Set([
  'record.view',
  'record.refresh',
  'dialog.view',
  'dialog.search',
  'dialog.select',
  'dialog.compare',
  'dialog.pick',
  'dialog.back',
  'search.page',
  'popup.context',
  'connectors.list',
  'connections.list',
  'connections.test',
  'mappings.list',
  'adapters.list',
  'sites.list',
  'sites.suggest',
  'profiles.list',
  'profiles.check',
  'profiles.export',
  'settings.get',
]);

/** `send` delivers one message and resolves with the raw answer; it rejects when nobody is there. */
export function createClient(send: (message: unknown) => Promise<unknown>): WorkerClient {
  return {
    async request(name, payload, record) {
      const message = { counterpart: name, record: record ?? null, payload };
      const raw = await deliver(send, message).catch((cause: unknown) => {
        if (wasStopped(cause) && REPEATABLE.has(name)) return deliver(send, message);
        throw cause;
      });
      const parsed = v.safeParse(answer, raw);
      if (!parsed.success) {
        throw new FailureError(failure('counterpart', 'internal', { serverMessage: `No answer to ${name}` }));
      }
      if (!parsed.output.ok) throw new FailureError(parsed.output.failure);
      return v.parse(WORKER_MESSAGES[name].reply, parsed.output.value) as WorkerReply<typeof name>;
    },
  };
}

function wasStopped(cause: unknown): boolean {
  return cause instanceof FailureError && cause.failure.kind === 'aborted';
}
