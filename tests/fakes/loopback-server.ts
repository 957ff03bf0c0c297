import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface LoopbackServer {
  readonly signal: AbortSignal;
  /** Absent: any that is free. */
  readonly port?: number;
  /** Answers a request; what it throws becomes status 500. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

/** Serves on the loopback interface until the signal. The origin: `http://127.0.0.1:<port>`. */
export async function startLoopbackServer({ signal, port = 0, answer }: LoopbackServer): Promise<string> {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500, { 'Content-Type': 'text/plain' });
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  signal.addEventListener('abort', () => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The fake has no port');
  return `http://127.0.0.1:${address.port}`;
}
