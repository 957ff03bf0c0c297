/** What can go wrong with a foreign system: a closed set, so that every kind has words and a next step. */
export type SystemErrorKind =
  | 'auth'
  | 'permission'
  | 'not-found'
  | 'conflict'
  | 'validation'
  | 'rate-limited'
  | 'unreachable'
  | 'server'
  | 'unexpected-reply';

export interface SystemErrorDetails {
  /** The server's own words; empty where it gave none. */
  readonly serverMessage?: string;
  /** For validation, permission and conflict: field key → the server's words. */
  readonly fields?: Readonly<Record<string, string>>;
  /** The request may have been carried out although no answer came: a connection lost after sending. */
  readonly outcomeUnknown?: boolean;
  readonly cause?: unknown;
}

/** An error of a foreign system, told in the same terms whichever system it is. */
export abstract class SystemError extends Error {
  readonly serverMessage: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly outcomeUnknown: boolean;

  constructor(
    readonly kind: SystemErrorKind,
    details: SystemErrorDetails = {},
  ) {
    super(`${kind}: ${details.serverMessage ?? ''}`, { cause: details.cause });
    this.serverMessage = details.serverMessage ?? '';
    this.fields = details.fields ?? {};
    this.outcomeUnknown = details.outcomeUnknown ?? false;
  }
}
