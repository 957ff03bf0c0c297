import type { Entity } from '../../../lib/model/record';
import { DolibarrStore } from './store';
import type { FakeLanguage } from './words';

export interface DolibarrAppearance {
  /** Whether records have their strip of tabs. */
  readonly tabs: boolean;
  readonly language: FakeLanguage;
  readonly dark: boolean;
  /** How many tabs there is room for; the others are in the last one. */
  readonly room: number;
  /** Messages are shown by a script, or as blocks where scripts are switched off in the installation. */
  readonly notices: 'script' | 'block';
}

export interface DolibarrRequest {
  readonly method: string;
  /** Path and query, without the installation's folder. */
  readonly path: string;
  /** What a form sent; null for other requests. */
  readonly form: FormData | null;
}

const AS_SHIPPED: DolibarrAppearance = { tabs: true, language: 'en', dark: false, room: 99, notices: 'script' };

/** What a test can see and set in the fake, past its pages. */
export class DolibarrControl {
  readonly store = new DolibarrStore();
  /** Session → its token. */
  readonly sessions = new Map<string, string>();
  appearance = AS_SHIPPED;
  /** Records that the user may see and not change. */
  readonly locked = new Set<Entity>();
  /** Records that the user may not see: `company 5`. */
  readonly forbidden = new Set<string>();
  /** A form for each page, as `MAIN_SECURITY_CSRF_TOKEN_RENEWAL_ON_EACH_CALL` has it. */
  renewTokens = false;
  requests: DolibarrRequest[] = [];
  /** Resolves when style sheets may be sent. */
  styles: Promise<void> = Promise.resolve();
  #ignored = 0;
  #refusals: string[] = [];
  #failures: number[] = [];
  #beforeWrite: (() => void)[] = [];

  /** Everything as at the start; sessions stay. */
  reset(): void {
    this.store.reset();
    this.appearance = AS_SHIPPED;
    this.locked.clear();
    this.forbidden.clear();
    this.renewTokens = false;
    this.requests = [];
    this.#ignored = 0;
    this.#refusals = [];
    this.#failures = [];
    this.#beforeWrite = [];
  }

  /** How pages look from the next load on. */
  show(appearance: Partial<DolibarrAppearance>): void {
    this.appearance = { ...this.appearance, ...appearance };
  }

  /** The next form is answered as if it had been stored. */
  ignoreNextWrite(): void {
    this.#ignored += 1;
  }

  isIgnored(): boolean {
    const isIgnored = this.#ignored > 0;
    if (isIgnored) this.#ignored -= 1;
    return isIgnored;
  }

  /** The next form is refused with these words, as by a check that a module of the installation adds. */
  refuseNextWrite(words: string): void {
    this.#refusals.push(words);
  }

  nextRefusal(): string | null {
    return this.#refusals.shift() ?? null;
  }

  /** Style sheets are answered only once the returned function has been called. */
  holdStyles(): () => void {
    let release = () => undefined;
    this.styles = new Promise((resolve) => {
      release = () => void resolve();
    });
    return release;
  }

  /** The next requests for pages are answered with these statuses, and nothing else happens. */
  failNext(...statuses: number[]): void {
    this.#failures.push(...statuses);
  }

  nextFailure(): number | null {
    return this.#failures.shift() ?? null;
  }

  /** Runs when the next form has come, before it is looked at: someone else was faster. */
  beforeNextWrite(change: () => void): void {
    this.#beforeWrite.push(change);
  }

  writeComes(): void {
    this.#beforeWrite.shift()?.();
  }
}
