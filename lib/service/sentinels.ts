import type { AddressRule } from '../crm/address/rule';
import { STORED_RULES } from '../crm/address/stored-rules';
import { profileRules } from '../crm/profile/rules';
import { PROFILE_ADAPTER } from '../crm/profile/site';
import type { Site } from '../model/connection';
import type { Environment } from './environment';
import { usableProfiles } from './usable-profiles';

/** Which script waits for a record on which pages. */
export interface Sentinels {
  /** Script without its ending → sites. There is one per built-in adapter, and one for all profiles. */
  readonly watched: ReadonlyMap<string, readonly Site[]>;
  /** By the name of the entry in which the pages of an origin with a profile find them. */
  readonly rules: Readonly<Record<string, readonly AddressRule[]>>;
}

export async function sentinelsFor(environment: Environment): Promise<Sentinels> {
  const [sites, profiles] = await Promise.all([environment.store.sites.all(), usableProfiles(environment)]);
  const byAdapter = new Map(profiles.map((profile) => [PROFILE_ADAPTER + profile.id, profileRules(profile)]));
  const builtIn = new Set(environment.crmSites.map(({ description }) => description.id));
  const watched = new Map<string, Site[]>();
  const rules: Record<string, AddressRule[]> = {};
  for (const site of sites) {
    const own = byAdapter.get(site.adapter);
    if (own === undefined && !builtIn.has(site.adapter)) continue;
    const script = own === undefined ? `sentinel-${site.adapter}` : 'sentinel-profile';
    watched.set(script, [...(watched.get(script) ?? []), site]);
    const entry = STORED_RULES + site.origin;
    if (own !== undefined) rules[entry] = [...(rules[entry] ?? []), ...own];
  }
  return { watched, rules };
}
