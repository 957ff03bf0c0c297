import { GUARANTEES, type Guarantee } from '../../model/expectation';
import { formatAddress } from '../address/format';
import { installationBy, recogniseBy } from '../address/recognise';
import type { CrmSite } from '../contract';
import { guaranteeOf, profileField } from './abilities';
import { isForAnyHost, matchesPattern } from './match-pattern';
import { openedAddress } from './opened-address';
import type { ProfileEntity, SiteProfile } from './profile';
import { profileRules } from './rules';

/** What the ids of adapters that are profiles begin with. */
export const PROFILE_ADAPTER = 'profile:';

/** The id of the profile that an adapter is; null: it is built in. */
export function profileOfAdapter(adapter: string): string | null {
  return adapter.startsWith(PROFILE_ADAPTER) ? adapter.slice(PROFILE_ADAPTER.length) : null;
}

/** The script that is put into the pages of every site with a profile. */
const SCRIPT = 'erp-tab-profile.js';

/** The adapter that a profile describes. */
export function profileSite(profile: SiteProfile): CrmSite {
  const rules = profileRules(profile);
  const entities = Object.values(profile.entities);
  return {
    description: {
      id: PROFILE_ADAPTER + profile.id,
      name: profile.name,
      verified: profile.verifiedOn === undefined ? 'documentation' : 'real',
      verifiedOn: profile.verifiedOn ?? '',
      guarantee: weakest(entities),
      access: entities.some(({ write }) => write !== undefined) ? 'read-write' : 'read-only',
    },
    script: SCRIPT,
    scriptData: profile,
    recognise: (address) => recogniseBy(rules, address),
    resembles: (address) =>
      profile.matches.some(
        (pattern) =>
          matchesPattern(pattern, address) && (!isForAnyHost(pattern) || recogniseBy(rules, address) !== null),
      ),
    fields: (name) => {
      const entity = profile.entities[name];
      return entity === undefined ? [] : entity.fields.map((field) => profileField(entity, field));
    },
    installation: (address) => installationBy(rules, address),
    recordAddress: (installation, { entity, id }) => {
      const { open, addresses: [first] = [] } = profile.entities[entity] ?? {};
      if (open !== undefined) return openedAddress(open, installation, id).href;
      return first === undefined ? installation : formatAddress({ ...first, entities: [entity] }, installation, id);
    },
  };
}

/** The weakest by which something is written; what is only read needs none. */
function weakest(entities: readonly ProfileEntity[]): Guarantee {
  const written = entities.filter(({ write }) => write !== undefined).map(guaranteeOf);
  return [...GUARANTEES].reverse().find((guarantee) => written.includes(guarantee)) ?? 'read-before';
}
