import { createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ForwardedRequest {
  /** The JSON-RPC method, or the path where the body names none. */
  readonly method: string;
  readonly path: string;
  readonly authorization: string;
  readonly body: string;
  /** It was sent while another was still under way. */
  readonly beside: boolean;
}

export interface RecordingProxy {
  readonly address: string;
  /** What was forwarded since the last call. */
  take(): ForwardedRequest[];
}

/** Stands in front of an ERP and notes what it was asked. */
export async function startRecordingProxy(target: string, signal: AbortSignal): Promise<RecordingProxy> {
  let forwarded: ForwardedRequest[] = [];
  let underWay = 0;
  const server = createServer((incoming, outgoing) => {
    const beside = underWay > 0;
    underWay += 1;
    outgoing.once('close', () => {
      underWay -= 1;
    });
    void forward(target, incoming, outgoing).then((request) => forwarded.push({ ...request, beside }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  signal.addEventListener('abort', () => {
    server.closeAllConnections();
    server.close();
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take() {
      const taken = forwarded;
      forwarded = [];
      return taken;
    },
  };
}

async function forward(
  target: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<Omit<ForwardedRequest, 'beside'>> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part);
  const body = Buffer.concat(parts);
  const address = new URL(incoming.url ?? '/', target);
  const headers = { ...incoming.headers, host: address.host };
  const upstream = send(address, { method: incoming.method, headers }, (reply) => {
    outgoing.writeHead(reply.statusCode ?? 502, reply.headers);
    reply.pipe(outgoing);
  });
  upstream.on('error', () => outgoing.writeHead(502).end());
  upstream.end(body);
  const text = body.toString('utf8');
  const method = /"method"\s*:\s*"(?<method>[^"]+)"/.exec(text)?.groups?.method ?? address.pathname;
  return { method, path: address.pathname, authorization: incoming.headers.authorization ?? '', body: text };
}
