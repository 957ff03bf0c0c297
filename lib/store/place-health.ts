import { placeHealth } from '../messages/schemas/site';
import type { PlaceHealth } from '../model/place-health';
import type { Entity } from '../model/record';
import { type OpenDatabase, parseOptionalRow, parseRow } from './database';

export function placeHealthStore(open: OpenDatabase) {
  return {
    async all(): Promise<PlaceHealth[]> {
      const rows: unknown[] = await (await open()).getAll('placeHealth');
      return rows.map((found) => parseRow(placeHealth, found, 'placeHealth'));
    },
    async get(site: string, entity: Entity): Promise<PlaceHealth | null> {
      return parseOptionalRow(placeHealth, await (await open()).get('placeHealth', [site, entity]), 'placeHealth');
    },
    async put(health: PlaceHealth): Promise<void> {
      await (await open()).put('placeHealth', health);
    },
    async removeOfSite(site: string): Promise<void> {
      await (await open()).delete('placeHealth', IDBKeyRange.bound([site], [site, []]));
    },
  };
}
