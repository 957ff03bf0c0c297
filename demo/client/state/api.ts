import { signal } from '@preact/signals';
import { isJsonObject, type Json, type JsonObject, textMember } from '../../server/json';
import { language } from './language';
import { pageSettings } from './page-settings';

/** A refusal by the API, with its own message. */
export class ApiFailure extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** True once the API refused the session; the page then offers to sign in again. */
export const sessionEnded = signal(false);

/** Reads from the API. @throws ApiFailure when it refuses. */
export async function readApi(path: string, signal?: AbortSignal): Promise<Json> {
  return callApi(path, signal === undefined ? {} : { signal });
}

/** Sends a JSON Patch that fails when the record changed since the given time. @throws ApiFailure. */
export async function patchApi(
  path: string,
  operations: readonly JsonObject[],
  unmodifiedSince: Date,
): Promise<JsonObject> {
  const reply = await callApi(path, {
    method: 'PATCH',
    headers: {
      'Content-Type': 'application/json-patch+json',
      'If-Unmodified-Since': unmodifiedSince.toUTCString(),
    },
    body: JSON.stringify(operations),
  });
  return isJsonObject(reply) ? reply : {};
}

async function callApi(path: string, init: RequestInit): Promise<Json> {
  const headers = new Headers(init.headers);
  headers.set('Accept', 'application/json');
  headers.set('SO-Language', language.value);
  headers.set('X-XSRF-TOKEN', securityToken());
  const reply = await fetch(`/${pageSettings.tenant}/api/v1/${path}`, { ...init, headers });
  const text = await reply.text();
  const body: Json = text === '' ? null : JSON.parse(text);
  if (reply.status === 401) {
    sessionEnded.value = true;
  }
  if (!reply.ok) {
    throw new ApiFailure(reply.status, isJsonObject(body) ? textMember(body, 'ErrorMessage') : reply.statusText);
  }
  return body;
}

function securityToken(): string {
  const input = document.getElementById('XSRF_TOKEN');
  return input instanceof HTMLInputElement ? input.value : '';
}
