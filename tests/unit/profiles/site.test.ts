import { describe, expect, it } from 'vitest';
import { matchesPattern, patternProblem } from '../../../lib/crm/profile/match-pattern';
import type { MergeWrite, PatchWrite, ProfileEntity, SiteProfile, VersionRule } from '../../../lib/crm/profile/profile';
import { profileSite } from '../../../lib/crm/profile/site';

const ENTITY: ProfileEntity = {
  addresses: [{ id: 'digits', path: 'companies/{id}' }],
  anchors: [],
  name: ['name'],
  fields: [
    { key: 'name', label: 'Name', type: 'text', access: 'mandatory', from: { json: 'name' } },
    { key: 'phone', label: 'Phone', type: 'phone', kept: 'text', blank: '', from: { json: 'phone' } },
    { key: 'seen', label: 'Seen', type: 'date', access: 'read-only', from: { json: 'seen' } },
  ],
  read: { reply: 'json', address: 'api/{id}' },
};

function profile(entities: SiteProfile['entities'], matches = ['https://crm.example.com/*']): SiteProfile {
  return { format: 1, id: 'sample', name: 'Sample', matches, entities };
}

const MERGE: MergeWrite = { style: 'merge', method: 'PUT', address: 'api/{id}' };
const PATCH: PatchWrite = { style: 'json-patch', address: 'api/{id}' };

describe('the adapter of a profile', () => {
  it.each([
    [[], 'read-only', 'read-before'],
    [[{ write: MERGE }], 'read-write', 'read-before'],
    [[{ write: PATCH }], 'read-write', 'tested'],
    [[{ write: MERGE, version: { json: 'v' } }], 'read-write', 'read-before'],
    [[{ write: MERGE, version: { json: 'v', header: 'If-Match' } }], 'read-write', 'tested'],
    [[{ write: MERGE, version: { json: 'v', header: 'If-Match', seconds: true } }], 'read-write', 'seconds'],
    [
      [{ write: PATCH }, { write: MERGE, version: { json: 'v', header: 'If-Match', seconds: true } }],
      'read-write',
      'seconds',
    ],
    [[{ write: PATCH }, {}], 'read-write', 'tested'],
  ] satisfies readonly [readonly { write?: MergeWrite | PatchWrite; version?: VersionRule }[], string, string][])(
    'promises as much as its weakest write: %j',
    (entities, access, guarantee) => {
      const [company = {}, contact] = entities;
      const all = { company: { ...ENTITY, ...company }, ...(contact ? { contact: { ...ENTITY, ...contact } } : {}) };
      expect(profileSite(profile(all)).description).toEqual({
        id: 'profile:sample',
        name: 'Sample',
        verified: 'documentation',
        verifiedOn: '',
        access,
        guarantee,
      });
    },
  );

  it('gives fields as the rest of the product knows them', () => {
    expect(profileSite(profile({ company: { ...ENTITY, write: MERGE } })).fields('company')).toEqual([
      { key: 'name', label: 'Name', type: 'text', access: 'mandatory' },
      { key: 'phone', label: 'Phone', type: 'phone', access: 'normal' },
      { key: 'seen', label: 'Seen', type: 'date', access: 'read-only' },
    ]);
    const [, phone] = profileSite(profile({ company: ENTITY })).fields('company');
    expect(phone?.access).toBe('read-only');
    expect(profileSite(profile({ company: ENTITY })).fields('project')).toEqual([]);
  });

  it('leaves open what has the same address under two entities, in whatever order it is written', () => {
    const contact = { ...ENTITY, addresses: [{ path: 'companies/{id}', id: 'digits' as const }] };
    const address = new URL('https://crm.example.com/companies/7');
    expect(profileSite(profile({ company: ENTITY, contact })).recognise(address)).toEqual({
      entities: ['company', 'contact'],
      id: '7',
    });
  });

  it('opens a record by its address, or by the one that the profile names for that', () => {
    const record = { entity: 'company', id: '7' } as const;
    const installation = 'https://crm.example.com/app/';
    expect(profileSite(profile({ company: ENTITY })).recordAddress(installation, record)).toBe(
      `${installation}companies/7`,
    );
    const named = profileSite(profile({ company: { ...ENTITY, open: '?show={id}' } }));
    expect(named.recordAddress(installation, record)).toBe(`${installation}?show=7`);
    const below = profileSite(profile({ company: { ...ENTITY, open: '/show/{id}' } }));
    expect(below.recordAddress(installation, record)).toBe('https://crm.example.com/show/7');
  });

  it('is suggested on the pages that it names, and of all hosts only where it understands the address', () => {
    const named = profileSite(profile({ company: ENTITY }));
    expect(named.resembles(new URL('https://crm.example.com/anything'))).toBe(true);
    expect(named.resembles(new URL('https://other.example.com/companies/7'))).toBe(false);
    const anywhere = profileSite(profile({ company: ENTITY }, ['*://*/*']));
    expect(anywhere.resembles(new URL('http://127.0.0.1:8080/companies/7'))).toBe(true);
    expect(anywhere.resembles(new URL('https://crm.example.com/anything'))).toBe(false);
  });
});

describe('a match pattern', () => {
  it.each([
    ['https://crm.example.com/*', 'https://crm.example.com/a/b?c=1', true],
    ['https://crm.example.com/*', 'https://crm.example.com:8443/a', true],
    ['https://crm.example.com/*', 'http://crm.example.com/a', false],
    ['*://crm.example.com/*', 'http://crm.example.com/a', true],
    ['https://*.example.com/crm/*', 'https://a.b.example.com/crm/x', true],
    ['https://*.example.com/*', 'https://example.com/', true],
    ['https://*.example.com/*', 'https://badexample.com/', false],
    ['https://crm.example.com/a.b', 'https://crm.example.com/aXb', false],
    ['*://*/*', 'file:///etc/passwd', false],
  ])('%s on %s: %s', (pattern, address, matches) => {
    expect(patternProblem(pattern)).toBeNull();
    expect(matchesPattern(pattern, new URL(address))).toBe(matches);
  });
});
