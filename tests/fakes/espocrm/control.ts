import type { Scope } from './definitions';
import { EspoStore } from './store';

export interface EspoAppearance {
  /** Whether the administrator has put tab breaks into the layout; the layout that EspoCRM comes with has none. */
  readonly tabs: boolean;
  readonly language: 'en_US' | 'nb_NO';
  readonly dark: boolean;
}

export interface EspoRequest {
  readonly method: string;
  /** Below `api/v1/`, without the query. */
  readonly path: string;
  readonly status: number;
  readonly body: string;
  readonly version: string | null;
}

export interface EspoFailure {
  readonly status: number;
  readonly reason?: string;
  readonly body?: string;
  readonly method?: string;
}

const USUAL: EspoAppearance = { tabs: true, language: 'en_US', dark: false };

/** What a test can see and set in the fake, past its pages and its API. */
export class EspoControl {
  readonly store = new EspoStore();
  readonly #initial: EspoAppearance;
  appearance: EspoAppearance;
  /** False: every session is over, and the page shows the sign-in form. */
  signedIn = true;
  maintenance = false;
  /** Attributes that the user's role may not edit: PUT answers 200 and leaves them out. */
  readonly uneditable = new Set<string>();
  /** Scopes that the user may see but not edit. */
  readonly locked = new Set<Scope>();
  requests: EspoRequest[] = [];
  #failures: EspoFailure[] = [];
  #beforeWrite: (() => void)[] = [];
  #toIgnore = 0;

  constructor(appearance: Partial<EspoAppearance> = {}) {
    this.#initial = { ...USUAL, ...appearance };
    this.appearance = this.#initial;
  }

  /** Everything as at the start. */
  reset(): void {
    this.store.reset();
    this.appearance = this.#initial;
    this.signedIn = true;
    this.maintenance = false;
    this.uneditable.clear();
    this.locked.clear();
    this.requests = [];
    this.#failures = [];
    this.#beforeWrite = [];
    this.#toIgnore = 0;
  }

  /** How pages look from the next load on. */
  show(appearance: Partial<EspoAppearance>): void {
    this.appearance = { ...this.appearance, ...appearance };
  }

  failNext(failure: EspoFailure): void {
    this.#failures.push(failure);
  }

  takeFailure(method: string): EspoFailure | undefined {
    const index = this.#failures.findIndex((failure) => (failure.method ?? method) === method);
    return index < 0 ? undefined : this.#failures.splice(index, 1)[0];
  }

  /** Does something when the next PUT has arrived and before it is looked at: what someone else does at that moment. */
  beforeNextWrite(action: () => void): void {
    this.#beforeWrite.push(action);
  }

  /** The next PUT is answered as if it were done, and is not done. */
  ignoreNextWrite(): void {
    this.#toIgnore += 1;
  }

  takeIgnored(): boolean {
    if (this.#toIgnore === 0) return false;
    this.#toIgnore -= 1;
    return true;
  }

  writeArrives(): void {
    this.#beforeWrite.shift()?.();
  }

  writes(): readonly EspoRequest[] {
    return this.requests.filter(({ method }) => method === 'PUT');
  }
}
