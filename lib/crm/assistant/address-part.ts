import type { AddressRule, IdForm } from '../address/rule';

/** How the addresses of one kind of record look, without saying which kind it is. */
export type RecordAddressRule = Omit<AddressRule, 'entities'>;

/** A part of an address that could be the id of a record. */
export interface AddressPart {
  readonly id: string;
  readonly form: IdForm;
  /** Where it starts in the address, in characters; -1: it stands there in another spelling. */
  readonly start: number;
  /** The higher, the more it looks like an id. */
  readonly rank: number;
  /** In the order in which they are tried; the first names the address as it is. */
  readonly rules: readonly RecordAddressRule[];
}

const UUID = /^\{?[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\}?$/i;

/** What a text is when it is an id, and how much it looks like one; null: it can be none. */
export function idForm(text: string): { readonly form: IdForm; readonly rank: number } | null {
  if (/^[1-9]\d{0,17}$/.test(text)) return { form: 'digits', rank: 4 };
  if (UUID.test(text)) return { form: 'uuid', rank: 5 };
  if (/^[\da-f]{8,64}$/i.test(text) && /\d/.test(text)) return { form: 'hex', rank: 5 };
  if (!/^[\w-]{1,64}$/.test(text)) return null;
  const hasDigitAndLetter = /\d/.test(text) && /[a-z]/i.test(text);
  return { form: 'word', rank: hasDigitAndLetter ? 3 : 0 };
}

/** Looks like the id of something, so it will be another one on another record. */
export function isIdLike(text: string): boolean {
  return (idForm(text)?.rank ?? 0) >= 3;
}

/** Braces around a UUID belong to the spelling, not to the id. */
export function idIn(text: string): string {
  return text.replace(/^\{(.*)\}$/, '$1');
}
