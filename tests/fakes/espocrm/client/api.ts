export type Attributes = Record<string, string | number | null>;

/** An answer that is no success. */
export class ApiFailure extends Error {
  constructor(
    readonly status: number,
    readonly reason: string,
    readonly body: string,
  ) {
    super(reason || `Error ${status}`);
  }
}

/** Asks the API as the app does: with the token of the signed-in person in headers of the app's own. */
export async function api(method: string, path: string, body?: Attributes, headers: Record<string, string> = {}) {
  const auth = localStorage.getItem('espo-user-auth');
  const response = await fetch(`api/v1/${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    headers: {
      'Content-Type': 'application/json',
      'X-Requested-With': 'XMLHttpRequest',
      ...(auth === null ? {} : { 'Espo-Authorization': auth, 'Espo-Authorization-By-Token': 'true' }),
      ...headers,
    },
  });
  const text = await response.text();
  if (!response.ok) throw new ApiFailure(response.status, response.headers.get('X-Status-Reason') ?? '', text);
  return JSON.parse(text);
}

export function readRecord(scope: string, id: string): Promise<Attributes> {
  return api('GET', `${scope}/${id}`);
}

export async function readList(path: string): Promise<Attributes[]> {
  return (await api('GET', path)).list;
}
