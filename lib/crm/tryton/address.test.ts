import { describe, expect, it } from 'vitest';
import { recogniseBy } from '../address/recognise';
import { resemblesTryton, TRYTON_ADDRESSES, trytonInstallation, trytonRecordAddress } from './address';

const recognise = (address: string) => recogniseBy(TRYTON_ADDRESSES, new URL(address));
const HOST = 'https://tryton.example/';

describe('what an address of the web client names', () => {
  it.each([
    ['#erp/model/party.party/2;name=%22Party%22&views=%5B62%2C61%5D', ['company', 'contact'], '2'],
    ['#erp/model/party.party/2', ['company', 'contact'], '2'],
    [
      '#sales-2026/model/party.party/123456;context=%7B%22company%22%3A1%7D&views=%5Bnull%5D',
      ['company', 'contact'],
      '123456',
    ],
    ['#erp/model/project.work/7;name=%22Projects%22&tab_domain=%5B%5D', ['project'], '7'],
    ['index.html#erp/model/project.work/7', ['project'], '7'],
  ])('%s', (rest, entities, id) => {
    expect(recognise(HOST + rest)).toEqual({ entities, id });
  });

  it.each([
    '',
    '#erp',
    '#erp/model/party.party;name=%22Party%22&views=%5B61%2C62%5D',
    '#erp/model/party.party/-1;views=%5B62%5D',
    '#erp/model/party.party/0',
    '#erp/model/party.party/2/3',
    '#erp/model/party.party/2x',
    '#erp/model/party.address/2;name=%22Addresses%22',
    '#erp/model/party.party.lang/2',
    '#model/party.party/2',
    '#erp/wizard/party.erase;data=%7B%22id%22%3A2%7D',
    '#erp/model/party.party;name=%22model/party.party/2%22',
    '?address=#erp;/model/party.party/2',
  ])('nothing: %s', (rest) => {
    expect(recognise(HOST + rest)).toBeNull();
  });
});

describe('the installation', () => {
  it('is a database, for each numbers its records on its own', () => {
    const at = (rest: string) => trytonInstallation(new URL(HOST + rest));
    expect(at('#erp/model/party.party/2;views=%5B%5D')).toBe('https://tryton.example/#erp/');
    expect(at('#erp')).toBe('https://tryton.example/#erp/');
    expect(at('client/index.html#sales/model/project.work/7')).toBe('https://tryton.example/client/index.html#sales/');
    expect(at('')).toBe(HOST);
  });

  it.each(['company', 'contact', 'project'] as const)('opens a %s at an address that it recognises', (entity) => {
    const installation = trytonInstallation(new URL(`${HOST}#erp/model/party.party`));
    const address = trytonRecordAddress(installation, { entity, id: '42' });
    expect(recognise(address)).toMatchObject({ id: '42' });
    expect(recognise(address)?.entities).toContain(entity);
    expect(trytonInstallation(new URL(address))).toBe(installation);
    expect(address.startsWith(installation)).toBe(true);
  });

  it('is suggested from what is open in it', () => {
    expect(resemblesTryton(new URL(`${HOST}#erp/model/party.party;views=%5B%5D`))).toBe(true);
    expect(resemblesTryton(new URL(`${HOST}#erp/wizard/party.check_vies`))).toBe(true);
    expect(resemblesTryton(new URL(`${HOST}#Account/view/5f0c1d2e3b4a59687`))).toBe(false);
    expect(resemblesTryton(new URL(`${HOST}#top`))).toBe(false);
  });
});
