import type { CrmSite } from '../crm/contract';
import { parseAddress } from '../model/address';
import type { Site } from '../model/connection';
import { FailureError, failure } from '../model/failure';
import type { RecordAddress } from '../model/record';
import type { AdapterSummary, SiteSummary } from '../model/setup';
import type { Environment } from './environment';
import { crmSiteOf } from './resolve';

export function adapterSummary({ description }: CrmSite): AdapterSummary {
  const { id, name, verified, verifiedOn, guarantee } = description;
  return { id, name, verified, verifiedOn, guarantee };
}

export async function listSites(environment: Environment): Promise<SiteSummary[]> {
  return Promise.all((await environment.store.sites.all()).map((site) => siteSummary(environment, site)));
}

async function siteSummary(environment: Environment, site: Site): Promise<SiteSummary> {
  const { id, name, origin, address } = site;
  const adapter = adapterSummary(crmSiteOf(environment, site.adapter));
  return { id, name, origin, address, adapter, granted: await environment.isGranted(origin) };
}

/** Adds the installation that an address belongs to; the same one again is the same site. */
export async function addSite(environment: Environment, typed: string, adapter: string): Promise<SiteSummary> {
  const parsed = parseAddress(typed);
  if (parsed === null) throw new FailureError(failure('crm', 'validation', { serverMessage: typed }));
  if (!(await environment.isGranted(parsed.origin))) {
    throw new FailureError(failure('counterpart', 'permission', { explanation: 'failure.notGranted' }));
  }
  const crmSite = crmSiteOf(environment, adapter);
  const address = crmSite.installation(parsed);
  const existing = (await environment.store.sites.all()).find((site) => site.address === address);
  if (existing !== undefined) return siteSummary(environment, existing);
  const site: Site = {
    // The same installation is the same site, also when it was removed in between: its links are found again.
    id: address,
    adapter,
    name: `${crmSite.description.name} ${parsed.host}`,
    origin: parsed.origin,
    address,
    createdAt: environment.now(),
  };
  await environment.store.sites.put(site);
  return siteSummary(environment, site);
}

/** What a CRM is called on screen: by its product alone, with the host only where several are set up. */
export async function siteLabel(environment: Environment, site: Site): Promise<string> {
  const sites = await environment.store.sites.all();
  return sites.length > 1 ? site.name : crmSiteOf(environment, site.adapter).description.name;
}

/** The granted site that an address lies in, and the record it names. */
export async function recordAt(
  environment: Environment,
  address: string,
): Promise<{ site: Site; record: RecordAddress | null } | null> {
  if (!URL.canParse(address)) return null;
  const parsed = new URL(address);
  const inOrigin = (await environment.store.sites.all()).filter(({ origin }) => origin === parsed.origin);
  for (const site of inOrigin) {
    const crmSite = crmSiteOf(environment, site.adapter);
    if (crmSite.installation(parsed) !== site.address) continue;
    const found = crmSite.recognise(parsed);
    return { site, record: found && { site: site.id, entity: found.entity, id: found.id } };
  }
  return null;
}
