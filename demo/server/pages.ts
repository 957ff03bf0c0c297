import type { IncomingMessage } from 'node:http';
import { headerText, type Reply } from './http';
import { renderPage } from './page';
import { TENANT } from './principal';
import type { ServerParts } from './routes';
import { cookieValue, SESSION_COOKIE, TOKEN_COOKIE } from './sessions';

/** Cookies that keep what the user chose in the top bar. */
export const LANGUAGE_COOKIE = 'FjordLanguage';
export const THEME_COOKIE = 'FjordTheme';

const SECURITY_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': "script-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
} as const;

/** Answers a page address; opening any page signs the demo user in. */
export function answerPage(request: IncomingMessage, path: string, parts: ServerParts): Reply {
  const lower = path.toLowerCase();
  const home = `/${TENANT}/default.aspx`;
  if (lower === `/${TENANT}/logout.aspx`.toLowerCase()) {
    return signOut(request, parts);
  }
  if (lower !== home.toLowerCase()) {
    const known = lower === '/' || lower === `/${TENANT}`.toLowerCase() || lower === `/${TENANT}/`.toLowerCase();
    return known ? { status: 302, headers: { location: home } } : { status: 404, body: 'Not found' };
  }
  const cookies = headerText(request, 'cookie');
  const session = parts.sessions.find(cookies) ?? parts.sessions.open();
  const body = renderPage({
    session,
    language: pageLanguage(cookies, headerText(request, 'accept-language')),
    theme: pageTheme(cookies),
    settings: { tenant: TENANT, strip: parts.state.strip },
    script: parts.client.script,
    style: parts.client.style,
    injected: parts.state.script !== '',
  });
  const setCookies = [
    `${SESSION_COOKIE}=${session.id}; Path=/; HttpOnly; SameSite=Lax`,
    `${TOKEN_COOKIE}=${session.token}; Path=/${TENANT}; SameSite=Lax`,
  ];
  return { status: 200, headers: { ...SECURITY_HEADERS, 'set-cookie': setCookies }, body };
}

function signOut(request: IncomingMessage, parts: ServerParts): Reply {
  const session = parts.sessions.find(headerText(request, 'cookie'));
  if (session !== undefined) {
    parts.sessions.close(session);
  }
  return { status: 302, headers: { location: `/${TENANT}/default.aspx` } };
}

function pageLanguage(cookies: string, acceptLanguage: string): 'en' | 'nb' {
  const chosen = cookieValue(cookies, LANGUAGE_COOKIE);
  if (chosen === 'en' || chosen === 'nb') {
    return chosen;
  }
  return /^(no|nb|nn)\b/i.test(acceptLanguage) ? 'nb' : 'en';
}

function pageTheme(cookies: string): '' | 'light' | 'dark' {
  const chosen = cookieValue(cookies, THEME_COOKIE);
  return chosen === 'light' || chosen === 'dark' ? chosen : '';
}
