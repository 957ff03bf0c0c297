import { useMemo } from 'preact/hooks';
import { controls } from '../../lib/i18n/controls';
import { fieldLabel } from '../../lib/i18n/words';
import type { FieldLabel } from '../../lib/model/comparison';
import type { FieldType, FieldValue } from '../../lib/model/value';
import { formatMoment, formatValue } from './format';
import { useSurroundings, useText, useWords } from './surroundings';

export interface Format {
  readonly value: (value: FieldValue | undefined, type: FieldType) => string;
  readonly number: (value: number) => string;
  readonly moment: (milliseconds: number) => string;
  readonly label: (label: FieldLabel) => string;
  readonly list: (items: readonly string[]) => string;
}

/** Values, numbers, moments and field names as the person reads them. */
export function useFormat(): Format {
  const { locale, language } = useSurroundings();
  const text = useText(controls);
  const words = useWords();
  return useMemo(() => {
    const numbers = new Intl.NumberFormat(locale);
    const lists = new Intl.ListFormat(language, { type: 'conjunction' });
    const valueWords = { blank: text('blank'), yes: text('yes'), no: text('no') };
    return {
      value: (value, type) => formatValue(value, type, locale, valueWords),
      number: (value) => numbers.format(value),
      moment: (milliseconds) => formatMoment(milliseconds, Date.now(), locale),
      label: (label) => fieldLabel(label, words),
      list: (items) => lists.format(items),
    };
  }, [locale, language, text, words]);
}
