import { FailureError, failure } from '../model/failure';

/**
 * Sends a message to the worker; a line that is broken becomes a `FailureError`: `orphaned` where the extension is gone,
 * `aborted` where only the worker was stopped, which the next message starts again.
 */
export async function deliver(send: (message: unknown) => Promise<unknown>, message: unknown): Promise<unknown> {
  try {
    return await send(message);
  } catch (cause) {
    if (isStopped(cause)) throw new FailureError(failure('counterpart', 'aborted'));
    throw new FailureError(
      failure('counterpart', isOrphaned(cause) ? 'orphaned' : 'internal', { serverMessage: String(cause) }),
    );
  }
}

/** After an update the old script's runtime is gone: Chrome says so in words, Firefox has no runtime id any more. */
function isOrphaned(cause: unknown): boolean {
  return /context invalidated|runtime is not available|Extension context/i.test(String(cause));
}

/** Chrome says that the channel closed, Firefox that the answer went out of scope. */
function isStopped(cause: unknown): boolean {
  return /(channel|port) closed before|out of scope|Receiving end does not exist/i.test(String(cause));
}
