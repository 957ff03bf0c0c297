import type { Entity } from '../../model/record';

/**
 * What the ids of a CRM look like. A text that is none of the kind names no record: `digits` a whole number from 1;
 * `hex` 8 to 64 hexadecimal digits; `uuid` with or without braces; `word` letters, digits, `_` and `-`, but none of the
 * words by which applications address unsaved records and forms (`new`, `create`, `add`, `edit`).
 */
export const ID_FORMS = ['digits', 'hex', 'uuid', 'word'] as const;
export type IdForm = (typeof ID_FORMS)[number];

/**
 * How an address names a record, as plain data. In templates `{id}` stands for the id, `{any}` for one part that may be
 * anything, `{parts}/` for any number of parts, also none; the rest is literal. Everything that a rule states must hold; what it does not state may be anything,
 * except that a hash route must match as a whole (up to `?`, `&` or `;`). An address that is not understood names nothing.
 */
export interface AddressRule {
  /** Several: the address leaves open which of them it is. */
  readonly entities: readonly Entity[];
  readonly id: IdForm;
  /** The end of the path, below the installation: `societe/card.php`, `odoo/contacts/{id}`. Absent: any path. */
  readonly path?: string;
  /**
   * Parameters of the query, by name; each must be there exactly once. A name may hold `{any}`, for applications whose
   * query has words before a second question mark, `?contact.main?contact_id=2`: then that mark counts as `&`.
   */
  readonly query?: Readonly<Record<string, string>>;
  /** Route in the hash, without `#`: `Account/view/{id}`. */
  readonly hash?: string;
  /** Parameters in the hash: `#id=10&model=res.partner`. */
  readonly hashQuery?: Readonly<Record<string, string>>;
  /**
   * The rule holds for an address inside the address, on the same origin: `hash` the whole hash is one, percent-encoded;
   * another word: the parameter of the hash that holds it. Whether it begins with `/` follows `path`.
   */
  readonly inside?: string;
}
