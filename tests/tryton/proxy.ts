import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import * as v from 'valibot';

/** A request on its way to Tryton. */
export interface PassingRequest {
  readonly path: string;
  /** The JSON-RPC method, e.g. `model.party.party.write`; blank where the body is none. */
  readonly method: string;
  readonly parameters: readonly unknown[];
  readonly authorization: string | null;
  /** What the browser says of where the request comes from; null where it says nothing. */
  readonly origin: string | null;
}

/**
 * What becomes of it: handed on, handed on with its reply lost, handed on with its reply held back, answered by the proxy
 * itself, or never answered.
 */
export type Fate =
  | 'forward'
  | 'lose-reply'
  | 'hang'
  | { readonly replyAfter: Promise<unknown> }
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body: string };

export interface TrytonProxy {
  readonly address: string;
  /** All requests so far, oldest first. */
  readonly requests: readonly PassingRequest[];
  /** Decides over the requests from now on; what it awaits happens before the request is handed on. */
  decide(decision: (request: PassingRequest) => Fate | Promise<Fate>): void;
  /**
   * Whether connections stay open for further requests, as behind a web server; Tryton's own closes each. A browser
   * repeats a request by itself when a connection that it used before breaks.
   */
  keepConnections(keep: boolean): void;
}

const Body = v.object({ method: v.string(), params: v.array(v.unknown()) });

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

function describe(request: IncomingMessage, text: string): PassingRequest {
  const body = v.safeParse(v.pipe(v.string(), v.parseJson(), Body), text);
  return {
    path: request.url ?? '/',
    method: body.success ? body.output.method : '',
    parameters: body.success ? body.output.params : [],
    authorization: request.headers.authorization ?? null,
    origin: request.headers.origin ?? null,
  };
}

async function handOn(target: string, request: IncomingMessage, body: string): Promise<Response> {
  const headers: Record<string, string> = {};
  for (const name of ['content-type', 'authorization', 'origin', 'x-requested-with']) {
    const value = request.headers[name];
    if (typeof value === 'string') headers[name] = value;
  }
  // Pages that came through here are of Tryton's own origin.
  if (headers.origin === `http://${request.headers.host}`) headers.origin = new URL(target).origin;
  const method = request.method ?? 'POST';
  return await fetch(target + (request.url ?? '/'), { method, headers, ...(method === 'GET' ? {} : { body }) });
}

/** Stands between a client and Tryton, and lets a test decide over each request. Ends with `signal`. */
export async function startProxy(target: string, signal: AbortSignal): Promise<TrytonProxy> {
  const requests: PassingRequest[] = [];
  let decision: (request: PassingRequest) => Fate | Promise<Fate> = () => 'forward';
  let keeps = false;
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    if (!keeps) response.setHeader('Connection', 'close');
    const body = await bodyOf(request);
    const passing = describe(request, body);
    requests.push(passing);
    const fate = await decision(passing);
    if (fate === 'hang') return;
    if (typeof fate === 'object' && 'status' in fate) {
      response.writeHead(fate.status, fate.headers ?? {}).end(fate.body);
      return;
    }
    const answer = await handOn(target, request, body);
    const content = Buffer.from(await answer.arrayBuffer());
    if (typeof fate === 'object') await fate.replyAfter;
    if (fate === 'lose-reply') response.destroy();
    else response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' }).end(content);
  };
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  signal.addEventListener('abort', () => {
    server.close();
    server.closeAllConnections();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return {
    address: `http://127.0.0.1:${address.port}`,
    requests,
    decide: (next) => {
      decision = next;
    },
    keepConnections: (keep) => {
      keeps = keep;
    },
  };
}
