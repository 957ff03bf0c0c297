import type { CrmSite } from '../crm/contract';
import { profileSite } from '../crm/profile/site';
import { parseAddress } from '../model/address';
import type { Environment } from './environment';
import { usableProfiles } from './usable-profiles';

/** The adapter that an address looks like; a profile that names these pages goes before the built-in ones, which guess. */
export async function resemblingSite(environment: Environment, address: URL): Promise<CrmSite | null> {
  const described = (await usableProfiles(environment)).map(profileSite);
  return [...described, ...environment.crmSites].find((crmSite) => crmSite.resembles(address)) ?? null;
}

/** The id of the adapter for an address that a person types; null while it looks like none. */
export async function suggestAdapter(environment: Environment, typed: string): Promise<string | null> {
  const address = parseAddress(typed);
  return address && ((await resemblingSite(environment, address))?.description.id ?? null);
}
