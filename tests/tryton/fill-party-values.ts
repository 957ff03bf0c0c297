import type { SeedAddress } from '../../lib/erp/sandbox/seed/company';
import type { PartySeed } from './counterpart-parties';
import type { Foundation } from './fill-foundation';

/** Tryton's identifier type for the VAT number of a country; all EU members share one. */
const VAT_TYPES: Readonly<Record<string, string>> = { NO: 'no_mva', IS: 'is_vsk' };
/** Tryton's identifier type for the organisation number; other countries' numbers are entered without a type. */
const ORGANISATION_TYPES: Readonly<Record<string, string>> = {
  NO: 'no_orgnr',
  SE: 'se_orgnr',
  FI: 'fi_ytunnus',
  IS: 'is_kennitala',
};

function addressValues(address: SeedAddress, country: number | undefined): Record<string, unknown> {
  return { street: address.lines.join('\n'), postal_code: address.zip, city: address.city, country };
}

/** A party with its children, as one value for `create`. */
export function partyValues(party: PartySeed, foundation: Foundation): Record<string, unknown> {
  const country = foundation.countries.get(party.countryCode);
  const mechanisms = [
    { type: 'phone', value: party.phone },
    { type: 'email', value: party.email },
    { type: 'website', value: party.website },
  ].filter((mechanism) => mechanism.value !== null);
  const identifiers = [
    { type: VAT_TYPES[party.countryCode] ?? 'eu_vat', code: party.vatNumber },
    { type: ORGANISATION_TYPES[party.countryCode] ?? null, code: party.organisationNumber },
  ].filter((identifier) => identifier.code !== null);
  const addresses = [party.postal, party.street].filter((address) => address !== null);
  return {
    name: party.name,
    code: party.code,
    categories: [['add', party.categories.map((name) => foundation.categories.get(name))]],
    addresses: [['create', addresses.map((address) => addressValues(address, country))]],
    contact_mechanisms: [['create', mechanisms]],
    identifiers: [['create', identifiers]],
  };
}
