import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError } from './api-error';

const LARGEST_BODY = 1_000_000;

/** The whole body of a request as text. @throws ApiError 413 when it is larger than 1 MB. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const part = Buffer.from(chunk);
    size += part.length;
    if (size > LARGEST_BODY) {
      throw new ApiError(413, 'SoRequestTooLargeException', 'The body is too large.');
    }
    chunks.push(part);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** A header as one text; blank when it was not sent. */
export function headerText(request: IncomingMessage, name: string): string {
  const value = request.headers[name.toLowerCase()];
  return Array.isArray(value) ? value.join(', ') : (value ?? '');
}

/** All headers as plain texts. */
export function headerTexts(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.keys(request.headers).map((name) => [name, headerText(request, name)]));
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Buffer;
}

/** Sends a reply. */
export function send(response: ServerResponse, reply: Reply): void {
  for (const [name, value] of Object.entries(reply.headers ?? {})) {
    response.setHeader(name, value);
  }
  response.writeHead(reply.status);
  response.end(reply.body);
}

/** Waits, unless there is nothing to wait for or the signal stops it. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (milliseconds <= 0 || signal.aborted) {
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
