import type { Site } from '../model/connection';
import { type OpenDatabase, parseRow } from './database';
import { siteRow } from './rows';

export function siteStore(open: OpenDatabase) {
  return {
    async all(): Promise<Site[]> {
      const rows: unknown[] = await (await open()).getAll('sites');
      return rows.map((row) => parseRow(siteRow, row, 'sites')).sort((left, right) => left.createdAt - right.createdAt);
    },
    async put(site: Site): Promise<void> {
      await (await open()).put('sites', site);
    },
    /** Links stay: the site can be granted again. */
    async remove(id: string): Promise<void> {
      await (await open()).delete('sites', id);
    },
  };
}
