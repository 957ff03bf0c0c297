import type { Guarantee } from '../model/expectation';
import type { Field, ListItem } from '../model/field';
import type { AddressedRecord, Entity, RecordOnPage } from '../model/record';
import { SystemError, type SystemErrorDetails, type SystemErrorKind } from '../model/system-error';
import type { FieldValues } from '../model/value';

export type Verified = 'real' | 'fake' | 'documentation';

/** What an adapter says of itself; shown to users. */
export interface CrmDescription {
  readonly id: string;
  readonly name: string;
  readonly verified: Verified;
  readonly verifiedOn: string;
  readonly guarantee: Guarantee;
  /** Read-only: nothing can be written through it; ERP values are then offered for copying. */
  readonly access: 'read-write' | 'read-only';
}

/**
 * The part of an adapter that needs no page: the worker uses it to check what a page claims, and to offer fields.
 * Kept apart because the sentinel carries `recognise` on every page.
 */
export interface CrmSite {
  readonly description: CrmDescription;
  /** The script that is put into a page which shows a record: a file of the extension. */
  readonly script: string;
  /** What the script is given along with it: the profile it works by; null for adapters that bring their own. */
  readonly scriptData: unknown;
  /** The record that an address names, or null. Pure and fast: it runs on every address change. */
  recognise(address: URL): AddressedRecord | null;
  /** Whether an address looks like this CRM at all: only to suggest adding it. */
  resembles(address: URL): boolean;
  fields(entity: Entity): readonly Field[];
  /**
   * The address of the installation that an address belongs to, ending in `/`: one host can serve several tenants, and
   * their ids mean different records.
   */
  installation(address: URL): string;
  /** Where a person can open a record of an installation. */
  recordAddress(installation: string, record: RecordOnPage): string;
}

/** A record as it was read, with everything a later write needs to expect. */
export interface CrmSnapshot {
  readonly record: RecordOnPage;
  readonly name: string;
  /** All fields of the entity, by key. */
  readonly values: FieldValues;
  readonly version: string | null;
  /** The company of a contact or project. */
  readonly parent: RecordOnPage | null;
}

export interface CrmWrite {
  readonly record: RecordOnPage;
  readonly version: string | null;
  /** What each field to be written must still hold. */
  readonly expected: FieldValues;
  readonly values: FieldValues;
}

export interface CrmWritten {
  readonly snapshot: CrmSnapshot;
  readonly guarantee: Guarantee;
}

/** Where the tab goes in a page: into a native strip of tabs, or as a block between the page's blocks. */
export type TabSlot = StripSlot | SectionSlot;

interface SlotBasics {
  /** The day on which this generation of the page was seen. */
  readonly seen: string;
  /** The place is the first choice for this entity. */
  readonly preferred: boolean;
}

export interface StripSlot extends SlotBasics {
  readonly kind: 'strip';
  /** The native tab strip: our tab is put into it. */
  readonly strip: HTMLElement;
  /** Our tab goes before this child of the strip; null: at its end. */
  readonly before: Element | null;
  /** A native tab, if possible an unselected one, whose look the ERP tab takes. */
  readonly model: HTMLElement;
  /** What is taken out of the copy of `model`, as a selector; null: nothing beyond icons. */
  readonly drop: string | null;
  /** Our panel goes beside the native panels, into this element. */
  readonly panels: HTMLElement;
  /** The native tabs of the strip, without ours. */
  nativeTabs(): HTMLElement[];
  isSelected(tab: HTMLElement): boolean;
  /** Makes a tab look selected or not without the page's own handlers hearing of it; used while the ERP tab is open. */
  paintSelected(tab: HTMLElement, selected: boolean): void;
  /** What `paintSelected` may change in a tab, so that it can be given back to the letter. */
  paintedAttributes(tab: HTMLElement): readonly { readonly element: HTMLElement; readonly name: string }[];
  nativePanels(): HTMLElement[];
}

export interface SectionSlot extends SlotBasics {
  readonly kind: 'section';
  readonly parent: HTMLElement;
  readonly before: Element | null;
  /** A native block whose look ours takes. */
  readonly model: HTMLElement;
}

/** What the fast and the slow way of finding the tab's place say, anchor by anchor. */
export interface AnchorCheck {
  readonly kind: TabSlot['kind'];
  readonly seen: string;
  readonly fast: boolean;
  /** Null: the anchor has no second way. */
  readonly slow: boolean | null;
  /** Both found something, and it is the same. */
  readonly agree: boolean;
}

/** How the tab finds its place in the pages of a CRM. */
export interface PagePlace {
  /** The same as the site's: the page's script does without the rest of it. */
  recognise(address: URL): AddressedRecord | null;
  /** Whether the page, by this change of address, shows something in the card that the ERP tab must not cover. */
  wantsCard(from: URL, to: URL): boolean;
  /**
   * The slot for this record's tab as the page is now, or null: also while the page still shows another record than its
   * address names. Never a wrong strip: rather none.
   */
  slot(document: Document, record: RecordOnPage): TabSlot | null;
  /** Whether the page is built so far that a place for the tab must be in it, where it ever has one. */
  isReady(document: Document): boolean;
  /** Compares the two ways of finding each place; slow, for once per page. */
  check(document: Document, entity: Entity): readonly AnchorCheck[];
  /** The nearest lasting ancestor of the strip: the one element whose children are watched. */
  anchor(document: Document): HTMLElement;
  /** BCP 47 tag of the page's language where it does not stand in `<html lang>`; else null. */
  language(document: Document): string | null;
}

/** The record through the page's own API, with the session of the person who looks at the page. */
export interface RecordAccess {
  /**
   * Which of the entities that its address allows the record is; null where it is none of them or there is no such
   * record. Only asked where there are several.
   */
  entityOf(addressed: AddressedRecord, signal: AbortSignal): Promise<Entity | null>;
  read(record: RecordOnPage, signal: AbortSignal): Promise<CrmSnapshot>;
  /** Refuses with `conflict` when `expected` no longer holds. Resolves only when the values were seen to be stored. */
  write(write: CrmWrite, signal: AbortSignal): Promise<CrmWritten>;
  listItems(list: string, signal: AbortSignal): Promise<readonly ListItem[]>;
  /** Makes the page show what is stored now. False: it cannot be made to, and the person is told to reload it. */
  refresh(record: RecordOnPage): boolean;
}

/** The part of an adapter that lives in the page. */
export interface CrmPage extends PagePlace, RecordAccess {}

export type CrmErrorKind = SystemErrorKind;
export type CrmErrorDetails = SystemErrorDetails;

/** The only error that an adapter gives, besides the reason of an aborted signal. */
export class CrmError extends SystemError {
  override readonly name = 'CrmError';
}
