import { checkProfile, parseProfile } from '../crm/profile/document';
import { PROFILE_ADAPTER, profileSite } from '../crm/profile/site';
import { FailureError, failure } from '../model/failure';
import type { ProfileCheck, ProfileSummary } from '../model/profile-summary';
import type { AdapterSummary } from '../model/setup';
import type { Environment } from './environment';
import { adapterSummary } from './sites';

/** Every adapter that a site can have: those that are built in, and the profiles. */
export async function listAdapters(environment: Environment): Promise<AdapterSummary[]> {
  const profiles = await environment.store.profiles.all();
  const described = profiles.map(({ text }) => profileSite(parseProfile(text)));
  return [...environment.crmSites, ...described].map(adapterSummary);
}

export async function listProfiles(environment: Environment): Promise<ProfileSummary[]> {
  const profiles = await environment.store.profiles.all();
  return Promise.all(profiles.map(({ text }) => summaryOf(environment, text)));
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
  return summaryOf(environment, text);
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

async function summaryOf(environment: Environment, text: string): Promise<ProfileSummary> {
  const { id, name, matches, verifiedOn, entities } = parseProfile(text);
  const { description } = profileSite(parseProfile(text));
  const sites = await environment.store.sites.all();
  return {
    id,
    name,
    adapter: description.id,
    matches,
    verifiedOn: verifiedOn ?? '',
    access: description.access,
    entities: (['company', 'contact', 'project'] as const).filter((entity) => entities[entity] !== undefined),
    siteCount: sites.filter(({ adapter }) => adapter === description.id).length,
  };
}
