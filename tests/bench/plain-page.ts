import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const ROWS = 1500;

/** Serves a page of a thousand and more rows that names no record, on the host that the extension was granted. */
export async function servePlainPage(signal: AbortSignal): Promise<string> {
  const rows = Array.from(
    { length: ROWS },
    (_, row) => `<tr><td>${row}</td><td>Nordlys ${row}</td><td>Bergen</td></tr>`,
  );
  const page = `<!doctype html><title>Plain</title><table>${rows.join('')}</table>`;
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  signal.addEventListener('abort', () => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
