import type { CrmSnapshot } from '../crm/contract';
import type { Connection } from '../model/connection';
import type { Link } from '../model/link';
import type { RecordAddress } from '../model/record';
import type { RecordView } from '../model/view';
import { unread } from '../store/snapshots';
import type { Environment } from './environment';
import { toFailure } from './failures';
import { snapshotOf } from './read';
import { crmSiteOf, fieldsFor, siteOf } from './resolve';
import { recordView } from './view';

/** Reads both sides of every link of a record and says how it stands now. Writes to neither system. */
export async function refresh(
  environment: Environment,
  record: RecordAddress,
  signal: AbortSignal,
): Promise<RecordView> {
  const linked = await linksOf(environment, record);
  if (linked.length > 0) {
    const crm = environment.crm.read(record, signal);
    await Promise.all(linked.map(({ connection, link }) => refreshLink(environment, connection, link, crm, signal)));
  }
  return recordView(environment, record);
}

async function linksOf(environment: Environment, record: RecordAddress) {
  const connections = (await environment.store.connections.all()).filter(({ active }) => active);
  const found = await Promise.all(
    connections.map(async (connection) => {
      const link = await environment.store.links.ofRecord(record, connection.id);
      return link?.state === 'linked' ? [{ connection, link }] : [];
    }),
  );
  return found.flat();
}

async function refreshLink(
  environment: Environment,
  connection: Connection,
  link: Link,
  reading: Promise<CrmSnapshot>,
  signal: AbortSignal,
): Promise<void> {
  const { store } = environment;
  try {
    const site = await siteOf(environment, link.record);
    const { read } = fieldsFor(connection, await crmSiteOf(environment, site.adapter), link.actor.type);
    const session = await environment.session(connection);
    const [actors, crm] = await Promise.all([session.read(link.actor.type, [link.actor.key], read, signal), reading]);
    const actor = actors[0] ?? null;
    await store.snapshots.put(await snapshotOf(link, connection, session, actor, crm, environment.now(), signal));
    await store.links.update(link.id, (stored) => ({ ...stored, recordName: crm.name, viewedAt: environment.now() }));
  } catch (cause) {
    signal.throwIfAborted();
    await keepFailure(environment, link, cause);
  }
}

/** The older values stay, so that the tab can show them with their age. */
async function keepFailure(environment: Environment, link: Link, cause: unknown): Promise<void> {
  const { snapshots } = environment.store;
  const older = await snapshots.get(link.id);
  await snapshots.put({ ...(older ?? unread(link.id)), failure: toFailure(cause) });
}
