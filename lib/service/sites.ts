import type { CrmSite } from '../crm/contract';
import { profileOfAdapter } from '../crm/profile/site';
import { parseAddress } from '../model/address';
import type { Site } from '../model/connection';
import { FailureError, failure } from '../model/failure';
import type { PlaceHealth } from '../model/place-health';
import { type AddressedRecord, canBeOneRecord, type Entity, type RecordAddress } from '../model/record';
import type { AdapterSummary, SiteSummary } from '../model/setup';
import type { Environment } from './environment';
import { crmSiteOf } from './resolve';

export function adapterSummary({ description }: CrmSite): AdapterSummary {
  const { id, name, verified, verifiedOn, guarantee, access } = description;
  return { id, name, verified, verifiedOn, guarantee, access, profile: profileOfAdapter(id) };
}

export async function listSites(environment: Environment): Promise<SiteSummary[]> {
  const { sites, placeHealth } = environment.store;
  const [all, health] = await Promise.all([sites.all(), placeHealth.all()]);
  return Promise.all(all.map((site) => siteSummary(environment, site, health)));
}

async function siteSummary(environment: Environment, site: Site, health: readonly PlaceHealth[]): Promise<SiteSummary> {
  const { id, name, origin, address } = site;
  const [adapter, granted] = await Promise.all([
    describedAdapter(environment, site.adapter),
    environment.isGranted(origin),
  ]);
  return { id, name, origin, address, adapter, granted, health: health.filter((entry) => entry.site === id) };
}

/** Also of a profile that cannot be used: the site must be in the list, to be given another adapter. */
async function describedAdapter(environment: Environment, id: string): Promise<AdapterSummary> {
  try {
    return adapterSummary(await crmSiteOf(environment, id));
  } catch {
    const nothing = {
      verified: 'documentation',
      verifiedOn: '',
      guarantee: 'read-before',
      access: 'read-only',
    } as const;
    return { id, name: id, ...nothing, profile: profileOfAdapter(id) };
  }
}

/** Adds the installation that an address belongs to; the same one again is the same site. */
export async function addSite(environment: Environment, typed: string, adapter: string): Promise<SiteSummary> {
  const parsed = parseAddress(typed);
  if (parsed === null) throw new FailureError(failure('crm', 'validation', { serverMessage: typed }));
  if (!(await environment.isGranted(parsed.origin))) {
    throw new FailureError(failure('counterpart', 'permission', { explanation: 'failure.notGranted' }));
  }
  const crmSite = await crmSiteOf(environment, adapter);
  const address = crmSite.installation(parsed);
  const existing = (await environment.store.sites.all()).find((site) => site.address === address);
  if (existing) return changeAdapter(environment, existing.id, adapter);
  const site: Site = {
    // The same installation is the same site, also when it was removed in between: its links are found again.
    id: address,
    adapter,
    name: siteName(crmSite.description.name, address),
    origin: parsed.origin,
    address,
    createdAt: environment.now(),
  };
  await environment.store.sites.put(site);
  return siteSummary(environment, site, []);
}

/** Has another adapter drive a site from now on; links and their values stay. */
export async function changeAdapter(environment: Environment, id: string, adapter: string): Promise<SiteSummary> {
  const { store } = environment;
  const site = (await store.sites.all()).find((candidate) => candidate.id === id);
  if (site === undefined) throw new FailureError(failure('counterpart', 'not-found', { serverMessage: `site ${id}` }));
  const { description } = await crmSiteOf(environment, adapter);
  const changed: Site = { ...site, adapter, name: siteName(description.name, site.address) };
  await store.sites.put(changed);
  // How the tab fared was how it fared by the adapter before.
  if (adapter !== site.adapter) await store.placeHealth.removeOfSite(id);
  return siteSummary(environment, changed, await store.placeHealth.all());
}

function siteName(crm: string, address: string): string {
  return `${crm} ${new URL(address).host}`;
}

/** Takes a site away; its links stay for when it is granted again. */
export async function removeSite({ store }: Environment, id: string): Promise<void> {
  await store.sites.remove(id);
  await store.placeHealth.removeOfSite(id);
}

/** What a CRM is called on screen: by its product alone, with the host only where several are set up. */
export async function siteLabel(environment: Environment, site: Site): Promise<string> {
  const sites = await environment.store.sites.all();
  return sites.length > 1 ? site.name : (await crmSiteOf(environment, site.adapter)).description.name;
}

export interface FoundSite {
  readonly site: Site;
  readonly crmSite: CrmSite;
  /** What the address names in it; null: no record. */
  readonly addressed: AddressedRecord | null;
}

/** The granted site that an address lies in: of several, the one with the longest address. */
export async function siteAt(environment: Environment, address: string): Promise<FoundSite | null> {
  if (!URL.canParse(address)) return null;
  const parsed = new URL(address);
  const around = (await environment.store.sites.all())
    .filter((site) => parsed.href.startsWith(site.address))
    .sort((left, right) => right.address.length - left.address.length);
  for (const site of around) {
    const crmSite = await crmSiteOf(environment, site.adapter);
    const addressed = crmSite.recognise(parsed);
    // A record of another installation below the same path is not one of this site.
    if (addressed === null || crmSite.installation(parsed) === site.address) return { site, crmSite, addressed };
  }
  return null;
}

/**
 * The granted site that an address lies in, and the record that it names. Where the address leaves the entity open, a
 * record that has a link or a draft stays what it was when it got them; else `entity` decides, within what is allowed. Where
 * it leaves open even which record it is, a project or a company with the same id, only `entity` can say.
 */
export async function recordAt(
  environment: Environment,
  address: string,
  entity: Entity | null,
): Promise<{ site: Site; record: RecordAddress | null } | null> {
  const found = await siteAt(environment, address);
  if (found === null) return null;
  const { site, addressed } = found;
  const settled = addressed && (await settleEntity(environment, site, addressed, entity));
  return { site, record: settled && addressed && { site: site.id, entity: settled, id: addressed.id } };
}

async function settleEntity(
  { store }: Environment,
  site: Site,
  { entities, id }: AddressedRecord,
  claimed: Entity | null,
): Promise<Entity | null> {
  const [first, ...others] = entities;
  if (first === undefined || others.length === 0) return first ?? null;
  const said = claimed !== null && entities.includes(claimed) ? claimed : null;
  const possible = entities.filter((entity) => canBeOneRecord(entity, said ?? first));
  if (said === null && possible.length < entities.length) return null;
  for (const entity of possible) {
    const record = { site: site.id, entity, id };
    const [links, draft] = await Promise.all([store.links.allOfRecord(record), store.drafts.get(record)]);
    if (links.length > 0 || draft !== null) return entity;
  }
  return said;
}
