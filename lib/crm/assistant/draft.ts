import type { AssistantStep } from '../../model/assistant';
import type { FieldMeaning } from '../../model/field';
import type { Entity } from '../../model/record';
import type { FieldType } from '../../model/value';
import type { Anchor } from '../mount/anchor';
import type { ElementText, ProfileAddress } from '../profile/profile';

export interface DraftField {
  readonly key: string;
  readonly label: string;
  readonly meaning: FieldMeaning | null;
  readonly type: FieldType;
  readonly from: ElementText;
  /** What stood there on the first record. */
  readonly sample: string;
  readonly isFragile: boolean;
}

/** Where the tab goes: at a place that was pointed at, or at the edge of the window. */
export type DraftPlace =
  | { readonly kind: 'edge' }
  | {
      readonly kind: 'anchor';
      readonly anchor: Anchor;
      /** The texts of the tabs, or the beginning of the block. */
      readonly names: readonly string[];
      readonly isFragile: boolean;
    };

/** How far a person has come in adding a CRM. Everything in it is theirs to see; nothing works before it is saved. */
export interface AssistantDraft {
  readonly id: string;
  /** The tab with the CRM; null: it has to be found again. */
  readonly tabId: number | null;
  readonly origin: string;
  /** The page of the first record. */
  readonly address: string;
  /** The profile that gets a further kind of record; null: a new one. */
  readonly extendedProfile: string | null;
  readonly step: AssistantStep;
  readonly entity: Entity | null;
  /** The id in the first address, and the rules by which it is found there. */
  readonly recordId: string | null;
  readonly rules: readonly ProfileAddress[];
  readonly place: DraftPlace | null;
  readonly fields: readonly DraftField[];
  /** The link to the company of a contact or project. */
  readonly parent: DraftField | null;
  /** Where the page itself holds the id. */
  readonly confirm: ElementText | null;
  /** An element that the page makes anew for each record. */
  readonly madeAnew: string | null;
  /** Every record is a page load of its own, or the person says that the address is never ahead of the page. */
  readonly addressFollowsPage: boolean;
  /** The second record, after all was found on it. */
  readonly second: { readonly id: string; readonly address: string } | null;
  readonly changedAt: number;
}
