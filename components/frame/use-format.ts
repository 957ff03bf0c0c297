import { type ControlKey, controls } from '../../lib/i18n/controls';
import type { Language, Translate } from '../../lib/i18n/translate';
import { fieldLabel, type WordKey } from '../../lib/i18n/words';
import type { FieldLabel } from '../../lib/model/comparison';
import type { FieldType, FieldValue } from '../../lib/model/value';
import { formatDayOf, formatMoment, formatValue } from './format';
import { useSurroundings, useText, useWords } from './surroundings';

export interface Format {
  readonly value: (value: FieldValue | undefined, type: FieldType) => string;
  readonly number: (value: number) => string;
  readonly moment: (milliseconds: number) => string;
  /** A moment as the day it was on: "today", "yesterday", else the date. */
  readonly day: (milliseconds: number) => string;
  readonly label: (label: FieldLabel) => string;
  readonly list: (items: readonly string[]) => string;
}

const formats = new Map<string, Format>();

/** Values, numbers, moments and field names as the person reads them. One object per language and locale. */
export function useFormat(): Format {
  const { locale, language } = useSurroundings();
  const text = useText(controls);
  const words = useWords();
  const key = `${language} ${locale}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = createFormat(language, locale, text, words);
  formats.set(key, format);
  return format;
}

function createFormat(
  language: Language,
  locale: string,
  text: Translate<ControlKey>,
  words: Translate<WordKey>,
): Format {
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const valueWords = { blank: text('blank'), yes: text('yes'), no: text('no') };
  return {
    value: (value, type) => formatValue(value, type, locale, valueWords),
    number: (value) => numbers.format(value),
    moment: (milliseconds) => formatMoment(milliseconds, Date.now(), locale),
    day: (milliseconds) => formatDayOf(milliseconds, Date.now(), locale),
    label: (label) => fieldLabel(label, words),
    list: (items) => lists.format(items),
  };
}
