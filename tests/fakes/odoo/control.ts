import type { Model } from './definitions';
import type { OdooException } from './exception';
import { OdooStore } from './store';

export type OdooVersion = 17 | 18;

export interface OdooAppearance {
  readonly language: 'en_US' | 'nb_NO';
  readonly dark: boolean;
  /** `sheet`: forms without a notebook, as a customised view can have them; `bare`: without a sheet as well. */
  readonly forms: 'notebook' | 'sheet' | 'bare';
}

export interface OdooRequest {
  readonly method: string;
  readonly path: string;
  readonly model: string;
  /** Of the ORM. */
  readonly call: string;
  /** In which it wants its answer; null: the user's. */
  readonly language: string | null;
}

export type NextWrite =
  | { readonly kind: 'ignore' }
  | { readonly kind: 'refuse'; readonly exception: OdooException }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'meanwhile'; readonly change: () => void };

const AS_SHIPPED: OdooAppearance = { language: 'en_US', dark: false, forms: 'notebook' };

/** What a test can see and set in the fake, past its pages and its API. */
export class OdooControl {
  readonly store = new OdooStore();
  /** Columns that this Odoo does not have, as `model.column`: versions and modules differ. */
  readonly lacking = new Set<string>();
  /** Models that the person may read but not write. */
  readonly locked = new Set<Model>();
  forms: OdooAppearance['forms'] = AS_SHIPPED.forms;
  requests: OdooRequest[] = [];
  #session = 1;
  #nextWrites: NextWrite[] = [];

  /** Everything as at the start. */
  reset(): void {
    this.store.reset();
    this.lacking.clear();
    this.locked.clear();
    this.forms = AS_SHIPPED.forms;
    this.requests = [];
    this.#nextWrites = [];
  }

  /** The value of the session's cookie; a page that is opened brings it. */
  get session(): string {
    return `0f7a3c${String(this.#session).padStart(4, '0')}`;
  }

  expireSessions(): void {
    this.#session += 1;
  }

  onNextWrite(next: NextWrite): void {
    this.#nextWrites.push(next);
  }

  takeNextWrite(): NextWrite | undefined {
    return this.#nextWrites.shift();
  }

  get language(): OdooAppearance['language'] {
    return this.store.find('res.users', 2)?.lang === 'nb_NO' ? 'nb_NO' : 'en_US';
  }
}
