import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DemoCrm, startDemoCrm } from '../../../demo/server/demo-crm';
import { signIn } from './signed-in';

let crm: DemoCrm;

beforeAll(async () => {
  crm = await startDemoCrm();
});

afterAll(() => crm.close());
beforeEach(() => crm.control.reset());

describe('sessions and the XSRF token', () => {
  it('hands out an unreadable session cookie, a readable token cookie and the hidden field', async () => {
    const page = await fetch(crm.page('?contact.main.personarchive?contact_id=2'));
    const [session = '', token = ''] = page.headers.getSetCookie();
    expect(session).toMatch(/^ASP\.NET_SessionId=.+HttpOnly/);
    expect(token).toMatch(/^XSRF-TOKEN=/);
    expect(token).not.toMatch(/HttpOnly/i);
    const value = /XSRF-TOKEN=([^;]+)/.exec(token)?.[1];
    expect(await page.text()).toContain(`name="XSRF_TOKEN" id="XSRF_TOKEN" value="${value}"`);
  });

  it('refuses reads and writes without the token, with a wrong one, and without a session', async () => {
    const { cookie, token } = await signIn(crm);
    const address = `${crm.origin}${crm.tenantPath}/api/v1/Contact/1`;
    const attempts = [
      { cookie },
      { cookie, 'x-xsrf-token': `${token}x` },
      { 'x-xsrf-token': token },
      { authorization: 'Basic bm9ib2R5Om5vYm9keQ==' },
      { cookie, 'x-xsrf-token': token, authorization: 'Bearer nonsense' },
    ];
    for (const headers of attempts) {
      const reply = await fetch(address, { headers });
      expect([reply.status, (await reply.json()).Error]).toEqual([401, true]);
    }
  });

  it('keeps the session over page loads', async () => {
    const { cookie, token } = await signIn(crm);
    const again = await fetch(crm.page(), { headers: { cookie } });
    expect(await again.text()).toContain(token);
  });

  it('forgets expired sessions until a page is loaded again', async () => {
    const user = await signIn(crm);
    expect((await user.api('Contact/1')).status).toBe(200);
    await crm.control.expireSessions();
    expect((await user.api('Contact/1')).status).toBe(401);
    const reloaded = await signIn(crm);
    expect((await reloaded.api('Contact/1')).status).toBe(200);
  });

  it('names the user and the tenant', async () => {
    const user = await signIn(crm);
    const principal = await (await user.api('User/currentPrincipal')).json();
    expect(principal).toMatchObject({ AssociateId: 11, DatabaseContextIdentifier: 'Cust10001' });
  });
});

describe('pages', () => {
  it('serves the same page at every address of the grammar and redirects the root', async () => {
    const page = await fetch(crm.page('?project.links.projectmembersarchive?project_id=1'));
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const root = await fetch(crm.origin, { redirect: 'manual' });
    expect([root.status, root.headers.get('location')]).toEqual([302, '/Cust10001/default.aspx']);
  });

  it('speaks the language and wears the appearance that the user chose', async () => {
    const norwegian = await fetch(crm.page(), { headers: { 'accept-language': 'nb-NO,nb;q=0.9' } });
    expect(await norwegian.text()).toContain('<html lang="nb">');
    const cookie = 'FjordLanguage=en; FjordTheme=dark';
    const chosen = await fetch(crm.page(), { headers: { 'accept-language': 'nb', cookie } });
    expect(await chosen.text()).toContain('<html lang="en" data-theme="dark">');
  });

  it('does not hand out files outside the client', async () => {
    const reply = await fetch(`${crm.origin}/assets/..%2f..%2fpackage.json`);
    expect(reply.status).toBe(404);
  });
});
