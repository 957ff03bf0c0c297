import type { ActorType } from './actor';
import type { Field } from './field';
import type { ActorMapping } from './mapping';

/** An actor type of a connection with its fields, as the ERP declared them when the connection was last saved. */
export interface ActorTypeFields {
  readonly actorType: ActorType;
  readonly fields: readonly (Field & { readonly sortable: boolean })[];
}

/** A configured connector. Secrets are not here: they are kept encrypted, apart. */
export interface Connection {
  readonly id: string;
  readonly connector: string;
  readonly name: string;
  readonly active: boolean;
  readonly configuration: Readonly<Record<string, string>>;
  readonly catalogue: readonly ActorTypeFields[];
  /** CRM adapter → the mappings that a person changed; an actor type without one is mapped automatically. */
  readonly mappings: Readonly<Record<string, readonly ActorMapping[]>>;
  readonly createdAt: number;
}

/** One CRM installation that the person granted. */
export interface Site {
  readonly id: string;
  readonly adapter: string;
  readonly name: string;
  /** Scheme, host and port, e.g. `https://online3.superoffice.com`. */
  readonly origin: string;
  /** Where the CRM opens, e.g. `https://online3.superoffice.com/Cust12345/`. */
  readonly address: string;
  readonly createdAt: number;
}

export interface Settings {
  /** Where dialogs open: in the toolbar popup, or in a window that stays open. */
  readonly dialogs: 'popup' | 'window';
  /** `auto`: the CRM page's language on the tab, the browser's elsewhere. */
  readonly language: 'auto' | 'en' | 'nb';
}

export const DEFAULT_SETTINGS: Settings = { dialogs: 'popup', language: 'auto' };
