import { valueAt } from './json';
import { parseJson } from './request';

/** A token of the user's session that the page itself holds; read anew for each request, never kept. */
export interface TokenSource {
  readonly from: 'cookie' | 'meta' | 'input' | 'local-storage' | 'session-storage';
  readonly name: string;
  /** For an entry that is JSON: the path of the token in it. */
  readonly path?: string;
  readonly header: string;
  /** Put before the token, such as `Bearer `. */
  readonly prefix?: string;
}

/** The headers that carry a page's token; none where the page holds no such token now. */
export function tokenHeaders(page: Document, source: TokenSource | undefined): Record<string, string> {
  if (source === undefined) return {};
  const token = readToken(page, source);
  return token === null ? {} : { [source.header]: `${source.prefix ?? ''}${token}` };
}

/** Null where the page holds no such token, or one that is not for a header. */
export function readToken(page: Document, source: Omit<TokenSource, 'header' | 'prefix'>): string | null {
  const entry = entryIn(page, source);
  const token = entry === null || source.path === undefined ? entry : textIn(entry, source.path);
  // A header ends at a line break.
  return token === null || token === '' || /[\r\n\0]/.test(token) ? null : token;
}

function entryIn(page: Document, { from, name }: Pick<TokenSource, 'from' | 'name'>): string | null {
  const quoted = `"${name.replaceAll(/["\\]/g, '\\$&')}"`;
  switch (from) {
    case 'cookie':
      return cookie(page, name);
    case 'meta':
      return page.querySelector(`meta[name=${quoted}]`)?.getAttribute('content') ?? null;
    case 'input':
      return page.querySelector<HTMLInputElement>(`input[name=${quoted}], input[id=${quoted}]`)?.value ?? null;
    case 'local-storage':
      return page.defaultView?.localStorage.getItem(name) ?? null;
    case 'session-storage':
      return page.defaultView?.sessionStorage.getItem(name) ?? null;
  }
}

function cookie(page: Document, name: string): string | null {
  const found = page.cookie.split(/;\s*/).find((part) => part.startsWith(`${name}=`));
  if (found === undefined) return null;
  const value = found.slice(name.length + 1);
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function textIn(entry: string, path: string): string | null {
  const document = parseJson(entry);
  const value = document === undefined ? undefined : valueAt(document, path.split('.'));
  return typeof value === 'string' ? value : null;
}
