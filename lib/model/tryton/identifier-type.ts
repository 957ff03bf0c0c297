/**
 * VAT numbers of the EU by country, Greece writing EL and Northern Ireland XI (ec.europa.eu/taxation_customs/vies). Exact
 * enough not to take a German register number, `HRB 90309`, for a Croatian one.
 */
const EU_SHAPES: readonly RegExp[] = [
  /^(?:BE|BG|CZ|DE|DK|EE|EL|FI|HR|HU|IT|LT|LU|LV|MT|PL|PT|RO|SE|SI|SK|XI)\d{2,13}$/,
  /^ATU\d{8}$/,
  /^CY\d{8}[A-Z]$/,
  /^ES[A-Z0-9]\d{7}[A-Z0-9]$/,
  /^FR[A-Z0-9]{2}\d{9}$/,
  /^IE\d[A-Z0-9+*]\d{5}[A-Z]{1,2}$/,
  /^NL\d{9}B\d{2}$/,
];
/** Tryton's types of VAT numbers outside the EU, by what their values look like. */
const OTHER_TYPES: readonly (readonly [RegExp, string])[] = [
  [/^(?:NO)?\d{9}MVA$/, 'no_mva'],
  [/^GB(?:\d{9}|\d{12}|GD\d{3}|HA\d{3})$/, 'gb_vat'],
  [/^CHE\d{9}(?:MWST|TVA|IVA|TPV)$/, 'ch_vat'],
  [/^IS\d{5,6}$/, 'is_vsk'],
];
/** Types of numbers in company registers; they are not tax numbers (trytond/modules/party/party.py). */
export const ORGANISATION_TYPES: ReadonlySet<string> = new Set([
  'at_businessid',
  'ch_uid',
  'de_handelsregisternummer',
  'ee_registrikood',
  'fi_ytunnus',
  'is_kennitala',
  'no_orgnr',
  'se_orgnr',
]);

/** An identifier of a party. A null type is one that Tryton does not check. */
export interface IdentifierRow {
  readonly id: number;
  readonly type: string | null;
  readonly code: string;
}

/** Capitals without spaces, dots and hyphens. */
export function compactIdentifier(text: string): string {
  return text.toUpperCase().replace(/[\s.\-/]/g, '');
}

/**
 * The type under which Tryton checks a VAT number of this shape, when the server offers that type; null where the shape
 * says nothing.
 */
export function vatTypeOf(value: string, offered: ReadonlySet<string>): string | null {
  const compact = compactIdentifier(value);
  const isEu = EU_SHAPES.some((shape) => shape.test(compact));
  const type = isEu ? 'eu_vat' : OTHER_TYPES.find(([pattern]) => pattern.test(compact))?.[1];
  return type !== undefined && offered.has(type) ? type : null;
}

function looksLikeVat(code: string): boolean {
  const compact = compactIdentifier(code);
  return vatTypeOf(compact, new Set(['eu_vat', ...OTHER_TYPES.map(([, type]) => type)])) !== null;
}

/**
 * The row that holds the VAT number, or the organisation number. Tryton's own rule for the tax identifier is the first row
 * of a tax type; rows without a type are told apart by their value, so that one row never has both roles.
 */
export function identifierFor(role: 'vat' | 'organisation', rows: readonly IdentifierRow[]): IdentifierRow | null {
  const wantVat = role === 'vat';
  const typed = rows.find((row) => row.type !== null && ORGANISATION_TYPES.has(row.type) !== wantVat);
  return typed ?? rows.find((row) => row.type === null && looksLikeVat(row.code) === wantVat) ?? null;
}
