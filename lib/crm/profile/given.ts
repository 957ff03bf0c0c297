import { GIVEN_PROFILE } from '../../model/given-profile';
import { hasMembers } from '../../model/guards';
import type { SiteProfile } from './profile';

/** The profile that the worker left in this world, or null. The worker has parsed it; pages cannot reach this world. */
export function givenProfile(): SiteProfile | null {
  const value: unknown = Reflect.get(globalThis, Symbol.for(GIVEN_PROFILE));
  return isSiteProfile(value) ? value : null;
}

function isSiteProfile(value: unknown): value is SiteProfile {
  return hasMembers(value, { format: 'number', id: 'string', name: 'string', matches: 'object', entities: 'object' });
}
