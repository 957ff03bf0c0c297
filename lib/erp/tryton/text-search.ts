import { compactIdentifier } from '../../model/tryton/identifier-type';
import { all, any, type Domain, rowsWhere } from './domain';
import { escapeLike } from './encoding';

/** Words that say nothing about which firm it is: legal forms and "and". */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'as asa sa ans da ab hb kb publ aps is oy oyj abp bv nv vof cv bvba srl sprl sarl se gmbh kg ag co ehf hf ltd inc ' +
    'og och und and en et ja'
  ).split(' '),
);
const SHORTEST_IDENTIFIER = 4;

/** Domains for a free text. Each of the exact ones is part of `matching`. */
export interface TextSearch {
  /** The number, the VAT number, the e-mail address or the name is this text. Databases have indexes for that. */
  readonly exact: Domain;
  /** The same without regard to case; slow where it is asked of many. */
  readonly exactIgnoringCase: Domain;
  /** Every telling word is in the name, or the whole text is in a number or a contact mechanism. */
  readonly matching: Domain;
  /** The first telling word is in the name: offered where nothing matches. */
  readonly similar: Domain;
}

/** What a server can be asked about: SQLite takes a zero byte for the end of a text. */
function cleaned(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ').trim();
}

function tellingWords(text: string): string[] {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const isCommon = (word: string) => COMMON_WORDS.has(word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  const telling = words.filter((word) => !isCommon(word));
  return telling.length > 0 ? telling : words.length > 0 ? words : [text];
}

/**
 * SQLite ignores case for ASCII letters only, so that a word with other letters is asked for in the three ways in which
 * people write it.
 */
export function caseVariants(word: string): string[] {
  if (/^[\p{ASCII}]*$/u.test(word)) return [word];
  const lower = word.toLowerCase();
  const capital = lower.replace(/^\P{L}*\p{L}/u, (start) => start.toUpperCase());
  return [...new Set([word, lower, word.toUpperCase(), capital])];
}

const nameHas = (word: string): Domain =>
  any(...caseVariants(word).map((variant) => ['name', 'ilike', `%${escapeLike(variant)}%`]));

/** The number, VAT number or contact mechanism is, or is like, one of these texts. */
const numbersAre = (operator: '=' | 'ilike', texts: readonly string[]): Domain[] =>
  [...new Set(texts)].flatMap((text): Domain[] => [
    ['code', operator, text],
    ['identifiers.code', operator, text],
    rowsWhere('contact_mechanisms', [['value', operator, text]]),
  ]);

/** The domains for a text; null for a blank text, which matches everything. */
export function textSearch(text: string): TextSearch | null {
  const whole = cleaned(text);
  if (whole === '') return null;
  const compact = compactIdentifier(whole);
  const isIdentifier = compact.length >= SHORTEST_IDENTIFIER && /\d/.test(compact);
  const spellings = isIdentifier && compact !== whole.toUpperCase() ? [whole, compact] : [whole];
  const like = spellings.map(escapeLike);
  const words = tellingWords(whole);
  return {
    exact: any(...numbersAre('=', spellings), ['name', '=', whole]),
    exactIgnoringCase: any(
      ...numbersAre('ilike', like),
      ...caseVariants(whole).map((variant) => ['name', 'ilike', escapeLike(variant)]),
    ),
    matching: any(
      all(...words.map(nameHas)),
      ...numbersAre(
        'ilike',
        like.map((part) => `%${part}%`),
      ),
    ),
    similar: nameHas(words[0] ?? whole),
  };
}
