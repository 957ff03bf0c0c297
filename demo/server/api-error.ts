import type { JsonObject } from './json';

/** A refusal with the HTTP status and the error type that the caller gets to see. */
export class ApiError extends Error {
  readonly status: number;
  readonly type: string;

  constructor(status: number, type: string, message: string) {
    super(message);
    this.status = status;
    this.type = type;
  }
}

/** 400 for a request that cannot be understood or holds a value of the wrong kind. */
export function badRequest(message: string): ApiError {
  return new ApiError(400, 'SoArgumentException', message);
}

/** 404 as documented: `{Error, ErrorType: "SoNotFoundException", …}`. */
export function notFound(message: string): ApiError {
  return new ApiError(404, 'SoNotFoundException', message);
}

/** The documented body of an error reply. */
export function errorBody(error: ApiError): JsonObject {
  return {
    Error: true,
    ErrorType: error.type,
    ErrorMessage: error.message,
    ErrorSource: 'FjordCrm.WebApi',
  };
}
