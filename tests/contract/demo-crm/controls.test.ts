import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DemoCrm, startDemoCrm } from '../../../demo/server/demo-crm';
import { type SignedIn, signIn } from './signed-in';

const PATCH = { 'content-type': 'application/json-patch+json' };
const RENAME = [{ op: 'replace', path: '/Name', value: 'Nytt navn' }];

let crm: DemoCrm;
let user: SignedIn;

beforeAll(async () => {
  crm = await startDemoCrm();
  user = await signIn(crm);
});

afterAll(() => crm.close());
beforeEach(() => crm.control.reset());

describe('test controls', () => {
  it('edits a record as someone else and moves its change time on', async () => {
    const before = await crm.control.readRecord('Contact', 1);
    const after = await crm.control.editRecord({ entity: 'Contact', id: 1, changes: { OrgNr: '999' } });
    expect(after).toMatchObject({ OrgNr: '999', UpdatedBy: { FullName: 'Jonas Bakke' } });
    expect(String(after.UpdatedDate) > String(before.UpdatedDate)).toBe(true);
  });

  it('resets everything', async () => {
    await crm.control.editRecord({ entity: 'Person', id: 1, changes: { Lastname: 'Else' } });
    await crm.control.removeRecord('Contact', 60);
    await crm.control.reset();
    expect((await crm.control.readRecord('Person', 1)).Lastname).not.toBe('Else');
    expect((await user.api('Contact/60')).status).toBe(200);
    expect(await crm.control.requests()).toHaveLength(1);
  });

  it('fails the next writes with a given answer, but no reads', async () => {
    await crm.control.failNextWrite({ status: 503, message: 'Maintenance', times: 2 });
    expect((await user.api('Contact/1')).status).toBe(200);
    const first = await user.send('PATCH', 'Contact/1', RENAME, PATCH);
    expect([first.status, (await first.json()).ErrorMessage]).toEqual([503, 'Maintenance']);
    expect((await user.send('PATCH', 'Contact/1', RENAME, PATCH)).status).toBe(503);
    expect((await user.send('PATCH', 'Contact/1', RENAME, PATCH)).status).toBe(200);
  });

  it('logs what reached the API', async () => {
    await user.send('PATCH', 'Contact/1', RENAME, PATCH);
    const [entry] = await crm.control.requests();
    expect(entry).toMatchObject({
      method: 'PATCH',
      path: '/api/v1/Contact/1',
      status: 200,
      body: JSON.stringify(RENAME),
    });
    expect(entry?.headers['x-xsrf-token']).toBe(user.token);
    await crm.control.clearRequests();
    expect(await crm.control.requests()).toEqual([]);
  });

  it('delays pages and the API', async () => {
    await crm.control.delay({ api: 120, pages: 120 });
    for (const address of [`${crm.origin}${crm.tenantPath}/api/v1/Contact/1`, crm.page()]) {
      const start = performance.now();
      await fetch(address);
      expect(performance.now() - start).toBeGreaterThan(110);
    }
  });

  it('tells pages how their strip is to behave and adds a script', async () => {
    await crm.control.setStrip({ mode: 'late', milliseconds: 700 });
    await crm.control.injectScript('window.visited = true;');
    const page = await (await fetch(crm.page())).text();
    expect(page).toContain('"strip":{"mode":"late","milliseconds":700}');
    expect(page).toContain('<script src="/__control/injected.js"></script>');
    expect(await (await fetch(`${crm.origin}/__control/injected.js`)).text()).toBe('window.visited = true;');
  });

  it('refuses pages, unknown controls and bodies that do not fit', async () => {
    const control = (name: string, headers: Record<string, string>, body: string): Promise<Response> =>
      fetch(`${crm.origin}/__control/${name}`, { method: 'POST', headers, body });
    expect((await control('reset', { origin: 'http://evil.example' }, '{}')).status).toBe(403);
    expect((await control('nonsense', {}, '{}')).status).toBe(404);
    expect((await control('delay', {}, '{"api":"long"}')).status).toBe(400);
  });

  it('stops when its signal aborts', async () => {
    const stop = new AbortController();
    const other = await startDemoCrm({ signal: stop.signal });
    expect((await fetch(other.page())).status).toBe(200);
    stop.abort();
    await expect(fetch(other.page())).rejects.toThrow();
  });
});
