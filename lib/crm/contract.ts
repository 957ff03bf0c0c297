import type { Guarantee } from '../model/expectation';
import type { Field, ListItem } from '../model/field';
import type { Entity, RecordOnPage } from '../model/record';
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
}

/**
 * The part of an adapter that needs no page: the worker uses it to check what a page claims, and to offer fields.
 * Kept apart because the sentinel carries `recognise` on every page.
 */
export interface CrmSite {
  readonly description: CrmDescription;
  /** The record that an address names, or null. Pure and fast: it runs on every address change. */
  recognise(address: URL): RecordOnPage | null;
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

/** Where the tab goes in a page. */
export interface TabSlot {
  /** The native tab strip: our tab is put into it. */
  readonly strip: HTMLElement;
  /** Our tab goes before this child of the strip; null: at its end. */
  readonly before: Element | null;
  /** An inactive native tab, whose look the ERP tab takes. */
  readonly model: HTMLElement;
  /** Our panel goes beside the native panels, into this element. */
  readonly panels: HTMLElement;
}

/** The part of an adapter that lives in the page: where the tab goes, and the record through the page's own API. */
export interface CrmPage {
  /** The same as the site's: the page's script does without the rest of it. */
  recognise(address: URL): RecordOnPage | null;
  /** Whether the page, by this change of address, shows something in the card that the ERP tab must not cover. */
  wantsCard(from: URL, to: URL): boolean;
  /** The slot for this record's tab as the page is now, or null. Never a wrong strip: rather none. */
  slot(document: Document, entity: Entity): TabSlot | null;
  /** The nearest lasting ancestor of the strip: the one element whose children are watched. */
  anchor(document: Document): HTMLElement;
  /** The native tabs of a strip, without ours. */
  nativeTabs(slot: TabSlot): HTMLElement[];
  isSelected(nativeTab: HTMLElement): boolean;
  /** Makes a native tab look selected or not without the page's own handlers hearing of it; used while the ERP tab is open. */
  paintSelected(nativeTab: HTMLElement, selected: boolean): void;
  nativePanels(slot: TabSlot): HTMLElement[];
  read(record: RecordOnPage, signal: AbortSignal): Promise<CrmSnapshot>;
  /** Refuses with `conflict` when `expected` no longer holds. */
  write(write: CrmWrite, signal: AbortSignal): Promise<CrmWritten>;
  listItems(list: string, signal: AbortSignal): Promise<readonly ListItem[]>;
  /** Makes the page show what is stored now. */
  refresh(record: RecordOnPage): void;
}

export type CrmErrorKind = SystemErrorKind;
export type CrmErrorDetails = SystemErrorDetails;

/** The only error that an adapter gives, besides the reason of an aborted signal. */
export class CrmError extends SystemError {
  override readonly name = 'CrmError';
}
