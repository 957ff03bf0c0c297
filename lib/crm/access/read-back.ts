import { CrmError } from '../contract';

/**
 * Reads what is stored after a write that was answered as done: something was stored, and only what it looks like now is
 * not known when this fails. Rejects with that `CrmError`, its outcome unknown, or with the signal's reason when aborted.
 */
export async function readBack<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof CrmError)) throw error;
    const { kind, serverMessage, fields } = error;
    throw new CrmError(kind, { serverMessage, fields, outcomeUnknown: true, cause: error });
  }
}
