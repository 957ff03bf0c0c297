import { describe, expect, test } from 'vitest';
import { parseAddress, parseSettings } from './settings';

describe('settings of a Tryton connection', () => {
  test.each([
    ['https://erp.example', 'https://erp.example', 'https://erp.example'],
    [' https://erp.example/ ', 'https://erp.example', 'https://erp.example'],
    ['http://erp.example:8000/#erp/model/party.party/2', 'http://erp.example:8000', 'http://erp.example:8000'],
    ['https://erp.example/tryton/?x=1', 'https://erp.example/tryton', 'https://erp.example'],
  ])('reads %j as people paste it', (address, base, origin) => {
    expect(parseAddress(address)).toEqual({ base, origin });
  });

  test.each(['', 'erp', 'javascript:alert(1)', 'ftp://erp.example', 'https://user:secret@erp.example'])(
    'refuses %j',
    (address) => {
      expect(() => parseAddress(address)).toThrow(
        expect.objectContaining({ kind: 'validation', fields: { address: '' } }),
      );
    },
  );

  test('names every setting that is missing, and fills in the usual names', () => {
    const address = 'https://erp.example';
    expect(() => parseSettings({ address, database: ' ', user: 'admin' })).toThrow(
      expect.objectContaining({ kind: 'validation', fields: { database: '', password: '' } }),
    );
    expect(parseSettings({ address, database: 'erp', user: 'admin', password: 'x' })).toMatchObject({
      customerCategory: 'Customer',
      supplierCategory: 'Supplier',
    });
    expect(
      parseSettings({ address, database: 'erp', user: 'a', password: 'x', supplierCategory: '' }).supplierCategory,
    ).toBe('');
  });
});
