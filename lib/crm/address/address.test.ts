import { describe, expect, it } from 'vitest';
import { formatAddress } from './format';
import { installationBy, recogniseBy } from './recognise';
import type { AddressRule } from './rule';

const COMPANY = { entities: ['company'], id: 'digits' } as const;
const RULES = {
  path: { ...COMPANY, path: 'crm/companies/{id}' },
  nested: { ...COMPANY, path: 'crm/{parts}/companies/{id}' },
  query: { ...COMPANY, path: 'index.php', query: { module: 'Accounts', record: '{id}' } },
  route: { ...COMPANY, id: 'word', hash: 'Account/view/{id}' },
  anywhere: { entities: ['company', 'contact'], id: 'digits', hash: '{any}/model/party.party/{id}' },
  hashQuery: { ...COMPANY, path: 'web', hashQuery: { id: '{id}', model: 'res.partner' } },
  insideHash: { ...COMPANY, inside: 'hash', path: '/companies/{id}' },
  insideParameter: { ...COMPANY, inside: 'load', path: 'index.php', query: { record: '{id}' } },
  twice: { ...COMPANY, path: 'companies/{id}', query: { id: '{id}' } },
  hex: { ...COMPANY, id: 'hex', path: 'companies/{id}' },
  uuid: { ...COMPANY, id: 'uuid', path: 'main.aspx', query: { etn: 'account', id: '{id}' } },
  word: { ...COMPANY, id: 'word', path: 'companies/{id}/view' },
  twoMarks: { ...COMPANY, path: 'default.aspx', query: { 'contact.{any}': '', contact_id: '{id}' } },
} as const satisfies Readonly<Record<string, AddressRule>>;

const recognise = (rule: keyof typeof RULES, rest: string) =>
  recogniseBy([RULES[rule]], new URL(rest, 'https://crm.example'))?.id ?? null;

describe('recogniseBy', () => {
  it.each([
    ['path', '/crm/companies/10', '10'],
    ['path', '/crm/companies/10/?debug=1#anything', '10'],
    ['path', '/tenant/crm/companies/10', '10'],
    ['nested', '/crm/companies/10', '10'],
    ['nested', '/crm/projects/4/companies/10', '10'],
    ['query', '/a/b/index.php?x=1&record=10&module=Accounts', '10'],
    ['route', '/#Account/view/65f1c0ffee0123456', '65f1c0ffee0123456'],
    ['route', '/#Account/view/a1?x=2', 'a1'],
    ['anywhere', '/#tryton/model/party.party/10;name=%22Parties%22&views=%5B1%5D', '10'],
    ['hashQuery', '/web#id=10&model=res.partner&view_type=form', '10'],
    ['hashQuery', '/web?debug=1#model=res.partner&id=10', '10'],
    ['insideHash', '/#%2Fcompanies%2F10%3Ftab%3D1', '10'],
    ['insideParameter', '/index.php?home#load=index.php%3Frecord%3D10', '10'],
    ['twice', '/companies/10?id=10', '10'],
    ['hex', '/companies/65f1c0ffee0123456', '65f1c0ffee0123456'],
    [
      'uuid',
      '/main.aspx?etn=account&id={A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11}',
      'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11',
    ],
    ['uuid', '/main.aspx?etn=account&id=a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'],
    ['word', '/companies/acme-1/view', 'acme-1'],
    ['twoMarks', '/default.aspx?contact.main.personarchive?contact_id=10&person_id=3', '10'],
  ] as const)('%s: %s', (rule, rest, id) => {
    expect(recognise(rule, rest)).toBe(id);
  });

  it.each([
    ['path', '/crm/companies/'],
    ['twoMarks', '/default.aspx?person.main?person_id=3&contact_id=10'],
    ['twoMarks', '/default.aspx?contact.main?contact_id=10&contact_id=11'],
    ['twoMarks', '/default.aspx?contact_id=10'],
    ['query', '/index.php?module=Accounts?record=10'],
    ['path', '/crm/companies/new'],
    ['path', '/crm/companies/0'],
    ['path', '/crm/companies/007'],
    ['path', '/crm/companies/-1'],
    ['path', '/crm/companies/1e3'],
    ['path', '/crm/companies/10.5'],
    ['path', '/crm/companies/1234567890123456789'],
    ['path', '/crm/companies/10/tasks'],
    ['path', '/crm/companies%2F10'],
    ['path', '/acrm/companies/10'],
    ['path', '/crm/companies/%'],
    ['nested', '/crm/companies/10/projects/4'],
    ['query', '/index.php?module=Accounts&record=10&record=11'],
    ['query', '/index.php?module=Accounts&module=Contacts&record=10'],
    ['query', '/index.php?module=Accounts&record=10&%72ecord=11'],
    ['query', '/index.php?module=Accounts'],
    ['query', '/index.php?record=10'],
    ['query', '/other.php?module=Accounts&record=10'],
    ['route', '/#Account/view/'],
    ['route', '/#Account/view/new'],
    ['route', '/#Account/view/a/b'],
    ['route', '/#Account'],
    ['route', '/Account/view/a1'],
    ['route', '/#xAccount/view/a1'],
    ['anywhere', '/#tryton/model/party.partyx/10'],
    ['anywhere', '/#a/b/model/party.party/10'],
    ['hashQuery', '/web?id=10&model=res.partner'],
    ['hashQuery', '/web#id=10&model=res.partner&id=11'],
    ['hashQuery', '/web#id=10&model=resxpartner'],
    ['hashQuery', '/web#id=&model=res.partner'],
    ['hashQuery', '/web#x=1;id=10&model=res.partner'],
    ['insideHash', '/#%2Fcompanies%2Fnew'],
    ['insideHash', '/#%2Fother%2Fcompanies%2F10'],
    ['insideHash', '/#https%3A%2F%2Fother.example%2Fcompanies%2F10'],
    ['insideHash', '/#%2F%2Fother.example%2Fcompanies%2F10'],
    ['insideHash', '/#javascript%3A%2Fcompanies%2F10'],
    ['insideHash', '/companies/10'],
    ['insideHash', '/#%2Fcompanies%2F1%0A0'],
    ['insideHash', '/#%5Ccompanies%5C10'],
    ['insideHash', '/#%2Fcompanies%2F10%'],
    ['insideParameter', '/#load=index.php%3Frecord%3D10&load=index.php%3Frecord%3D11'],
    ['twice', '/companies/10?id=11'],
    ['twice', '/companies/10'],
    ['hex', '/companies/65f1'],
    ['hex', '/companies/65f1c0ffee012345g'],
    ['uuid', '/main.aspx?etn=account&id=a0eebc99'],
    ['word', '/companies/new/view'],
    ['word', '/companies/New/view'],
    ['word', '/companies/a b/view'],
  ] as const)('%s: nothing in %s', (rule, rest) => {
    expect(recognise(rule, rest)).toBeNull();
  });

  it('takes the first rule that holds, and what it leaves open', () => {
    const rules = [RULES.anywhere, { ...RULES.anywhere, entities: ['project'] as const }];
    expect(recogniseBy(rules, new URL('https://crm.example/#t/model/party.party/3'))).toEqual({
      entities: ['company', 'contact'],
      id: '3',
    });
  });
});

describe('installationBy', () => {
  it.each([
    ['path', '/tenant/crm/companies/10', '/tenant/'],
    ['path', '/tenant/crm/companies', '/tenant/'],
    ['path', '/tenant/crm', '/tenant/'],
    ['path', '/crm/login?next=%2F', '/'],
    ['path', '/tenant/', '/tenant/'],
    ['nested', '/crm/projects/4/companies/10', '/'],
    ['query', '/a/b/index.php?module=Accounts&record=10', '/a/b/'],
    ['query', '/a/b/other.php', '/a/b/'],
    ['route', '/espo/#Account/view/a1', '/espo/'],
    ['route', '/espo/index.html#Account', '/espo/'],
    ['route', '', '/'],
    ['hashQuery', '/web#id=10&model=res.partner', '/'],
    ['hashQuery', '/web/login', '/'],
    ['insideHash', '/app/#%2Fcompanies%2F10', '/app/'],
    ['insideHash', '/app/#%2Fhome', '/app/'],
  ] as const)('%s: %s', (rule, rest, installation) => {
    const address = new URL(rest, 'https://crm.example:8443');
    expect(installationBy([RULES[rule]], address)).toBe(`https://crm.example:8443${installation}`);
  });
});

describe('formatAddress', () => {
  it.each([
    ['path', 'https://crm.example/app/crm/companies/10'],
    ['nested', 'https://crm.example/app/crm/companies/10'],
    ['query', 'https://crm.example/app/index.php?module=Accounts&record=10'],
    ['route', 'https://crm.example/app/#Account/view/10'],
    ['hashQuery', 'https://crm.example/app/web#id=10&model=res.partner'],
    ['insideHash', 'https://crm.example/app/#%2Fcompanies%2F10'],
    ['insideParameter', 'https://crm.example/app/#load=index.php%3Frecord%3D10'],
    ['twice', 'https://crm.example/app/companies/10?id=10'],
    ['anywhere', 'https://crm.example/app/'],
  ] as const)('%s', (rule, address) => {
    expect(formatAddress(RULES[rule], 'https://crm.example/app/', '10')).toBe(address);
  });
});
