import { type TabKey, tabTexts } from '../../lib/i18n/tab';
import { type Language, type Translate, translator } from '../../lib/i18n/translate';
import { fieldLabel, type WordKey, words } from '../../lib/i18n/words';
import type { FieldLabel } from '../../lib/model/comparison';
import type { FieldType, FieldValue } from '../../lib/model/value';
import { formatMoment, formatValue } from '../frame/format';

/** What every part of the tab needs to speak to the person in front of it. */
export interface Surroundings {
  readonly text: Translate<TabKey>;
  readonly word: Translate<WordKey>;
  readonly label: (label: FieldLabel) => string;
  readonly value: (value: FieldValue, type: FieldType) => string;
  /** A moment (milliseconds since 1970) as "5 minutes ago". */
  readonly ago: (moment: number) => string;
  readonly exactly: (moment: number) => string;
  readonly list: (texts: readonly string[]) => string;
}

/** Every part of the tab that speaks is given them. */
export interface Speaking {
  readonly say: Surroundings;
}

/** `locale` is the page's own language tag; it decides numbers and dates, the language decides the words. */
export function surroundingsFor(language: Language, locale: string, now: number): Surroundings {
  const key = `${language} ${locale} ${now}`;
  if (latest?.key !== key) latest = { key, surroundings: createSurroundings(language, locale, now) };
  return latest.surroundings;
}

/** Kept for the next drawing: making formatters costs more than using them. */
let latest: { readonly key: string; readonly surroundings: Surroundings } | null = null;

function createSurroundings(language: Language, locale: string, now: number): Surroundings {
  const text = translator(tabTexts, language);
  const word = translator(words, language);
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const plain = { blank: '', yes: text('value.yes'), no: text('value.no') };
  return {
    text,
    word,
    label: (label) => fieldLabel(label, word),
    value: (value, type) => formatValue(value, type, locale, plain),
    ago: (time) => (now - time < 45_000 ? text('synced.now') : formatMoment(time, now, locale)),
    exactly: (time) => moment.format(time),
    list: (texts) => list.format(texts),
  };
}
