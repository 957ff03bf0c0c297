import { type Language, nearestLanguage } from '../i18n/translate';

/**
 * The page's language, and the locale by which its reader writes numbers and dates. `said` is what the page says of it
 * elsewhere than in `<html lang>`.
 */
export function pageLanguage(
  document: Document,
  navigator: Navigator,
  said: string | null,
): { language: Language; locale: string } {
  const tag = (said ?? document.documentElement.lang).replaceAll('_', '-') || navigator.language;
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
