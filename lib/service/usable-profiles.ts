import { parseProfile } from '../crm/profile/document';
import type { SiteProfile } from '../crm/profile/profile';
import type { Environment } from './environment';

/**
 * The stored profiles that can be used. One that cannot, because an earlier version of the product took what this one
 * does not, must not take the others down with it; the settings page says what is wrong with it.
 */
export async function usableProfiles({ store }: Environment): Promise<SiteProfile[]> {
  return (await store.profiles.all()).flatMap(({ text }) => {
    try {
      return parseProfile(text);
    } catch {
      return [];
    }
  });
}
