import type { JsonObject } from './json';
import { multiLanguage } from './lists';

export interface Country {
  /** ISO 3166 numeric code, which the product uses as its key. */
  readonly id: number;
  readonly code: string;
  readonly code3: string;
  readonly english: string;
  readonly norwegian: string;
  readonly dialling: string;
  readonly zipPrefix: string;
}

/** Countries of the demo tenant. */
export const COUNTRIES: readonly Country[] = [
  country(578, 'NO', 'NOR', 'Norway', 'Norge', '47', 'N'),
  country(752, 'SE', 'SWE', 'Sweden', 'Sverige', '46', 'S'),
  country(208, 'DK', 'DNK', 'Denmark', 'Danmark', '45', 'DK'),
  country(246, 'FI', 'FIN', 'Finland', 'Finland', '358', 'FI'),
  country(352, 'IS', 'ISL', 'Iceland', 'Island', '354', 'IS'),
  country(528, 'NL', 'NLD', 'Netherlands', 'Nederland', '31', 'NL'),
  country(56, 'BE', 'BEL', 'Belgium', 'Belgia', '32', 'B'),
  country(442, 'LU', 'LUX', 'Luxembourg', 'Luxembourg', '352', 'L'),
  country(276, 'DE', 'DEU', 'Germany', 'Tyskland', '49', 'D'),
  country(826, 'GB', 'GBR', 'United Kingdom', 'Storbritannia', '44', 'GB'),
  country(250, 'FR', 'FRA', 'France', 'Frankrike', '33', 'F'),
  country(840, 'US', 'USA', 'United States', 'USA', '1', ''),
];

function country(
  id: number,
  code: string,
  code3: string,
  english: string,
  norwegian: string,
  dialling: string,
  zipPrefix: string,
): Country {
  return { id, code, code3, english, norwegian, dialling, zipPrefix };
}

/** Finds a country by its numeric key. */
export function countryWithId(id: number): Country | undefined {
  return COUNTRIES.find((candidate) => candidate.id === id);
}

/** Finds a country by its two-letter code. */
export function countryWithCode(code: string): Country | undefined {
  return COUNTRIES.find((candidate) => candidate.code === code.toUpperCase());
}

/** The Country carrier as entities and lists show it; an empty one for id 0. */
export function countryCarrier(id: number): JsonObject {
  const found = countryWithId(id);
  return {
    CountryId: found?.id ?? 0,
    Name: found === undefined ? '' : multiLanguage(found),
    CurrencyId: 0,
    EnglishName: found?.english ?? '',
    TwoLetterISOCountry: found?.code ?? '',
    ThreeLetterISOCountry: found?.code3 ?? '',
    ImageDescription: null,
    OrgNrText: 'VAT No.:',
    InterAreaPrefix: '',
    DialInPrefix: found?.dialling ?? '',
    ZipPrefix: found?.zipPrefix ?? '',
    DomainName: found?.code ?? '',
    AddressLayoutId: 4,
    DomesticAddressLayoutId: 4,
    ForeignAddressLayoutId: 4,
    Rank: found === undefined ? 0 : COUNTRIES.indexOf(found) + 1,
    Tooltip: found?.english ?? '',
    Deleted: false,
    TableRight: null,
    FieldProperties: {},
  };
}
