import type { CrmSite } from '../contract';
import type { SiteProfile } from './profile';

/** What the ids of adapters that are profiles begin with. */
export const PROFILE_ADAPTER = 'profile:';

/** The adapter that a profile describes. */
export function profileSite(_profile: SiteProfile): CrmSite {
  throw new Error('Site profiles cannot be used yet');
}
