import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CrmPage } from '../../../lib/crm/contract';
import { espoCrm } from '../../../lib/crm/espocrm/site';
import { checkProfile, parseProfile } from '../../../lib/crm/profile/document';
import { createProfilePage } from '../../../lib/crm/profile/page';
import { profileSite } from '../../../lib/crm/profile/site';
import { ENTITIES, type RecordOnPage } from '../../../lib/model/record';
import { useEspoCrm } from './espocrm-in-node';

const TEXT = readFileSync(new URL('../../../profiles/espocrm.json', import.meta.url), 'utf8');
const PROFILE = parseProfile(TEXT);

const fake = useEspoCrm();
let page: CrmPage;
let company: RecordOnPage;
let contact: RecordOnPage;

beforeEach(() => {
  page = createProfilePage(PROFILE, fake.document);
  company = { entity: 'company', id: fake.espo.id('Account', 1) };
  contact = { entity: 'contact', id: fake.espo.id('Contact', 1) };
});

describe('EspoCRM by a profile alone', () => {
  it('has nothing wrong with it, and the fields and addresses of the built-in adapter', () => {
    expect(checkProfile(TEXT).problems).toEqual([]);
    const site = profileSite(PROFILE);
    for (const entity of ENTITIES) {
      const plain = (fields: ReturnType<typeof site.fields>) => fields.map(({ list: _, ...field }) => field);
      expect(plain(site.fields(entity))).toEqual(plain(espoCrm.fields(entity)));
      const address = espoCrm.recordAddress('https://crm.example/sales/', { entity, id: 'a'.repeat(17) });
      expect(site.recordAddress('https://crm.example/sales/', { entity, id: 'a'.repeat(17) })).toBe(address);
      expect(site.recognise(new URL(address))).toEqual(espoCrm.recognise(new URL(address)));
    }
  });

  it('reads as the built-in adapter does', async () => {
    const read = await page.read(company, fake.signal);
    expect(read).toMatchObject({ name: 'Fjellheim Møbler AS', version: '1', parent: null });
    expect(read.values).toMatchObject({ billingAddressCountry: 'NO', phoneNumber: '70 26 41 80', description: null });
    expect(await page.read(contact, fake.signal)).toMatchObject({ name: 'Tuva Fjellstad', parent: company });
  });

  it('writes with the version, names countries in English, and reads back', async () => {
    const { values, version } = await page.read(company, fake.signal);
    const { phoneNumber = null, billingAddressCountry = null } = values;
    const written = await page.write(
      {
        record: company,
        version,
        expected: { phoneNumber, billingAddressCountry },
        values: { phoneNumber: '70 26 00 00', billingAddressCountry: 'SE' },
      },
      fake.signal,
    );
    expect(written).toMatchObject({ guarantee: 'tested', snapshot: { version: '2' } });
    expect(fake.espo.control.store.find('Account', company.id)).toMatchObject({
      phoneNumber: '70 26 00 00',
      billingAddressCountry: 'Sweden',
    });
    expect(fake.espo.control.writes()).toMatchObject([{ version: '1' }]);
  });

  it('refuses what was changed since, and what is dropped without a word', async () => {
    const { version } = await page.read(contact, fake.signal);
    const change = { record: contact, version, expected: { title: 'Chair' }, values: { title: 'Clerk' } };
    await expect(page.write(change, fake.signal)).rejects.toMatchObject({ kind: 'conflict', fields: { title: '' } });
    fake.espo.control.uneditable.add('title');
    const again = { ...change, expected: { title: 'Purchasing manager' } };
    await expect(page.write(again, fake.signal)).rejects.toMatchObject({ kind: 'permission', fields: { title: '' } });
  });

  it('goes on after a change of another field in the moment of writing, and names the field after one of the same', async () => {
    const { store } = fake.espo.control;
    fake.espo.control.beforeNextWrite(() => store.save('Account', company.id, { website: 'https://other.example' }));
    const change = { record: company, version: '1', expected: { sicCode: null }, values: { sicCode: '31.01' } };
    await expect(page.write(change, fake.signal)).resolves.toMatchObject({
      snapshot: { values: { sicCode: '31.01', website: 'https://other.example' } },
    });
    fake.espo.control.beforeNextWrite(() => store.save('Account', company.id, { sicCode: '31.09' }));
    const again = { ...change, expected: { sicCode: '31.01' }, values: { sicCode: '31.02' } };
    await expect(page.write(again, fake.signal)).rejects.toMatchObject({ kind: 'conflict', fields: { sicCode: '' } });
  });
});
