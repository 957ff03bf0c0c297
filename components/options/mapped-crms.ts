import type { AdapterSummary, SiteSummary } from '../../lib/model/setup';

/** The kinds of CRM that mappings are worth having for: those of the sites, or the first one while there is no site. */
export function mappedCrms(adapters: readonly AdapterSummary[], sites: readonly SiteSummary[]): AdapterSummary[] {
  const inUse = adapters.filter(({ id }) => sites.some(({ adapter }) => adapter.id === id));
  return inUse.length > 0 ? inUse : adapters.slice(0, 1);
}
