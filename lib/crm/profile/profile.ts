import type { Field, ListItem } from '../../model/field';
import type { Entity } from '../../model/record';
import type { TokenSource } from '../access/token';
import type { AddressRule } from '../address/rule';
import type { Anchor } from '../mount/anchor';

/** The version of the document's shape. */
export const PROFILE_FORMAT = 1;

/**
 * A CRM described without code: plain values, selectors and switches, nothing that would have to be interpreted as a
 * program. See docs/site-profiles.md for each member; `checkProfile` says what is wrong with a document.
 */
export interface SiteProfile {
  /** For editors, which can check and complete the document by docs/site-profile.schema.json. */
  readonly $schema?: string;
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
  /**
   * An element without which a page of a record is not built yet, such as its form: the button at the edge of the window
   * waits for it, for half a minute at most. Absent: it waits less than a second.
   */
  readonly ready?: string;
  /**
   * The address changes only once the page shows the new record, or every record is a page load of its own. Without it
   * values are taken from a shown page only where `confirm` proves whose they are.
   */
  readonly addressFollowsPage?: boolean;
  /**
   * An element that the page makes anew for each record that it opens, such as the form, where nothing holds the id. Once
   * the same element has stood for two records, no values are taken from the page until it is loaded anew.
   */
  readonly madeAnew?: string;
  /** Where the page says its language, when `<html lang>` does not. */
  readonly language?: ElementText;
  /** How the page is made to show what was written; absent: the person is told to reload it. */
  readonly refresh?: 'reload' | { readonly press: string };
  /** What the CRM wants to see with each request of its own page. */
  readonly token?: TokenSource;
  /** Further headers of each JSON request, such as `X-Requested-With`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** List name → its items, for fields of type `list` and for countries that are not kept by their code. */
  readonly lists?: Readonly<Record<string, readonly ListItem[]>>;
  readonly entities: Readonly<Partial<Record<Entity, ProfileEntity>>>;
}

export interface ProfileEntity {
  /** In the order in which they are tried. */
  readonly addresses: readonly ProfileAddress[];
  /**
   * The address by which a person opens a record, with `{id}`. Absent: the first of `addresses`. One with a hash must be
   * an address that one of `addresses` understands: no server can lead on from there.
   */
  readonly open?: string;
  /** Tells this entity from another one with the same addresses: an element that is (or is not) in the page. */
  readonly when?: { readonly selector: string; readonly present: boolean };
  /** An element that holds the id: while it holds another one, the page does not show the record of its address. */
  readonly confirm?: ElementText;
  /** In the order in which they are tried; at the end there is always the button at the edge of the window. */
  readonly anchors: readonly Anchor[];
  readonly fields: readonly ProfileField[];
  /** The fields that make up the record's name, such as `["firstName", "lastName"]`. */
  readonly name: readonly string[];
  /** Absent: values are read from the page that is shown, and only of the record that it shows. */
  readonly read?: ReadRequest;
  /** Absent: read-only; ERP values are then offered for copying. */
  readonly write?: WriteRequest;
  readonly version?: VersionRule;
  /** The id of a contact's or project's company; an attribute `href` is understood as the company's address. */
  readonly parent?: ValueSource;
}

/** The entities are those under which the address stands; the same address under several leaves open which it is. */
export type ProfileAddress = Omit<AddressRule, 'entities'>;

/** Text of an element, or of one of its attributes. For form controls without `attribute`: their value. */
export interface ElementText {
  readonly selector: string;
  readonly attribute?: string;
}

/** A path in the JSON reply to `read`, below its `at`: `address.city`, `phones.0.value`. */
export interface JsonSource {
  readonly json: string;
}

/** The name of a control in the form that `read` finds. */
export interface InputSource {
  readonly input: string;
}

/** `ElementText` is an element of the page that is shown or, where a form is read, of the page with the form. */
export type ValueSource = JsonSource | InputSource | ElementText;

export interface ProfileField extends Omit<Field, 'access'> {
  /** Absent: `normal` where the entity can be written and the source can, else `read-only`. */
  readonly access?: Field['access'];
  readonly from: ValueSource;
  /** How a blank is written as JSON, and what reads as one besides null and the empty text. Absent: null. */
  readonly blank?: string | number | false;
  /**
   * How the CRM keeps the value where it is not as its type says: `number` list keys as numbers, switches as 1 and 0;
   * `text` numbers and switches as text; `label` list items and countries by their label; `date-time` a date as
   * `2026-11-23T00:00:00`.
   */
  readonly kept?: KeptAs;
}

export const KEPT_AS = ['number', 'text', 'label', 'date-time'] as const;
export type KeptAs = (typeof KEPT_AS)[number];

export type ReadRequest = JsonRead | FormRead;

/** Addresses are below the installation; `{id}` stands for the record's id. */
export interface JsonRead {
  readonly reply: 'json';
  readonly address: string;
  /** The path of the record in the reply. Absent: the reply is the record. */
  readonly at?: string;
  /** The path of the record's id in the record, which must be the one asked for. */
  readonly id?: string;
}

/** A page with the form by which the record is edited. */
export interface FormRead {
  readonly reply: 'form';
  readonly address: string;
  /** Which of the page's forms. Absent: the one with the most controls to edit. */
  readonly form?: string;
  /** The name of the control that holds the record's id, which must be the one asked for. */
  readonly id?: string;
}

export type WriteRequest = MergeWrite | PatchWrite | FormWrite;

interface JsonWriteBasics {
  readonly address: string;
  /** What besides a status of 200 to 299 is needed to count as done: a path in the JSON reply, and its value as text. */
  readonly success?: { readonly path: string; readonly equals: string };
  readonly headers?: Readonly<Record<string, string>>;
}

/** The changed fields as JSON; of a nested value the whole top-level member, as it was read but for the change. */
export interface MergeWrite extends JsonWriteBasics {
  readonly style: 'merge';
  readonly method: 'PUT' | 'PATCH' | 'POST';
  /** The path at which the changed fields go in the body. */
  readonly at?: string;
}

/** RFC 6902, by PATCH, with a `test` for every changed value. */
export interface PatchWrite extends JsonWriteBasics {
  readonly style: 'json-patch';
}

/** The form as it was read, with the changed controls, sent where the form says, as the browser would. */
export interface FormWrite {
  readonly style: 'form';
  /** The button that is pressed. Absent: the one that the Enter key presses. */
  readonly button?: string;
}

/** What a write states about the record as it was read. */
export interface VersionRule {
  /** A JSON path in the record: a version number, or a time of the last change. */
  readonly json: string;
  /** The header that carries it, when the server compares. Absent: the values are read again just before. */
  readonly header?: string;
  /** Put around the version in the header, such as `"` for an entity tag. */
  readonly quote?: string;
  /** The statuses by which the server says that the record has changed; absent: 409 and 412. */
  readonly conflict?: readonly number[];
  /** The server counts whole seconds. */
  readonly seconds?: boolean;
}
