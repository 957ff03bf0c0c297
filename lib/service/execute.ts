import type { ErpSession } from '../erp/contract';
import type { PlannedWrite } from '../model/comparison';
import type { Connection } from '../model/connection';
import type { Guarantee } from '../model/expectation';
import { type Failure, FailureError, failure } from '../model/failure';
import type { Link } from '../model/link';
import type { Run, RunStep } from '../model/run';
import type { FieldValues } from '../model/value';
import { crmExpectations, crmValues, erpExpectations, erpValues } from '../sync/plan';
import { settle } from '../sync/recover';
import type { Environment } from './environment';
import { toFailure } from './failures';
import { readActor, snapshotOf } from './read';
import { connectionOf, crmSiteOf, fieldsFor, siteOf } from './resolve';

/** One side as it was read immediately before a step. */
interface Reading {
  readonly values: FieldValues;
  readonly version: string | null;
}

interface Work {
  readonly environment: Environment;
  readonly connection: Connection;
  readonly session: ErpSession;
  readonly fields: readonly string[];
  readonly signal: AbortSignal;
}

/**
 * Carries out a run that is written down, from wherever it stands: each step first reads its side and settles by what it
 * finds, so that a step whose answer was lost is never sent twice. Resolves with the run as it ended: `finished`,
 * `stopped` (refused: nothing of the failed step was written), or still `open` when an outcome cannot be known yet.
 */
export async function execute(environment: Environment, started: Run, signal: AbortSignal): Promise<Run> {
  let run: Run = { ...started, failure: null };
  try {
    const work = await prepare(environment, run, signal);
    for (const [index, step] of run.steps.entries()) {
      if (step.state === 'done') continue;
      run = await carryOut(work, run, index);
      if (run.steps[index]?.state !== 'done') return close(environment, run);
      environment.announce(run.record);
    }
    return await finish(work, run);
  } catch (cause) {
    return close(environment, { ...run, failure: toFailure(cause) });
  }
}

async function prepare(environment: Environment, run: Run, signal: AbortSignal): Promise<Work> {
  const connection = await connectionOf(environment, run.connectionId);
  const site = await siteOf(environment, run.record);
  const { read } = fieldsFor(connection, await crmSiteOf(environment, site.adapter), run.actor.type);
  const session = await environment.session(connection);
  return { environment, connection, session, fields: read, signal };
}

async function carryOut(work: Work, run: Run, index: number): Promise<Run> {
  const step = run.steps[index];
  if (step === undefined) return run;
  const keep = async (change: Partial<RunStep>, cause: Failure | null, base = run.base): Promise<Run> => {
    const steps = run.steps.map((other, at) => (at === index ? { ...step, ...change } : other));
    const next = { ...run, steps, base, failure: cause };
    await work.environment.store.runs.put(next);
    return next;
  };
  let outcomeUnknown = step.state === 'sent' || step.state === 'unknown';
  let sent = false;
  try {
    const reading = await readSide(work, run, step);
    outcomeUnknown = false;
    const open = openWrites(step, reading);
    if (open.length === 0) return await keep({ state: 'done', failure: null }, null);
    await keep({ state: 'sent' }, null);
    sent = true;
    const { guarantee, values } = await send(work, run, step, open, reading);
    return await keep({ state: 'done', failure: null, guarantee }, null, heldAfter(run.base, step, values));
  } catch (cause) {
    const failed = toFailure(cause);
    if (sent && failed.kind === 'conflict' && (await isCarriedOut(work, run, step))) {
      return keep({ state: 'done', failure: null }, null);
    }
    const isUnknown = outcomeUnknown || failed.outcomeUnknown;
    return keep({ state: isUnknown ? 'unknown' : 'failed', failure: failed }, failed);
  }
}

/**
 * Whether a refused write was refused because it had been made already: a browser sends a request again by itself when a
 * kept connection breaks before the answer, and a stopped worker's request may arrive after it was thought lost.
 */
async function isCarriedOut(work: Work, run: Run, step: RunStep): Promise<boolean> {
  try {
    return openWrites(step, await readSide(work, run, step)).length === 0;
  } catch {
    return false;
  }
}

/** The writes that are still to be made. Gives a conflict when a field holds neither the old nor the new value. */
function openWrites(step: RunStep, reading: Reading): PlannedWrite[] {
  const settled = step.writes.map((write) => {
    const key = step.side === 'crm' ? write.crmField : write.erpField;
    return { write, outcome: settle(write, reading.values[key] ?? null) };
  });
  const changed = settled.filter(({ outcome }) => outcome === 'changed-meanwhile');
  if (changed.length > 0) {
    const fields = Object.fromEntries(changed.map(({ write }) => [write.erpField, '']));
    throw new FailureError(failure(step.side, 'conflict', { fields }));
  }
  return settled.filter(({ outcome }) => outcome === 'open').map(({ write }) => write);
}

async function readSide(work: Work, run: Run, step: RunStep): Promise<Reading> {
  if (step.side === 'crm') return work.environment.crm.read(run.record, work.signal);
  return readActor(work.session, run.actor, work.fields, work.signal);
}

async function send(
  { environment, session, signal }: Work,
  run: Run,
  step: RunStep,
  writes: readonly PlannedWrite[],
  { version, values }: Reading,
): Promise<{ readonly guarantee: Guarantee; readonly values: FieldValues }> {
  if (step.side === 'crm') {
    const expected = held(crmExpectations(writes), values);
    const written = await environment.crm.write(run.record, { version, expected, values: crmValues(writes) }, signal);
    return { guarantee: written.guarantee, values: written.snapshot.values };
  }
  const expected = held(erpExpectations(writes), values);
  const update = { key: run.actor.key, version, expected, values: erpValues(writes) };
  const [result] = await session.update(run.actor.type, [update], signal);
  if (result === undefined) throw new FailureError(failure('erp', 'unexpected-reply'));
  if (!result.ok) throw result.error;
  return { guarantee: result.guarantee, values: result.actor.values };
}

/**
 * The base with the values that the system says it holds after the write: where it spells a value its own way, that is
 * not a change that has to travel back.
 */
function heldAfter(base: Run['base'], step: RunStep, values: FieldValues): Run['base'] {
  const held = step.writes.flatMap(({ side, erpField, crmField }) => {
    const agreed = base[erpField];
    const key = side === 'crm' ? crmField : erpField;
    return agreed !== undefined && Object.hasOwn(values, key) ? [[erpField, { ...agreed, [side]: values[key] }]] : [];
  });
  return { ...base, ...Object.fromEntries(held) };
}

/** The expected values to the letter: what was planned may be spelled otherwise, and a server compares letters. */
function held(planned: FieldValues, values: FieldValues): FieldValues {
  return Object.fromEntries(Object.keys(planned).map((key) => [key, values[key] ?? null]));
}

/** Everything is written: link and base are settled in one step, whether or not a last look at both sides succeeds. */
async function finish(work: Work, run: Run): Promise<Run> {
  const { environment } = work;
  const link = await environment.store.links.get(run.linkId);
  if (link === null) throw new FailureError(failure('counterpart', 'not-found', { serverMessage: 'link' }));
  const now = environment.now();
  const finished: Run = { ...run, state: 'finished', failure: null, finishedAt: now };
  const settled: Link = { ...link, state: 'linked', base: run.base, syncedAt: now, viewedAt: now };
  const snapshot = await lastLook(work, settled, now).catch(() => null);
  await environment.store.runs.finish(finished, settled, snapshot);
  environment.announce(run.record);
  return finished;
}

/** What the tab paints next; without it the tab reads both sides itself. */
async function lastLook({ environment, connection, session, fields, signal }: Work, link: Link, now: number) {
  const [crm, actor] = await Promise.all([
    environment.crm.read(link.record, signal),
    readActor(session, link.actor, fields, signal),
  ]);
  return snapshotOf(link, connection, session, actor, crm, now, signal);
}

/** An unknown outcome leaves the run open: it is looked at again as soon as the system answers. */
async function close(environment: Environment, run: Run): Promise<Run> {
  const mustWait = run.steps.some(({ state }) => state === 'unknown' || state === 'sent');
  const allDone = run.steps.every(({ state }) => state === 'done');
  if (mustWait || allDone) {
    await environment.store.runs.put(run);
    environment.announce(run.record);
    return run;
  }
  const stopped: Run = { ...run, state: 'stopped', finishedAt: environment.now() };
  await environment.store.runs.stop(stopped);
  environment.announce(run.record);
  return stopped;
}
