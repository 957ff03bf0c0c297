import { beforeEach, describe, expect, it } from 'vitest';
import { createApi } from '../../../lib/crm/espocrm/api';
import { countryNames } from '../../../lib/crm/espocrm/country';
import { type EspoCrmRecords, espoCrmRecords } from '../../../lib/crm/espocrm/records';
import type { RecordOnPage } from '../../../lib/model/record';
import type { FieldValues } from '../../../lib/model/value';
import type { Scope } from '../../fakes/espocrm/definitions';
import { useEspoCrm } from './espocrm-in-node';

const fake = useEspoCrm();
let records: EspoCrmRecords;

const company = (): RecordOnPage => ({ entity: 'company', id: fake.espo.id('Account', 1) });
const contact = (): RecordOnPage => ({ entity: 'contact', id: fake.espo.id('Contact', 1) });
const project = (): RecordOnPage => ({ entity: 'project', id: fake.espo.id('Opportunity', 1) });

beforeEach(() => {
  const countries = countryNames(() => ['nb', 'en']);
  records = espoCrmRecords(createApi(fake.document), countries);
});

const stored = (scope: Scope) => fake.espo.control.store.find(scope, fake.espo.id(scope, 1));
const change = (scope: Scope, values: Record<string, string | null>) =>
  fake.espo.control.store.save(scope, fake.espo.id(scope, 1), values);
const read = (record: RecordOnPage) => records.read(record, fake.signal);

async function write(record: RecordOnPage, values: FieldValues) {
  const { values: now, version } = await read(record);
  const expected = Object.fromEntries(Object.keys(values).map((key) => [key, now[key] ?? null]));
  return records.write({ record, version, expected, values }, fake.signal);
}

describe('reading', () => {
  it('gives an account in our terms', async () => {
    expect(await read(company())).toMatchObject({
      record: company(),
      name: 'Fjellheim Møbler AS',
      version: '1',
      parent: null,
      values: {
        phoneNumber: '70 26 41 80',
        billingAddressPostalCode: '6201',
        billingAddressCountry: 'NO',
        type: 'Customer',
        description: null,
      },
    });
  });

  it('knows the company of a contact and of a project', async () => {
    const person = await read(contact());
    expect(person).toMatchObject({ name: 'Tuva Fjellstad', version: null, parent: company() });
    expect(await read(project())).toMatchObject({
      parent: company(),
      values: { closeDate: '2027-03-15', amount: 26_000, stage: 'Proposal' },
    });
  });

  it('leaves a country that is none as it is written', async () => {
    change('Account', { billingAddressCountry: 'Svalbard og omegn', shippingAddressCountry: 'UK' });
    const { values } = await read(company());
    expect(values).toMatchObject({ billingAddressCountry: 'Svalbard og omegn', shippingAddressCountry: 'GB' });
  });

  it('takes the items of a list from where the administrator left them', async () => {
    const items = await records.listItems('entityDefs.Account.fields.type.options', fake.signal);
    expect(items).toContainEqual({ key: 'Reseller', label: 'Reseller' });
    expect(items).not.toContainEqual({ key: '', label: '' });
  });

  it.each([
    [{ signedIn: false }, { kind: 'auth' }],
    [{ maintenance: true }, { kind: 'server', serverMessage: 'Application is in maintenance mode.' }],
  ])('says what stands in the way: %o', async (state, error) => {
    Object.assign(fake.espo.control, state);
    await expect(read(company())).rejects.toMatchObject(error);
  });

  it('says in the server’s words what it may not', async () => {
    const serverMessage = 'Ingen tilgang til «Kontoer» – spør Åse';
    fake.espo.control.failNext({ status: 403, reason: serverMessage });
    await expect(read(company())).rejects.toMatchObject({ kind: 'permission', serverMessage });
    await expect(read({ entity: 'company', id: 'f'.repeat(17) })).rejects.toMatchObject({ kind: 'not-found' });
  });
});

describe('writing', () => {
  it('sends only what changes, with the version, and gives what is stored then', async () => {
    const written = await write(company(), { phoneNumber: '70 26 00 00', name: 'Fjellheim Møbler AS', sicCode: null });
    expect(written).toMatchObject({ guarantee: 'tested', snapshot: { version: '2' } });
    expect(written.snapshot.values.phoneNumber).toBe('70 26 00 00');
    expect(fake.espo.control.writes()).toMatchObject([{ version: '1', body: '{"phoneNumber":"70 26 00 00"}' }]);
  });

  it('sends nothing when all is as wanted', async () => {
    await write(company(), { name: 'Fjellheim Møbler AS' });
    expect(fake.espo.control.writes()).toEqual([]);
  });

  it('refuses before it writes what someone has changed since', async () => {
    change('Account', { phoneNumber: '1' });
    const outdated = { phoneNumber: '70 26 41 80', name: 'Fjellheim Møbler AS' };
    const wanted = { phoneNumber: '2', name: 'Fjellheim' };
    await expect(
      records.write({ record: company(), version: '1', expected: outdated, values: wanted }, fake.signal),
    ).rejects.toMatchObject({ kind: 'conflict', fields: { phoneNumber: '' } });
    expect(fake.espo.control.writes()).toEqual([]);
  });

  it('does not take a change of another field in that moment for a conflict', async () => {
    fake.espo.control.beforeNextWrite(() => change('Account', { website: 'https://fjellheim.example' }));
    const written = await write(company(), { phoneNumber: '70 26 00 00' });
    expect(written.snapshot).toMatchObject({ version: '3', values: { website: 'https://fjellheim.example' } });
    expect(fake.espo.control.writes().map(({ status, version }) => [status, version])).toEqual([
      [409, '1'],
      [200, '2'],
    ]);
  });

  it('names the fields that someone changed in that moment, and leaves theirs', async () => {
    fake.espo.control.beforeNextWrite(() => change('Account', { phoneNumber: '1' }));
    const attempt = write(company(), { phoneNumber: '2', sicCode: '31.01' });
    await expect(attempt).rejects.toMatchObject({ kind: 'conflict', fields: { phoneNumber: '' } });
    expect(stored('Account')).toMatchObject({ phoneNumber: '1', sicCode: null });
  });

  it('gives up when the record does not stop changing', async () => {
    for (let times = 0; times < 9; times += 1) {
      fake.espo.control.beforeNextWrite(() => change('Account', { website: `https://${times}.example` }));
    }
    await expect(write(company(), { sicCode: '31.01' })).rejects.toMatchObject({ kind: 'conflict' });
    expect(stored('Account')).toMatchObject({ sicCode: null });
  });

  it('can only read a contact again just before, and says so', async () => {
    const written = await write(contact(), { title: 'Chair' });
    expect(written).toMatchObject({
      guarantee: 'read-before',
      snapshot: { version: null, values: { title: 'Chair' } },
    });
    expect(fake.espo.control.writes()).toMatchObject([{ version: null }]);
  });

  it('notices what the server dropped without a word', async () => {
    fake.espo.control.uneditable.add('phoneNumber');
    const attempt = write(company(), { phoneNumber: '2', sicCode: '31.01' });
    await expect(attempt).rejects.toMatchObject({ kind: 'permission', fields: { phoneNumber: '' } });
  });

  it('says what the server refuses, and in which field', async () => {
    const attempt = write(company(), { phoneNumber: 'by pigeon', sicCode: '31.01' });
    const words = 'Field validation failure; entityType: Account, field: phoneNumber, type: valid.';
    await expect(attempt).rejects.toMatchObject({
      kind: 'validation',
      serverMessage: words,
      fields: { phoneNumber: '' },
    });
    fake.espo.control.locked.add('Account');
    await expect(write(company(), { sicCode: '31.01' })).rejects.toMatchObject({
      kind: 'permission',
      serverMessage: 'No edit access.',
    });
  });

  it('takes a conflict without version for what it says', async () => {
    fake.espo.control.failNext({ status: 409, reason: 'duplicate', body: '[]', method: 'PUT' });
    await expect(write(company(), { sicCode: '31.01' })).rejects.toMatchObject({
      kind: 'conflict',
      serverMessage: 'duplicate',
    });
  });

  it('does not know what became of a write that it could not read back', async () => {
    fake.espo.control.beforeNextWrite(() => fake.espo.control.failNext({ status: 500, method: 'GET' }));
    await expect(write(company(), { sicCode: '31.01' })).rejects.toMatchObject({
      kind: 'server',
      outcomeUnknown: true,
    });
  });

  it('names a country as the record names countries, and refuses what is none', async () => {
    await write(company(), { billingAddressCountry: 'SE' });
    expect(stored('Account')).toMatchObject({ billingAddressCountry: 'Sweden', shippingAddressCountry: 'Norway' });
    change('Account', { billingAddressCountry: 'Norge' });
    await write(company(), { billingAddressCountry: 'DE' });
    expect(stored('Account')).toMatchObject({ billingAddressCountry: 'Tyskland' });
    await expect(write(company(), { billingAddressCountry: 'QQ' })).rejects.toMatchObject({
      kind: 'validation',
      fields: { billingAddressCountry: '' },
    });
    expect(fake.espo.control.writes()).toHaveLength(2);
  });
});

describe('names of countries', () => {
  const names = countryNames(() => ['nb', 'zz', 'en']);

  it.each([
    ['Norge', 'NO'],
    ['norway', 'NO'],
    ['The Netherlands', 'NL'],
    ['U.S.A.', null],
    ['USA', 'US'],
    ['US', 'US'],
    ['Holland', 'NL'],
    ['Åland', 'AX'],
    ['Côte d’Ivoire', 'CI'],
    ['dk', 'DK'],
    ['DD', null],
    ['ZZ', null],
    ['Utopia', null],
    ['', null],
  ])('%s is %s', (name, code) => {
    expect(names.codeOf(name)).toBe(code);
  });

  it('keeps the language, and codes where codes are kept', () => {
    expect(names.nameOf('SE', 'Norway')).toBe('Sweden');
    expect(names.nameOf('SE', null)).toBe('Sverige');
    expect(names.nameOf('SE', 'NO')).toBe('SE');
    expect(names.nameOf('XX', null)).toBeNull();
  });
});
