import type { Actor, ActorType } from './actor';
import type { MappedField, Picks } from './comparison';
import type { Failure } from './failure';
import type { RecordAddress } from './record';
import type { FieldValues } from './value';

/** Both sides as they were read for choosing; what Save will expect to find. */
export interface ComparedState {
  readonly crm: { readonly values: FieldValues; readonly version: string | null; readonly name: string };
  readonly actor: Actor;
  readonly fields: readonly MappedField[];
  /** Milliseconds since 1970. */
  readonly readAt: number;
}

export interface SearchDraft {
  readonly text: string;
  readonly order: { readonly field: string; readonly descending: boolean } | null;
  readonly includeArchived: boolean;
}

/** What a person means to do with one connection of a record; nothing of it is written before Save. */
export type Intent =
  | {
      readonly kind: 'connect';
      readonly actorType: ActorType;
      readonly stage: 'search' | 'choose' | 'ready';
      readonly search: SearchDraft;
      readonly selected: { readonly key: string; readonly name: string } | null;
      readonly compared: ComparedState | null;
      readonly picks: Picks;
      /** Why the last Save did not go through. */
      readonly failure: Failure | null;
    }
  | {
      /** Sync found a conflict on a linked record: the person picks, then the sync goes on. */
      readonly kind: 'resolve';
      readonly stage: 'choose';
      readonly actorType: ActorType;
      readonly compared: ComparedState;
      readonly picks: Picks;
      readonly failure: Failure | null;
    }
  | { readonly kind: 'disconnect' };

/** Everything unsaved about one record. Survives a closed popup, a reloaded page and a stopped worker. */
export interface Draft {
  readonly record: RecordAddress;
  readonly recordName: string;
  /** The tab is in edit mode. */
  readonly editing: boolean;
  readonly intents: Readonly<Record<string, Intent>>;
  /** The connection whose dialog is open, so that a popup opened again shows it. */
  readonly dialog: string | null;
  readonly updatedAt: number;
}
