import type { Field, ListItem } from '../../model/field';
import type { Entity } from '../../model/record';
import type { TokenSource } from '../access/token';
import type { AddressRule } from '../address/rule';
import type { Anchor } from '../mount/anchor';

/** The version of the document's shape. */
export const PROFILE_FORMAT = 1;

/**
 * A CRM described without code: plain values, selectors and switches, nothing that would have to be interpreted as a
 * program. See docs/add-a-crm.md for each member; `schema.ts` says what is wrong with a document.
 */
export interface SiteProfile {
  readonly format: typeof PROFILE_FORMAT;
  /** Lower-case letters, digits and hyphens; importing the same id again replaces the profile. */
  readonly id: string;
  readonly name: string;
  /** Match patterns of the pages that it is for, such as `https://crm.example.com/*`; used to suggest it. */
  readonly matches: readonly string[];
  /** On what and when it was tried. */
  readonly verifiedOn?: string;
  /** The lasting ancestor of everything that the anchors name: the only element that is watched. Absent: the body. */
  readonly watch?: string;
  /** Where the page says its language, when `<html lang>` does not. */
  readonly language?: ElementText;
  /** How the page is made to show what was written; absent: the person is told to reload it. */
  readonly refresh?: 'reload' | { readonly press: string };
  /** What the CRM wants to see with each request of its own page. */
  readonly token?: TokenSource;
  /** Further headers of each request, such as `X-Requested-With`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** List name → its items, for fields of type `list`. */
  readonly lists?: Readonly<Record<string, readonly ListItem[]>>;
  readonly entities: Readonly<Partial<Record<Entity, ProfileEntity>>>;
}

export interface ProfileEntity {
  /** In the order in which they are tried; the first is also the one by which a record is opened. */
  readonly addresses: readonly Omit<AddressRule, 'entities'>[];
  /** Tells this entity from another one with the same addresses: an element that is (or is not) in the page. */
  readonly when?: { readonly selector: string; readonly present: boolean };
  /** An element that holds the id: while it holds another one, the page does not show the record of its address. */
  readonly confirm?: ElementText;
  /** In the order in which they are tried; at the end there is always the button at the edge of the window. */
  readonly anchors: readonly Anchor[];
  readonly fields: readonly ProfileField[];
  /** The fields that make up the record's name, such as `["firstName", "lastName"]`. */
  readonly name: readonly string[];
  /** Absent: values are read from the page itself. */
  readonly read?: ReadRequest;
  /** Absent: read-only; ERP values are then offered for copying. */
  readonly write?: WriteRequest;
  readonly version?: VersionRule;
  /** The id of a contact's or project's company. */
  readonly parent?: ValueSource;
}

/** Text of an element, or of one of its attributes. For form controls without `attribute`: their value. */
export interface ElementText {
  readonly selector: string;
  readonly attribute?: string;
}

/**
 * Where a value comes from: `json` a path in the reply to `read` (`address.city`, `phones.0.value`), `input` the name of
 * a control in the form of a form reply, else an element of the page.
 */
export type ValueSource = { readonly json: string } | { readonly input: string } | ElementText;

export interface ProfileField extends Omit<Field, 'access'> {
  /** Absent: `normal` where the entity can be written and the source can, else `read-only`. */
  readonly access?: Field['access'];
  readonly from: ValueSource;
}

/** Addresses are below the installation; `{id}` stands for the record's id. */
export interface ReadRequest {
  readonly address: string;
  /** `json` a JSON document; `form` a page with the form by which the record is edited. */
  readonly reply: 'json' | 'form';
  /** JSON: the path of the record in the reply. Absent: the reply is the record. */
  readonly at?: string;
  /** Form: which of the page's forms. */
  readonly form?: string;
  /** JSON: the path of the record's id in it, which must be the one asked for. */
  readonly id?: string;
}

export interface WriteRequest {
  readonly address: string;
  readonly method: 'PUT' | 'PATCH' | 'POST';
  /**
   * `merge` the changed fields as JSON; `json-patch` RFC 6902 with a `test` for every changed value; `form` the edit form
   * as it was read, with the changed controls, as the browser would send it.
   */
  readonly style: 'merge' | 'json-patch' | 'form';
  /** Merge: the path at which the changed fields go in the body. */
  readonly at?: string;
  /** What besides a status of 200 to 299 is needed to count as done: a path in the JSON reply, and its value as text. */
  readonly success?: { readonly path: string; readonly equals: string };
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a write states about the record as it was read. */
export interface VersionRule {
  /** A JSON path in the record: a version number, or a time of the last change. */
  readonly json: string;
  /** The header that carries it, when the server compares. Absent: it is compared by reading again just before. */
  readonly header?: string;
  /** The statuses by which the server says that the record has changed; absent: 409 and 412. */
  readonly conflict?: readonly number[];
  /** The header counts whole seconds. */
  readonly seconds?: boolean;
}
