import type { ContactEntity } from '@superoffice/webapi';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DemoCrm, startDemoCrm } from '../../../demo/server/demo-crm';
import { officialClient, WebApiPatchOp } from './official-client';
import { signIn } from './signed-in';

const { ContactAgent, ContactRestApi, MDOAgent, PersonAgent, PersonRestApi, ProjectAgent, ProjectRestApi } =
  officialClient;

/** Drives the demo CRM through SuperOffice's own TypeScript client: what that client needs must be there. */
let crm: DemoCrm;
let base: string;
const login = { auth: { username: 'demo', password: 'demo' } };

beforeAll(async () => {
  crm = await startDemoCrm();
  base = `${crm.origin}${crm.tenantPath}/`;
});

afterAll(() => crm.close());
beforeEach(() => crm.control.reset());

/** Carrier properties that stay undefined because a reply did not hold them. */
function missing(carrier: object): string[] {
  return Object.entries(carrier)
    .filter(([, value]) => value === undefined)
    .map(([name]) => name);
}

describe('official client, REST', () => {
  it('reads a company with every property of the documented carrier', async () => {
    const company = await new ContactRestApi(base, login, 'en').getByIdAsync(1);
    expect(missing(company)).toEqual([]);
    expect(company.contactId).toBe(1);
    expect(company.name).toBe('Fjellheim Møbler AS');
    expect(company.category?.value).toBe('Customer');
    expect(company.country?.twoLetterISOCountry).toBe('NO');
    expect(company.phones?.[0]?.value).toBe('70 26 41 80');
    expect(company.phones?.[0]?.strippedValue).toBe('70264180');
    expect(company.address?.street?.city).toBe('Stranda');
    expect(company.address?.localizedAddress?.flat().some((line) => line.value === 'Stranda')).toBe(true);
    expect(company.persons?.length).toBeGreaterThan(0);
    expect(company.updatedDate).toBeInstanceOf(Date);
    expect(company.fieldProperties?.Name?.fieldLength).toBe(219);
  });

  it('reads a person and a project with every property of the documented carriers', async () => {
    const person = await new PersonRestApi(base, login, 'en').getByIdAsync(1);
    const project = await new ProjectRestApi(base, login, 'en').getByIdAsync(1);
    expect(missing(person)).toEqual([]);
    expect(missing(project)).toEqual([]);
    expect(person.contact?.contactId).toBe(1);
    expect(project.projectMembers?.length).toBeGreaterThan(0);
  });

  it('speaks Norwegian when asked to', async () => {
    const company = await new ContactRestApi(base, login, 'no').getByIdAsync(1);
    expect(company.category?.value).toBe('Kunde');
  });

  it('puts a whole company back and keeps what it did not change', async () => {
    const api = new ContactRestApi(base, login, 'en');
    const company = await api.getByIdAsync(2);
    const saved = await api.putByIdAsync(2, { ...company, department: 'Hovedkontor' });
    expect(saved.department).toBe('Hovedkontor');
    expect(saved.phones?.[0]?.value).toBe(company.phones?.[0]?.value);
    expect(saved.address?.postal?.address1).toBe(company.address?.postal?.address1);
    expect(saved.category?.id).toBe(company.category?.id);
  });

  it('patches with JSON Patch and with a merge patch', async () => {
    const api = new ContactRestApi(base, login, 'en');
    const first = await api.patchByIdAsync(3, [{ op: WebApiPatchOp.replace, path: 'Department', value: 'Drift' }]);
    expect(first.department).toBe('Drift');
    const change: ContactEntity = { orgNr: '923 609 016' };
    const second = await api.patchByIdAsync(3, change);
    expect([second.department, second.orgNr]).toEqual(['Drift', '923 609 016']);
  });

  it('answers a failing test with 409 and a stale write with 412', async () => {
    const api = new ContactRestApi(base, login, 'en');
    const before = await api.getByIdAsync(4);
    const wrong = [{ op: WebApiPatchOp.test, path: '/Name', value: 'Something else' }];
    await expect(api.patchByIdAsync(4, wrong)).rejects.toMatchObject({ response: { status: 409 } });
    await crm.control.editRecord({ entity: 'Contact', id: 4, changes: { Department: 'Elsewhere' } });
    const stale = { ifUnmodifiedSince: before.updatedDate ?? new Date(0) };
    await expect(api.putByIdAsync(4, before, stale)).rejects.toMatchObject({ response: { status: 412 } });
  });

  it('answers 304 as null to a conditional read', async () => {
    const api = new ContactRestApi(base, login, 'en');
    expect(await api.getByIdAsync(5, { ifModifiedSince: new Date() })).toBeNull();
    expect(await api.getByIdAsync(5, { ifModifiedSince: new Date(0) })).not.toBeNull();
  });

  it('creates from the default entity and deletes', async () => {
    const api = new ContactRestApi(base, login, 'en');
    const blank = await api.getDefaultAsync();
    expect(blank.contactId).toBe(0);
    const created = await api.postAsync({ ...blank, name: 'Ny Kunde AS', category: { id: 1 }, business: { id: 1 } });
    expect(created.contactId).toBe(61);
    await api.deleteByIdAsync(61);
    await expect(api.getByIdAsync(61)).rejects.toMatchObject({
      response: { status: 404, data: { Error: true, ErrorType: 'SoNotFoundException' } },
    });
  });

  it('works with the cookies and token of a page as well', async () => {
    const { cookie, token } = await signIn(crm);
    const session = { headers: { Cookie: cookie, 'X-XSRF-TOKEN': token } };
    expect((await new ContactRestApi(base, session, 'en').getByIdAsync(1)).contactId).toBe(1);
    const tokenless = { headers: { Cookie: cookie } };
    await expect(new ContactRestApi(base, tokenless, 'en').getByIdAsync(1)).rejects.toMatchObject({
      response: { status: 401 },
    });
  });
});

describe('official client, agents', () => {
  it('reads and saves a company', async () => {
    const agent = new ContactAgent(base, login, 'en');
    const company = await agent.getContactEntityAsync(6);
    expect(missing(company)).toEqual([]);
    const saved = await agent.saveContactEntityAsync({ ...company, number2: 'K-77' });
    expect(saved.number2).toBe('K-77');
    expect((await agent.getContactEntityAsync(6)).number2).toBe('K-77');
  });

  it('answers a record that is not there with an empty success, as documented', async () => {
    expect(await new ContactAgent(base, login, 'en').getContactEntityAsync(9999)).toBeNull();
  });

  it('reads short carriers and persons', async () => {
    const agent = new ContactAgent(base, login, 'en');
    const list = await agent.getContactListAsync([1, 2]);
    expect(list.map((company) => company.contactId)).toEqual([1, 2]);
    const [first] = list;
    expect(first === undefined ? ['none'] : missing(first)).toEqual([]);
    const persons = await agent.getPersonsAsync({ contactId: 1 });
    expect(persons.every((person) => person.contactId === 1)).toBe(true);
  });

  it('reads and saves a person and a project', async () => {
    const persons = new PersonAgent(base, login, 'en');
    const person = await persons.getPersonEntityAsync(7);
    expect((await persons.savePersonEntityAsync({ ...person, title: 'Daglig leder' })).title).toBe('Daglig leder');
    const projects = new ProjectAgent(base, login, 'en');
    const project = await projects.getProjectEntityAsync(3);
    const saved = await projects.saveProjectEntityAsync({ ...project, name: 'Nytt navn' });
    expect([saved.name, saved.projectMembers?.length]).toEqual(['Nytt navn', project.projectMembers?.length]);
  });

  it('reads lists', async () => {
    const items = await new MDOAgent(base, login, 'en').getListAsync('category', true, '', false);
    expect(items.map((item) => item.name)).toContain('Customer');
  });
});
