import type { IDBPDatabase, IDBPTransaction } from 'idb';

type Upgrade = (
  database: IDBPDatabase<unknown>,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void;

/**
 * Numbered steps from one shape of the database to the next; step n leads to version n. A step that has been released
 * is never changed: people's links live in it.
 */
export const MIGRATIONS: readonly Upgrade[] = [
  function firstShape(database) {
    database.createObjectStore('connections', { keyPath: 'id' });
    database.createObjectStore('secrets', { keyPath: 'connectionId' });
    database.createObjectStore('keys');
    database.createObjectStore('settings');
    database.createObjectStore('sites', { keyPath: 'id' });
    database.createObjectStore('drafts');

    const links = database.createObjectStore('links', { keyPath: 'link.id' });
    links.createIndex('byRecordAndConnection', ['recordKey', 'link.connectionId'], { unique: true });
    links.createIndex('byActor', ['link.connectionId', 'link.actor.type', 'link.actor.key'], { unique: true });
    links.createIndex('byConnection', 'link.connectionId');
    links.createIndex('byViewed', 'link.viewedAt');

    database.createObjectStore('snapshots', { keyPath: 'linkId' });

    const runs = database.createObjectStore('runs', { keyPath: 'id' });
    runs.createIndex('byState', 'state');
    runs.createIndex('byLink', ['linkId', 'startedAt']);
  },
  function siteProfiles(database) {
    database.createObjectStore('profiles', { keyPath: 'id' });
    database.createObjectStore('placeHealth', { keyPath: ['site', 'entity'] });
    database.createObjectStore('assistants', { keyPath: 'id' });
  },
];
