import { comparableText } from './comparable-text';

const SEPARATORS = /[^\p{L}\p{N}]/gu;

/**
 * The VAT number after its country prefix, by country: EU directive 2006/112 art. 215 as the Commission's VIES lists the
 * shapes, Norway and the United Kingdom by their own rules. A prefix counts as one only before such a number, so that
 * `SC123456` (a Scottish company) keeps its letters. `XI` (Northern Ireland) is left out: `GB` to `XI` is a real change.
 */
const NUMBER_BY_PREFIX: Readonly<Record<string, RegExp>> = {
  AT: /^U\d{8}$/u,
  BE: /^[01]\d{9}$/u,
  BG: /^\d{9,10}$/u,
  CY: /^\d{8}[A-Z]$/u,
  CZ: /^\d{8,10}$/u,
  DE: /^\d{9}$/u,
  DK: /^\d{8}$/u,
  EE: /^\d{9}$/u,
  EL: /^\d{9}$/u,
  ES: /^[A-Z\d]\d{7}[A-Z\d]$/u,
  FI: /^\d{8}$/u,
  FR: /^\d{11}$/u,
  GB: /^(?:\d{9}|\d{12})$/u,
  GR: /^\d{9}$/u,
  HR: /^\d{11}$/u,
  HU: /^\d{8}$/u,
  IE: /^\d[A-Z\d]\d{5}[A-Z]{1,2}$/u,
  IT: /^\d{11}$/u,
  LT: /^(?:\d{9}|\d{12})$/u,
  LU: /^\d{8}$/u,
  LV: /^\d{11}$/u,
  MT: /^\d{8}$/u,
  NL: /^\d{9}B\d{2}$/u,
  NO: /^\d{9}(?:MVA)?$/u,
  PL: /^\d{10}$/u,
  PT: /^\d{9}$/u,
  RO: /^\d{2,10}$/u,
  SE: /^\d{10}(?:\d{2})?$/u,
  SI: /^\d{8}$/u,
  SK: /^\d{10}$/u,
};

const NORWEGIAN_VAT = /^\d{9}MVA$/u;
const SWEDISH_VAT = /^\d{10}01$/u;
const SWISS_VAT = /^(CHE\d{9})(?:MWST|TVA|IVA)$/u;

/**
 * An organisation or VAT number: capital letters and digits only, without country prefix, without the `MVA` of Norway,
 * the closing `01` of a Swedish VAT number and the `MWST` of Switzerland. So `NO923609016MVA` is `923 609 016`, and
 * `SE559707072001` is `559707-0720`. No check digit is looked at: a wrong number is still the number that stands there.
 */
export function comparableIdentifier(text: string): string {
  const number = text.replace(SEPARATORS, '').toUpperCase().normalize('NFC');
  return number === '' ? comparableText(text) : withoutCountry(number);
}

function withoutCountry(number: string): string {
  if (NORWEGIAN_VAT.test(number)) return number.slice(0, 9);
  if (SWISS_VAT.test(number)) return number.slice(0, 12);
  const prefix = number.slice(0, 2);
  const rest = number.slice(2);
  if (!Object.hasOwn(NUMBER_BY_PREFIX, prefix) || !NUMBER_BY_PREFIX[prefix]?.test(rest)) return number;
  if (prefix === 'NO') return rest.slice(0, 9);
  return prefix === 'SE' && SWEDISH_VAT.test(rest) ? rest.slice(0, 10) : rest;
}
