import type { Connection } from '../model/connection';
import { type OpenDatabase, parseOptionalRow, parseRow } from './database';
import { connectionRow } from './rows';

export function connectionStore(open: OpenDatabase) {
  return {
    /** In the order in which they were added, which is their priority. */
    async all(): Promise<Connection[]> {
      const rows: unknown[] = await (await open()).getAll('connections');
      return rows
        .map((row) => parseRow(connectionRow, row, 'connections'))
        .sort((left, right) => left.createdAt - right.createdAt || (left.id < right.id ? -1 : 1));
    },
    async get(id: string): Promise<Connection | null> {
      return parseOptionalRow(connectionRow, await (await open()).get('connections', id), 'connections');
    },
    async put(connection: Connection): Promise<void> {
      await (await open()).put('connections', connection);
    },
    /** With its secret and its links; nothing happens in the ERP or the CRM. */
    async remove(id: string): Promise<void> {
      const transaction = (await open()).transaction(['connections', 'secrets', 'links', 'snapshots'], 'readwrite');
      await transaction.objectStore('connections').delete(id);
      await transaction.objectStore('secrets').delete(id);
      const links = transaction.objectStore('links');
      for (const linkId of await links.index('byConnection').getAllKeys(id)) {
        await transaction.objectStore('snapshots').delete(linkId);
        await links.delete(linkId);
      }
      await transaction.done;
    },
  };
}
