import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoCrm, startDemoCrm } from '../../../demo/server/demo-crm';
import { type SignedIn, signIn } from './signed-in';

interface Page {
  readonly 'odata.metadata': string;
  readonly 'odata.nextLink': string | null;
  readonly value: readonly Record<string, unknown>[];
}

let crm: DemoCrm;
let user: SignedIn;

beforeAll(async () => {
  crm = await startDemoCrm();
  user = await signIn(crm);
});

afterAll(() => crm.close());

async function page(path: string): Promise<Page> {
  return (await user.api(path)).json();
}

function names(result: Page): unknown[] {
  return result.value.map((row) => row.name);
}

describe('collections', () => {
  it('holds 60 companies, 150 contacts and 25 projects', async () => {
    const counts = await Promise.all(
      ['Contact', 'Person', 'Project'].map(async (entity) => (await page(`${entity}?$top=1000`)).value.length),
    );
    expect(counts).toEqual([60, 150, 25]);
  });

  it('gives selected columns, sorted, in pages with a next link', async () => {
    const first = await page('Contact?$select=name,city&$orderby=name desc&$top=2');
    expect(first.value).toHaveLength(2);
    expect(Object.keys(first.value[0] ?? {})).toEqual(['PrimaryKey', 'EntityName', 'name', 'city']);
    const next = (first['odata.nextLink'] ?? '').replace('/api/v1/', '');
    const second = await page(next);
    expect(names(first)).not.toEqual(names(second));
    expect([...names(second), ...names(first)].sort()).not.toContain(undefined);
    expect((await page('Contact?$skip=58'))['odata.nextLink']).toBeNull();
  });

  it.each([
    ["name begins 'Nordlys'", 2],
    ["startswith(name,'nordlys') and city eq 'Tromsø'", 1],
    ["name begins 'åkerlund' or name begins 'akerlund'", 2],
    ['contactId between (3,5)', 3],
    ["name in ('Fjellheim Møbler AS','Tindra Programvare AS')", 2],
    ['(contactId eq 1 or contactId eq 2) and not_a_column eq 1', 'refused'],
    ["name near 'x'", 'refused'],
    ["name eq 'x", 'refused'],
  ])('filters with %s', async (filter, expected) => {
    const reply = await user.api(`Contact?$filter=${encodeURIComponent(filter)}`);
    const found = reply.ok ? ((await reply.json()) as Page).value.length : 'refused';
    expect(found).toBe(expected);
  });

  it('lists the persons of a company and its projects', async () => {
    const persons = await page('Contact/1/Persons');
    expect(persons.value.length).toBeGreaterThan(0);
    expect(persons.value.every((row) => row.contactId === 1)).toBe(true);
    expect((await page('Contact/1/Projects')).value.length).toBeGreaterThan(0);
  });

  it('refuses unknown query options and columns', async () => {
    expect((await user.api('Contact?$sort=name')).status).toBe(400);
    expect((await user.api('Contact?$orderby=shoe')).status).toBe(400);
    expect((await user.api('Contact?$top=many')).status).toBe(400);
  });
});

describe('lists', () => {
  it.each(['Country', 'Category', 'Business'])('serves the items of %s', async (name) => {
    const items: unknown[] = await (await user.api(`List/${name}/Items`)).json();
    expect(items.length).toBeGreaterThan(5);
  });

  it('serves MDO lists by any case of their name and refuses others', async () => {
    const items = await (await user.api('MDOList/Category?flat=True')).json();
    expect(items[0]).toMatchObject({ Id: 1, Name: 'Customer', Type: 'category' });
    expect((await user.api('MDOList/shoes')).status).toBe(404);
  });
});
