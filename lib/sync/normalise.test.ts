import { describe, expect, it } from 'vitest';
import type { FieldType } from '../model/value';
import { sameValue } from './same';

const same = (type: FieldType, left: string | number | boolean | null, right: string | number | boolean | null) =>
  sameValue(type, left, right);

describe('text', () => {
  it.each([
    ['Bjørk  &\u00A0Sønner', ' Bjørk & Sønner\t'],
    ['A\u030Akerlund', 'Åkerlund'],
    ['Kaffe\u00ADbrenneri', 'Kaffebrenneri'],
    ['1001', 1001],
  ])('%j is %j', (left, right) => expect(same('text', left, right)).toBe(true));

  it.each([
    ['Bjørk', 'Bjork'],
    ['ACME', 'Acme'],
    ['A B', 'AB'],
    ['', '0'],
  ])('%j is not %j', (left, right) => expect(same('text', left, right)).toBe(false));
});

describe('text of several lines', () => {
  it('does not count kinds of line end, spaces at line ends and empty lines around', () => {
    expect(same('multiline', 'Postboks 114 \r\nVia  A\r\n\r\n', 'Postboks 114\nVia A')).toBe(true);
  });
  it('counts lines', () => {
    expect(same('multiline', 'Postboks 114\nStranda', 'Postboks 114 Stranda')).toBe(false);
    expect(same('multiline', 'First\n\nSecond', 'First\nSecond')).toBe(false);
  });
});

describe('phone', () => {
  it.each([
    ['+47 70 26 41 80', '0047-70264180'],
    ['+46 (0)31-390 06 12', '+46 31 390 06 12'],
    ['(031) 390 06 12', '031/390.06.12'],
    ['(+47) 70264180', '+4770264180'],
    ['\u202A+47 70 26 41 80\u202C', '+4770264180'],
    ['22 41 07 70 EXT. 12', '22410770ext12'],
  ])('%j is %j', (left, right) => expect(same('phone', left, right)).toBe(true));

  it.each([
    ['+47 70 26 41 80', '70 26 41 80'],
    ['031 390', '31 390'],
    ['(0)31 390', '31 390'],
    ['22 41 07 70 ext 12', '22 41 07 70 12'],
    ['22 41 07 70, 22 41 07 71', '22 41 07 70'],
    ['-', null],
    ['-', '()'],
  ])('%j is not %j', (left, right) => expect(same('phone', left, right)).toBe(false));
});

describe('e-mail', () => {
  it('is compared without regard to case', () => {
    expect(same('email', 'Post@Fjellheim.Example ', 'post@fjellheim.example')).toBe(true);
    expect(same('email', 'post@fjellheim.example', 'post@fjellheim.test')).toBe(false);
  });
});

describe('website', () => {
  it.each([
    ['https://www.Tindra.Example/', 'tindra.example'],
    ['HTTP://tindra.example', 'www.tindra.example'],
    ['https://tindra.example/Om/', 'tindra.example/Om'],
  ])('%j is %j', (left, right) => expect(same('website', left, right)).toBe(true));

  it.each([
    ['tindra.example/Om', 'tindra.example/om'],
    ['tindra.example', 'tindra.test'],
    ['shop.tindra.example', 'tindra.example'],
  ])('%j is not %j', (left, right) => expect(same('website', left, right)).toBe(false));
});

describe('identifier', () => {
  it.each([
    ['NO923609016MVA', '923 609 016'],
    ['NO 923 609 016', '923609016 mva'],
    ['SE559707072001', '559707-0720'],
    ['DK47859158', '47 85 91 58'],
    ['FI37044592', '3704459-2'],
    ['NL800899453B01', 'nl 8008.99.453.B01'],
    ['BE0403019261', '0403.019.261'],
    ['EL123456789', '123456789'],
    ['ATU12345678', 'U12345678'],
    ['CHE-123.456.789 MWST', 'CHE-123.456.789'],
    ['HRB 12345', 'hrb12345'],
  ])('%j is %j', (left, right) => expect(same('identifier', left, right)).toBe(true));

  it.each([
    ['SC123456', '123456'],
    ['XI123456789', 'GB123456789'],
    ['559707072001', '559707-0720'],
    ['NL800899453B01', '94070510'],
    ['0010', '10'],
    ['1001', '1002'],
  ])('%j is not %j', (left, right) => expect(same('identifier', left, right)).toBe(false));
});

describe('numbers, booleans, dates, keys', () => {
  it.each<[FieldType, string | number | boolean, string | number | boolean]>([
    ['integer', '0042', 42],
    ['decimal', 0.1 + 0.2, 0.3],
    ['decimal', '12.50', 12.5],
    ['decimal', -0, 0],
    ['decimal', Number.NaN, Number.NaN],
    ['boolean', 1, true],
    ['boolean', 'false', false],
    ['date', '2026-11-23T23:30:00Z', '2026-11-23'],
    ['list', 7, '7'],
    ['country', 'no', 'NO'],
  ])('%s: %j is %j', (type, left, right) => expect(same(type, left, right)).toBe(true));

  it.each<[FieldType, string | number | boolean | null, string | number | boolean | null]>([
    ['integer', '9007199254740993', '9007199254740992'],
    ['decimal', '1,234', 1234],
    ['decimal', 0, null],
    ['boolean', false, null],
    ['date', '2026-11-23', '2026-11-24'],
    ['list', 'a', 'A'],
  ])('%s: %j is not %j', (type, left, right) => expect(same(type, left, right)).toBe(false));
});
