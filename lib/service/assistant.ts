import { draftProfile, profileId } from '../crm/assistant/profile';
import { type AddressProposal, proposeAddresses } from '../crm/assistant/propose-address';
import { parseProfile } from '../crm/profile/document';
import type { SiteProfile } from '../crm/profile/profile';
import { profileOfAdapter } from '../crm/profile/site';
import type { AssistantChange, AssistantDraft, AssistantSummary, AssistantView } from '../messages/assistant-messages';
import { parseAddress } from '../model/address';
import { FailureError, failure } from '../model/failure';
import { ENTITIES } from '../model/record';
import type { SiteSummary } from '../model/setup';
import type { Environment } from './environment';
import { saveProfile } from './profiles';
import { addSite, siteAt } from './sites';

/** Starts a draft about a page. On a site that has a profile it is about a further kind of record of it. */
export async function beginAssistant(environment: Environment, address: string, tabId: number | null): Promise<string> {
  const page = parseAddress(address);
  if (page === null) throw new FailureError(failure('crm', 'validation', { serverMessage: address }));
  const found = await siteAt(environment, page.href);
  const draft: AssistantDraft = {
    id: environment.newId(),
    tabId,
    origin: page.origin,
    address: page.href,
    extendedProfile: found && profileOfAdapter(found.site.adapter),
    step: 'record',
    entity: null,
    ...likeliest(page.href),
    place: null,
    fields: [],
    parent: null,
    confirm: null,
    madeAnew: null,
    addressFollowsPage: false,
    second: null,
    changedAt: environment.now(),
  };
  await environment.store.assistants.put(draft);
  return draft.id;
}

/** Unfinished drafts, the latest first. */
export async function listAssistants({ store }: Environment): Promise<AssistantSummary[]> {
  const drafts = await store.assistants.all();
  return drafts
    .map(({ id, origin, entity, changedAt }) => ({ id, origin, entity, changedAt }))
    .sort((left, right) => right.changedAt - left.changedAt);
}

export async function assistantView(environment: Environment, id: string): Promise<AssistantView | null> {
  const draft = await environment.store.assistants.get(id);
  return draft && viewOf(environment, draft);
}

/** Keeps what the person decided. @throws FailureError not-found when the draft is gone */
export async function changeAssistant(
  environment: Environment,
  id: string,
  change: AssistantChange,
): Promise<AssistantView> {
  const now = environment.now();
  const draft = await environment.store.assistants.change(id, (stored) => changed(stored, change, now));
  if (draft === null) throw new FailureError(failure('counterpart', 'not-found', { serverMessage: `draft ${id}` }));
  return viewOf(environment, draft);
}

/** Saves the profile under a name, adds its site, and forgets the draft. */
export async function saveAssistant(environment: Environment, id: string, name: string): Promise<SiteSummary> {
  const draft = await environment.store.assistants.get(id);
  const extended = draft && (await extendedProfile(environment, draft));
  const profile = draft && (await profileOf(environment, draft, name, extended));
  if (!draft || !profile) throw new FailureError(failure('counterpart', 'not-found', { serverMessage: `draft ${id}` }));
  const { adapter } = await saveProfile(environment, JSON.stringify(profile, null, 2));
  const site = await addSite(environment, draft.address, adapter);
  await environment.store.assistants.remove(id);
  return site;
}

function changed(draft: AssistantDraft, { proposal, ...decisions }: AssistantChange, now: number): AssistantDraft {
  const address = decisions.address ?? draft.address;
  const next = { ...draft, ...decisions, address, origin: new URL(address).origin, changedAt: now };
  if (address !== draft.address) return { ...next, ...likeliest(address), second: null };
  const chosen = proposal === undefined ? undefined : proposalsFor(address)[proposal];
  if (chosen === undefined) return next;
  // Another reading of the address makes the second record worth nothing.
  return { ...next, recordId: chosen.id, rules: chosen.rules, second: null };
}

/** What the address seems to name; the person confirms it or picks another part. */
function likeliest(address: string): Pick<AssistantDraft, 'recordId' | 'rules'> {
  const [best] = proposalsFor(address);
  return best?.isLikely ? { recordId: best.id, rules: best.rules } : { recordId: null, rules: [] };
}

async function viewOf(environment: Environment, draft: AssistantDraft): Promise<AssistantView> {
  const proposals = proposalsFor(draft.address);
  const rules = JSON.stringify(draft.rules);
  const chosen = proposals.findIndex((proposal) => JSON.stringify(proposal.rules) === rules);
  const extended = await extendedProfile(environment, draft);
  const suggestedName = extended?.name ?? new URL(draft.origin).hostname;
  const trial = draft.fields.length === 0 ? null : await profileOf(environment, draft, suggestedName, extended);
  return {
    draft,
    proposals: proposals.map(({ pieces, isLikely }) => ({ pieces, isLikely })),
    chosen: chosen < 0 ? null : chosen,
    described: ENTITIES.filter((entity) => extended?.entities[entity] !== undefined),
    suggestedName,
    trial: trial && JSON.stringify(trial),
  };
}

function proposalsFor(address: string): AddressProposal[] {
  return proposeAddresses(new URL(address));
}

async function profileOf(
  environment: Environment,
  draft: AssistantDraft,
  name: string,
  extended: SiteProfile | null,
): Promise<SiteProfile | null> {
  const taken = (await environment.store.profiles.all()).map(({ id }) => id);
  const id = extended?.id ?? profileId(draft.origin, taken);
  return draftProfile(draft, { id, name: name.trim() || new URL(draft.origin).hostname }, extended);
}

async function extendedProfile({ store }: Environment, draft: AssistantDraft): Promise<SiteProfile | null> {
  const stored = draft.extendedProfile === null ? null : await store.profiles.get(draft.extendedProfile);
  return stored && parseProfile(stored.text);
}
