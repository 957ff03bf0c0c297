import { beforeAll, describe, expect, it } from 'vitest';
import { CrmError, type CrmPage, type CrmWrite } from '../../../lib/crm/contract';
import { createTrytonPage } from '../../../lib/crm/tryton/page';
import type { RecordOnPage } from '../../../lib/model/record';
import { counterpartFor } from '../../tryton/counterpart-parties';
import { firstId } from '../../tryton/json-rpc';
import { changeMechanism, changeParty, findPartyByCode, readParty } from '../../tryton/party';
import { partyValues } from '../../tryton/party-values';
import { findProject, projectValues } from '../../tryton/project';
import { signInTo, startWebClient, type WebClient } from '../../tryton/web-client';

const NEVER = new AbortController().signal;
let sao: WebClient;
let page: CrmPage;
let session: string;

/** What the adapter asks of a page besides its DOM: its address, and the session that the client keeps in it. */
function pageWith(stored: string | null): CrmPage {
  const document = {
    URL: sao.page('party.party', 1),
    documentElement: { lang: 'en' },
    defaultView: { localStorage: { getItem: (name: string) => (name === 'sao_session_erp' ? stored : null) } },
    addEventListener: () => undefined,
  };
  return createTrytonPage(document as unknown as Document, NEVER);
}

beforeAll(async () => {
  sao = await startWebClient(new AbortController().signal);
  session = await signInTo(sao);
  page = pageWith(session);
});

async function company(code: number): Promise<RecordOnPage> {
  return { entity: 'company', id: String((await findPartyByCode(sao, String(code))).id) };
}

const contact = async (): Promise<RecordOnPage> => ({ ...(await company(15_001)), entity: 'contact' });

function write(record: RecordOnPage, expected: CrmWrite['expected'], values: CrmWrite['values']) {
  return page.write({ record, version: null, expected, values }, NEVER);
}

async function refusal(promise: Promise<unknown>): Promise<CrmError> {
  const error = await promise.catch((cause: unknown) => cause);
  if (error instanceof CrmError) return error;
  throw new Error(`No CrmError but ${String(error)}`);
}

const entityOf = (id: string) => page.entityOf({ entities: ['company', 'contact'], id }, NEVER);

describe('reading Tryton with the session of its web client', () => {
  it('tells companies and contacts apart, and knows when there is no such party', async () => {
    expect(await entityOf((await company(10_001)).id)).toBe('company');
    expect(await entityOf((await contact()).id)).toBe('contact');
    expect(await entityOf('99999')).toBeNull();
  });

  it('reads a company', async () => {
    const record = await company(10_001);
    const { name, values, parent, version } = await page.read(record, NEVER);
    expect({ name, parent }).toEqual({ name: 'Fjellheim Møbler AS', parent: null });
    expect(version).toMatch(/^\d+/);
    const { party } = counterpartFor(1);
    expect(values).toEqual({ ...partyValues(party), language: null });
  });

  it('reads a contact with its company, and a project with its party', async () => {
    const person = await page.read(await contact(), NEVER);
    expect(person).toMatchObject({
      name: 'Ingrid Solbakken',
      parent: await company(10_001),
      values: { email: 'person1@firma1.example' },
    });
    const project = await page.read({ entity: 'project', id: String(await findProject(sao)) }, NEVER);
    expect(project).toMatchObject({
      name: 'Showroom refurbishment',
      parent: await company(10_001),
      values: { name: 'Showroom refurbishment', description: null, status: '1' },
    });
  });

  it('names the items of its lists', async () => {
    expect(await page.listItems('country', NEVER)).toContainEqual({ key: 'NO', label: 'Norway' });
    expect(await page.listItems('language', NEVER)).toContainEqual({ key: 'en', label: 'English' });
    expect(await page.listItems('project-status', NEVER)).toEqual([
      { key: '2', label: 'Done' },
      { key: '1', label: 'Open' },
    ]);
  });

  it('says when nobody is signed in, or the session has ended', async () => {
    const record = await company(10_001);
    expect((await refusal(pageWith(null).read(record, NEVER))).kind).toBe('auth');
    expect((await refusal(pageWith('{"login":"admin"}').read(record, NEVER))).kind).toBe('auth');
    const ended = session.replace(/"session":"[^"]{4}/, '"session":"0000');
    expect((await refusal(pageWith(ended).read(record, NEVER))).kind).toBe('auth');
  });

  it('says when a record is gone', async () => {
    expect((await refusal(page.read({ entity: 'company', id: '99999' }, NEVER))).kind).toBe('not-found');
  });
});

describe('writing Tryton', () => {
  it('changes, creates and empties what it is asked to, and nothing else', async () => {
    const record = await company(10_002);
    const before = await readParty(sao, Number(record.id));
    const { values } = await page.read(record, NEVER);
    const { snapshot, guarantee } = await write(record, values, {
      name: 'Nordlys Energi AS',
      phone: '77 60 11 22',
      mobile: '900 00 001',
      website: null,
      'postal.street': 'Storgata 1\n2. etasje',
      country: 'SE',
      language: 'en',
    });
    expect(guarantee).toBe('read-before');
    const after = await readParty(sao, Number(record.id));
    expect(after.name).toBe('Nordlys Energi AS');
    expect(after.addresses[0]).toEqual({
      ...before.addresses[0],
      street: 'Storgata 1\n2. etasje',
      country: 'SE',
    });
    expect(after.addresses.slice(1)).toEqual(before.addresses.slice(1));
    expect(after.identifiers).toEqual(before.identifiers);
    expect(after.mechanisms.map(({ type, value }) => [type, value])).toEqual([
      ['phone', '77 60 11 22'],
      ['email', before.mechanisms.find(({ type }) => type === 'email')?.value],
      ['mobile', '900 00 001'],
    ]);
    expect(snapshot.values).toMatchObject({
      name: 'Nordlys Energi AS',
      mobile: '900 00 001',
      website: null,
      language: 'en',
    });
  });

  it('changes an identifier, with the type that fits it', async () => {
    const record = await company(10_004);
    await write(record, {}, { vatNumber: 'NO 995 525 828 MVA' });
    const { identifiers } = await readParty(sao, Number(record.id));
    expect(identifiers).toContainEqual(
      expect.objectContaining({ type: 'no_mva', code: expect.stringMatching(/995.?525.?828/) }),
    );
    const refused = await refusal(write(record, {}, { vatNumber: 'NO 995 525 829 MVA' }));
    expect(refused.kind).toBe('validation');
    expect(Object.keys(refused.fields)).toEqual(['vatNumber']);
    expect(refused.serverMessage).toContain('NO 995 525 829 MVA');
  });

  it('writes a project', async () => {
    const id = await findProject(sao);
    const record: RecordOnPage = { entity: 'project', id: String(id) };
    const waiting = await firstId(
      sao.rpc('model.project.work.status.create', [[{ name: 'Waiting', types: ['project', 'task'] }]]),
    );
    const values = { description: 'First line\nSecond', status: String(waiting), name: 'Showroom' };
    await write(record, { description: null }, values);
    expect(await projectValues(sao, id)).toEqual({
      name: 'Showroom',
      comment: 'First line\nSecond',
      status: 'Waiting',
    });
    // Done needs a progress of 100 %, which is Tryton's own rule.
    const refused = await refusal(write(record, {}, { status: '2' }));
    expect(refused.kind).toBe('validation');
    expect(refused.fields).toEqual({ status: refused.serverMessage });
    expect(refused.serverMessage).toContain('progress');
  });

  it('writes nothing when somebody else has changed what is expected', async () => {
    const record = await company(10_005);
    const { values } = await page.read(record, NEVER);
    await changeMechanism(sao, Number(record.id), 'phone', '11 11 11 11');
    const refused = await refusal(write(record, values, { phone: '22 22 22 22', name: 'Other' }));
    expect(refused.kind).toBe('conflict');
    expect(Object.keys(refused.fields)).toEqual(['phone']);
    expect((await readParty(sao, Number(record.id))).name).not.toBe('Other');
  });

  it('lets Tryton compare the time stamps, for what changes between its own reading and writing', async () => {
    const record = await company(10_008);
    await changeParty(sao, Number(record.id), { name: 'Long ago' });
    // Whole seconds on SQLite: the other write must fall into a later one.
    const racing = pageRacingWith(() => laterSecond(() => changeParty(sao, Number(record.id), { name: 'Meanwhile' })));
    const writing = racing.write({ record, version: null, expected: {}, values: { name: 'Ours' } }, NEVER);
    expect((await refusal(writing)).kind).toBe('conflict');
    expect((await readParty(sao, Number(record.id))).name).toBe('Meanwhile');
  });

  it('refuses what no one may write, what may not be blank, and what the lists do not have', async () => {
    const record = await company(10_009);
    const before = await readParty(sao, Number(record.id));
    for (const values of [{ code: '5' }, { name: null }, { country: 'ZZ' }, { unknown: 'x' }]) {
      const refused = await refusal(write(record, {}, values));
      expect(refused.kind).toBe('validation');
      expect(Object.keys(refused.fields)).toEqual(Object.keys(values));
    }
    expect(await readParty(sao, Number(record.id))).toEqual(before);
  });
});

/** A page between whose reading and writing something happens. */
function pageRacingWith(meanwhile: () => Promise<void>): CrmPage {
  const real = globalThis.fetch;
  const racing: typeof fetch = async (input, init) => {
    if (String(init?.body).includes('.write"')) {
      globalThis.fetch = real;
      await meanwhile();
    }
    return real(input, init);
  };
  globalThis.fetch = racing;
  return page;
}

async function laterSecond(change: () => Promise<void>): Promise<void> {
  const start = Math.floor(Date.now() / 1000);
  while (Math.floor(Date.now() / 1000) === start) await new Promise((resolve) => setTimeout(resolve, 20));
  await change();
}
