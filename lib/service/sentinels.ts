import type { AddressRule } from '../crm/address/rule';
import { STORED_RULES } from '../crm/address/stored-rules';
import { profileRules } from '../crm/profile/rules';
import { PROFILE_ADAPTER } from '../crm/profile/site';
import type { Site } from '../model/connection';
import type { Environment } from './environment';
import { usableProfiles } from './usable-profiles';

/** Which sites the sentinels watch. */
export interface Sentinels {
  /** Their adapter is built in: what it recognises is in the script. */
  readonly builtIn: readonly Site[];
  /** Their adapter is a profile: the script reads the rules of its origin. */
  readonly profiled: readonly Site[];
  /** By the name of the entry in which an origin's pages find them. */
  readonly rules: Readonly<Record<string, readonly AddressRule[]>>;
}

export async function sentinelsFor(environment: Environment): Promise<Sentinels> {
  const [sites, profiles] = await Promise.all([environment.store.sites.all(), usableProfiles(environment)]);
  const byAdapter = new Map(profiles.map((profile) => [PROFILE_ADAPTER + profile.id, profileRules(profile)]));
  const rules: Record<string, AddressRule[]> = {};
  for (const { adapter, origin } of sites) {
    const own = byAdapter.get(adapter);
    const entry = STORED_RULES + origin;
    if (own !== undefined) rules[entry] = [...(rules[entry] ?? []), ...own];
  }
  const isProfiled = ({ adapter }: Site) => adapter.startsWith(PROFILE_ADAPTER);
  return { builtIn: sites.filter((site) => !isProfiled(site)), profiled: sites.filter(isProfiled), rules };
}
