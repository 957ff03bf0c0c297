import type { CrmSnapshot } from '../crm/contract';
import type { ErpSession } from '../erp/contract';
import type { Actor, ActorAddress } from '../model/actor';
import type { Connection } from '../model/connection';
import { FailureError, failure } from '../model/failure';
import type { Link } from '../model/link';
import type { Snapshot } from '../store/snapshots';
import { erpFieldsOf } from './resolve';

/** One actor with the given fields. Gives `FailureError` (not-found) when the ERP has it no more, or hides it. */
export async function readActor(
  session: ErpSession,
  address: ActorAddress,
  fields: readonly string[],
  signal: AbortSignal,
): Promise<Actor> {
  const [actor] = await session.read(address.type, [address.key], fields, signal);
  if (actor === undefined) throw new FailureError(failure('erp', 'not-found'));
  return actor;
}

/** Why a link no longer holds, by what was read; null while it does. */
export function brokenBy(actor: Actor | null): Snapshot['broken'] {
  if (actor === null) return { reason: 'missing', replacedBy: null };
  if (actor.replacedBy !== null) return { reason: 'merged', replacedBy: actor.replacedBy };
  if (actor.archived) return { reason: 'archived', replacedBy: null };
  return null;
}

/** What was read from both sides, as it is kept for painting. */
export async function snapshotOf(
  link: Link,
  connection: Connection,
  session: ErpSession,
  actor: Actor | null,
  crm: CrmSnapshot | null,
  now: number,
  signal: AbortSignal,
): Promise<Snapshot> {
  return {
    linkId: link.id,
    actor,
    crmValues: crm?.values ?? null,
    readAt: now,
    webAddress: session.webAddress(link.actor),
    texts: actor === null ? {} : await listTexts(connection, session, actor, signal),
    broken: brokenBy(actor),
    failure: null,
  };
}

async function listTexts(
  connection: Connection,
  session: ErpSession,
  actor: Actor,
  signal: AbortSignal,
): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const { key, type, list } of erpFieldsOf(connection, actor.type)) {
    const value = actor.values[key];
    if (type !== 'list' || list === undefined || value === null || value === undefined) continue;
    const item = (await session.listItems(list, signal)).find((candidate) => candidate.key === String(value));
    if (item !== undefined) texts[key] = item.label;
  }
  return texts;
}
