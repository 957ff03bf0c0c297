// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://crm.example/app/page" }
import { afterEach, describe, expect, it, vi } from 'vitest';
import { askSameOrigin, jsonIn, type SameOriginReply, statusError } from '../../../lib/crm/access/request';
import { CrmError } from '../../../lib/crm/contract';

const { signal } = new AbortController();
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function answer(reply: (address: string, init: RequestInit) => Response | Promise<Response>) {
  const fetched = vi.fn(reply);
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

async function refusal(promise: Promise<unknown>): Promise<CrmError> {
  const error: unknown = await promise.catch((reason: unknown) => reason);
  if (!(error instanceof CrmError)) throw new Error(`No refusal: ${String(error)}`);
  return error;
}

/** What `fetch` gives for a redirect that it was told not to follow. */
const redirect = Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' });

describe('asking the page’s own origin', () => {
  it('goes with the session, past the cache, to an address relative to the page', async () => {
    const fetched = answer(() => Response.json({ a: 1 }));
    const reply = await askSameOrigin(document, { address: 'api/1', headers: { accept: 'text/html' } }, signal);
    const [address, init] = fetched.mock.calls[0] ?? [];
    expect(address).toBe('https://crm.example/app/api/1');
    expect(init).toMatchObject({ method: 'GET', credentials: 'include', cache: 'no-store', redirect: 'manual' });
    expect(new Headers(init?.headers).get('Accept')).toBe('text/html');
    expect(jsonIn(reply)).toEqual({ a: 1 });
  });

  it('never asks another origin', async () => {
    const fetched = answer(() => Response.json({}));
    for (const address of ['https://other.example/', '//other.example/', 'http://crm.example/', 'data:,x']) {
      await expect(askSameOrigin(document, { address }, signal)).rejects.toThrow(TypeError);
    }
    expect(fetched).not.toHaveBeenCalled();
  });

  it('takes being sent elsewhere for an ended session, unless it is to follow', async () => {
    const fetched = answer(() => redirect);
    expect((await refusal(askSameOrigin(document, { address: 'api' }, signal))).kind).toBe('auth');
    fetched.mockResolvedValue(new Response('there'));
    const reply = await askSameOrigin(document, { address: 'api', redirect: 'follow' }, signal);
    expect(reply.body).toBe('there');
    expect(fetched.mock.calls.at(-1)?.[1].redirect).toBe('follow');
  });

  it.each([
    [{}, false],
    [{ method: 'PUT' }, true],
    [{ method: 'POST', changes: false }, false],
  ] as const)('says after a lost answer to %j whether something may have changed', async (request, outcomeUnknown) => {
    answer(() => Promise.reject(new TypeError('Failed to fetch')));
    const error = await refusal(askSameOrigin(document, { address: 'api', ...request }, signal));
    expect(error).toMatchObject({ kind: 'unreachable', outcomeUnknown });
  });

  it('stops when it is told to, with the reason', async () => {
    const stop = new AbortController();
    answer(
      (_address, init) =>
        new Promise((_done, fail) => init.signal?.addEventListener('abort', () => fail(init.signal?.reason))),
    );
    const asking = askSameOrigin(document, { address: 'api', method: 'PUT' }, stop.signal);
    const reason = new Error('Left');
    stop.abort(reason);
    await expect(asking).rejects.toBe(reason);
    await expect(askSameOrigin(document, { address: 'api' }, stop.signal)).rejects.toBe(reason);
  });
});

describe('what a status stands for', () => {
  const reply = (status: number, changes = true): SameOriginReply => ({
    status,
    changes,
    address: new URL('https://crm.example/'),
    redirected: false,
    headers: new Headers(),
    body: '',
  });

  it.each([
    [400, 'validation', false],
    [401, 'auth', false],
    [403, 'permission', false],
    [404, 'not-found', false],
    [409, 'conflict', false],
    [412, 'conflict', false],
    [422, 'validation', false],
    [429, 'rate-limited', false],
    [418, 'unexpected-reply', false],
    [500, 'server', false],
    [502, 'server', true],
    [504, 'server', true],
  ] as const)('%i: %s', (status, kind, outcomeUnknown) => {
    expect(statusError(reply(status))).toMatchObject({ kind, outcomeUnknown });
    expect(statusError(reply(status, false)).outcomeUnknown).toBe(false);
  });

  it('can be said otherwise by a CRM', () => {
    const error = statusError(reply(400), { serverMessage: 'Stale' }, { 400: 'conflict' });
    expect(error).toMatchObject({ kind: 'conflict', serverMessage: 'Stale' });
  });
});
