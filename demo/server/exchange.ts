import type { Json } from './json';

/** An API request after its session was checked. */
export interface ApiRequest {
  readonly method: string;
  /** The path below `/api/v1`, split and decoded. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  /** Reads a header; blank when it was not sent. */
  header(name: string): string;
  readonly body: string;
  /** The associate who asks. */
  readonly associateId: number;
}

export interface ApiReply {
  readonly status: number;
  readonly body?: Json;
}

/** A query option by its name, whatever its case; null when it was not sent. */
export function queryOption(query: URLSearchParams, name: string): string | null {
  for (const [key, value] of query) {
    if (key.toLowerCase() === name.toLowerCase()) {
      return value;
    }
  }
  return null;
}
