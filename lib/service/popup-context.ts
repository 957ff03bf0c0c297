import { profileOfAdapter } from '../crm/profile/site';
import type { Entity } from '../model/record';
import type { PopupContext, RecentLink } from '../model/view';
import type { Environment } from './environment';
import { crmSiteOf } from './resolve';
import { recordAt, siteLabel } from './sites';
import { resemblingSite } from './suggest';

/** A page that a person looks at. */
export interface PageInFront {
  readonly address: string;
  readonly tabId: number;
  /** What our script in it found to be shown, where it is there. */
  readonly entity: Entity | null;
}

const RECENT = 8;

/** What the toolbar popup opens on, by the address of the page in front; null where the browser does not tell it. */
export async function popupContext(environment: Environment, page: PageInFront | null): Promise<PopupContext> {
  const address = page?.address ?? null;
  const found = page === null ? null : await recordAt(environment, page.address, page.entity);
  if (found?.record) {
    const draft = await environment.store.drafts.get(found.record);
    return { kind: 'record', record: found.record, dialog: draft?.dialog ?? null };
  }
  const recent = await recentLinks(environment);
  const parsed = address === null ? null : webAddress(address);
  const toAdd = page && parsed && { address: parsed.href, tabId: page.tabId };
  if (found !== null) {
    // Built-in adapters know all their kinds of records; a profile can get more of them.
    const isProfile = profileOfAdapter(found.site.adapter) !== null;
    const siteName = await siteLabel(environment, found.site);
    return { kind: 'site', siteName, recent, page: isProfile ? toAdd : null };
  }
  const candidate = parsed && (await resemblingSite(environment, parsed));
  if (parsed && candidate) {
    const { id, name, access } = candidate.description;
    const { origin, href } = parsed;
    return { kind: 'grantable', origin, address: href, adapter: id, crmName: name, access, recent, page: toAdd };
  }
  const [sites, connections] = await Promise.all([environment.store.sites.all(), environment.store.connections.all()]);
  return { kind: 'elsewhere', recent, setUp: sites.length > 0 && connections.length > 0, page: toAdd };
}

/** Null for pages of the browser and of extensions. */
function webAddress(address: string): URL | null {
  const parsed = URL.canParse(address) ? new URL(address) : null;
  return parsed?.protocol === 'https:' || parsed?.protocol === 'http:' ? parsed : null;
}

async function recentLinks(environment: Environment): Promise<RecentLink[]> {
  const [links, sites, connections] = await Promise.all([
    environment.store.links.recent(RECENT),
    environment.store.sites.all(),
    environment.store.connections.all(),
  ]);
  return Promise.all(
    links.map(async ({ record, recordName, connectionId, actor, actorName, viewedAt, syncedAt }) => {
      const site = sites.find(({ id }) => id === record.site);
      const connectionName = connections.find(({ id }) => id === connectionId)?.name ?? '';
      const address = site ? (await crmSiteOf(environment, site.adapter)).recordAddress(site.address, record) : null;
      return { record, recordName, connectionName, actorType: actor.type, actorName, viewedAt, syncedAt, address };
    }),
  );
}
