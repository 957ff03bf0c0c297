import type { PlannedWrite } from '../model/comparison';
import type { ComparedState, Intent } from '../model/draft';
import { withIntent, withoutIntent } from '../model/draft-changes';
import { type Failure, FailureError, failure } from '../model/failure';
import type { Link } from '../model/link';
import type { RecordAddress } from '../model/record';
import type { Run, RunStep } from '../model/run';
import type { RecordView } from '../model/view';
import { compare } from '../sync/compare';
import { plan } from '../sync/plan';
import { readBoth, refuseTaken } from './dialog';
import { drift, driftFailure, picksLeft } from './drift';
import { announced } from './edit';
import type { Environment } from './environment';
import { execute } from './execute';
import { toFailure } from './failures';
import { stopRun, unfinishedSave } from './give-up';
import { linkLock } from './link-lock';
import { actorName, connectionOf } from './resolve';

type ConnectIntent = Extract<Intent, { kind: 'connect' }>;

/**
 * Carries out what the draft means: writes what was shown, and links; or removes links. An intent that fails stays in
 * the draft with its reason, so that nothing typed or chosen is lost.
 */
export async function save(environment: Environment, record: RecordAddress, signal: AbortSignal): Promise<RecordView> {
  const draft = await environment.store.drafts.get(record);
  for (const connectionId of Object.keys(draft?.intents ?? {})) {
    await environment.exclusively(linkLock(record, connectionId), async () => {
      const intent = (await environment.store.drafts.get(record))?.intents[connectionId];
      if (intent?.kind === 'disconnect') await disconnect(environment, record, connectionId);
      if (intent?.kind === 'connect' && intent.stage === 'ready') {
        await saveConnect(environment, record, connectionId, intent, signal);
      }
    });
  }
  await environment.store.drafts.change(record, (rest) =>
    rest !== null && Object.keys(rest.intents).length === 0 ? null : rest,
  );
  return announced(environment, record);
}

/** Removes the link only: the ERP and the CRM are not asked. */
async function disconnect(environment: Environment, record: RecordAddress, connectionId: string): Promise<void> {
  const link = await environment.store.links.ofRecord(record, connectionId);
  if (link !== null) await environment.store.links.remove(link.id);
  await environment.store.drafts.change(record, (draft) => draft && withoutIntent(draft, connectionId));
}

async function saveConnect(
  environment: Environment,
  record: RecordAddress,
  connectionId: string,
  intent: ConnectIntent,
  signal: AbortSignal,
): Promise<void> {
  try {
    const run =
      (await interrupted(environment, record, connectionId, intent)) ??
      (await beginConnectRun(environment, record, connectionId, intent, signal));
    environment.announce(record);
    const ended = await execute(environment, run, signal);
    if (ended.state !== 'finished') await keepFailure(environment, record, connectionId, ended.failure, ended.steps);
  } catch (cause) {
    await keepFailure(environment, record, connectionId, toFailure(cause));
  }
}

/**
 * The run of an earlier Save that was cut off goes on, when it still is what the person means; else it is ended, and what
 * they mean now begins anew.
 */
async function interrupted(
  environment: Environment,
  record: RecordAddress,
  connectionId: string,
  intent: ConnectIntent,
): Promise<Run | null> {
  const run = await unfinishedSave(environment, record, connectionId);
  if (run === null || isMeantBy(intent, run)) return run;
  await stopRun(environment, run);
  return null;
}

function isMeantBy({ compared, picks, actorType }: ConnectIntent, run: Run): boolean {
  if (compared === null || compared.actor.key !== run.actor.key || actorType !== run.actor.type) return false;
  const { writes } = plan(compare(compared.fields, null, compared.crm.values, compared.actor.values), picks);
  const key = ({ side, erpField, to }: PlannedWrite) => JSON.stringify([side, erpField, to]);
  const meant = new Set(writes.map(key));
  const open = run.steps.filter(({ state }) => state !== 'done').flatMap((step) => step.writes.map(key));
  return open.length === meant.size && open.every((write) => meant.has(write));
}

async function beginConnectRun(
  environment: Environment,
  record: RecordAddress,
  connectionId: string,
  intent: ConnectIntent,
  signal: AbortSignal,
): Promise<Run> {
  const { compared } = intent;
  if (compared === null) throw new FailureError(failure('counterpart', 'not-found'));
  await refuseTaken(environment, record, connectionId, compared.actor);
  const now = await readBoth(environment, record, connectionId, compared.actor, signal);
  await refuseDrift(environment, record, connectionId, intent, compared, now);
  const { writes, base } = plan(compare(now.fields, null, now.crm.values, now.actor.values), intent.picks);
  const { link, run } = await newConnectRun(environment, record, connectionId, now, writes, base);
  if (!(await environment.store.runs.begin(run, link))) {
    await refuseTaken(environment, record, connectionId, compared.actor);
    throw new FailureError(failure('counterpart', 'taken', { holder: link.recordName }));
  }
  return run;
}

/** What someone else changed since the person looked goes back to the field chooser, with the picks that still hold. */
async function refuseDrift(
  environment: Environment,
  record: RecordAddress,
  connectionId: string,
  intent: ConnectIntent,
  compared: ComparedState,
  now: ComparedState,
): Promise<void> {
  const { writes } = plan(compare(compared.fields, null, compared.crm.values, compared.actor.values), intent.picks);
  const changed = drift(compared, now, writes);
  if (changed.length === 0) return;
  const picks = picksLeft(intent.picks, changed);
  await environment.store.drafts.change(
    record,
    (draft) => draft && withIntent(draft, connectionId, { ...intent, stage: 'choose', compared: now, picks }),
  );
  throw new FailureError(driftFailure(changed));
}

async function newConnectRun(
  environment: Environment,
  record: RecordAddress,
  connectionId: string,
  now: ComparedState,
  writes: readonly PlannedWrite[],
  base: Run['base'],
): Promise<{ link: Link; run: Run }> {
  const connection = await connectionOf(environment, connectionId);
  const at = environment.now();
  const actor = { type: now.actor.type, key: now.actor.key };
  const names = { recordName: now.crm.name, actorName: actorName(connection, now.actor) };
  const link: Link = {
    ...names,
    id: environment.newId(),
    record,
    connectionId,
    actor,
    state: 'pending',
    base: {},
    createdAt: at,
    syncedAt: null,
    viewedAt: at,
  };
  return { link, run: newRun(environment, 'connect', link, now, writes, base) };
}

/** A run as it is written down before its first request: the ERP first, the CRM second. */
export function newRun(
  environment: Environment,
  purpose: Run['purpose'],
  link: Link,
  now: ComparedState,
  writes: readonly PlannedWrite[],
  base: Run['base'],
): Run {
  const step = (side: 'erp' | 'crm'): RunStep[] => {
    const own = writes.filter((write) => write.side === side);
    return own.length === 0 ? [] : [{ side, writes: own, state: 'planned', failure: null, guarantee: null }];
  };
  return {
    id: environment.newId(),
    purpose,
    record: link.record,
    recordName: now.crm.name,
    connectionId: link.connectionId,
    linkId: link.id,
    actor: link.actor,
    actorName: link.actorName,
    steps: [...step('erp'), ...step('crm')],
    base,
    crmVersion: now.crm.version,
    erpVersion: now.actor.version,
    state: 'open',
    failure: null,
    startedAt: environment.now(),
    finishedAt: null,
  };
}

async function keepFailure(
  environment: Environment,
  record: RecordAddress,
  connectionId: string,
  reason: Failure | null,
  steps: readonly RunStep[] = [],
): Promise<void> {
  await environment.store.drafts.change(record, (draft) => {
    const intent = draft?.intents[connectionId];
    if (!draft || intent?.kind !== 'connect') return draft;
    const compared = intent.compared && withWritten(intent.compared, steps);
    return withIntent(draft, connectionId, { ...intent, compared, failure: reason });
  });
}

/** What both sides hold after the steps that were carried out, so that the tab lists only what is still to be written. */
function withWritten(compared: ComparedState, steps: readonly RunStep[]): ComparedState {
  const writes = steps.filter(({ state }) => state === 'done').flatMap((step) => step.writes);
  const values = (own: PlannedWrite['side'], key: 'crmField' | 'erpField') =>
    Object.fromEntries(writes.filter(({ side }) => side === own).map((write) => [write[key], write.to]));
  return {
    ...compared,
    crm: { ...compared.crm, values: { ...compared.crm.values, ...values('crm', 'crmField') } },
    actor: { ...compared.actor, values: { ...compared.actor.values, ...values('erp', 'erpField') } },
  };
}
