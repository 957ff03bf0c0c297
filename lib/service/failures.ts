import { CrmError } from '../crm/contract';
import { ErpError } from '../erp/contract';
import { type Failure, FailureError, failure } from '../model/failure';

/** Any error as a failure that can be shown, kept and sent. What is not one of ours is said as it is, as `internal`. */
export function toFailure(cause: unknown): Failure {
  if (cause instanceof FailureError) return cause.failure;
  if (cause instanceof ErpError) {
    const { serverMessage, fields, until, explanation, outcomeUnknown } = cause;
    return failure('erp', cause.kind, { serverMessage, fields, until, explanation, outcomeUnknown });
  }
  if (cause instanceof CrmError) {
    const { serverMessage, fields, outcomeUnknown } = cause;
    return failure('crm', cause.kind, { serverMessage, fields, outcomeUnknown });
  }
  if (cause instanceof DOMException && cause.name === 'TimeoutError') return failure('erp', 'unreachable');
  if (cause instanceof DOMException && cause.name === 'AbortError') return failure('counterpart', 'aborted');
  if (cause instanceof DOMException) return failure('counterpart', 'storage', { serverMessage: cause.message });
  return failure('counterpart', 'internal', { serverMessage: cause instanceof Error ? cause.message : String(cause) });
}
