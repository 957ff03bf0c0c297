/** Which system a failure came from. `counterpart` is the extension itself. */
export const FAILURE_SOURCES = ['erp', 'crm', 'counterpart'] as const;
export type FailureSource = (typeof FAILURE_SOURCES)[number];

export const FAILURE_KINDS = [
  'auth',
  'permission',
  'not-found',
  'conflict',
  'validation',
  'rate-limited',
  'unreachable',
  'server',
  'unexpected-reply',
  /** No open tab of the CRM through which its API can be reached. */
  'no-crm-tab',
  /** The actor or the record is linked to something else already. */
  'taken',
  /** The extension was updated or removed while the page stayed open. */
  'orphaned',
  'aborted',
  'storage',
  'internal',
] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];

/** Something that went wrong, as data: it travels in messages and is kept in the store. Words are in the dictionaries. */
export interface Failure {
  readonly source: FailureSource;
  readonly kind: FailureKind;
  /** The server's own words; empty where it gave none. */
  readonly serverMessage: string;
  /** Field key → the server's words. */
  readonly fields: Readonly<Record<string, string>>;
  /** Rate-limited: when to try again, milliseconds since 1970. */
  readonly until: number | null;
  /** Dictionary key of a more exact explanation, where there is one. */
  readonly explanation: string | null;
  /** The request may have been carried out although no answer came. */
  readonly outcomeUnknown: boolean;
  /** For `taken`: the name of the record or actor that holds the other end. */
  readonly holder: string | null;
}

export function failure(source: FailureSource, kind: FailureKind, details: Partial<Failure> = {}): Failure {
  return {
    serverMessage: '',
    fields: {},
    until: null,
    explanation: null,
    outcomeUnknown: false,
    holder: null,
    ...details,
    source,
    kind,
  };
}

/** A failure on its way up to the screen. */
export class FailureError extends Error {
  override readonly name = 'FailureError';
  constructor(readonly failure: Failure) {
    super(`${failure.source} ${failure.kind}: ${failure.serverMessage}`);
  }
}
