import type { RecordAddress } from '../model/record';
import type { Run } from '../model/run';
import type { Environment } from './environment';
import { linkLock } from './link-lock';

/**
 * Ends a Save that was begun and waits for an outcome, because the person has given up what it was for: nothing more is
 * written, and no link is made. What the ERP took already stays there.
 */
export async function giveUpSave(environment: Environment, record: RecordAddress, connectionId: string): Promise<void> {
  await environment.exclusively(linkLock(record, connectionId), async () => {
    const run = await unfinishedSave(environment, record, connectionId);
    if (run !== null) await stopRun(environment, run);
  });
}

/** The run of an earlier Save that was cut off; null where there is none. */
export async function unfinishedSave(
  environment: Environment,
  record: RecordAddress,
  connectionId: string,
): Promise<Run | null> {
  const link = await environment.store.links.ofRecord(record, connectionId);
  if (link?.state !== 'pending') return null;
  const run = await environment.store.runs.latestOfLink(link.id);
  return run?.state === 'open' ? run : null;
}

export async function stopRun(environment: Environment, run: Run): Promise<void> {
  await environment.store.runs.stop({ ...run, state: 'stopped', finishedAt: environment.now() });
}
