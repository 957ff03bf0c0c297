import { type Language, nearestLanguage } from '../i18n/translate';

/** The page's language, and the locale by which its reader writes numbers and dates. */
export function pageLanguage(document: Document, navigator: Navigator): { language: Language; locale: string } {
  const tag = document.documentElement.lang || navigator.language;
  const language = nearestLanguage(tag);
  const primary = tag.split('-')[0]?.toLowerCase() ?? '';
  const own = navigator.languages.find((candidate) => candidate.toLowerCase().startsWith(`${primary}-`));
  return { language, locale: validLocale(tag.includes('-') ? tag : (own ?? tag)) ?? language };
}

function validLocale(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}
