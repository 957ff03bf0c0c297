import type { DemoCrm } from '../../../demo/server/demo-crm';

/** A user agent that opened a page of the demo CRM and so holds its cookies and token. */
export interface SignedIn {
  readonly cookie: string;
  readonly token: string;
  /** Sends an API request the way a script in the page would. */
  api(path: string, init?: RequestInit): Promise<Response>;
  /** Sends a write with a JSON body. */
  send(method: string, path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
}

/** Opens a page and takes over its session. */
export async function signIn(crm: DemoCrm): Promise<SignedIn> {
  const page = await fetch(crm.page('?contact.main?contact_id=1'));
  const cookies = page.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
  const cookie = cookies.join('; ');
  const token = /name="XSRF_TOKEN"[^>]*value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
  const api = (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers({ cookie, 'x-xsrf-token': token, 'accept-language': 'en', ...plain(init.headers) });
    return fetch(`${crm.origin}${crm.tenantPath}/api/v1/${path}`, { ...init, headers });
  };
  const send = (method: string, path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    api(path, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return { cookie, token, api, send };
}

function plain(headers: RequestInit['headers']): Record<string, string> {
  return Object.fromEntries(new Headers(headers));
}
