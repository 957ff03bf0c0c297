import { ApiError, badRequest } from './api-error';
import type { ApiRequest } from './exchange';
import type { Json } from './json';

/** Content types that a PATCH may have. */
export const PATCH_TYPES: readonly string[] = [
  'application/json-patch+json',
  'application/merge-patch+json',
  'application/json',
  'text/json',
];

/** Holds a write to a content type that the endpoint reads. @throws ApiError 415. */
export function requireContentType(request: ApiRequest, allowed: readonly string[]): void {
  const type = (request.header('content-type').split(';')[0] ?? '').trim().toLowerCase();
  if (!allowed.includes(type)) {
    throw new ApiError(415, 'SoUnsupportedMediaTypeException', `Content type "${type}" is not supported here.`);
  }
}

/** The body as JSON. @throws ApiError 400 when it is none. */
export function jsonBody(request: ApiRequest): Json {
  try {
    const value: Json = JSON.parse(request.body);
    return value;
  } catch {
    throw badRequest('The body is not JSON.');
  }
}
