import { deliver } from '../messages/deliver';
import type { WorkerMessageName } from '../messages/table';
import { type Failure, FailureError, failure } from '../model/failure';
import { hasMembers, isRecordOnPage } from '../model/guards';
import type { Entity } from '../model/record';
import type { RecordView } from '../model/view';

/** Delivers one message to the worker; resolves with the raw answer, rejects when nobody is there. */
export type Send = (message: unknown) => Promise<unknown>;

/**
 * Asks the worker about the record on screen. The other side is the same extension, so only what kind of thing came
 * back is looked at here: the schemas of all messages would make up a third of this script.
 */
export async function askWorker(
  send: Send,
  name: WorkerMessageName,
  payload: unknown,
  entity?: Entity,
): Promise<unknown> {
  const claim = entity === undefined ? {} : { entity };
  const answer = await deliver(send, { counterpart: name, record: null, ...claim, payload });
  if (hasMembers(answer, { ok: 'boolean' })) {
    if (answer.ok === true) return answer.value;
    if (isFailure(answer.failure)) throw new FailureError(answer.failure);
  }
  throw new FailureError(failure('counterpart', 'internal', { serverMessage: `No answer to ${name}` }));
}

export async function askForView(
  send: Send,
  name: WorkerMessageName,
  payload: unknown,
  entity: Entity,
): Promise<RecordView> {
  const view = await askWorker(send, name, payload, entity);
  if (isRecordView(view)) return view;
  throw new FailureError(failure('counterpart', 'internal', { serverMessage: `No view in the answer to ${name}` }));
}

function isFailure(value: unknown): value is Failure {
  return hasMembers(value, { source: 'string', kind: 'string', serverMessage: 'string' });
}

function isRecordView(value: unknown): value is RecordView {
  return (
    hasMembers(value, { siteName: 'string', editing: 'boolean', revision: 'number' }) &&
    isRecordOnPage(value.record) &&
    Array.isArray(value.connections)
  );
}
