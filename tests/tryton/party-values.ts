import type { FieldValues } from '../../lib/model/value';
import type { PartySeed } from './counterpart-parties';

/** A party of the template as its fields are read. */
export function partyValues(party: PartySeed): FieldValues {
  const { postal, street } = party;
  return {
    name: party.name,
    code: party.code,
    organisationNumber: party.organisationNumber,
    vatNumber: party.vatNumber,
    phone: party.phone,
    mobile: null,
    fax: null,
    email: party.email,
    website: party.website,
    'postal.street': postal.lines.join('\n'),
    'postal.zip': postal.zip,
    'postal.city': postal.city,
    country: party.countryCode,
    'street.street': street?.lines.join('\n') ?? null,
    'street.zip': street?.zip ?? null,
    'street.city': street?.city ?? null,
  };
}
