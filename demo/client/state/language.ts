import { computed, signal } from '@preact/signals';
import { english, type Words } from '../../dictionary/en';
import { norwegian } from '../../dictionary/nb';
import { rememberChoice } from './choices';

export type Language = 'en' | 'nb';

const DICTIONARIES: Readonly<Record<Language, Words>> = { en: english, nb: norwegian };

/** The language of the page; the server chose the first one. */
export const language = signal<Language>(document.documentElement.lang === 'nb' ? 'nb' : 'en');

/** The texts of the current language. */
export const words = computed<Words>(() => DICTIONARIES[language.value]);

/** Switches the language of the page at once and for later visits. */
export function chooseLanguage(chosen: Language): void {
  document.documentElement.lang = chosen;
  rememberChoice('FjordLanguage', chosen);
  language.value = chosen;
}

/** A date of the API as people write it; blank for "no date". */
export function writeDate(apiDate: string): string {
  if (apiDate === '' || apiDate.startsWith('0001')) {
    return '';
  }
  const format = new Intl.DateTimeFormat(language.value === 'nb' ? 'nb' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${apiDate.slice(0, 19)}Z`));
}
