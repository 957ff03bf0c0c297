import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SessionMemory } from '../../../../lib/erp/contract';
import { trytonConnector } from '../../../../lib/erp/tryton/connector';
import { startTryton, type Tryton } from '../../../tryton/tryton';

const stop = new AbortController();
let tryton: Tryton;

beforeAll(async () => {
  tryton = await startTryton({ signal: stop.signal });
});
afterAll(() => stop.abort());

function worker(memory: SessionMemory) {
  const methods: string[] = [];
  const recording: typeof fetch = (input, init) => {
    methods.push(String(JSON.parse(String(init?.body)).method));
    return fetch(input, init);
  };
  const { address, database, user, password } = tryton;
  const configuration = {
    address,
    database,
    user,
    password,
    customerCategory: 'Customer',
    supplierCategory: 'Supplier',
  };
  return { methods, session: trytonConnector.open({ configuration, fetch: recording, memory }) };
}

function browserMemory(): SessionMemory & { key: string | null } {
  return {
    key: null,
    async recall() {
      return this.key;
    },
    async keep(key) {
      this.key = key;
    },
  };
}

it('goes on with the session of the worker before, without signing in again', async () => {
  const memory = browserMemory();
  const first = worker(memory);
  await first.session.actorTypes(stop.signal);
  expect(first.methods).toContain('common.db.login');
  const second = worker(memory);
  expect(await second.session.actorTypes(stop.signal)).toContain('customer');
  expect(second.methods).not.toContain('common.db.login');
});

it('signs in once more when the kept session is not valid any more', async () => {
  const memory = browserMemory();
  const expired = `Session ${Buffer.from(`admin:1:${'0'.repeat(64)}`).toString('base64')}`;
  memory.key = expired;
  const { session, methods } = worker(memory);
  expect(await session.actorTypes(stop.signal)).toContain('customer');
  expect(methods.filter((method) => method === 'common.db.login')).toHaveLength(1);
  expect(memory.key).not.toBe(expired);
});
