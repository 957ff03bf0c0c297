import type { Anchor } from '../crm/mount/anchor';
import type { ElementText, SiteProfile } from '../crm/profile/profile';
import type { FieldMeaning } from '../model/field';
import type { Entity } from '../model/record';

export const PICK_PURPOSES = ['strip', 'section', 'field', 'link'] as const;
/** What a person is asked to point at. */
export type PickPurpose = (typeof PICK_PURPOSES)[number];

/** What a page of the extension says to the picker in a tab. */
export type ToPicker =
  | {
      readonly kind: 'pick';
      readonly purpose: PickPurpose;
      /** Of the words on the overlay. */
      readonly language: 'en' | 'nb';
      /** Texts that belong to the record on screen, such as its id: no selector may hold them. */
      readonly avoid: readonly string[];
    }
  | { readonly kind: 'stop' }
  /** What a profile finds in the page as it is now, by the machinery that the ERP tab will use. */
  | { readonly kind: 'look'; readonly profile: SiteProfile; readonly entity: Entity };

export interface PickedPlace {
  readonly kind: 'place';
  readonly anchor: Anchor;
  /** A strip: the tabs' texts. A section: how it begins. */
  readonly names: readonly string[];
  readonly isFragile: boolean;
}

export interface PickedField {
  readonly kind: 'field';
  readonly from: ElementText;
  readonly value: string;
  readonly label: string;
  readonly meaning: FieldMeaning | null;
  readonly isFragile: boolean;
}

/** What a profile finds in the page. */
export interface SeenPage {
  readonly kind: 'seen';
  /** The same for as long as the page is not loaded anew. */
  readonly load: string;
  readonly address: string;
  /** The record that the address names. */
  readonly id: string | null;
  /** Where the tab would stand. */
  readonly place: 'strip' | 'section' | 'none';
  /** By field: what is there; null: the element is not in the page. */
  readonly values: Readonly<Record<string, string | null>>;
  /** Where the page itself holds the id. */
  readonly confirm: ElementText | null;
  /** An element around the values that was another one for every other record in this load; null: not known of any. */
  readonly madeAnew: string | null;
}

/** What the picker says to the page of the extension. */
export type FromPicker =
  | PickedPlace
  | PickedField
  | SeenPage
  | { readonly kind: 'ready' }
  | { readonly kind: 'cancelled' };

/** The name by which the two find each other. */
export const PICKER_LINE = 'counterpart-picker';
