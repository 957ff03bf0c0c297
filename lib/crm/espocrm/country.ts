const STYLES = ['long', 'short'] as const;

/**
 * Countries in EspoCRM are free text. This finds their ISO 3166-1 codes by the names that they have in some languages,
 * and names them in the language in which they are written already.
 */
export interface CountryNames {
  /** Null for a text that is no country's name or code in any of the languages. */
  codeOf(name: string): string | null;
  /** Null for what is no country's code. `like` is a name whose language is kept. */
  nameOf(code: string, like: string | null): string | null;
}

/**
 * `languages` gives BCP 47 tags; the first is the one for new names. It is asked, and the names are looked up, when they
 * are first needed: that takes a few milliseconds.
 */
export function countryNames(languages: () => readonly string[]): CountryNames {
  let tables: readonly LanguageTable[] | null = null;
  const all = () => {
    tables ??= [...new Set(languages())].filter(isKnown).map(tableOf);
    return tables;
  };
  return {
    codeOf(name) {
      const folded = fold(name);
      const table = all().find(({ codes }) => codes.has(folded));
      if (table !== undefined) return table.codes.get(folded) ?? null;
      const other = OTHER_NAMES.get(folded);
      if (other !== undefined) return other;
      return isCountry(name.toUpperCase()) ? name.toUpperCase() : null;
    },
    nameOf(code, like) {
      if (!isCountry(code)) return null;
      if (like !== null && isCountry(like)) return code;
      const folded = fold(like ?? '');
      const table = all().find(({ codes }) => codes.has(folded)) ?? all()[0];
      return table?.names.of(code) ?? null;
    },
  };
}

/** English names in common use that `Intl` does not give. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['usa', 'US'],
  ['united states of america', 'US'],
  ['great britain', 'GB'],
  ['czech republic', 'CZ'],
  ['holland', 'NL'],
]);

interface LanguageTable {
  readonly names: Intl.DisplayNames;
  /** Folded name → code. */
  readonly codes: ReadonlyMap<string, string>;
}

function isKnown(language: string): boolean {
  return Intl.DisplayNames.supportedLocalesOf(language).length > 0;
}

function tableOf(language: string): LanguageTable {
  const [names, short] = STYLES.map((style) => displayNames(language, style));
  const codes = new Map<string, string>();
  for (const code of countries()) {
    for (const name of [names?.of(code), short?.of(code)]) {
      if (name !== undefined && !codes.has(fold(name))) codes.set(fold(name), code);
    }
  }
  return { names: names ?? displayNames('en', 'long'), codes };
}

function displayNames(language: string, style: 'long' | 'short'): Intl.DisplayNames {
  return new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Two-letter codes that stand for what is no country: unions, the unknown, and what tests are made with. */
const NO_COUNTRIES: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

let known: ReadonlySet<string> | null = null;

/** Whatever `Intl` has a name for; codes that were given up, such as `DD`, have another one as their canonical form. */
function countries(): ReadonlySet<string> {
  if (known !== null) return known;
  const english = displayNames('en', 'long');
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const isCurrent = (code: string) => new Intl.Locale(`und-${code}`).region === code;
  known = new Set(codes.filter((code) => !NO_COUNTRIES.has(code) && english.of(code) !== undefined && isCurrent(code)));
  return known;
}

function isCountry(code: string): boolean {
  return countries().has(code);
}

/** Case, accents, punctuation and a leading article make no other name. */
function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}
