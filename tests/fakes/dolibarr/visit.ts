import type { DolibarrControl } from './control';
import type { Words } from './words';

/** One request of a signed-in person, with everything that its page is made of. */
export interface Visit {
  readonly control: DolibarrControl;
  /** The path of the installation, ending in `/`. */
  readonly base: string;
  /** Path below the installation, such as `societe/card.php`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** What a form sent; null where none did. */
  readonly form: FormData | null;
  readonly token: string;
  readonly words: Words;
  /** What the page tells the user. */
  readonly notices: { readonly kind: 'error' | 'warning' | 'ok'; readonly text: string }[];
}

/** As PHP has it: what a form sends goes before what the address says. */
export function parameter({ form, query }: Visit, name: string): string {
  const sent = form?.get(name);
  return typeof sent === 'string' ? sent : (query.get(name) ?? '');
}
