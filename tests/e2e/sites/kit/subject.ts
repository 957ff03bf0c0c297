import type { RecordOnPage } from '../../../../lib/model/record';
import type { FieldValue, FieldValues } from '../../../../lib/model/value';
import type { Surface } from '../../harness/surface';

/**
 * A CRM that the site contract is tried on: the real product or a fake of it. What is stated here is known before it
 * runs, so that each subject gets exactly the tests that fit it.
 */
export interface SiteSubject {
  /** As in the heading of its tests: `EspoCRM by its profile`. */
  readonly name: string;
  /** The adapter that drives it: `espocrm`, or `profile:espocrm` for a profile. */
  readonly adapter: string;
  /** The profile's document, imported before the site is added; absent for built-in adapters. */
  readonly profile?: string;
  readonly access: 'read-write' | 'read-only';
  /** Where the tab goes on the pages of `company`. `edge`: the button at the edge of the window. */
  readonly place: Place;
  /** What a person sees after a write: the page shows the new value, or the tab says that the page must be reloaded. */
  readonly afterWrite: 'refreshes' | 'tells';
  /** `in-page`: a native tab changes the panel only. `loads`: each native tab is a page of its own. `none`: no strip. */
  readonly nativeTabs: 'in-page' | 'loads' | 'none';
  /** Values are read off the page as it is, without asking the server: then no session can be missed. */
  readonly readsThePage?: true;
  /** Starts it with its seed data; the signal stops it. */
  start(signal: AbortSignal): Promise<SiteUnderTest>;
}

export type Place = 'strip' | 'section' | 'edge';

/** A subject that runs. Controls that a product does not have are left out, and so are the steps that need them. */
export interface SiteUnderTest {
  /** Without a slash at the end. */
  readonly origin: string;
  readonly seeds: SiteSeeds;
  /** Signs the browser in on a page that shows `origin` already; absent where opening any page does. */
  signIn?(page: Surface): Promise<void>;
  /** How the native strip is put together on the page of `seeds.company`; absent where there is none. */
  readonly native?: NativeStrip;
  readonly person: PersonControls;
  readonly server: ServerControls;
}

/** A record of the seed data. Names and values are as the extension reads them. */
export interface SeededRecord {
  readonly record: RecordOnPage;
  /** Every form of address that names it, whole, the usual one first: all of them show it with the tab. */
  readonly addresses: readonly [string, ...string[]];
  readonly name: string;
  /** Some of its fields, by key. */
  readonly values: FieldValues;
  /** Where the tab goes on its pages; absent: as on those of `seeds.company`. */
  readonly place?: Place;
}

export interface SiteSeeds {
  readonly company: SeededRecord;
  /** The one that `person.next` goes to from `company`, where there is such a control. */
  readonly nextCompany: SeededRecord;
  /** Belongs to `company` where the adapter knows parents. */
  readonly contact: SeededRecord | null;
  readonly contactParent: RecordOnPage | null;
  readonly project: SeededRecord | null;
  /** Pages that show no stored record: lists, the login page, a new unsaved record, settings. */
  readonly without: readonly PageWithoutRecord[];
  /** A text field of `company` that its page shows, and two new values for it; null: nothing can be written. */
  readonly writable: WritableField | null;
}

export interface PageWithoutRecord {
  /** Such as `the list of companies`. */
  readonly what: string;
  readonly address: string;
  /** To be seen when the page is complete. */
  readonly text: RegExp;
  /** Only to be had without a session: tried last, in a browser that is signed in again afterwards. */
  readonly signedOut?: boolean;
}

export interface WritableField {
  readonly key: string;
  readonly first: string;
  readonly second: string;
}

/** Selectors; of several elements that match, the visible one counts. Our own elements are never counted. */
export interface NativeStrip {
  readonly strip: string;
  /** The native tabs, below the strip. */
  readonly tab: string;
  /** What a native tab, or something in it, matches while it is the selected one. */
  readonly selected: string;
  /** The native panels, anywhere in the page. */
  readonly panel: string;
  /** The arrow keys go from tab to tab in this strip. */
  readonly arrowKeys: boolean;
  /** Other strips in the same page that must stay without our tab; selectors. */
  readonly others: readonly string[];
}

/** What a person does in the page of a company, with real input; each resolves when the page has done it. */
export interface PersonControls {
  /** The product writes its address anew on the way back, so that the browser's Back does not leave the record. */
  readonly history?: false;
  /** Waits until the application has ended what it does by itself once it shows a record, such as taking the focus. */
  settled?(page: Surface): Promise<void>;
  next?(page: Surface): Promise<void>;
  previous?(page: Surface): Promise<void>;
  /** Begins editing and waits for the first input. */
  edit?(page: Surface): Promise<void>;
  cancel?(page: Surface): Promise<void>;
  /** While editing: changes the writable field to this, saves, and waits until the page shows it saved. */
  save?(page: Surface, value: string): Promise<void>;
  /** Goes to the list by the page's own navigation. */
  list?(page: Surface): Promise<void>;
  /** In the list: opens the record. */
  openFromList?(page: Surface, record: SeededRecord): Promise<void>;
  /** Selects a native tab that is not selected. With `loads` that is another page of the same record. */
  otherNativeTab?(page: Surface): Promise<void>;
  /** Opens a record in another tab inside the application, leaving the one on screen in the document. */
  openBeside?(page: Surface, record: SeededRecord): Promise<void>;
  /** Goes back to a tab inside the application that is still open. */
  switchTo?(page: Surface, record: SeededRecord): Promise<void>;
  /** Makes the page throw its strip away and build it anew, with the record on screen. */
  replaceStrip?(page: Surface): Promise<void>;
  /** Switches the page's language by its own means; may load the page anew. */
  language?(page: Surface, language: 'en' | 'nb'): Promise<void>;
  /** Switches the page's theme by its own means; may load the page anew. */
  theme?(page: Surface, theme: 'light' | 'dark'): Promise<void>;
}

/** The other side of the page: past the extension and past the page. */
export interface ServerControls {
  /** Data, settings and controls as they were at the start; sessions may stay. */
  reset(): Promise<void>;
  /** A field of a record as it is stored now, in the extension's terms. */
  stored(record: RecordOnPage, key: string): Promise<FieldValue>;
  /** Changes a field as someone else. */
  changeElsewhere(record: RecordOnPage, key: string, value: FieldValue): Promise<void>;
  /** The next write is answered as if it were done, and is not done. */
  ignoreNextWrite?(): Promise<void>;
  /** Ends every session; `signIn` or a new page begins one. */
  expireSession(): Promise<void>;
  /** Pages that are opened from now on have no strip; `place` says where the tab goes then. */
  readonly withoutStrip?: { readonly place: 'section' | 'edge'; prepare(): Promise<void> };
  /** What was asked of the server since the start or the last clearing, oldest first. */
  requests(): Promise<readonly SiteRequest[]>;
  clearRequests(): Promise<void>;
}

export interface SiteRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** Whether it asks for a change of stored data. */
  readonly writes: boolean;
}
