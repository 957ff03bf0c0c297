import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CrmSite } from '../../../lib/crm/contract';
import { parseProfile } from '../../../lib/crm/profile/document';
import { profileSite } from '../../../lib/crm/profile/site';
import { CRM_SITES } from '../../../lib/crm/registry';
import type { RecordOnPage } from '../../../lib/model/record';

const PROFILES = new URL('../../../profiles/', import.meta.url);
const profiles = readdirSync(PROFILES)
  .filter((name) => name.endsWith('.json'))
  .map((name) => profileSite(parseProfile(readFileSync(new URL(name, PROFILES), 'utf8'))));
const SITES: readonly CrmSite[] = [...CRM_SITES, ...profiles];

const digits = fc.integer({ min: 1, max: 2 ** 31 }).map(String);
const hexadecimal = fc.stringMatching(/^[0-9a-f]{17}$/);
const records: fc.Arbitrary<RecordOnPage> = fc.record({
  entity: fc.constantFrom('company', 'contact', 'project'),
  id: fc.oneof(digits, hexadecimal),
});
const origins = fc.constantFrom('https://crm.example', 'http://127.0.0.1:8080');

/** Installations as this site has them: in a folder, at the root, or, for Tryton, a database. */
function installations(site: CrmSite): fc.Arbitrary<string> {
  const folders = ['', 'crm/', 'crm/#tryton/', '#tryton/'];
  return fc
    .tuple(origins, fc.constantFrom(...folders))
    .map(([origin, folder]) => `${origin}/${folder}`)
    .filter((address) => site.installation(new URL(address)) === address);
}

describe.each(SITES.map((site) => [site.description.id, site] as const))('%s', (_id, site) => {
  it('recognises every record by the address at which it opens it, in the same installation', () => {
    let known = 0;
    fc.assert(
      fc.property(installations(site), records, (installation, record) => {
        const address = new URL(site.recordAddress(installation, record));
        expect(address.href.startsWith(installation)).toBe(true);
        const found = site.recognise(address);
        if (found === null) return;
        known += 1;
        expect(found.entities).toContain(record.entity);
        expect(found.id).toBe(record.id);
        expect(site.installation(address)).toBe(installation);
      }),
      // Some sites know a third of these records only; so many tries leave no chance to the count below.
      { numRuns: 400 },
    );
    expect(known).toBeGreaterThan(20);
  });

  it('finds no record in what is none of its addresses', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
        expect(site.recognise(new URL(address))).toBeNull();
      }),
    );
  });
});
