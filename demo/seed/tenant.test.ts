import { describe, expect, it } from 'vitest';
import { ENTITY_FIELDS } from '../server/entities';
import { presentEntity, readEntity } from '../server/entity-form';
import { storedNumber, storedText } from '../server/field';
import { CrmRecords, ENTITY_NAMES } from '../server/records';
import { seedTenant } from './tenant';

const crm = new CrmRecords(seedTenant);

describe('seed', () => {
  it('is the same on every run', () => {
    expect(seedTenant()).toEqual(seedTenant());
  });

  it('holds 60 companies, 150 contacts and 25 projects', () => {
    expect(ENTITY_NAMES.map((entity) => crm.all(entity).length)).toEqual([60, 150, 25]);
  });

  it.each(ENTITY_NAMES)('holds only values that the API itself would accept: %s', (entity) => {
    for (const record of crm.all(entity)) {
      const shown = presentEntity(entity, record, crm);
      expect(() => readEntity(entity, shown, record, crm)).not.toThrow();
    }
  });

  it.each(ENTITY_NAMES)('survives reading and writing back unchanged: %s', (entity) => {
    for (const record of crm.all(entity)) {
      const shown = presentEntity(entity, record, crm);
      const values = readEntity(entity, shown, record, crm);
      expect(presentEntity(entity, { ...record, values }, crm)).toEqual(shown);
    }
  });

  it('gives every company a contact', () => {
    const companies = new Set(crm.all('Person').map((person) => storedNumber(person, 'Contact')));
    expect(companies.size).toBe(60);
  });

  it('uses only addresses that belong to nobody', () => {
    const mails = crm.all('Person').map((person) => JSON.stringify(person.values.Emails));
    expect(mails.every((mail) => /@[\w.-]+\.example"/.test(mail))).toBe(true);
  });

  it('gives contacts names of their own', () => {
    const names = crm
      .all('Person')
      .map((person) => `${storedText(person, 'Firstname')} ${storedText(person, 'Lastname')}`);
    expect(new Set(names).size).toBeGreaterThan(140);
  });

  it('names a kind for every field that can be written', () => {
    const writable = Object.values(ENTITY_FIELDS.Contact).filter((field) => !field.readOnly);
    expect(writable.length).toBeGreaterThan(15);
  });
});
