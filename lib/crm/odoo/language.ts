import { parseJson } from '../access/request';

/**
 * Odoo's code of the language that its web client speaks, `nb_NO`; null where the page does not say. It stands nowhere but
 * in the session that the server writes into a script of the page, unless the address asks for another one.
 * Source: `web.webclient_bootstrap` in Odoo's `webclient_templates.xml`.
 */
export function sessionLanguage(page: Document): string | null {
  const asked = new URL(page.URL).searchParams.get('lang');
  if (asked !== null && /^\w{2,3}(_\w+)?(@\w+)?$/.test(asked)) return asked;
  for (const script of page.querySelectorAll('script:not([src])')) {
    const [, context] = /"user_context":\s*(\{[^{}]*\})/.exec(script.textContent ?? '') ?? [];
    const parsed: unknown = context === undefined ? null : parseJson(context);
    const lang: unknown = typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, 'lang') : null;
    if (typeof lang === 'string') return lang;
  }
  return null;
}

/** As a BCP 47 tag; scripts after `@` are left out. */
export function languageTag(code: string): string {
  return code.replace(/@.*/, '').replace('_', '-');
}
