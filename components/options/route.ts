import { useEffect, useState } from 'preact/hooks';

export const PAGES = ['connections', 'mappings', 'sites', 'profiles', 'settings', 'about'] as const;
export type Page = (typeof PAGES)[number];

/** Which page of the settings is open, and on what; kept in the address, so that it can be linked to. */
export interface Route {
  readonly page: Page;
  readonly id: string | null;
}

/** Reads `#mappings/<connection id>`. Anything unknown opens the first page. */
export function routeOf(hash: string): Route {
  const [name, id] = hash.replace(/^#/, '').split('/');
  const page = PAGES.find((candidate) => candidate === name) ?? 'connections';
  return { page, id: id === undefined || id === '' ? null : decodeURIComponent(id) };
}

export function hashOf({ page, id }: Route): string {
  return id === null ? `#${page}` : `#${page}/${encodeURIComponent(id)}`;
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const ending = new AbortController();
    window.addEventListener('hashchange', () => setRoute(routeOf(location.hash)), { signal: ending.signal });
    return () => ending.abort();
  }, []);
  return route;
}
