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
 * `languages` gives BCP 47 tags; the first is the one for new names. It is asked, and the names of a language are looked
 * up, when they are first needed: that takes a few milliseconds each, so the likely languages come first.
 */
export function countryNames(languages: () => readonly string[]): CountryNames {
  let tables: readonly CountryTable[] | null = null;
  const all = () => {
    tables ??= [...new Set(languages())].filter(isKnown).map((language) => new CountryTable(language));
    return tables;
  };
  return {
    codeOf(name) {
      const folded = fold(name);
      if (folded === '') return null;
      for (const table of all()) {
        const code = table.codeOf(folded);
        if (code !== undefined) return code;
      }
      const code = OTHER_NAMES.get(folded) ?? name.toUpperCase();
      return isCountry(code) ? code : null;
    },
    nameOf(code, like) {
      if (!isCountry(code)) return null;
      if (like !== null && isCountry(like)) return code;
      const folded = fold(like ?? '');
      const table = like === null ? undefined : all().find((one) => one.codeOf(folded) !== undefined);
      return (table ?? all()[0])?.nameOf(code) ?? null;
    },
  };
}

/** English names in common use that `Intl` does not give. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['us', 'US'],
  ['usa', 'US'],
  ['united states of america', 'US'],
  ['uk', 'GB'],
  ['great britain', 'GB'],
  ['czech republic', 'CZ'],
  ['holland', 'NL'],
]);

/** The countries in one language. */
class CountryTable {
  readonly #names: Intl.DisplayNames;
  #codes: ReadonlyMap<string, string> | null = null;

  constructor(language: string) {
    this.#names = displayNames(language);
  }

  codeOf(folded: string): string | undefined {
    this.#codes ??= new Map([...countries()].map((code) => [fold(this.nameOf(code) ?? code), code]));
    return this.#codes.get(folded);
  }

  nameOf(code: string): string | undefined {
    return this.#names.of(code);
  }
}

function isKnown(language: string): boolean {
  return Intl.DisplayNames.supportedLocalesOf(language).length > 0;
}

function displayNames(language: string): Intl.DisplayNames {
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Two-letter codes that stand for what is no country: unions, the unknown, and what tests are made with. */
const NO_COUNTRIES: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

let known: ReadonlySet<string> | null = null;

/** Whatever `Intl` has a name for; codes that were given up, such as `DD`, have another one as their canonical form. */
function countries(): ReadonlySet<string> {
  if (known !== null) return known;
  const english = displayNames('en');
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
