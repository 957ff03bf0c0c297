/** A text with `{placeholders}`, or one text per plural category of `Intl.PluralRules`, chosen by the `count` parameter. */
export type Text = string | { readonly one: string; readonly other: string };

export type Dictionary<Key extends string> = Readonly<Record<Key, Text>>;

/** The languages that every dictionary holds, by BCP 47 tag. */
export const LANGUAGES = ['en', 'nb'] as const;
export type Language = (typeof LANGUAGES)[number];

export type Dictionaries<Key extends string> = Readonly<Record<Language, Dictionary<Key>>>;

export type Parameters = Readonly<Record<string, string | number>>;

export type Translate<Key extends string> = (key: Key, parameters?: Parameters) => string;

/**
 * The supported language nearest to a BCP 47 tag such as `nb-NO`, `no` or `en-GB`; English where there is none.
 */
export function nearestLanguage(tag: string | null | undefined): Language {
  const primary = (tag ?? '').toLowerCase().split('-')[0];
  if (primary === 'no' || primary === 'nn') return 'nb';
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}

/** Texts of one dictionary in one language, with placeholders filled in; numbers are written as the language writes them. */
export function translator<Key extends string>(dictionaries: Dictionaries<Key>, language: Language): Translate<Key> {
  const dictionary = dictionaries[language];
  const numbers = new Intl.NumberFormat(language);
  const plurals = new Intl.PluralRules(language);
  return (key, parameters = {}) => {
    const text = dictionary[key];
    const chosen = typeof text === 'string' ? text : pluralForm(text, plurals, parameters.count);
    return chosen.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = parameters[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? numbers.format(value) : value;
    });
  };
}

function pluralForm(
  text: Exclude<Text, string>,
  plurals: Intl.PluralRules,
  count: string | number | undefined,
): string {
  return plurals.select(Number(count ?? 0)) === 'one' ? text.one : text.other;
}
