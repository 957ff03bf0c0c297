import type { FieldPlace } from '../../model/tryton/party';
import type { FieldValues } from '../../model/value';
import { ErpError } from '../contract';
import { type PartyType, partyFields } from './party-fields';

/** The names of Tryton's models and fields in its messages, for the messages that do not quote the value. */
const SPOKEN: readonly (readonly [RegExp, (place: FieldPlace) => boolean])[] = [
  [/^The code on party must be unique/, (place) => place.kind === 'column' && place.column === 'code'],
  [/"Name" in "Party"/, (place) => place.kind === 'column' && place.column === 'name'],
  [/"Code" in "Party"/, (place) => place.kind === 'column' && place.column === 'code'],
  [/"Street" in "Address"/, (place) => place.kind === 'address' && place.column === 'street'],
  [/"Postal Code" in "Address"/, (place) => place.kind === 'address' && place.column === 'postal_code'],
  [/"City" in "Address"/, (place) => place.kind === 'address' && place.column === 'city'],
  [/"Country" in "Address"/, (place) => place.kind === 'address' && place.column === 'country'],
  [/in "(?:Party )?Identifier"/, (place) => place.kind === 'identifier'],
  [/in "Contact Mechanism"/, (place) => place.kind === 'mechanism'],
];

/**
 * Says which of the written fields a validation error is about: the one whose value Tryton quotes, and that its words fit;
 * else the one whose name it speaks of. Other errors pass unchanged.
 */
export function withFields(error: unknown, type: PartyType, written: FieldValues): unknown {
  if (!(error instanceof ErpError) || error.kind !== 'validation' || Object.keys(error.fields).length > 0) return error;
  const message = error.serverMessage;
  const candidates = partyFields(type).filter(({ field }) => field.key in written || field.key === 'code');
  const spoken = SPOKEN.find(([words]) => words.test(message))?.[1];
  const named = spoken === undefined ? candidates : candidates.filter(({ place }) => spoken(place));
  const quoted = named.filter(({ field }) => message.includes(`"${String(written[field.key])}"`));
  // A name quoted as "for party …" is not what the message is about.
  const about = quoted.length > 1 ? quoted.filter(({ field }) => field.key !== 'name') : quoted;
  const chosen = about.length > 0 ? about : spoken === undefined ? [] : named;
  const fields = Object.fromEntries(chosen.map(({ field }) => [field.key, message]));
  const { serverMessage, explanation, cause } = error;
  return new ErpError('validation', { serverMessage, fields, cause, ...(explanation === null ? {} : { explanation }) });
}
