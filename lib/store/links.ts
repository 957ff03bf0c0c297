import * as v from 'valibot';
import type { ActorAddress } from '../model/actor';
import type { Link } from '../model/link';
import { type RecordAddress, recordKey } from '../model/record';
import { type OpenDatabase, parseRow } from './database';
import { linkRow } from './rows';

const row = v.object({ recordKey: v.string(), link: linkRow });

/** How a link is kept: beside it the record's key, which the unique index needs as one value. */
export function toLinkRow(link: Link) {
  return { recordKey: recordKey(link.record), link };
}

function fromRow(stored: unknown): Link {
  return parseRow(row, stored, 'links').link;
}

/** Links, behind an interface that knows no database: a shared store of a team can take its place. */
export interface LinkStore {
  get(id: string): Promise<Link | null>;
  ofRecord(record: RecordAddress, connectionId: string): Promise<Link | null>;
  /** On all connections. */
  allOfRecord(record: RecordAddress): Promise<Link[]>;
  ofActor(connectionId: string, actor: ActorAddress): Promise<Link | null>;
  ofActors(connectionId: string, actors: readonly ActorAddress[]): Promise<(Link | null)[]>;
  count(connectionId: string): Promise<number>;
  /** Most recently viewed first. */
  recent(limit: number): Promise<Link[]>;
  update(id: string, change: (link: Link) => Link): Promise<Link | null>;
  /** With the values read for it. Nothing happens in either system. */
  remove(id: string): Promise<void>;
}

export function linkStore(open: OpenDatabase): LinkStore {
  return {
    async get(id) {
      const stored: unknown = await (await open()).get('links', id);
      return stored === undefined ? null : fromRow(stored);
    },
    async ofRecord(record, connectionId) {
      const key = [recordKey(record), connectionId];
      const stored: unknown = await (await open()).getFromIndex('links', 'byRecordAndConnection', key);
      return stored === undefined ? null : fromRow(stored);
    },
    async allOfRecord(record) {
      const key = recordKey(record);
      const range = IDBKeyRange.bound([key], [key, []]);
      const found: unknown[] = await (await open()).getAllFromIndex('links', 'byRecordAndConnection', range);
      return found.map(fromRow);
    },
    async ofActor(connectionId, actor) {
      return (await this.ofActors(connectionId, [actor]))[0] ?? null;
    },
    async ofActors(connectionId, actors) {
      const index = (await open()).transaction('links').store.index('byActor');
      const found: unknown[] = await Promise.all(actors.map(({ type, key }) => index.get([connectionId, type, key])));
      return found.map((stored) => (stored === undefined ? null : fromRow(stored)));
    },
    async count(connectionId) {
      return (await open()).countFromIndex('links', 'byConnection', connectionId);
    },
    async recent(limit) {
      const found: Link[] = [];
      let cursor = await (await open()).transaction('links').store.index('byViewed').openCursor(null, 'prev');
      while (cursor !== null && found.length < limit) {
        const link = fromRow(cursor.value);
        if (link.state === 'linked') found.push(link);
        cursor = await cursor.continue();
      }
      return found;
    },
    async update(id, change) {
      const transaction = (await open()).transaction('links', 'readwrite');
      const stored: unknown = await transaction.store.get(id);
      const next = stored === undefined ? null : change(fromRow(stored));
      if (next !== null) await transaction.store.put(toLinkRow(next));
      await transaction.done;
      return next;
    },
    async remove(id) {
      const transaction = (await open()).transaction(['links', 'snapshots'], 'readwrite');
      await transaction.objectStore('links').delete(id);
      await transaction.objectStore('snapshots').delete(id);
      await transaction.done;
    },
  };
}
