import { assistantStore } from './assistants';
import { connectionStore } from './connections';
import { databaseOpener } from './database';
import { draftStore } from './drafts';
import { linkStore } from './links';
import { placeHealthStore } from './place-health';
import { profileStore } from './profiles';
import { runStore } from './runs';
import { secretStore } from './secrets';
import { settingsStore } from './settings';
import { siteStore } from './sites';
import { snapshotStore } from './snapshots';

/** Everything that the extension keeps, one module per collection. */
export function createStore(databaseName?: string) {
  const open = databaseOpener(databaseName);
  return {
    assistants: assistantStore(open),
    connections: connectionStore(open),
    drafts: draftStore(open),
    links: linkStore(open),
    placeHealth: placeHealthStore(open),
    profiles: profileStore(open),
    runs: runStore(open),
    secrets: secretStore(open),
    settings: settingsStore(open),
    sites: siteStore(open),
    snapshots: snapshotStore(open),
  };
}

export type Store = ReturnType<typeof createStore>;
