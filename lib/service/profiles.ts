import { checkProfile, parseProfile } from '../crm/profile/document';
import { PROFILE_ADAPTER, profileSite } from '../crm/profile/site';
import type { Site } from '../model/connection';
import { FailureError, failure } from '../model/failure';
import type { ProfileCheck, ProfileSummary } from '../model/profile-summary';
import type { AdapterSummary } from '../model/setup';
import type { StoredProfile } from '../store/profiles';
import type { Environment } from './environment';
import { adapterSummary } from './sites';
import { usableProfiles } from './usable-profiles';

/** Every adapter that a site can have: those that are built in, and the profiles. */
export async function listAdapters(environment: Environment): Promise<AdapterSummary[]> {
  const described = (await usableProfiles(environment)).map(profileSite);
  return [...environment.crmSites, ...described].map(adapterSummary);
}

export async function listProfiles(environment: Environment): Promise<ProfileSummary[]> {
  const [profiles, sites] = await Promise.all([environment.store.profiles.all(), environment.store.sites.all()]);
  return profiles.map((stored) => summaryOf(stored, sites));
}

export function checkDocument(text: string): ProfileCheck {
  return checkProfile(text);
}

/** Keeps a profile, in place of the one with the same id. @throws FailureError validation when it has problems */
export async function saveProfile(environment: Environment, text: string): Promise<ProfileSummary> {
  const { problems } = checkProfile(text);
  if (problems.length > 0) {
    const fields = Object.fromEntries(problems.map(({ path, words }) => [path, words]));
    throw new FailureError(failure('counterpart', 'validation', { fields }));
  }
  const { id } = parseProfile(text);
  await environment.store.profiles.put({ id, text });
  return summaryOf({ id, text }, await environment.store.sites.all());
}

export async function exportProfile({ store }: Environment, id: string): Promise<{ text: string }> {
  const stored = await store.profiles.get(id);
  if (stored === null) throw new FailureError(failure('counterpart', 'not-found', { serverMessage: `profile ${id}` }));
  return { text: stored.text };
}

/** @throws FailureError taken while a site uses it */
export async function removeProfile(environment: Environment, id: string): Promise<void> {
  const used = (await environment.store.sites.all()).find(({ adapter }) => adapter === PROFILE_ADAPTER + id);
  if (used !== undefined) throw new FailureError(failure('counterpart', 'taken', { holder: used.name }));
  await environment.store.profiles.remove(id);
}

function summaryOf({ id, text }: StoredProfile, sites: readonly Site[]): ProfileSummary {
  const { summary, problems } = checkProfile(text);
  const adapter = PROFILE_ADAPTER + id;
  const siteCount = sites.filter((site) => site.adapter === adapter).length;
  if (summary === null) {
    const nothing = { name: id, matches: [], verifiedOn: '', access: 'read-only', entities: [] } as const;
    return { id, ...nothing, adapter, siteCount, problemCount: problems.length };
  }
  const verifiedOn = parseProfile(text).verifiedOn ?? '';
  return { ...summary, id, adapter, verifiedOn, siteCount, problemCount: problems.length };
}
