import { afterEach, describe, expect, it, vi } from 'vitest';
import { SEED_COMPANIES } from './companies';
import { loadCompanies } from './load-companies';

const never = new AbortController().signal;

afterEach(() => {
  vi.unstubAllGlobals();
});

function answer(reply: () => Response): void {
  vi.stubGlobal('fetch', async () => reply());
}

describe('loading the companies of the sample', () => {
  it('gives those that the demo CRM has', async () => {
    expect(await loadCompanies(never)).toEqual(SEED_COMPANIES);
  });

  it.each([
    ['unreachable', 'is missing', () => new Response('', { status: 404 })],
    ['unreachable', 'cannot be read', () => Response.error()],
    ['unexpected-reply', 'is no JSON', () => new Response('<html>')],
    ['unexpected-reply', 'holds something else', () => new Response('[{"name":"Fjellheim"}]')],
  ])('says %s when the file %s', async (kind, _what, reply) => {
    answer(reply);
    await expect(loadCompanies(never)).rejects.toMatchObject({ name: 'ErpError', kind });
  });

  it('gives up when asked to', async () => {
    const reason = new Error('the tab was closed');
    await expect(loadCompanies(AbortSignal.abort(reason))).rejects.toBe(reason);
  });
});
