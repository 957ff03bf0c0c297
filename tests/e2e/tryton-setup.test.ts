import { beforeAll, describe, expect, test } from 'vitest';
import { matchPattern } from '../../lib/model/address';
import { startProxy, type TrytonProxy } from '../tryton/proxy';
import { startTryton, type Tryton } from '../tryton/tryton';
import type { Surface } from './harness/surface';
import { useWorld } from './harness/world';

const world = useWorld({ erp: 'none' });
const WRONG_PASSWORD = 'Not-The-Pass-1999';
let tryton: Tryton;
let proxy: TrytonProxy;
let page: Surface;
/** Another host than the CRM's, so that each has to be granted by itself. */
let address: string;

beforeAll(async () => {
  const stop = new AbortController();
  tryton = await startTryton({ signal: stop.signal });
  proxy = await startProxy(tryton.address, stop.signal);
  address = proxy.address.replace('127.0.0.1', 'erp.test');
  await world.browser.allow(address);
  page = await world.browser.extensionPage('options.html#connections');
  return () => stop.abort();
});

async function fillIn(password: string): Promise<void> {
  await page.fill('Address', address);
  await page.fill('Database', tryton.database);
  await page.fill('User name', tryton.user);
  await page.fill('Password', password);
}

/** Everything that the extension keeps, as text; keys that the browser does not give out as what it says of them. */
function everythingStored(): Promise<string> {
  return page.evaluate(async () => {
    const awaited = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const shown = (value: unknown): unknown => {
      if (value instanceof CryptoKey) return { key: value.algorithm, extractable: value.extractable };
      if (value instanceof ArrayBuffer) return new TextDecoder('latin1').decode(value);
      if (ArrayBuffer.isView(value)) return new TextDecoder('latin1').decode(value);
      if (Array.isArray(value)) return value.map(shown);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shown(inner)]));
    };
    const found: Record<string, unknown> = {};
    for (const { name } of await indexedDB.databases()) {
      const database = await awaited(indexedDB.open(name ?? ''));
      for (const store of database.objectStoreNames) {
        found[`${name}/${store}`] = shown(await awaited(database.transaction(store).objectStore(store).getAll()));
      }
      database.close();
    }
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      { storage: Record<string, { get(): Promise<unknown> } | undefined> }
    >;
    const { storage } = (browser ?? chrome) as NonNullable<typeof browser>;
    for (const area of ['local', 'session', 'sync']) found[area] = await storage[area]?.get();
    found.page = [{ ...localStorage }, { ...sessionStorage }];
    return JSON.stringify(found);
  }, null);
}

describe('adding a Tryton connection', () => {
  test('a wrong password is named, and cannot be saved', { timeout: 120_000 }, async () => {
    await page.click('button', 'Add Tryton');
    expect(await page.isDisabled('button', 'Save')).toBe(true);
    await fillIn(WRONG_PASSWORD);
    expect(await page.isDisabled('button', 'Save')).toBe(true);
    await page.click('button', 'Test connection');
    await page.seeText('Tryton did not accept the user name or password.');
    expect(await page.isDisabled('button', 'Save')).toBe(true);
    expect(await world.request('connections.list', {})).toEqual([]);
  });

  test('an address without a Tryton is said to be that', async () => {
    await page.fill('Address', world.crm.origin);
    await page.fill('Password', tryton.password);
    await page.click('button', 'Test connection');
    await page.seeText('There is no Tryton at this address.');
    expect(await page.isDisabled('button', 'Save')).toBe(true);
  });

  test('the right password counts the actors, and is saved', async () => {
    await fillIn(tryton.password);
    await page.click('button', 'Test connection');
    await page.seeText(/Tryton 6\.0\.\d+: \d+ customers/);
    const customers = await tryton.rpc('model.party.party.search_count', [[['categories.name', '=', 'Customer']]]);
    const suppliers = await tryton.rpc('model.party.party.search_count', [[['categories.name', '=', 'Supplier']]]);
    expect(await page.text()).toMatch(new RegExp(`${customers} customers, ${suppliers} suppliers`));
    await page.click('button', 'Save');
    await page.seeText('Tryton is saved.');
    expect(await world.request('connections.list', {})).toMatchObject([
      { name: 'Tryton', active: true, granted: true },
    ]);
  });

  test('no request carries an Origin, which Tryton would refuse', () => {
    expect(proxy.requests.map(({ method }) => method)).toContain('common.db.login');
    expect(proxy.requests.filter(({ origin }) => origin !== null)).toEqual([]);
  });

  test('requests of other pages keep theirs', async () => {
    const crmPage = await world.company(1);
    await crmPage.evaluate(
      (url) => fetch(url, { method: 'POST', mode: 'no-cors', body: '{}' }).then(() => null),
      address,
    );
    // Firefox says `null` where a page's referrer policy keeps its address to itself.
    expect([world.crm.origin, 'null']).toContain(proxy.requests.at(-1)?.origin);
    await crmPage.close();
  });

  test('only the addresses of the CRM and the ERP are granted', async () => {
    const granted = await page.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<
        string,
        { permissions: { getAll(): Promise<{ origins?: string[] }> } }
      >;
      return (await (browser ?? chrome)?.permissions.getAll())?.origins ?? [];
    }, null);
    expect(granted.sort()).toEqual([matchPattern(world.crm.origin), matchPattern(address)].sort());
  });

  test('the password is nowhere to be read', async () => {
    const stored = await everythingStored();
    expect(stored).toContain(tryton.user);
    expect(stored).toContain('"extractable":false');
    expect(stored).not.toContain(tryton.password);
    expect(stored).not.toContain(WRONG_PASSWORD);
    expect(JSON.stringify(await world.request('connections.list', {}))).not.toContain(tryton.password);
  });

  test('settings are changed without typing the password again', async () => {
    await page.click('button', /^Edit/);
    expect(await page.value('Password')).toBe('');
    await page.fill('Name of the connection', 'Our Tryton');
    await page.click('button', 'Test connection');
    await page.seeText(/Tryton 6\.0\.\d+: \d+ customers/);
    await page.click('button', 'Save');
    await page.seeText('Our Tryton is saved.');
  });

  test('after a restart of the worker the origin is still left out', async () => {
    await world.browser.stopWorker();
    const before = proxy.requests.length;
    await page.reload();
    await page.click('button', /^Edit/);
    await page.click('button', 'Test connection');
    await page.seeText(/Tryton 6\.0\.\d+: \d+ customers/);
    expect(proxy.requests.length).toBeGreaterThan(before);
    expect(proxy.requests.slice(before).filter(({ origin }) => origin !== null)).toEqual([]);
  });
});
