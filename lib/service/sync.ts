import type { ComparedState, Draft, Intent } from '../model/draft';
import { newDraft, withDialog, withIntent } from '../model/draft-changes';
import { FailureError, failure } from '../model/failure';
import type { Link } from '../model/link';
import type { RecordAddress } from '../model/record';
import type { RecordView } from '../model/view';
import { unread } from '../store/snapshots';
import { compare } from '../sync/compare';
import { type Plan, plan } from '../sync/plan';
import { readBoth } from './dialog';
import { drift, driftFailure, picksLeft } from './drift';
import { announced } from './edit';
import type { Environment } from './environment';
import { execute } from './execute';
import { toFailure } from './failures';
import { linkLock } from './link-lock';
import { brokenBy } from './read';
import { newRun } from './save';

/** Brings one link in step: changes travel, conflicts open the field chooser, and then nothing is written before a pick. */
export async function syncNow(
  environment: Environment,
  record: RecordAddress,
  connectionId: string,
  signal: AbortSignal,
): Promise<RecordView> {
  await environment.exclusively(linkLock(record, connectionId), async () => {
    const link = await linkOf(environment, record, connectionId);
    if (!(await settleInterrupted(environment, link, signal))) return;
    const now = await readOrKeepFailure(environment, link, signal);
    if (now === null) return;
    const current = await linkOf(environment, record, connectionId);
    const planned = plan(compare(now.fields, current.base, now.crm.values, now.actor.values), {});
    if (planned.undecided.length > 0) return askPerson(environment, current, now);
    await carryOut(environment, current, now, planned, signal);
  });
  return announced(environment, record);
}

/** After a person picked: writes exactly what the chooser showed, or shows it anew when someone changed it meanwhile. */
export async function syncPicked(
  environment: Environment,
  record: RecordAddress,
  connectionId: string,
  signal: AbortSignal,
): Promise<RecordView> {
  await environment.exclusively(linkLock(record, connectionId), async () => {
    const link = await linkOf(environment, record, connectionId);
    const intent = (await environment.store.drafts.get(record))?.intents[connectionId];
    if (intent?.kind !== 'resolve') throw new FailureError(failure('counterpart', 'not-found'));
    const now = await readBoth(environment, record, connectionId, link.actor, signal);
    const planned = plan(compare(now.fields, link.base, now.crm.values, now.actor.values), intent.picks);
    const changed = drift(intent.compared, now, planned.writes);
    if (changed.length > 0) return showAnew(environment, record, connectionId, intent, now, changed);
    if (planned.undecided.length > 0) throw new FailureError(failure('counterpart', 'validation'));
    await carryOut(environment, link, now, planned, signal);
  });
  return announced(environment, record);
}

async function linkOf(environment: Environment, record: RecordAddress, connectionId: string): Promise<Link> {
  const link = await environment.store.links.ofRecord(record, connectionId);
  if (link === null || link.state !== 'linked') throw new FailureError(failure('counterpart', 'not-found'));
  return link;
}

/** An interrupted run is finished first. False when its outcome still cannot be known. */
async function settleInterrupted(environment: Environment, link: Link, signal: AbortSignal): Promise<boolean> {
  const latest = await environment.store.runs.latestOfLink(link.id);
  if (latest?.state !== 'open') return true;
  return (await execute(environment, latest, signal)).state !== 'open';
}

/** Both sides, or null when they could not be read or the actor is gone; the tab then says why. */
async function readOrKeepFailure(
  environment: Environment,
  link: Link,
  signal: AbortSignal,
): Promise<ComparedState | null> {
  const { snapshots } = environment.store;
  const older = (await snapshots.get(link.id)) ?? unread(link.id);
  try {
    const now = await readBoth(environment, link.record, link.connectionId, link.actor, signal);
    const broken = brokenBy(now.actor);
    const values = { actor: now.actor, crmValues: now.crm.values, readAt: now.readAt };
    await snapshots.put({ ...older, ...values, broken, failure: null });
    return broken === null ? now : null;
  } catch (cause) {
    const reason = toFailure(cause);
    const isGone = reason.source === 'erp' && reason.kind === 'not-found';
    await snapshots.put(isGone ? { ...older, broken: brokenBy(null) } : { ...older, failure: reason });
    return null;
  }
}

async function askPerson(environment: Environment, link: Link, compared: ComparedState): Promise<void> {
  const intent: Intent = {
    kind: 'resolve',
    stage: 'choose',
    actorType: link.actor.type,
    compared,
    picks: {},
    failure: null,
  };
  await environment.store.drafts.change(link.record, (draft) => {
    const quiet: Draft = { ...newDraft(link.record, compared.crm.name, environment.now()), editing: false };
    return withDialog(withIntent(draft ?? quiet, link.connectionId, intent), link.connectionId);
  });
  await environment.showDialog(link.record, link.connectionId);
}

async function showAnew(
  environment: Environment,
  record: RecordAddress,
  connectionId: string,
  intent: Extract<Intent, { kind: 'resolve' }>,
  compared: ComparedState,
  changed: readonly string[],
): Promise<void> {
  const picks = picksLeft(intent.picks, changed);
  const reason = driftFailure(changed);
  await environment.store.drafts.change(
    record,
    (draft) => draft && withIntent(draft, connectionId, { ...intent, compared, picks, failure: reason }),
  );
  throw new FailureError(reason);
}

/** Every sync is written down, also one that found nothing to do: the tab tells when it was and how it went. */
async function carryOut(
  environment: Environment,
  link: Link,
  now: ComparedState,
  { writes, base }: Plan,
  signal: AbortSignal,
): Promise<void> {
  const run = newRun(environment, 'sync', link, now, writes, { ...link.base, ...base });
  if (writes.length > 0) {
    await environment.store.runs.begin(run, null);
    environment.announce(link.record);
    await execute(environment, run, signal);
    return;
  }
  const at = environment.now();
  const settled: Link = { ...link, base: run.base, recordName: now.crm.name, syncedAt: at, viewedAt: at };
  await environment.store.runs.finish({ ...run, state: 'finished', finishedAt: at }, settled, null);
}
