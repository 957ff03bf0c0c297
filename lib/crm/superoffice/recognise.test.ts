import { describe, expect, it } from 'vitest';
import { superOfficeInstallation, superOfficeRecordAddress } from './address';
import { recogniseSuperOffice, resemblesSuperOffice } from './recognise';
import { superOfficeWantsCard } from './wants-card';

const recognise = (rest: string) => recogniseSuperOffice(new URL(`https://crm.example/Cust12345/default.aspx${rest}`));

describe('recogniseSuperOffice', () => {
  it.each([
    ['?contact.main.personarchive.minicontact?contact_id=2', { entities: ['company'], id: '2' }],
    ['?person.main?person_id=31', { entities: ['contact'], id: '31' }],
    ['?project.links.projectmembersarchive?project_id=7', { entities: ['project'], id: '7' }],
    ['?contact[mode=edit].main.personarchive?contact_id=2', { entities: ['company'], id: '2' }],
    ['?contact.main[mode=edit].personarchive?contact_id=2', { entities: ['company'], id: '2' }],
    ['?contact%5Bmode=edit%5D.main?contact_id=2', { entities: ['company'], id: '2' }],
    ['?contact.main.personarchive?contact_id=2&person_id=9', { entities: ['company'], id: '2' }],
    ['?contact.main?person_id=9&contact_id=2', { entities: ['company'], id: '2' }],
    ['?person.main?contact_id=2&person_id=9', { entities: ['contact'], id: '9' }],
    ['?Contact.Main?Contact_ID=2', { entities: ['company'], id: '2' }],
    ['?contact?contact_id=2', { entities: ['company'], id: '2' }],
  ])('reads %s', (rest, record) => {
    expect(recognise(rest)).toEqual(record);
  });

  it.each([
    '',
    '?contact.main',
    '?contact.main?contact_id=0',
    '?contact.main?contact_id=2&new=true',
    '?contact.main?contact_id=abc',
    '?contact.main?contact_id=2x',
    '?contact.main?contact_id=-2',
    '?contact.main?contact_id=12345678901234567890',
    '?contact.main?person_id=2',
    '?contact.main&contact_id=2',
    '?contacts.main?contact_id=2',
    '?diary.day?contact_id=2',
    '?sale.main?sale_id=2&contact_id=5',
    '?toString?contact_id=2',
    '?__proto__?undefined=2',
  ])('finds no record in %s', (rest) => {
    expect(recognise(rest)).toBeNull();
  });

  it('needs the web client’s page', () => {
    expect(recogniseSuperOffice(new URL('https://crm.example/other.html?contact.main?contact_id=2'))).toBeNull();
  });
});

describe('resemblesSuperOffice', () => {
  it.each([
    'https://online3.superoffice.com/Cust12345/',
    'https://crm.example/SuperOffice/default.aspx?person.main?person_id=0',
  ])('suggests %s', (address) => {
    expect(resemblesSuperOffice(new URL(address))).toBe(true);
  });

  it.each([
    'https://www.superoffice.com/pricing/',
    'https://evilsuperoffice.com/Cust1/',
    'https://crm.example/default.aspx?id=2',
  ])('does not suggest %s', (address) => {
    expect(resemblesSuperOffice(new URL(address))).toBe(false);
  });
});

describe('addresses of an installation', () => {
  it('keeps tenants of one host apart', () => {
    expect(superOfficeInstallation(new URL('https://crm.example/Cust1/default.aspx?contact.main'))).toBe(
      'https://crm.example/Cust1/',
    );
    expect(superOfficeInstallation(new URL('https://crm.example/default.aspx'))).toBe('https://crm.example/');
  });

  it.each(['company', 'contact', 'project'] as const)('recognises the address that it gives for a %s', (entity) => {
    const address = superOfficeRecordAddress('https://crm.example/Cust1/', { entity, id: '42' });
    expect(recogniseSuperOffice(new URL(address))).toEqual({ entities: [entity], id: '42' });
  });
});

describe('superOfficeWantsCard', () => {
  const at = (rest: string) => new URL(`https://crm.example/Cust1/default.aspx${rest}`);
  const START = '?contact.main.personarchive?contact_id=1';

  it.each([
    ['another tab of the card', '?contact.info.personarchive?contact_id=1', true],
    ['editing', '?contact.main[mode=edit].personarchive?contact_id=1', true],
    ['editing, marked on the screen', '?contact[mode=edit].main.personarchive?contact_id=1', true],
    ['another section tab', '?contact.main.activityarchive?contact_id=1', false],
    ['the next record', '?contact.main.personarchive?contact_id=2', false],
    ['another kind of record', '?person.main.activityarchive?person_id=2', false],
  ])('%s', (_what, to, wants) => {
    expect(superOfficeWantsCard(at(START), at(to))).toBe(wants);
  });

  it('the end of editing does not', () => {
    expect(superOfficeWantsCard(at('?contact.main[mode=edit]?contact_id=1'), at('?contact.main?contact_id=1'))).toBe(
      false,
    );
  });
});
